/** Lists of words as what is asked of them: whether a word ends in one, and which phrases begin with it. */

export function endsIn(ends: readonly string[]): (lower: string) => boolean {
  const end = new RegExp(`(?:${ends.join('|')})$`, 'u');
  return (lower) => end.test(lower);
}

export function byFirstWord(phrases: readonly string[]): Map<string, string[][]> {
  const found = new Map<string, string[][]>();
  for (const words of phrases.map((phrase) => phrase.split(' ')).sort((one, other) => other.length - one.length)) {
    const [first = ''] = words;
    found.set(first, [...(found.get(first) ?? []), words]);
  }
  return found;
}
