/** Reads the dictionary's tags (`SUB:NOM:SIN:MAS`) into features. */
import { ALL_BITS, CASE_BITS, type Case, GENDER_BITS, NUMBER_BITS, type Num, type Person, personBit } from './agreement.js';
import type { Degree, Features, Kind, NameKind, Pos, Sense, VerbForm } from './types.js';

export type Draft = { -readonly [K in keyof Features]: Features[K] };

const CASE: Readonly<Record<string, Case>> = { NOM: 'nom', GEN: 'gen', DAT: 'dat', AKK: 'acc', DAR: 'dat' };
const DEGREE: Readonly<Record<string, Degree>> = { GRU: 'pos', KOM: 'cmp', SUP: 'sup' };
const SENSE: Readonly<Record<string, Sense>> = { LOK: 'local', TMP: 'temporal', MOD: 'modal', CAU: 'causal' };
const VERB_FORM: Readonly<Record<string, VerbForm>> = { INF: 'inf', EIZ: 'zu', PA1: 'part1', PA2: 'part2' };
const CONJUNCTION: Readonly<Record<string, Kind>> = {
  NEB: 'coordinating',
  UNT: 'subordinating',
  INF: 'infinitival',
  VGL: 'comparative',
  PRI: 'proportional',
};
const PRONOUN: Readonly<Record<string, Kind>> = {
  DEM: 'demonstrative',
  PER: 'personal',
  POS: 'possessive',
  REF: 'reflexive',
  REL: 'relative',
  RIN: 'interrogative',
  IND: 'indefinite',
};
const NAME: Readonly<Record<string, NameKind>> = {
  VOR: 'first',
  NAC: 'family',
  STD: 'city',
  COU: 'country',
  GEB: 'region',
  GEO: 'region',
  WAT: 'water',
  MOU: 'mountain',
  PER: 'brand',
};
const ABBREVIATED: Readonly<Record<string, Pos>> = { SUB: 'NOUN', ADJ: 'ADJ', VER: 'VERB', PRO: 'PRON', ADV: 'ADV', PAR: 'ADV' };

