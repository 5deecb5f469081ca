/** What a form says as a verb, worked out once for each form, and only when it is asked for. */

import type { German } from '../../lang/de/index.js';
import { personBit } from '../../lang/de/lexicon/agreement.js';
import type { Reading } from '../../lang/de/lexicon/types.js';
import type { Token } from './token.js';

export type Mood = 'indicative' | 'subjunctive1' | 'subjunctive2';

export type VerbSense = {
  readonly participle: boolean;
  readonly infinitive: boolean;
  /** A lexical verb. */
  readonly full: boolean;
  /** An auxiliary or modal verb: it asks for another verb form. */
  readonly helps: boolean;
  /** The same, or "scheinen", "drohen": it goes with another. */
  readonly governs: boolean;
  readonly werden: boolean;
  /** It introduces speech; `onlySays`: it takes nothing but what is said ("sagen", not "kritisieren"). */
  readonly says: boolean;
  readonly onlySays: boolean;
  /** In the indicative: the article's own word, not what somebody says. */
  readonly held: boolean;
  readonly past: boolean;
  readonly mood: Mood;
  /** The lemma over other verb forms, that of an auxiliary or modal verb first. */
  readonly lemma: string | null;
  /** The reading of that lemma, if it is a modal verb's. */
  readonly modal: Reading | null;
  /** As a finite form, and as another one; each once. */
  readonly finiteLemmas: readonly string[];
  readonly otherLemmas: readonly string[];
  /** With a prefix that stands apart, by the prefix: "auf" → "aufrufen"; see `separatedLemmas`. */
  separated: Map<string, readonly string[]> | null;
};

const THIRD = personBit(3, 'sg') | personBit(3, 'pl');

export function verbSense(token: Token, german: German): VerbSense {
  const { use } = token;
  use.verb ??= lookUp(token, german);
  return use.verb;
}

function lookUp({ readings }: Token, { syntax, frames }: German): VerbSense {
  const { auxiliaries, modals, semiModals } = syntax;
  const helps = (lemma: string) => auxiliaries.has(lemma) || modals.has(lemma);
  const governs = (lemma: string) => helps(lemma) || semiModals.has(lemma);
  const finite = readings.filter((reading) => reading.verbForm === 'fin');
  const lemma = (finite.find((reading) => governs(reading.lemma)) ?? finite[0] ?? readings[0])?.lemma ?? null;
  return {
    participle: readings.some((reading) => reading.verbForm === 'part2'),
    infinitive: readings.some((reading) => reading.verbForm === 'inf'),
    full: readings.some((reading) => reading.kind === 'full'),
    helps: readings.some((reading) => helps(reading.lemma)),
    governs: readings.some((reading) => governs(reading.lemma)),
    werden: readings.some((reading) => reading.lemma === 'werden'),
    says: readings.some((reading) => frames.speech.has(reading.lemma)),
    onlySays: readings.some((reading) => frames.speech.has(reading.lemma) && !frames.verbs.has(reading.lemma)),
    held: finite.some((reading) => reading.mood === 'ind'),
    past: readings.some((reading) => reading.tense === 'past') && !readings.some((reading) => reading.tense === 'pres'),
    mood: moodOf(finite),
    lemma,
    modal: lemma !== null && modals.has(lemma) ? (readings.find((reading) => reading.lemma === lemma) ?? null) : null,
    finiteLemmas: lemmasOf(finite, readings),
    otherLemmas: lemmasOf(
      readings.filter((reading) => reading.verbForm !== 'fin'),
      readings,
    ),
    separated: null,
  };
}

/** Of the fitting readings, imperatives aside; where none fits, of all. */
function lemmasOf(fitting: readonly Reading[], all: readonly Reading[]): readonly string[] {
  const said = fitting.filter((reading) => reading.mood !== 'imp');
  return [...new Set((said.length > 0 ? said : all).map((reading) => reading.lemma))];
}

/** Konjunktiv counts only where the form leaves no indicative for the third person: "habe", "sei", "könnte", not "sagte". */
function moodOf(finite: readonly Reading[]): Mood {
  const third = finite.filter((reading) => reading.persons & THIRD);
  if (third.length === 0 || third.some((reading) => reading.mood === 'ind')) return 'indicative';
  return third.some((reading) => reading.mood === 'sub1') ? 'subjunctive1' : 'subjunctive2';
}

/** "rief … auf" → aufrufen: verbs that the lexicon has, or that the frames know ("zurückbeordern"). */
export function separatedLemmas(finite: Token, particle: Token, german: German): readonly string[] {
  const sense = verbSense(finite, german);
  sense.separated ??= new Map();
  const known = sense.separated.get(particle.lower);
  if (known) return known;
  const found = joined(finite, particle.lower, german);
  sense.separated.set(particle.lower, found);
  return found;
}

function joined(finite: Token, prefix: string, german: German): readonly string[] {
  const { lexicon, frames } = german;
  const known = lexicon.separated(finite.text, prefix).map((reading) => reading.lemma);
  if (known.length > 0) return [...new Set(known)];
  return verbSense(finite, german)
    .finiteLemmas.map((lemma) => prefix + lemma)
    .filter((lemma) => frames.verbs.has(lemma) || frames.speech.has(lemma));
}
