/** Bodies that are told by a noun and what they are called before it: "die Fairphone-Stiftung", "der Oranier-Orden", "das Eichsfelder Tageblatt". */
import type { German } from '../../lang/de/index.js';
import { NUMBER_BITS } from '../../lang/de/lexicon/agreement.js';
import type { Reading } from '../../lang/de/lexicon/types.js';
import type { Token } from '../tokens/index.js';
import type { Name } from './name.js';

export function compoundAt(tokens: readonly Token[], at: number, german: German): Name | null {
  const token = tokens[at];
  if (token?.kind !== 'word' || !token.capital) return null;
  if (german.heads.press.has(tokens[at + 1]?.lemma ?? '') && isTownly(token)) return body(tokens, at, at + 2, german);
  return token.class === 'N' && isCalled(token, german) && isDefinite(tokens, at, german) ? body(tokens, at, at + 1, german) : null;
}

/** "Eichsfelder", "Ostfriesischer" */
function isTownly({ text, class: wordClass }: Token): boolean {
  return /\p{Ll}{2}er$/u.test(text) && (wordClass === 'A' || wordClass === 'N' || wordClass === 'NE');
}

/** What stands before the last hyphen is no word, and nothing that a list knows: the "Thales-Konzern" is Thales. */
function isCalled({ text, lemma, readings }: Token, { heads, lexicon, names }: German): boolean {
  const hyphen = lemma.lastIndexOf('-');
  if (hyphen < SHORTEST || !heads.called.has(lemma.slice(hyphen + 1)) || !text.startsWith(lemma.slice(0, hyphen))) return false;
  if (readings.length > 0 && readings.every(({ agreement }) => (agreement & NUMBER_BITS.sg) === 0)) return false;
  const parts = lemma.slice(0, hyphen).split('-');
  const known = names.match(parts, 0);
  if (known?.length === parts.length && known.readings.some(({ type }) => type !== 'Person' && type !== 'Place')) return false;
  return parts.every((part) => {
    const { step, readings: of } = lexicon.analyse(part, false);
    return step === 'unknown' || step === 'name' || (step === 'suffix' && of.some(isName)) || of.every(isName);
  });
}

const SHORTEST = 4;

function isName({ pos }: Reading): boolean {
  return pos === 'PROPN';
}

/** Behind a definite article, with adjectives between or not. */
function isDefinite(tokens: readonly Token[], at: number, { syntax }: German): boolean {
  let before = at - 1;
  while (tokens[before]?.class === 'A') before--;
  const word = tokens[before];
  return word !== undefined && (/^(?:der|die|das|dem|den|des)$/.test(word.lower) || syntax.contractions.has(word.lower));
}

function body(tokens: readonly Token[], from: number, to: number, { names }: German): Name {
  const words = [...tokens.slice(from, to - 1).map(({ text }) => text), tokens[to - 1]?.lemma ?? ''];
  const known = names.match(words, 0);
  const readings = known?.length === words.length ? known.readings.filter(({ kind }) => kind === 'name') : [];
  return {
    sentence: tokens[from]?.sentence ?? 0,
    from,
    to,
    type: readings[0]?.type ?? 'Organization',
    readings,
    text: words.join(' '),
    family: null,
    sex: null,
    genitive: false,
    found: 'body',
  };
}
