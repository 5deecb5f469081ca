/** Bodies and places that are told by a noun and what they are called before it: "die Fairphone-Stiftung", "der Swat-Distrikt", "das Eichsfelder Tageblatt". */
import type { German } from '../../lang/de/index.js';
import { NUMBER_BITS } from '../../lang/de/lexicon/agreement.js';
import type { Reading } from '../../lang/de/lexicon/types.js';
import type { EntityType } from '../../model/vocabulary.js';
import type { Token } from '../tokens/index.js';
import type { Name } from './name.js';

export function compoundAt(tokens: readonly Token[], at: number, german: German): Name | null {
  const token = tokens[at];
  if (token?.kind !== 'word' || !token.capital) return null;
  if (german.heads.press.has(tokens[at + 1]?.lemma ?? '') && isTownly(token)) return named(tokens, at, at + 2, 'Organization', german);
  const type = token.class === 'N' || token.class === 'NE' ? calledSo(token, german) : null;
  return type && isDefinite(tokens, at, german) ? named(tokens, at, at + 1, type, german) : null;
}

/** "Eichsfelder", "Ostfriesischer" */
function isTownly({ text, class: wordClass }: Token): boolean {
  return /\p{Ll}{2}er$/u.test(text) && (wordClass === 'A' || wordClass === 'N' || wordClass === 'NE');
}

/** What stands before the last hyphen is no word, and nothing that a list knows: the "Thales-Konzern" is Thales. */
function calledSo({ text, lemma, readings }: Token, { heads, lexicon, names }: German): EntityType | null {
  const hyphen = lemma.lastIndexOf('-');
  const type = hyphen < SHORTEST ? undefined : heads.called.get(lemma.slice(hyphen + 1));
  if (!type || !text.startsWith(lemma.slice(0, hyphen))) return null;
  if (readings.length > 0 && readings.every(({ agreement }) => (agreement & NUMBER_BITS.sg) === 0)) return null;
  const parts = lemma.slice(0, hyphen).split('-');
  // "Rhein-Sieg-Kreis", "Lahn-Dill-Kreis"
  if (type === 'Place' && parts.length > 1) return type;
  const known = names.match(parts, 0);
  // "die Helmand-Provinz" is Helmand
  if (known?.length === parts.length && known.readings.some((it) => it.type !== 'Person' && (type === 'Place' || it.type !== 'Place')))
    return null;
  const unknown = parts.every((part) => {
    const { step, readings: of } = lexicon.analyse(part, false);
    return step === 'unknown' || step === 'name' || (step === 'suffix' && of.some(isName)) || of.every(isName);
  });
  return unknown ? type : null;
}

const SHORTEST = 4;

function isName({ pos }: Reading): boolean {
  return pos === 'PROPN';
}

/** Behind a definite article, with adjectives between or not; of "die als rechts geltende Fairphone-Stiftung" the article stands further off. */
function isDefinite(tokens: readonly Token[], at: number, { syntax }: German): boolean {
  let before = at - 1;
  while (tokens[before]?.class === 'A') before--;
  if (before < at - 1 && tokens[at - 1]?.readings.some(({ verbForm }) => verbForm === 'part1' || verbForm === 'part2')) return true;
  const word = tokens[before];
  return word !== undefined && (/^(?:der|die|das|dem|den|des)$/.test(word.lower) || syntax.contractions.has(word.lower));
}

function named(tokens: readonly Token[], from: number, to: number, type: EntityType, { names }: German): Name {
  const words = [...tokens.slice(from, to - 1).map(({ text }) => text), tokens[to - 1]?.lemma ?? ''];
  const known = names.match(words, 0);
  const readings = known?.length === words.length ? known.readings.filter(({ kind }) => kind === 'name') : [];
  return {
    sentence: tokens[from]?.sentence ?? 0,
    from,
    to,
    type: readings[0]?.type ?? type,
    readings,
    text: words.join(' '),
    family: null,
    sex: null,
    genitive: false,
    found: type === 'Place' ? 'street' : 'body',
  };
}
