/** Cuts a sentence into words, numbers and marks. Spans stay those of the article's text; what no reader sees (soft hyphens, marks of no width) is only taken out of `text`. */

import { LATIN_LETTERS } from '../../lang/de/letters.js';
import type { TextKnowledge } from '../../lang/de/text.js';
import type { Span } from '../../model/extraction.js';
import { UNSEEN, withoutUnseen } from '../unseen.js';

export type TokenKind = 'word' | 'number' | 'mark' | 'open-quote' | 'close-quote';
export type Segment = Span & { text: string; kind: TokenKind };

const LETTERS = `\\p{L}[\\p{L}\\p{M}\\p{N}${UNSEEN}]*`;
const PIECE = new RegExp(
  [
    // "11.00", "1,5", "2021/22", "3:1"
    `(\\p{N}+(?:[.,:/]\\p{N}+)*(?:-?\\p{L}[\\p{L}\\p{M}\\p{N}${UNSEEN}]*(?:-[\\p{L}\\p{N}]+)*)?)`,
    // "US-Außenminister", "S-400", "O'Neill", "O´Brien", "FDP-" in "FDP- und CDU-Chef"
    `(${LETTERS}(?:(?:[-‐‑’'\\u0060\\u00B4][\\p{L}\\p{N}]|&\\p{L}|\\.(?=\\p{L}\\.?))[\\p{L}\\p{M}\\p{N}${UNSEEN}]*)*(?:[-‐‑](?=\\s|,))?)`,
    '\\.\\.\\.|.',
  ].join('|'),
  'syu',
);

export function segmentSentence(text: string, sentence: Span, knowledge: TextKnowledge): Segment[] {
  const segments: Segment[] = [];
  const line = text.slice(sentence.start, sentence.end);
  for (let at = 0; at < line.length; ) {
    const sign = signAt(line, at);
    const start = sentence.start + at;
    if (sign === BLANK) at++;
    else if (sign === MARK && !isEllipsis(line, at)) {
      segments.push({ start, end: start + 1, kind: quoteKind(text, start) ?? 'mark', text: line.charAt(at) });
      at++;
    } else {
      const end = sign === LETTER ? plainWord(line, at) : at;
      const segment = end > at ? plainSegment(line, at, end, start) : segmentAt(text, line, at, sentence, knowledge);
      if (segment) segments.push(segment);
      at = segment ? segment.end - sentence.start : at + 1;
    }
  }
  return segments;
}

function plainSegment(line: string, from: number, to: number, start: number): Segment {
  return { start, end: start + to - from, kind: 'word', text: line.slice(from, to) };
}

/** Null for white space. */
function segmentAt(text: string, line: string, at: number, sentence: Span, knowledge: TextKnowledge): Segment | null {
  PIECE.lastIndex = at;
  const match = PIECE.exec(line);
  const piece = match?.[0] ?? '';
  if (!match || (piece.length === 1 && /[\s\u200b-\u200d\u2060]/.test(piece))) return null;
  const start = sentence.start + at;
  let end = start + piece.length;
  const isNumber = match[1] !== undefined;
  const isWord = match[2] !== undefined;
  if ((isWord || isNumber) && text[end] === '.' && end + 1 < sentence.end && keepsItsStop(piece, isNumber, knowledge)) end++;
  const form = text.slice(start, end);
  const kind: TokenKind = isNumber ? 'number' : isWord ? 'word' : (quoteKind(text, start) ?? 'mark');
  return { start, end, kind, text: isWord ? withoutUnseen(form.normalize('NFC')) : form };
}

const LETTER = 1;
const BLANK = 2;
/** Never belongs to a word or number, nor, but for the full stop, to another mark. */
const MARK = 3;
const MARKS = '.,:;!?()[]"„“”‚‘«»–—/';

const SIGNS = LATIN_LETTERS.map((letter, code) => {
  if (letter !== 0) return LETTER;
  return code === 0x20 ? BLANK : MARKS.includes(String.fromCharCode(code)) ? MARK : 0;
});

function signAt(line: string, at: number): number {
  const code = line.charCodeAt(at);
  return code < SIGNS.length ? (SIGNS[code] ?? 0) : MARKS.includes(line.charAt(at)) ? MARK : 0;
}

function isEllipsis(line: string, at: number): boolean {
  return line.charAt(at) === '.' && line.charAt(at + 1) === '.';
}

/** Most words are letters of Latin-1 with a blank or a mark behind them: where such a word ends, or `from` where there is none. Spares nine in ten the pattern. */
function plainWord(line: string, from: number): number {
  let at = from;
  let sign = LETTER;
  while (sign === LETTER) {
    at++;
    if (at === line.length) return at;
    sign = signAt(line, at);
  }
  if (sign === BLANK) return at;
  const ends = sign === MARK && (line.charAt(at) !== '.' || at + 1 === line.length);
  return ends ? at : from;
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
