/** Splits compounds the dictionary does not list: Krisentreffen = Krise + n + Treffen. */
import { isLettersOnly } from '../letters.js';
import { CASE_BITS, NUMBER_BITS } from './agreement.js';
import type { WordFormation } from './data.js';
import { capitalise, hasVowel, isAllCaps } from './letters.js';
import type { Beginnings, Source } from './readings.js';
import type { Reading } from './types.js';

export type Split = {
  /** Lemmas, first part to head. */
  readonly parts: readonly string[];
  /** Where the head starts in the word. */
  readonly at: number;
  readonly head: readonly Reading[];
};

export type Knowledge = { readonly source: Source; readonly formation: WordFormation };
type Pos = 'NOUN' | 'ADJ';
type First = { readonly parts: readonly string[]; readonly cost: number };

/** A word in the spellings that its first part may have, and which of its beginnings are words in them. */
type Spelled = {
  readonly word: string;
  readonly capital: string;
  readonly lower: string;
  readonly nouns: Beginnings;
  readonly others: Beginnings;
};

/** Longer words are left alone, so that time stays bounded; German compounds in news end near 50 letters. */
const LONGEST = 64;
const SHORTEST = 5;
const DEEPEST = 2;
/** Costs order the readings of a word: the cheapest split wins, of equals the one with the longest head. No first part is cheaper than a noun. */
const COST = { noun: 10, stem: 13, adjective: 14, verb: 16, nested: 3, short: 4, noLink: 5, unknown: 30 };
const NOMINATIVE = CASE_BITS.nom;
const NOMINATIVE_SINGULAR = CASE_BITS.nom & NUMBER_BITS.sg;

/** @param pos of the head: a noun for a capitalised word, an adjective for a lower-case one */
export function splitCompound(word: string, pos: Pos, knowledge: Knowledge): Split | undefined {
  if (word.length > LONGEST || word.length < SHORTEST || !isLettersOnly(word)) return undefined;
  const capital = capitalise(word);
  const lower = word.toLowerCase();
  const { beginnings } = knowledge.source;
  return cheapest({ word, capital, lower, nouns: beginnings(capital), others: beginnings(lower) }, word.length, pos, knowledge, 0);
}

/** The cheapest split of a word's first letters, down to `end`. */
function cheapest(spelled: Spelled, end: number, pos: Pos, knowledge: Knowledge, depth: number): (Split & First) | undefined {
  const word = depth === 0 ? spelled.word : spelled.capital;
  let best: (Split & First) | undefined;
  const next = (from: number) => knowledge.source.nextRest(word, from, end, pos === 'NOUN');
  for (let at = next(2); at >= 0 && best?.cost !== COST.noun; at = next(at + 1)) {
    const rest = word.slice(at, end);
    const head = headReadings(rest, pos, knowledge);
    if (head.length === 0) continue;
    const more = end - at <= 4 ? COST.short : 0;
    const limit = best ? best.cost - more : Number.POSITIVE_INFINITY;
    const first = firstPart(spelled, at, pos, knowledge, depth, limit) ?? unknownPart(spelled, at, rest, head, knowledge, depth, limit);
    if (!first || first.cost >= limit) continue;
    best = { at, head, cost: first.cost + more, parts: [...first.parts, plainest(head, capitalise(rest))?.lemma ?? ''] };
  }
  return best;
}

function headReadings(text: string, pos: Pos, { source, formation }: Knowledge): Reading[] {
  if (!longEnough(text, formation) || formation.never.has(text)) return [];
  const form = pos === 'NOUN' ? capitalise(text) : text;
  return source.readings(form).filter((it) => it.pos === pos && it.kind !== 'abbreviation' && !isAllCaps(it.lemma));
}

function longEnough(text: string, formation: WordFormation): boolean {
  return text.length > 3 || formation.shortParts.has(text.toLowerCase());
}

/** The first letters of a word as a part before the head. Parts that cost the limit or more need not be looked for. */
function firstPart(spelled: Spelled, end: number, pos: Pos, knowledge: Knowledge, depth: number, limit: number): First | undefined {
  const { source, formation } = knowledge;
  if (limit <= COST.noun) return undefined;
  const lower = spelled.lower.slice(0, end);
  if (formation.never.has(lower)) return undefined;
  const isLong = longEnough(lower, formation);
  const noun = isLong ? nounPart(spelled, end, knowledge) : undefined;
  if (noun) return noun;
  if (formation.firstParts.has(lower) || (pos === 'ADJ' && formation.beforeAdjectives.has(lower)))
    return { parts: [lower], cost: COST.noun };
  if (!isLong || limit <= COST.stem) return undefined;
  return stemPart(lower, spelled, source) ?? nestedPart(spelled, end, knowledge, depth);
}

/** These take a linking s, always: Untersuchungs|amt, not Untersuchung|samt. */
const WITHOUT_S = /(?:ung|heit|keit|schaft|ion|tät)$/;

