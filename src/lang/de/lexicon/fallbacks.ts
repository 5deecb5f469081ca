/** The order in which a word is looked for: the first step that answers wins. */
import { isNameHead, splitCompound } from './compounds.js';
import type { Suffixes, WordFormation } from './data.js';
import { isAllCaps, isCapitalised, lowerFirst } from './letters.js';
import { nameReadings } from './names.js';
import { numeralReadings } from './numerals.js';
import { directedPlace, placeReadings } from './places.js';
import { NO_READINGS, reading, type Source } from './readings.js';
import { capitalisations, respellings } from './spellings.js';
import { guessBySuffix } from './suffixes.js';
import { TRAIT, type Traits, traitsOf } from './traits.js';
import type { Analysis, Pos, Reading, Step } from './types.js';
import { prefixedVerb } from './verbs.js';

type Guess = { readonly readings: readonly Reading[]; readonly parts?: readonly string[] };
/** `suffixes` are read when the first word needs them. */
export type Knowledge = { readonly source: Source; readonly formation: WordFormation; readonly suffixes: () => Suffixes };

/** Longer than any word; nothing is guessed of what is longer, so that time stays linear. */
const LONGEST = 128;
const CLOSED: ReadonlySet<Pos> = new Set<Pos>(['DET', 'PRON', 'ADP', 'CCONJ', 'SCONJ', 'AUX', 'PART']);
const NO_PARTS: readonly string[] = [];
const NOTHING: Guess = { readings: NO_READINGS };

/** A step is tried at words that have one of the traits in `at`, or at all of them. */
type Guesser = { readonly step: Step; readonly at: Traits | 'all'; readonly guess: (form: string, knowledge: Knowledge) => Guess };

const STEPS: readonly Guesser[] = [
  { step: 'capitalised', at: TRAIT.caps | TRAIT.small, guess: recapitalised },
  { step: 'respelled', at: TRAIT.respelled, guess: (form, { source }) => firstKnown(respellings(form), source) },
  { step: 'numeral', at: 'all', guess: (form, { formation }) => ({ readings: numeralReadings(form, formation.numerals) }) },
  { step: 'hyphen', at: TRAIT.hyphen, guess: hyphenated },
  { step: 'place', at: TRAIT.inhabitant, guess: (form, { source }) => ({ readings: placeReadings(form, source) }) },
  { step: 'place', at: 'all', guess: (form, { source, formation }) => ({ readings: directedPlace(form, source, formation.directions) }) },
  {
    step: 'prefixed',
    at: TRAIT.small,
    guess: (form, { source, formation }) => ({ readings: prefixedVerb(form, source, formation.prefixes) }),
  },
  { step: 'compound', at: 'all', guess: compound },
  { step: 'suffix', at: 'all', guess: (form, { source, suffixes }) => ({ readings: guessBySuffix(form, source, suffixes()) }) },
  {
    step: 'name',
    at: TRAIT.stopped,
    guess: (form, { formation }) => (formation.address.test(form) ? { readings: nameReadings(form) } : NOTHING),
  },
  { step: 'name', at: TRAIT.capital, guess: (form) => ({ readings: nameReadings(form) }) },
];

/** @param initial the word opens a sentence, so that its lower-case readings count as much as its own */
export function analyse(form: string, initial: boolean, knowledge: Knowledge): Analysis {
  const { source } = knowledge;
  const exact = source.readings(form);
  if (exact.length > 0) {
    const place = inhabitantAdjective(form, exact, source);
    const name = perhapsName(form, exact);
    const small = initial ? readingsInLowerCase(form, source) : NO_READINGS;
    return answer(form, 'exact', place.length + name.length + small.length > 0 ? [...exact, ...place, ...name, ...small] : exact);
  }
  const lowered = readingsInLowerCase(form, source);
  if (lowered.length > 0) return answer(form, 'lowercased', lowered);
  return form === '' || form.length > LONGEST ? answer(form, 'unknown', NO_READINGS) : guessed(form, knowledge);
}

