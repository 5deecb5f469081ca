/** Names that the gazetteer knows, if the place where they stand lets them be names. */
import { CASE_BITS, NUMBER_BITS } from '../../lang/de/lexicon/agreement.js';
import type { NameReading, Names } from '../../lang/de/names/index.js';
import type { Token } from '../tokens/index.js';
import type { Name } from './name.js';

export function knownNameAt(tokens: readonly Token[], words: readonly string[], at: number, names: Names): Name | null {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.naming.start === null) return null;
  const match = names.matchFrom(token.naming.start, words, at);
  if (!match) return null;
  // "Berliner" before a noun is an adjective, and no word for the government
  const townly = match.length === 1 && match.readings.some((reading) => reading.kind === 'adjective' && reading.type === 'Place');
  const readings = match.readings.filter(
    (reading) =>
      reading.kind !== 'adjective' &&
      !(townly && reading.kind === 'capital') &&
      (token.capital || match.length > 1 || reading.name === token.text),
  );
  const best = readings[0];
  if (!best) return null;
  if (readings.every((reading) => reading.kind === 'demonym')) return null;
  if (match.length === 1 && best.ambiguousWithNoun && best.sort !== 'party' && !standsLikeAName(tokens, at)) return null;
  // "Nationalrat Urs Keller" sits in it
  if (match.length === 1 && best.type === 'Organization' && token.naming.office && names.firstName(tokens[at + 1]?.text ?? '')) return null;
  if (match.length === 1 && best.sort === 'party' && isAttribute(token, tokens[at + 1], tokens[at - 1])) return null;
  if (isAmongThings(tokens, { from: at, to: at + match.length, readings })) return null;
  return {
    sentence: token.sentence,
    from: at,
    to: at + match.length,
    type: best.type,
    readings,
    text: surface(tokens, at, at + match.length, best),
    family: null,
    sex: null,
    genitive: isGenitive(tokens[at + match.length - 1]?.text ?? '', best, match.length, names),
    found: 'gazetteer',
  };
}

/** "das Grüne Trikot", "die Linke Szene": an adjective before a common noun, with a capital as parts of names have it; but "warf den Grünen Untätigkeit vor". */
function isAttribute({ analysis, text }: Token, next: Token | undefined, before: Token | undefined): boolean {
  const declined = /e[nrsm]?$/.test(text) && analysis.readings.some(({ pos, kind }) => pos === 'ADJ' || kind === 'adjectival');
  return (
    declined && next?.class === 'N' && next.capital && next.naming.office === null && (before?.class !== 'DET' || mayAgree(before, next))
  );
}

function mayAgree(article: Token, noun: Token): boolean {
  return article.readings.some((one) => noun.readings.some((other) => (one.agreement & other.agreement) !== 0));
}

/** "Kroatiens": the form is the name and an s, and the name alone is known too. */
function isGenitive(last: string, reading: NameReading, length: number, names: Names): boolean {
  const bare = last.replace(/['’]?s$/, '');
  if (length !== 1 || bare === last || reading.name === last) return false;
  return names.match([bare], 0)?.readings.some((it) => it.key === reading.key && it.kind === reading.kind) ?? false;
}

const GENITIVE = CASE_BITS.gen & NUMBER_BITS.sg;

/** "in Essen, "aus Halle": a preposition of place and no article; or the tagger saw a name. */
function standsLikeAName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.class === 'NE') return true;
  const before = tokens[at - 1];
  // "die Informationen des Spiegel": the noun would have its -s
  if (before?.lower === 'des' && token?.readings.every(({ agreement }) => (agreement & GENITIVE) === 0)) return true;
  return before !== undefined && /^(in|aus|nach|bei|von)$/.test(before.lower) && tokens[at + 1]?.class !== 'V';
}

const AMONG = new Set(['an', 'zwischen']);

/** "das Eis an den Polen", "zwischen den Polen der Batterie": a country without an article has none there either, and another noun looks the same. */
export function isAmongThings(tokens: readonly Token[], { from, to, readings }: Pick<Name, 'from' | 'to' | 'readings'>): boolean {
  const [best] = readings;
  if (to - from > 1 || best?.type !== 'Country' || best.article) return false;
  if (tokens[from - 1]?.lower !== 'den' || !AMONG.has(tokens[from - 2]?.lower ?? '')) return false;
  return tokens[from]?.analysis.readings.some(({ pos, kind }) => pos === 'NOUN' && kind === 'common') ?? false;
}

function surface(tokens: readonly Token[], from: number, to: number, reading: NameReading): string {
  const printed = tokens
    .slice(from, to)
    .map((token) => token.text)
    .join(' ');
  return reading.kind === 'name' && to - from > 1 ? reading.name : printed;
}
