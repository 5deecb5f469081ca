/** What a memory does with its words. */
export type Keeping<T> = {
  /** What a word is kept as: `detached` where words are cut out of whole texts. */
  own?: (word: string) => string;
  /** An answer that is not kept, since it is quickly found again and there is no end of words with it. */
  passing?: T;
};

/** A bounded memory of a pure function of a word: two generations, the older one dropped whole when the newer one is full. */
export function remember<T extends NonNullable<unknown> | null>(
  limit: number,
  compute: (word: string) => T,
  { own = itself, passing }: Keeping<T> = {},
): (word: string) => T {
  let young = new Map<string, T>();
  let old = new Map<string, T>();
  return (word) => {
    const fresh = young.get(word);
    if (fresh !== undefined) return fresh;
    const kept = own(word);
    const aged = old.size > 0 ? old.get(kept) : undefined;
    const value = aged !== undefined ? aged : compute(kept);
    if (value === passing) return value;
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