/** A noun or place as it stands (Krisen, Länder, Gaza), or with a linking element (Verteidigung|s, Präsident|en, Hilf(e)|s). */
function nounPart({ capital, nouns }: Spelled, end: number, { source, formation }: Knowledge): First | undefined {
  const text = capital.slice(0, end);
  const isForm = nouns(end);
  const own = isForm ? noun(text, NOMINATIVE, source) : undefined;
  if (own) return { parts: [own], cost: WITHOUT_S.test(text) ? COST.noun + COST.noLink : COST.noun };
  for (const { element } of formation.linking) {
    if (!text.endsWith(element) || (!isForm && element !== 's')) continue;
    const base = text.slice(0, -element.length);
    if (!longEnough(base, formation)) continue;
    const lemma = nouns(base.length) ? noun(base, NOMINATIVE_SINGULAR, source) : undefined;
    const fits = element === 's' ? !/[sßxz]$/.test(base) : source.readings(text).some((it) => it.pos === 'NOUN' && it.lemma === lemma);
    if (lemma && fits) return { parts: [lemma], cost: COST.noun };
    if (element !== 's' || base.length <= 3 || !nouns(base.length, 'e')) continue;
    const feminine = noun(`${base}e`, NOMINATIVE_SINGULAR, source);
    if (feminine) return { parts: [feminine], cost: COST.stem };
  }
  return undefined;
}

function noun(form: string, agreement: number, source: Source): string | undefined {
  const fitting = source
    .readings(form)
    .filter((it) => it.agreement & agreement && it.kind !== 'abbreviation' && (it.pos === 'NOUN' || (it.pos === 'PROPN' && isPlace(it))));
  return plainest(fitting, form)?.lemma;
}

/** The form itself where it is a lemma (Streifen, not Streife), else a common noun before an infinitive (Kern, not Kernen). */
function plainest(readings: readonly Reading[], form: string): Reading | undefined {
  let common: Reading | undefined;
  for (const it of readings) {
    if (it.kind !== 'common') continue;
    if (it.lemma === form) return it;
    common ??= it;
  }
  return common ?? readings[0];
}

function isPlace(it: Reading): boolean {
  return it.nameKind !== 'first' && it.nameKind !== 'family';
}

/** An adjective (Groß), a noun without its -e (Grenz|e) or the stem of a verb (Wohn|en, Liefer|n). */
function stemPart(lower: string, { capital, nouns, others }: Spelled, source: Source): First | undefined {
  const end = lower.length;
  const adjective = others(end) && source.readings(lower).find((it) => it.pos === 'ADJ' && it.predicative && it.degree === 'pos');
  if (adjective) return { parts: [adjective.lemma], cost: COST.adjective };
  const stem = capitalise(lower);
  // with capitals inside it is another word than the one whose beginnings are known
  const mayBeFeminine = capital.startsWith(stem) ? nouns(end, 'e') : source.has(`${stem}e`);
  const feminine = mayBeFeminine && source.readings(`${stem}e`).find((it) => it.kind === 'common' && it.agreement & NOMINATIVE_SINGULAR);
  if (feminine) return { parts: [feminine.lemma], cost: COST.stem };
  for (const ending of ['en', 'n']) {
    const verb = others(end, ending) && source.readings(lower + ending).find((it) => it.pos === 'VERB' && it.verbForm === 'inf');
    if (verb) return { parts: [verb.lemma], cost: COST.verb };
  }
  return undefined;
}

function nestedPart(spelled: Spelled, end: number, knowledge: Knowledge, depth: number): First | undefined {
  if (depth >= DEEPEST) return undefined;
  const within = (to: number) => (to < SHORTEST ? undefined : cheapest(spelled, to, 'NOUN', knowledge, depth + 1));
  const split = within(end) ?? (spelled.capital.charAt(end - 1) === 's' ? within(end - 1) : undefined);
  return split && { parts: split.parts, cost: split.cost + COST.nested };
}

/** Ends of nouns that take a linking s, so telling that they are taken for one where the dictionary has no such noun. */
const ABSTRACT = /^(\p{L}{3,}(?:ung|heit|keit|schaft|ion|tät))s$/u;

/** A head shorter than this, as it stands or as a lemma, may be an accident behind an unknown first part: Multiplika|toren. */
const SURE_FORM = 6;
const SURE_LEMMA = 5;

/** A first part nobody knows: Bekanntheit|s|grad; Hamas|führer before a head that is no part of a name. */
function unknownPart(
  spelled: Spelled,
  end: number,
  form: string,
  head: readonly Reading[],
  knowledge: Knowledge,
  depth: number,
  limit: number,
): First | undefined {
  if (limit <= COST.unknown) return undefined;
  const text = (depth === 0 ? spelled.word : spelled.capital).slice(0, end);
  if (head.every((it) => it.kind === 'infinitive')) return undefined;
  const abstract = text.endsWith('s') ? ABSTRACT.exec(text)?.[1] : undefined;
  if (abstract) return { parts: [abstract], cost: COST.unknown };
  const sure = form.length >= SURE_FORM && head.every((it) => it.lemma.length >= SURE_LEMMA && !isNameHead(it, knowledge.formation));
  if (depth > 0 || text.length < 4 || !sure || !hasVowel(text)) return undefined;
  // Devisenb|ringer: the known word before shows that the cut is a letter or two too late.
  const overshot = [1, 2].some((letters) => end - letters >= 3 && nounPart(spelled, end - letters, knowledge));
  return overshot ? undefined : { parts: [text], cost: COST.unknown };
}

/** Whether names end in the word: Zucker|berg. */
export function isNameHead(head: Reading, formation: WordFormation): boolean {
  return formation.nameHeads.has(head.lemma.toLowerCase());
}
