/** Splits compounds the dictionary does not list: Krisentreffen = Krise + n + Treffen. */
import { CASE_BITS, NUMBER_BITS } from './agreement.js';
import type { WordFormation } from './data.js';
import { capitalise, hasVowel, isAllCaps } from './letters.js';
import type { Source } from './readings.js';
import type { Reading } from './types.js';

export type Split = {
  /** Lemmas, first part to head. */
  readonly parts: readonly string[];
  /** Where the head starts in the word. */
  readonly at: number;
  readonly head: readonly Reading[];
};

export type Knowledge = { readonly source: Source; readonly formation: WordFormation };
type First = { readonly parts: readonly string[]; readonly cost: number };

/** Longer words are left alone, so that time stays bounded; German compounds in news end near 50 letters. */
const LONGEST = 64;
const DEEPEST = 2;
/** Costs order the readings of a word: the cheapest split wins, of equals the one with the longest head. */
const COST = { noun: 1, stem: 1.3, adjective: 1.4, verb: 1.6, nested: 0.3, short: 0.4, noLink: 0.5, unknown: 3 };
const NOMINATIVE = CASE_BITS.nom;
const NOMINATIVE_SINGULAR = CASE_BITS.nom & NUMBER_BITS.sg;

/** @param pos of the head: a noun for a capitalised word, an adjective for a lower-case one */
export function splitCompound(word: string, pos: 'NOUN' | 'ADJ', knowledge: Knowledge, depth = 0): (Split & First) | undefined {
  if (word.length > LONGEST || word.length < 5 || !/^\p{L}+$/u.test(word)) return undefined;
  let best: (Split & First) | undefined;
  for (let at = 2; at <= word.length - 3; at++) {
    if (!knowledge.source.hasRest(word, at, pos === 'NOUN')) continue;
    const head = headReadings(word.slice(at), pos, knowledge);
    if (head.length === 0) continue;
    const before = word.slice(0, at);
    const first = firstPart(before, pos, knowledge, depth) ?? unknownPart(before, word.slice(at), head, knowledge, depth);
    if (!first) continue;
    const cost = first.cost + (word.length - at <= 4 ? COST.short : 0);
    if (!best || cost < best.cost)
      best = { at, head, cost, parts: [...first.parts, plainest(head, capitalise(word.slice(at)))?.lemma ?? ''] };
  }
  return best;
}

function headReadings(text: string, pos: 'NOUN' | 'ADJ', { source, formation }: Knowledge): Reading[] {
  if (!longEnough(text, formation) || formation.never.has(text)) return [];
  const form = pos === 'NOUN' ? capitalise(text) : text;
  return source.readings(form).filter((it) => it.pos === pos && it.kind !== 'abbreviation' && !isAllCaps(it.lemma));
}

function longEnough(text: string, formation: WordFormation): boolean {
  return text.length > 3 || formation.shortParts.has(text.toLowerCase());
}

function firstPart(text: string, pos: 'NOUN' | 'ADJ', knowledge: Knowledge, depth: number): First | undefined {
  const { source, formation } = knowledge;
  const lower = text.toLowerCase();
  if (formation.never.has(lower)) return undefined;
  return (
    (longEnough(text, formation) ? nounPart(capitalise(text), knowledge) : undefined) ??
    (formation.firstParts.has(lower) || (pos === 'ADJ' && formation.beforeAdjectives.has(lower))
      ? { parts: [lower], cost: COST.noun }
      : undefined) ??
    (longEnough(text, formation) ? (stemPart(lower, source) ?? nestedPart(capitalise(text), knowledge, depth)) : undefined)
  );
}

/** These take a linking s, always: Untersuchungs|amt, not Untersuchung|samt. */
const WITHOUT_S = /(?:ung|heit|keit|schaft|ion|tät)$/;

