/**
 * A bounded memory of a pure function of a word: two generations, the older one dropped whole when the newer one is full.
 * @param own what a word is kept as: `detached` where words are cut out of whole texts
 */
export function remember<T extends NonNullable<unknown> | null>(
  limit: number,
  compute: (key: string) => T,
  own: (key: string) => string = itself,
): (key: string) => T {
  let young = new Map<string, T>();
  let old = new Map<string, T>();
  return (key) => {
    const fresh = young.get(key);
    if (fresh !== undefined) return fresh;
    const kept = own(key);
    const aged = old.get(kept);
    const value = aged !== undefined ? aged : compute(kept);
    if (young.size >= limit / 2) {
      old = young;
      young = new Map();
    }
    young.set(kept, value);
    return value;
  };
}

const itself = (word: string): string => word;

/** A word cut out of a text keeps the whole text in memory as long as it is kept itself. Cut out of a copy with one letter more, it keeps only that. */
export function detached(word: string): string {
  return ` ${word}`.slice(1);
}