function guessed(form: string, knowledge: Knowledge): Analysis {
  const traits = traitsOf(form);
  for (const { step, at, guess } of STEPS) {
    if (at !== 'all' && (traits & at) === 0) continue;
    const { readings, parts } = guess(form, knowledge);
    if (readings.length > 0) return answer(form, step, readings, parts);
  }
  return answer(form, 'unknown', NO_READINGS);
}

/** Of a word that is in lower case already, none. */
function readingsInLowerCase(form: string, source: Source): readonly Reading[] {
  return isCapitalised(form) ? known(lowerFirst(form), source) : NO_READINGS;
}

/** For words that mostly are none: the automaton tells that by their first letters, before a memory is asked. */
function known(form: string, source: Source): readonly Reading[] {
  return source.has(form) ? source.readings(form) : NO_READINGS;
}

function answer(form: string, step: Step, readings: readonly Reading[], parts = NO_PARTS): Analysis {
  return { form, step, readings, parts };
}

/** The dictionary lists some inhabitants without the adjective of the place. */
function inhabitantAdjective(form: string, exact: readonly Reading[], source: Source): readonly Reading[] {
  if (!form.endsWith('er') || exact.some((it) => it.pos === 'ADJ')) return NO_READINGS;
  return placeReadings(form, source).filter((it) => it.pos === 'ADJ');
}

/** Blinken is a nominalised infinitive to the dictionary. */
function perhapsName(form: string, exact: readonly Reading[]): readonly Reading[] {
  return isCapitalised(form) && exact.every((it) => it.kind === 'infinitive') ? nameReadings(form) : NO_READINGS;
}

/** In capitals, short words of the open classes are rather abbreviations (SA, ISS), longer ones may be. */
function recapitalised(form: string, { source }: Knowledge): Guess {
  const { readings } = firstKnown(capitalisations(form), source);
  if (readings.length === 0) return NOTHING;
  if (!isAllCaps(form)) return { readings: readings.filter((it) => it.kind !== 'adjectival') };
  const closed = readings.filter((it) => CLOSED.has(it.pos));
  if (form.length <= 4) return { readings: closed };
  return { readings: [...readings, ...nameReadings(form)] };
}

function firstKnown(forms: readonly string[], source: Source): Guess {
  for (const form of forms) {
    const readings = known(form, source);
    if (readings.length > 0) return { readings };
  }
  return NOTHING;
}

/** US-Außenminister, pro-russisch: the last part tells what the word is. */
function hyphenated(form: string, knowledge: Knowledge): Guess {
  const at = form.lastIndexOf('-');
  if (at < 1 || at === form.length - 1) return NOTHING;
  const head = analyse(form.slice(at + 1), false, knowledge);
  const before = form.slice(0, at + 1);
  // S-400, F-16: a type of something, not a number.
  if (head.step === 'numeral') return { readings: isCapitalised(form) ? nameReadings(form) : NO_READINGS };
  const readings = head.readings.filter((it) => it.pos !== 'ADP').map((it) => reading(it, before + it.lemma, it.prefix));
  const parts = [...form.slice(0, at).split('-'), ...(head.parts.length > 0 ? head.parts : [head.readings[0]?.lemma ?? ''])];
  return { readings, parts };
}

function compound(form: string, knowledge: Knowledge): Guess {
  const capital = isCapitalised(form);
  const split = (capital && splitCompound(form, 'NOUN', knowledge)) || splitCompound(lowerFirst(form), 'ADJ', knowledge);
  if (!split) return NOTHING;
  const before = capital && split.head[0]?.pos === 'ADJ' ? lowerFirst(form.slice(0, split.at)) : form.slice(0, split.at);
  const readings = split.head.map((it) => reading(it, before + lowerFirst(it.lemma)));
  const isName = capital && split.head.some((it) => it.pos === 'ADJ' || isNameHead(it, knowledge.formation));
  return { readings: isName ? [...readings, ...nameReadings(form)] : readings, parts: split.parts };
}
