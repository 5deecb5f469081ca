/** Splits compounds the dictionary does not list: Krisentreffen = Krise + n + Treffen. */
import { CASE_BITS, NUMBER_BITS } from './agreement.js';
import type { WordFormation } from './data.js';
import { capitalise, hasVowel, isAllCaps, lowerFirst } from './letters.js';
import type { Source } from './readings.js';
import type { Reading } from './types.js';

export type Split = {
  /** Lemmas, first part to head. */
  readonly parts: readonly string[];
  /** Where the head starts in the word. */
  readonly at: number;
  readonly head: readonly Reading[];
};

type First = { readonly parts: readonly string[]; readonly cost: number };

/** Longer words are left alone, so that time stays bounded; German compounds in news end near 50 letters. */
const LONGEST = 64;
const DEEPEST = 2;
/** Costs order the readings of a word: the cheapest split wins, of equals the one with the longest head. */
const COST = { noun: 1, stem: 1.3, adjective: 1.4, verb: 1.6, nested: 0.3, short: 0.4, unknown: 3 };
const NOMINATIVE = CASE_BITS.nom;
const NOMINATIVE_SINGULAR = CASE_BITS.nom & NUMBER_BITS.sg;

/** @param pos of the head: a noun for a capitalised word, an adjective for a lower-case one */
export function splitCompound(
  word: string,
  pos: 'NOUN' | 'ADJ',
  source: Source,
  formation: WordFormation,
  depth = 0,
): (Split & First) | undefined {
  if (word.length > LONGEST || word.length < 5 || !/^\p{L}+$/u.test(word)) return undefined;
  let best: (Split & First) | undefined;
  for (let at = 2; at <= word.length - 3; at++) {
    const head = headReadings(word.slice(at), pos, source, formation);
    if (head.length === 0) continue;
    const before = word.slice(0, at);
    const first = firstPart(before, source, formation, depth) ?? unknownPart(before, word.slice(at), formation, depth);
    if (!first) continue;
    const cost = first.cost + (word.length - at <= 4 ? COST.short : 0);
    if (!best || cost < best.cost) best = { at, head, cost, parts: [...first.parts, head[0]?.lemma ?? ''] };
  }
  return best;
}

function headReadings(text: string, pos: 'NOUN' | 'ADJ', source: Source, formation: WordFormation): Reading[] {
  if (!longEnough(text, formation) || formation.never.has(text)) return [];
  const form = pos === 'NOUN' ? capitalise(text) : text;
  return source.readings(form).filter((it) => it.pos === pos && it.kind !== 'abbreviation' && !isAllCaps(it.lemma));
}

function longEnough(text: string, formation: WordFormation): boolean {
  return text.length > 3 || formation.shortParts.has(text.toLowerCase());
}

function firstPart(text: string, source: Source, formation: WordFormation, depth: number): First | undefined {
  const lower = text.toLowerCase();
  if (formation.firstParts.has(lower)) return { parts: [lowerFirst(text)], cost: COST.noun };
  if (!longEnough(text.replace(/e?s$/, ''), formation) || formation.never.has(lower)) return undefined;
  return nounPart(capitalise(text), source, formation) ?? stemPart(lower, source) ?? nestedPart(capitalise(text), source, formation, depth);
}

/** A noun or place as it stands (Krisen, Länder, Gaza), or with a linking element (Verteidigung|s, Präsident|en). */
function nounPart(text: string, source: Source, formation: WordFormation): First | undefined {
  const own = noun(text, NOMINATIVE, source);
  if (own) return { parts: [own], cost: text.length < 4 ? COST.noun + COST.short : COST.noun };
  for (const { element } of formation.linking) {
    if (!text.endsWith(element)) continue;
    const base = text.slice(0, -element.length);
    if (!longEnough(base, formation)) continue;
    const lemma = noun(base, NOMINATIVE_SINGULAR, source);
    const isForm = element === 's' || source.readings(text).some((it) => it.pos === 'NOUN' && it.lemma === lemma);
    if (lemma && isForm) return { parts: [lemma], cost: COST.noun };
  }
  return undefined;
}

function noun(form: string, agreement: number, source: Source): string | undefined {
  return source
    .readings(form)
    .find((it) => it.agreement & agreement && it.kind !== 'abbreviation' && (it.pos === 'NOUN' || (it.pos === 'PROPN' && isPlace(it))))
    ?.lemma;
}

function isPlace(it: Reading): boolean {
  return it.nameKind !== 'first' && it.nameKind !== 'family';
}

/** A noun without its -e (Grenz|e), an adjective (Groß) or the stem of a verb (Wohn|en). */
function stemPart(lower: string, source: Source): First | undefined {
  const feminine = noun(`${capitalise(lower)}e`, NOMINATIVE_SINGULAR, source);
  if (feminine) return { parts: [feminine], cost: COST.stem };
  const adjective = source.readings(lower).find((it) => it.pos === 'ADJ' && it.predicative && it.degree === 'pos');
  if (adjective) return { parts: [adjective.lemma], cost: COST.adjective };
  const verb = source.readings(`${lower}en`).find((it) => it.pos === 'VERB' && it.verbForm === 'inf');
  return verb && { parts: [verb.lemma], cost: COST.verb };
}

function nestedPart(text: string, source: Source, formation: WordFormation, depth: number): First | undefined {
  if (depth >= DEEPEST) return undefined;
  const split =
    splitCompound(text, 'NOUN', source, formation, depth + 1) ??
    (text.endsWith('s') ? splitCompound(text.slice(0, -1), 'NOUN', source, formation, depth + 1) : undefined);
  return split && { parts: split.parts, cost: split.cost + COST.nested };
}

/** A first part nobody knows (Hamas|führer) before a head long enough to be no accident and no part of a name. */
function unknownPart(text: string, head: string, formation: WordFormation, depth: number): First | undefined {
  const likely = depth === 0 && text.length >= 4 && head.length >= 6 && hasVowel(text) && !formation.nameHeads.has(head);
  return likely ? { parts: [text], cost: COST.unknown } : undefined;
}