/** One tag as features; two where it stands for a determiner as well as a pronoun (`B/S`). A comment after the tag is cut off. */
export function readTag(raw: string): Features[] {
  const tag = raw.split(' ', 1)[0] ?? '';
  const parts = tag.split(':').map((part) => part.replace(/[*#<]+$/, ''));
  const [head = '', second = ''] = parts;
  const draft = blank(tag);
  switch (head) {
    case 'SUB':
      draft.agreement = agreement(parts);
      return [of(draft, 'NOUN', parts.includes('ADJ') ? 'adjectival' : parts.includes('INF') ? 'infinitive' : 'common')];
    case 'EIG':
    case 'IG':
      draft.agreement = agreement(parts);
      draft.bare = parts.includes('ART') ? 0 : draft.agreement;
      draft.nameKind = NAME[parts.at(-1) ?? ''] ?? 'other';
      return [of(draft, 'PROPN', 'name')];
    case 'VER':
      return [verb(draft, parts)];
    case 'ADJ':
    case 'PA1':
    case 'PA2':
      return [adjective(draft, parts)];
    case 'ART':
      draft.agreement = agreement(parts);
      return [of(draft, 'DET', second === 'DEF' ? 'definite' : 'indefinite-article')];
    case 'PRO':
      return pronoun(draft, parts);
    case 'PRP':
      draft.senses = senses(second);
      draft.governs = (parts.at(-1) ?? '').split('+').flatMap((it) => CASE[it] ?? []);
      return [of(draft, 'ADP', 'preposition')];
    case 'KON':
      return [of(draft, second === 'UNT' || second === 'INF' ? 'SCONJ' : 'CCONJ', CONJUNCTION[second] ?? 'coordinating')];
    case 'ADV':
      draft.senses = senses(second);
      return [of(draft, 'ADV', second.includes('INR') ? 'interrogative' : second.includes('PRO') ? 'pronominal' : 'adverb')];
    case 'ZUS':
      return [of(draft, 'PART', 'verb-prefix')];
    case 'NEG':
      return [of(draft, 'PART', 'negation')];
    case 'PTK':
      return [of(draft, 'PART', 'zu')];
    case 'ZAL':
      draft.agreement = ALL_BITS & NUMBER_BITS.pl;
      return [of(draft, 'NUM', 'cardinal')];
    case 'INJ':
      return [of(draft, 'INTJ', 'interjection')];
    case 'ABK':
      draft.agreement = parts[2] === 'SUB' ? ALL_BITS : 0;
      return [of(draft, ABBREVIATED[parts[2] ?? ''] ?? 'X', 'abbreviation')];
    default:
      return [of(draft, 'X', 'other')];
  }
}

function of(draft: Draft, pos: Pos, kind: Kind): Features {
  draft.pos = pos;
  draft.kind = kind;
  return draft;
}

/** Features with nothing known, all of the same shape so that engines keep them fast. */
export function blank(...tags: string[]): Draft {
  return {
    pos: 'X',
    kind: 'other',
    agreement: 0,
    weak: 0,
    mixed: 0,
    strong: 0,
    bare: 0,
    persons: 0,
    tense: undefined,
    mood: undefined,
    verbForm: undefined,
    degree: undefined,
    predicative: false,
    nameKind: undefined,
    governs: [],
    senses: [],
    subordinate: false,
    tags,
  };
}

/** An attribute the tag leaves out (NOG: no gender, ALG: all genders, PLT) stays open. */
function agreement(parts: readonly string[]): number {
  let cases = 0;
  let numbers = 0;
  let genders = 0;
  for (const part of parts) {
    const it = CASE[part];
    if (it) cases |= CASE_BITS[it];
    else if (part === 'SIN') numbers |= NUMBER_BITS.sg;
    else if (part === 'PLU' || part === 'PLT') numbers |= NUMBER_BITS.pl;
    else if (part === 'MAS') genders |= GENDER_BITS.masc;
    else if (part === 'FEM') genders |= GENDER_BITS.fem;
    else if (part === 'NEU') genders |= GENDER_BITS.neut;
  }
  return (cases || ALL_BITS) & (numbers || ALL_BITS) & (genders || ALL_BITS);
}

function verb(draft: Draft, parts: readonly string[]): Features {
  const number: Num = parts.includes('PLU') ? 'pl' : 'sg';
  draft.subordinate = parts.includes('NEB');
  for (const part of parts.slice(1)) {
    draft.verbForm ??= VERB_FORM[part];
    if (part === 'PRÄ' || part === 'PRT') {
      draft.tense = part === 'PRT' ? 'past' : 'pres';
      draft.mood = 'ind';
    } else if (part === 'KJ1' || part === 'KJ2') {
      draft.mood = part === 'KJ1' ? 'sub1' : 'sub2';
    } else if (part === 'IMP') {
      draft.mood = 'imp';
      draft.persons = personBit(2, number);
    }
    const person = personOf(part);
    if (person) draft.persons = personBit(person, number);
  }
  draft.verbForm ??= 'fin';
  const kind = parts[1] === 'AUX' ? 'auxiliary' : parts[1] === 'MOD' ? 'modal' : 'full';
  return of(draft, kind === 'full' ? 'VERB' : 'AUX', kind);
}

function personOf(part: string): Person | undefined {
  return part === '1' ? 1 : part === '2' ? 2 : part === '3' ? 3 : undefined;
}

function adjective(draft: Draft, parts: readonly string[]): Features {
  draft.verbForm = VERB_FORM[parts[0] ?? ''];
  draft.degree = 'pos';
  for (const part of parts) draft.degree = DEGREE[part] ?? draft.degree;
  draft.predicative = parts.includes('PRD');
  if (!draft.predicative) {
    draft.agreement = agreement(parts);
    const open = !parts.some((part) => part === 'DEF' || part === 'IND' || part === 'SOL');
    if (open || parts.includes('DEF')) draft.weak = draft.agreement;
    if (open || parts.includes('IND')) draft.mixed = draft.agreement;
    if (open || parts.includes('SOL')) draft.strong = draft.agreement;
  }
  return of(draft, 'ADJ', 'adjective');
}

function pronoun(draft: Draft, parts: readonly string[]): Features[] {
  const second = parts[1] ?? '';
  draft.agreement = agreement(parts);
  const kind = PRONOUN[second] ?? 'indefinite';
  const person = parts.map(personOf).find((it) => it !== undefined);
  if (person && (second === 'PER' || second === 'REF')) {
    draft.persons = parts.includes('PLU')
      ? personBit(person, 'pl')
      : parts.includes('SIN')
        ? personBit(person, 'sg')
        : 3 << ((person - 1) * 2);
  }
  if (parts.includes('B/S')) return [of({ ...draft }, 'DET', kind), of(draft, 'PRON', kind)];
  return [of(draft, parts.includes('BEG') ? 'DET' : 'PRON', kind)];
}

function senses(part: string): Sense[] {
  return part.split('+').flatMap((it) => SENSE[it] ?? []);
}

/** Features of words that no tag of the dictionary tells. */
export function features(told: Partial<Features>): Features {
  return Object.freeze(Object.assign(blank(), told));
}

/** An adjective with one form for every case, number and gender: "Genfer", "3." */
export const INVARIABLE = features({
  pos: 'ADJ',
  kind: 'invariable',
  degree: 'pos',
  agreement: ALL_BITS,
  weak: ALL_BITS,
  mixed: ALL_BITS,
  strong: ALL_BITS,
});
