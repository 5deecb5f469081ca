/** Cuts a sentence into words, numbers and marks. Spans stay those of the article's text; what no reader sees (soft hyphens, marks of no width) is only taken out of `text`. */

import { isLatinLetter } from '../../lang/de/letters.js';
import type { TextKnowledge } from '../../lang/de/text.js';
import type { Span } from '../../model/extraction.js';
import { UNSEEN, withoutUnseen } from '../unseen.js';

export type TokenKind = 'word' | 'number' | 'mark' | 'open-quote' | 'close-quote';
export type Segment = Span & { text: string; kind: TokenKind };

const LETTERS = `\\p{L}[\\p{L}\\p{M}\\p{N}${UNSEEN}]*`;
const PIECE = new RegExp(
  [
    // "11.00", "1,5", "2021/22", "3:1"
    `(?<number>\\p{N}+(?:[.,:/]\\p{N}+)*(?:-?\\p{L}[\\p{L}\\p{M}\\p{N}${UNSEEN}]*(?:-[\\p{L}\\p{N}]+)*)?)`,
    // "US-Außenminister", "S-400", "O'Neill", "FDP-" in "FDP- und CDU-Chef"
    `(?<word>${LETTERS}(?:(?:[-‐‑’'][\\p{L}\\p{N}]|&\\p{L}|\\.(?=\\p{L}\\.?))[\\p{L}\\p{M}\\p{N}${UNSEEN}]*)*(?:[-‐‑](?=\\s|,))?)`,
    '(?<mark>\\.\\.\\.|.)',
  ].join('|'),
  'syu',
);

export function segmentSentence(text: string, sentence: Span, knowledge: TextKnowledge): Segment[] {
  const segments: Segment[] = [];
  const line = text.slice(sentence.start, sentence.end);
  for (let at = 0; at < line.length; ) {
    const plain = plainWord(line, at);
    if (plain > at) {
      const start = sentence.start + at;
      segments.push({ start, end: sentence.start + plain, kind: 'word', text: line.slice(at, plain) });
      at = plain;
    } else if (line.charCodeAt(at) === BLANK) at++;
    else if (isPlainMark(line, at)) {
      const start = sentence.start + at;
      segments.push({ start, end: start + 1, kind: quoteKind(text, start) ?? 'mark', text: line.charAt(at) });
      at++;
    } else {
      const segment = segmentAt(text, line, at, sentence, knowledge);
      if (segment) segments.push(segment);
      at = segment ? segment.end - sentence.start : at + 1;
    }
  }
  return segments;
}

/** Null for white space. */
function segmentAt(text: string, line: string, at: number, sentence: Span, knowledge: TextKnowledge): Segment | null {
  PIECE.lastIndex = at;
  const match = PIECE.exec(line);
  const piece = match?.[0] ?? '';
  if (!match || /^[\s\u200b-\u200d\u2060]$/.test(piece)) return null;
  const start = sentence.start + at;
  let end = start + piece.length;
  const isWord = match.groups?.word !== undefined;
  const isNumber = match.groups?.number !== undefined;
  if ((isWord || isNumber) && text[end] === '.' && end + 1 < sentence.end && keepsItsStop(piece, isNumber, knowledge)) end++;
  const form = text.slice(start, end);
  const kind: TokenKind = isNumber ? 'number' : isWord ? 'word' : (quoteKind(text, start) ?? 'mark');
  return { start, end, kind, text: isWord ? withoutUnseen(form.normalize('NFC')) : form };
}

const BLANK = 0x20;

/** Marks that never belong to a word or number, nor to another mark. */
const MARKS = ',:;!?()[]"„“”‚‘«»–—/';

function isPlainMark(line: string, at: number): boolean {
  const mark = line.charAt(at);
  return mark === '.' ? line.charAt(at + 1) !== '.' : MARKS.includes(mark);
}

/** Most words are letters of Latin-1 with a blank or a mark behind them: where such a word ends, or `from` where there is none. Spares nine in ten the pattern. */
function plainWord(line: string, from: number): number {
  let at = from;
  while (at < line.length && isLatinLetter(line.charCodeAt(at))) at++;
  if (at === from || at === line.length || line.charCodeAt(at) === BLANK) return at;
  const behind = line.charAt(at);
  return (behind === '.' ? at + 1 === line.length : MARKS.includes(behind)) ? at : from;
}

/** "Dr." and "21." inside a sentence are one token with their full stop. */
function keepsItsStop(piece: string, isNumber: boolean, knowledge: TextKnowledge): boolean {
  return (
    isNumber || knowledge.abbreviations.has(piece) || knowledge.closingAbbreviations.has(piece) || /^\p{Lu}$|\.\p{L}$|^[IVX]+$/u.test(piece)
  );
}

/** Which way a quotation mark turns: by its shape where that is plain, else by the side on which it touches a word. */
function quoteKind(text: string, at: number): TokenKind | null {
  const mark = text.charAt(at);
  if (mark === '„' || mark === '‚') return 'open-quote';
  if (!'"“”«»‹›'.includes(mark)) return null;
  return at === 0 || /[\s([{–—-]/.test(text.charAt(at - 1)) ? 'open-quote' : 'close-quote';
}
