/** "der Nationale Übergangsrat", "des Auswärtigen Amtes": an adjective with a capital letter makes a name of what it stands before. */
import type { German } from '../../lang/de/index.js';
import { GENDER_BITS, NUMBER_BITS } from '../../lang/de/lexicon/agreement.js';
import type { Token } from '../tokens/index.js';
import { NOMINATIVE_ENDINGS, nominativePlural } from '../tokens/nominative.js';
import type { Name } from './name.js';

/** Without -er, in which the adjectives of towns end always, and behind an article hardly any other. */
const ENDING = /e[snm]?$/;
const GENDERS = ['masc', 'fem', 'neut'] as const;

/** A body with such an adjective, behind an article or a preposition: at the beginning of a sentence every word has a capital. */
export function bodyNameAt(tokens: readonly Token[], at: number, { names }: German): Name | null {
  const before = tokens[at - 1];
  if (before?.class !== 'DET' && before?.class !== 'ADP') return null;
  const to = behindAdjectives(tokens, at);
  const noun = tokens[to];
  if (to === at || noun?.class !== 'N') return null;
  if (names.body(noun.text)?.term.type !== 'Organization' && names.noun(noun.text)?.term.type !== 'Organization') return null;
  const text = inNominative(tokens, at, to + 1);
  const words = text.split(' ');
  const known = names.match(words, 0);
  const readings = known?.length === words.length ? known.readings.filter(({ kind }) => kind === 'name') : [];
  return {
    sentence: noun.sentence,
    from: at,
    to: to + 1,
    type: readings[0]?.type ?? 'Organization',
    readings,
    text,
    family: null,
    sex: null,
    genitive: false,
    found: 'body',
  };
}

/** The words of a name, its adjectives as they stand without an article in the nominative: "Nationaler Übergangsrat". */
export function inNominative(tokens: readonly Token[], from: number, to: number): string {
  const words = tokens.slice(from, to).map((token) => token.text);
  const at = behindAdjectives(tokens, from);
  const noun = tokens[at];
  if (at === from) return withoutGenitive(tokens, from, to).join(' ');
  if (at >= to || noun?.class !== 'N') return words.join(' ');
  const ending = endingBefore(noun, tokens[from - 1]);
  if (ending === null) return words.join(' ');
  const adjectives = words.slice(0, at - from).map((word) => word.replace(ENDING, ending));
  return [...adjectives, isPlural(noun) ? nominativePlural(noun) : noun.lemma, ...words.slice(at - from + 1)].join(' ');
}

/** "des Verbandes Deutscher Lehrer", "des Axel Springer Verlages": the first noun that ends in it has it from its article. */
function withoutGenitive(tokens: readonly Token[], from: number, to: number): string[] {
  const name = tokens.slice(from, to);
  const at = tokens[from - 1]?.lower === 'des' ? name.findIndex(isGenitive) : -1;
  return name.map(({ text, lemma }, i) => (i === at ? lemma : text));
}

function isGenitive({ class: wordClass, text, lemma }: Token): boolean {
  return wordClass === 'N' && text.startsWith(lemma) && /^e?s$/.test(text.slice(lemma.length));
}

function behindAdjectives(tokens: readonly Token[], from: number): number {
  let at = from;
  while (isNameAdjective(tokens[at])) at++;
  return at;
}

/** Capitalised as a part of a name is: not "US-amerikanisch". */
function isNameAdjective(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || !token.capital || (token.class !== 'N' && token.class !== 'A') || !ENDING.test(token.text)) return false;
  return !/-\p{Ll}/u.test(token.text) && token.analysis.readings.some(({ pos, kind }) => pos === 'ADJ' || kind === 'adjectival');
}

/** What the adjectives of a noun end in without an article; null where its gender or number is not told. */
function endingBefore(noun: Token, article: Token | undefined): string | null {
  if (isPlural(noun)) return NOMINATIVE_ENDINGS.plural;
  const bits = noun.readings.reduce((sum, { agreement }) => sum | agreement, 0);
  const [gender, other] = GENDERS.filter((it) => bits & GENDER_BITS[it]);
  if (!gender || other) return null;
  // "die Roten Löwen": they may be several
  const several = (article?.lower === 'die' && gender !== 'fem') || (article?.lower === 'den' && gender !== 'masc');
  return several ? null : NOMINATIVE_ENDINGS[gender];
}

function isPlural({ readings }: Token): boolean {
  return readings.length > 0 && readings.every(({ agreement }) => (agreement & NUMBER_BITS.sg) === 0);
}
