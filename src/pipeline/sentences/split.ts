/** Finds where sentences end inside a paragraph. */

import type { TextKnowledge } from '../../lang/de/text.js';
import type { Span } from '../../model/extraction.js';

export type IsFunctionWord = (lowercase: string) => boolean;

const END = /[.!?…]+["“”»«’‘)\]]*(?=\s|$)/g;
/** Letters of the longest sentence: several times what a newspaper prints. */
const LONGEST = 3_000;
const OPENING = /^["„“»«‚‘’'([]+/;

export function splitSentences(text: string, paragraph: Span, knowledge: TextKnowledge, isFunctionWord: IsFunctionWord): Span[] {
  const line = text.slice(paragraph.start, paragraph.end);
  const sentences: Span[] = [];
  let start = 0;
  for (const match of line.matchAll(END)) {
    const end = match.index + match[0].length;
    if (end < line.length && !endsSentence(line, match.index, end, match[0], knowledge, isFunctionWord)) continue;
    if (end > start) sentences.push(...pieces(text, { start: paragraph.start + start, end: paragraph.start + end }));
    start = end + (/^\s*/.exec(line.slice(end))?.[0].length ?? 0);
  }
  if (start < line.length) sentences.push(...pieces(text, { start: paragraph.start + start, end: paragraph.end }));
  return sentences;
}

/** Cuts what is too long for a sentence at a comma or a blank: reading a sentence takes time by the square of its length. */
function pieces(text: string, { start, end }: Span): Span[] {
  const cut: Span[] = [];
  let from = start;
  while (end - from > LONGEST) {
    const middle = from + LONGEST / 2;
    const latest = from + LONGEST;
    const at = [text.lastIndexOf(', ', latest) + 1, text.lastIndexOf(' ', latest), text.indexOf(' ', latest)].find((it) => it > middle);
    if (at === undefined || at >= end) break;
    cut.push({ start: from, end: at });
    from = at + (/^\s*/.exec(text.slice(at, at + LONGEST))?.[0].length ?? 0);
  }
  if (from < end) cut.push({ start: from, end });
  return cut;
}

function endsSentence(
  line: string,
  stop: number,
  end: number,
  mark: string,
  knowledge: TextKnowledge,
  isFunctionWord: IsFunctionWord,
): boolean {
  const next = wordAfter(line, end);
  if (!next) return true;
  const first = next.charAt(0);
  const lower = first !== first.toUpperCase();
  if (lower) return false;
  if (!mark.startsWith('.') || mark.startsWith('..')) return true;
  const word = wordBefore(line, stop);
  const startsLikeASentence = isFunctionWord(next.toLowerCase());
  if (/^\d{1,2}$/.test(word) || /^[IVX]+$/.test(word)) return !knowledge.months.has(next) && startsLikeASentence;
  if (/^\d{3}$/.test(word)) return startsLikeASentence;
  if (knowledge.closingAbbreviations.has(word)) return startsLikeASentence;
  if (knowledge.abbreviations.has(word) || /^\p{Lu}$/u.test(word)) return false;
  // "z.B.", "U.S.": a full stop inside the word
  if (/^\p{L}\.(?:\p{L}\.)*\p{L}$/u.test(word)) return startsLikeASentence && word === word.toUpperCase();
  return true;
}

function wordBefore(line: string, stop: number): string {
  let start = stop;
  while (start > 0 && !/[\s("„“»«‚'[/]/.test(line.charAt(start - 1))) start--;
  return line.slice(start, stop);
}

function wordAfter(line: string, end: number): string {
  const rest = line
    .slice(end, end + 80)
    .trimStart()
    .replace(OPENING, '');
  return /^[\p{L}\p{N}]+/u.exec(rest)?.[0] ?? rest.charAt(0);
}
