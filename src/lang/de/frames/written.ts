/** Verbs by which words stand in a text. */
import { cell, readRows } from './rows.js';
import type { WrittenVerb } from './types.js';

const COLUMNS = ['lemma', 'subject', 'example'];

export function readWritten(): WrittenVerb[] {
  return readRows('written.tsv', COLUMNS).map((row) => {
    const lemma = cell(row, 0);
    const subject = cell(row, 1);
    const word = { id: `written:${lemma}`, lemma, kind: 'report', addressee: [], medium: false, example: cell(row, 2) } as const;
    return { lemma, subject: subject === '-' ? null : subject, word, example: word.example };
  });
}
