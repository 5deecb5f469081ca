/** Cuts a sentence into words, numbers and marks. Spans stay those of the article's text; what no reader sees (soft hyphens, marks of no width) is only taken out of `text`. */

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
  'gsu',
);

export function segmentSentence(text: string, sentence: Span, knowledge: TextKnowledge): Segment[] {
  const segments: Segment[] = [];
  const line = text.slice(sentence.start, sentence.end);
  PIECE.lastIndex = 0;
  for (let match = PIECE.exec(line); match; match = PIECE.exec(line)) {
    const piece = match[0];
    if (/^[\s\u200b-\u200d\u2060]$/.test(piece)) continue;
    const start = sentence.start + match.index;
    let end = start + piece.length;
    const isWord = match.groups?.word !== undefined;
    const isNumber = match.groups?.number !== undefined;
    if ((isWord || isNumber) && text[end] === '.' && end + 1 < sentence.end && keepsItsStop(piece, isNumber, knowledge)) {
      end++;
      PIECE.lastIndex++;
    }
    const form = text.slice(start, end);
    const kind: TokenKind = isNumber ? 'number' : isWord ? 'word' : (quoteKind(text, start) ?? 'mark');
    segments.push({ start, end, kind, text: isWord ? withoutUnseen(form.normalize('NFC')) : form });
  }
  return segments;
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