/** A noun or place as it stands (Krisen, Länder, Gaza), or with a linking element (Verteidigung|s, Präsident|en, Hilf(e)|s). */
function nounPart(text: string, { source, formation }: Knowledge): First | undefined {
  const own = noun(text, NOMINATIVE, source);
  if (own) return { parts: [own], cost: WITHOUT_S.test(text) ? COST.noun + COST.noLink : COST.noun };
  for (const { element } of formation.linking) {
    const base = text.slice(0, -element.length);
    if (!text.endsWith(element) || !longEnough(base, formation)) continue;
    const lemma = noun(base, NOMINATIVE_SINGULAR, source);
    const fits = element === 's' ? !/[sßxz]$/.test(base) : source.readings(text).some((it) => it.pos === 'NOUN' && it.lemma === lemma);
    if (lemma && fits) return { parts: [lemma], cost: COST.noun };
    const feminine = element === 's' ? noun(`${base}e`, NOMINATIVE_SINGULAR, source) : undefined;
    if (feminine && base.length > 3) return { parts: [feminine], cost: COST.stem };
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
  const common = readings.filter((it) => it.kind === 'common');
  return common.find((it) => it.lemma === form) ?? common[0] ?? readings[0];
}

function isPlace(it: Reading): boolean {
  return it.nameKind !== 'first' && it.nameKind !== 'family';
}

/** An adjective (Groß), a noun without its -e (Grenz|e) or the stem of a verb (Wohn|en, Liefer|n). */
function stemPart(lower: string, source: Source): First | undefined {
  const adjective = source.readings(lower).find((it) => it.pos === 'ADJ' && it.predicative && it.degree === 'pos');
  if (adjective) return { parts: [adjective.lemma], cost: COST.adjective };
  const feminine = source.readings(`${capitalise(lower)}e`).find((it) => it.kind === 'common' && it.agreement & NOMINATIVE_SINGULAR);
  if (feminine) return { parts: [feminine.lemma], cost: COST.stem };
  const verb = [`${lower}en`, `${lower}n`].flatMap((it) => source.readings(it)).find((it) => it.pos === 'VERB' && it.verbForm === 'inf');
  return verb && { parts: [verb.lemma], cost: COST.verb };
}

function nestedPart(text: string, knowledge: Knowledge, depth: number): First | undefined {
  if (depth >= DEEPEST) return undefined;
  const own = splitCompound(text, 'NOUN', knowledge, depth + 1);
  const split = own ?? (text.endsWith('s') ? splitCompound(text.slice(0, -1), 'NOUN', knowledge, depth + 1) : undefined);
  return split && { parts: split.parts, cost: split.cost + COST.nested };
}

/** Ends of nouns that take a linking s, so telling that they are taken for one where the dictionary has no such noun. */
const ABSTRACT = /^(\p{L}{3,}(?:ung|heit|keit|schaft|ion|tät))s$/u;

/** A head shorter than this, as it stands or as a lemma, may be an accident behind an unknown first part: Multiplika|toren. */
const SURE_FORM = 6;
const SURE_LEMMA = 5;

/** A first part nobody knows: Bekanntheit|s|grad; Hamas|führer before a head that is no part of a name. */
function unknownPart(text: string, form: string, head: readonly Reading[], knowledge: Knowledge, depth: number): First | undefined {
  if (head.every((it) => it.kind === 'infinitive')) return undefined;
  const abstract = ABSTRACT.exec(text)?.[1];
  if (abstract) return { parts: [abstract], cost: COST.unknown };
  const sure = form.length >= SURE_FORM && head.every((it) => it.lemma.length >= SURE_LEMMA && !isNameHead(it, knowledge.formation));
  if (depth > 0 || text.length < 4 || !sure || !hasVowel(text)) return undefined;
  // Devisenb|ringer: the known word before shows that the cut is a letter or two too late.
  const overshot = [1, 2].some((letters) => text.length - letters >= 3 && nounPart(capitalise(text.slice(0, -letters)), knowledge));
  return overshot ? undefined : { parts: [text], cost: COST.unknown };
}

/** Whether names end in the word: Zucker|berg. */
export function isNameHead(head: Reading, formation: WordFormation): boolean {
  return formation.nameHeads.has(head.lemma.toLowerCase());
}
