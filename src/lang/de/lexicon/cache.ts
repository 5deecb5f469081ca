/** A bounded memory of a pure function: two generations, the older one dropped whole when the newer one is full. */
export function remember<T>(limit: number, compute: (key: string) => T): (key: string) => T {
  let young = new Map<string, T>();
  let old = new Map<string, T>();
  return (key) => {
    const fresh = young.get(key);
    if (fresh !== undefined) return fresh;
    const own = copy(key);
    const value = old.get(key) ?? compute(own);
    if (young.size >= limit / 2) {
      old = young;
      young = new Map();
    }
    young.set(own, value);
    return value;
  };
}

/** A word cut out of a text keeps the whole text in memory as long as it is kept itself; its copy does not. */
function copy(word: string): string {
  return Buffer.from(word, 'utf16le').toString('utf16le');
}
