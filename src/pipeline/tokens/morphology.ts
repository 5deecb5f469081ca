/** What the readings of a word say together, added up once for each form and class: rules ask this instead of going through the readings. */
import { CASE_BITS } from '../../lang/de/lexicon/agreement.js';
import type { Reading } from '../../lang/de/lexicon/types.js';

export type Morphology = {
  /** Case, number and gender that some reading has. */
  agreement: number;
  /** Of an adjective, the same where no determiner stands before it. */
  strong: number;
  /** Of a preposition: the cases it may govern. */
  governs: number;
  /** Of a contraction, what its article says ("im"); else 0. */
  article: number;
  /** Of finite readings. */
  persons: number;
  possessive: boolean;
  /** Some reading is a finite verb form, imperatives aside. */
  finite: boolean;
  /** Every reading is a finite verb form. */
  onlyFinite: boolean;
  /** What the rules of groups ask of the form in its class, see groups/kinds.ts; below 0 until they do. */
  grouping: number;
};

export function morphologyOf(readings: readonly Reading[]): Morphology {
  const sum: Morphology = {
    agreement: 0,
    strong: 0,
    governs: 0,
    article: 0,
    persons: 0,
    possessive: false,
    finite: false,
    onlyFinite: readings.length > 0,
    grouping: -1,
  };
  for (const reading of readings) {
    const finite = reading.verbForm === 'fin';
    sum.agreement |= reading.agreement;
    sum.strong |= reading.strong || reading.agreement;
    for (const it of reading.governs) sum.governs |= CASE_BITS[it];
    if (reading.kind === 'contraction') sum.article ||= reading.agreement;
    if (finite) sum.persons |= reading.persons;
    sum.possessive ||= reading.kind === 'possessive';
    sum.finite ||= finite && reading.mood !== 'imp';
    sum.onlyFinite &&= finite;
  }
  return sum;
}
