/** Verbs by which words stand in a text. */
import { cell, readRows, wrong } from './rows.js';
import type { WrittenVerb } from './types.js';

const COLUMNS = ['lemma', 'how', 'example'];

export function readWritten(): WrittenVerb[] {
  return readRows('written.tsv', COLUMNS).map((row) => {
    const lemma = cell(row, 0);
    const how = cell(row, 1);
    const [name, subject = null] = how.split(':');
    if (name !== 'active' && name !== 'zu' && !(name === 'subj' && subject)) throw wrong(row, `"${how}"`, 'active, zu or subj:<word>');
    const word = { id: `written:${lemma}`, lemma, kind: 'report', addressee: [], medium: false, example: cell(row, 2) } as const;
    return { lemma, zu: name === 'zu', subject, word, example: word.example };
  });
}
