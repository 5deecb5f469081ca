/** Tokens and groups in words. */
import { casesOf, gendersOf, numbersOf } from '../../lang/de/lexicon/agreement.js';
import type { Reading } from '../../lang/de/lexicon/types.js';
import type { ExplainedGroup, ExplainedToken } from '../../model/explanation.js';
import type { Group } from '../groups/index.js';
import type { SentenceReading } from '../reading.js';
import type { Token } from '../tokens/index.js';
import { featuresOf, UD_CASES, UD_GENDERS, UD_NUMBERS } from './features.js';

/** What stands at positions of a sentence, `to` exclusive. */
export type PieceOf = (range: { from: number; to: number }) => string;

export function inArticle({ sentence: { tokens } }: SentenceReading, text: string): PieceOf {
  return ({ from, to }) => text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0).replace(/\s+/g, ' ');
}

export function explainToken(token: Token): ExplainedToken {
  return {
    text: token.text,
    lemma: token.lemma,
    class: token.class,
    features: [...new Set(token.readings.map(describe).filter((it) => it !== ''))],
    known: token.analysis.step,
  };
}

/** Words of one paradigm leave several cases open: all of them in one line. */
function describe(reading: Reading): string {
  const open = featuresOf(reading);
  if (reading.agreement === 0) return open;
  const cases = casesOf(reading.agreement).map((it) => UD_CASES[it]);
  const genders = gendersOf(reading.agreement).map((it) => UD_GENDERS[it]);
  const numbers = numbersOf(reading.agreement).map((it) => UD_NUMBERS[it]);
  return [`Case=${cases.join(',')}`, `Gender=${genders.join(',')}`, `Number=${numbers.join(',')}`, ...(open === '' ? [] : [open])].join(
    '|',
  );
}

export function explainGroup(group: Group, pieceOf: PieceOf): ExplainedGroup {
  return {
    text: pieceOf(group),
    head: group.head.text,
    cases: casesOf(group.agreement).map((it) => UD_CASES[it]),
    numbers: numbersOf(group.agreement).map((it) => UD_NUMBERS[it]),
    preposition: group.preposition,
    genitives: group.genitives.map(pieceOf),
    conjuncts: group.conjuncts.map(pieceOf),
  };
}
