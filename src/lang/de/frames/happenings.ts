/** Verbs that tell an event which a noun calls elsewhere: "explodierte eine Bombe. Bei dem Anschlag". */
import { cell, readRows, requirementReader, slotReader } from './rows.js';
import { type Happening, REQUIREMENTS, SLOTS } from './types.js';

const COLUMNS = ['lemma', 'requires', 'events', 'takers', 'where', 'example'];

export function readHappenings(): Happening[] {
  const requirements = requirementReader(REQUIREMENTS);
  const roles = slotReader(SLOTS);
  return readRows('happenings.tsv', COLUMNS).map((row) => ({
    lemma: cell(row, 0),
    requires: requirements(row, 1),
    events: cell(row, 2).split('|'),
    takers: roles(row, 3),
    where: roles(row, 4),
    example: cell(row, 5),
  }));
}
