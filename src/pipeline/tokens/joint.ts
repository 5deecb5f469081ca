/** "IG Metall-Vorsitzender", "Human Rights Watch-Sprecher": a name of several words before a hyphen that only the last of them touches is one word with what follows. */
import type { German } from '../../lang/de/index.js';
import type { Segment } from './segment.js';

/** Words of such a name before the one with the hyphen. */
const MOST = 3;
const HYPHENS = /[-‐‑](?=\p{L})/u;

export function withJointNames(segments: readonly Segment[], { names, lexicon }: German): readonly Segment[] {
  let joined: Segment[] | null = null;
  for (let at = 1; at < segments.length; at++) {
    const last = segments[at];
    if (!last) break;
    const cut = last.kind === 'word' ? last.text.search(HYPHENS) : -1;
    // "St. Louis-Lambert" is another name
    const noun = cut > 0 && lexicon.readings(last.text.slice(cut + 1)).some(({ pos }) => pos === 'NOUN');
    const from = noun ? startOf(segments, at, last.text.slice(0, cut), names) : at;
    if (from < at) {
      joined ??= segments.slice(0, at);
      joined.length -= at - from;
      const words = segments.slice(from, at + 1).map(({ text }) => text);
      joined.push({ ...last, start: segments[from]?.start ?? last.start, text: words.join(' ') });
    } else joined?.push(last);
  }
  return joined ?? segments;
}

/** Where a listed name begins that ends in a part of a word; the word itself where none does. */
function startOf(segments: readonly Segment[], at: number, end: string, names: German['names']): number {
  const words = [end];
  let found = at;
  for (let from = at - 1; from >= Math.max(0, at - MOST); from--) {
    const word = segments[from];
    if (word?.kind !== 'word' || word.end + 1 !== segments[from + 1]?.start) break;
    words.unshift(word.text);
    const match = names.match(words, 0);
    if (match?.length === words.length && match.readings.some(({ kind, type }) => kind === 'name' && type !== 'Person')) found = from;
  }
  return found;
}
