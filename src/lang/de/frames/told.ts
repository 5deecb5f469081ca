/** Verbs that tell a speech act or a stance without its words. */
import { cell, type Row, readRows, wrong } from './rows.js';
import type { ToldPart, ToldVerb } from './types.js';

const COLUMNS = ['lemma', 'told', 'example'];

export function readTold(): ToldVerb[] {
  return readRows('told.tsv', COLUMNS).map((row) => ({
    lemma: cell(row, 0),
    ways: cell(row, 1)
      .split(' ')
      .map((way) => way.split('+').map((part) => readPart(part, row))),
    example: cell(row, 2),
  }));
}

function readPart(part: string, row: Row): ToldPart {
  const [slot, word] = part.split(':');
  if ((slot === 'acc' || slot === 'dat' || slot === 'inf') && word === undefined) return { slot };
  if ((slot === 'pp' || slot === 'word') && word) return { slot, word };
  throw wrong(row, `"${part}"`, 'acc, dat, inf, pp:<preposition> or word:<word>');
}
