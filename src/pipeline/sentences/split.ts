/** Finds where sentences end inside a paragraph. */

import type { TextKnowledge } from '../../lang/de/text.js';
import type { Span } from '../../model/extraction.js';
import { isBlank, skipBlanks } from './blanks.js';

export type IsFunctionWord = (lowercase: string) => boolean;

const STOP = '.';
/** Behind a stop there is a blank, or the next sentence, where somebody forgot it: "sagte er.Die Opposition". */
const END = /[.!?…]+["“”»«’‘)\]]*(?=\s|$)|[.!?](?<=\p{Ll}{2}.)["“”»«’‘)\]]*(?=[„“"»«(]?\p{Lu}\p{Ll})/gu;
const OPENING = '"„“»«‚‘’\'([';
/** Letters of the longest sentence: several times what a newspaper prints. */
const LONGEST = 3_000;
/** How far the word behind a sentence is looked for. */
const NEAR = 80;

export function splitSentences(text: string, paragraph: Span, knowledge: TextKnowledge, isFunctionWord: IsFunctionWord): Span[] {
  const line = text.slice(paragraph.start, paragraph.end);
  const sentences: Span[] = [];
  let start = 0;
  for (const match of line.matchAll(END)) {
    const end = match.index + match[0].length;
    if (end < line.length && !isBlank(line.charCodeAt(end)) && !isForgottenBlank(line, end, isFunctionWord)) continue;
    if (end < line.length && !endsSentence(line, match.index, end, knowledge, isFunctionWord)) continue;
    addPieces(sentences, text, paragraph.start + start, paragraph.start + end);
    start = skipBlanks(line, end, line.length);
  }
  if (start < line.length) addPieces(sentences, text, paragraph.start + start, paragraph.end);
  return sentences;
}

/** Cuts what is too long for a sentence at a comma or a blank: reading a sentence takes time by the square of its length. */
function addPieces(sentences: Span[], text: string, start: number, end: number): void {
  let from = start;
  while (end - from > LONGEST) {
    const middle = from + LONGEST / 2;
    const latest = from + LONGEST;
    const at = [text.lastIndexOf(', ', latest) + 1, text.lastIndexOf(' ', latest), text.indexOf(' ', latest)].find((it) => it > middle);
    if (at === undefined || at >= end) break;
    sentences.push({ start: from, end: at });
    from = skipBlanks(text, at, at + LONGEST);
  }
  if (from < end) sentences.push({ start: from, end });
}

const DAY_OR_ROMAN = /^(?:\d{1,2}|[IVX]+)$/;

/** Whether a stop with blanks behind it ends a sentence; what closes with it ends before `end`. */
function endsSentence(line: string, stop: number, end: number, knowledge: TextKnowledge, isFunctionWord: IsFunctionWord): boolean {
  const near = Math.min(line.length, end + NEAR);
  const at = skipOpening(line, skipBlanks(line, end, near), near);
  if (at === near) return true;
  const first = line.charAt(at);
  if (first !== first.toUpperCase()) return false;
  if (line.charAt(stop) !== STOP || line.charAt(stop + 1) === STOP) return true;
  const word = wordBefore(line, stop);
  const startsLikeASentence = () => isFunctionWord(wordAt(line, at, near).toLowerCase());
  if (DAY_OR_ROMAN.test(word)) return !knowledge.months.has(wordAt(line, at, near)) && startsLikeASentence();
  if (/^\d{3}$/.test(word)) return startsLikeASentence();
  if (knowledge.closingAbbreviations.has(word)) return startsLikeASentence();
  // "Prof.Dr. Huber"
  if (knowledge.abbreviations.has(word.slice(word.lastIndexOf(STOP) + 1))) return false;
  if (word.length <= 2 && /^\p{Lu}$/u.test(word)) return false;
  // "z.B.", "U.S.": a full stop inside the word
  if (word.includes('.') && /^\p{L}\.(?:\p{L}\.)*\p{L}$/u.test(word)) return startsLikeASentence() && word === word.toUpperCase();
  return true;
}

const SHORT = 3;

/** "Merkel.Als": no part of an address ("www.Zeitung.de", "Zeitung.Com"). */
function isForgottenBlank(line: string, end: number, isFunctionWord: IsFunctionWord): boolean {
  const near = Math.min(line.length, end + NEAR);
  const next = wordAt(line, skipOpening(line, end, near), near);
  const before = /\S*$/u.exec(line.slice(Math.max(0, end - NEAR), end))?.[0] ?? '';
  if (next.length <= SHORT && /^[„“"»«(]*\p{Lu}/u.test(before) && !isFunctionWord(next.toLowerCase())) return false;
  const behind = /^\S*/u.exec(line.slice(end, near))?.[0] ?? '';
  return !/[@/_]|www\.|\.\p{Ll}/u.test(before + behind);
}

function skipOpening(line: string, from: number, end: number): number {
  let at = from;
  while (at < end && OPENING.includes(line.charAt(at))) at++;
  return at;
}

const BEFORE_WORD = '("„“»«‚\'[/';

function wordBefore(line: string, stop: number): string {
  let start = stop;
  while (start > 0 && !isBlank(line.charCodeAt(start - 1)) && !BEFORE_WORD.includes(line.charAt(start - 1))) start--;
  return line.slice(start, stop);
}

/** The word at a place, or the sign that stands there. */
function wordAt(line: string, from: number, end: number): string {
  return /^[\p{L}\p{N}]+/u.exec(line.slice(from, end))?.[0] ?? line.charAt(from);
}
