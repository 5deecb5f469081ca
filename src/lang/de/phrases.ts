/** Lists of words as what is asked of them: whether a word ends in one, and which phrases begin with it. */

export function endsIn(ends: readonly string[]): (lower: string) => boolean {
  return matching(`(?:${ends.join('|')})$`);
}

/** @param pattern a regular expression, made once for all words it is asked about */
export function matching(pattern: string): (word: string) => boolean {
  const expression = new RegExp(pattern, 'u');
  return (word) => expression.test(word);
}

export function byFirstWord(phrases: readonly string[]): Map<string, string[][]> {
  const found = new Map<string, string[][]>();
  for (const words of phrases.map((phrase) => phrase.split(' ')).sort((one, other) => other.length - one.length)) {
    const [first = ''] = words;
    found.set(first, [...(found.get(first) ?? []), words]);
  }
  return found;
}
