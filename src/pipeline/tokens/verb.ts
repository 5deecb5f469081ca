/** What a form says as a verb, worked out once for each form, and only when it is asked for. */

import type { German } from '../../lang/de/index.js';
import { personBit } from '../../lang/de/lexicon/agreement.js';
import type { Reading } from '../../lang/de/lexicon/types.js';
import type { Syntax } from '../../lang/de/syntax.js';
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
  let [participle, infinitive, full, helps, governs, werden] = [false, false, false, false, false, false];
  let [says, onlySays, held, past, present] = [false, false, false, false, false];
  let finite: Reading | null = null;
  let helper: Reading | null = null;
  for (const reading of readings) {
    const { lemma, verbForm, tense } = reading;
    const helping = auxiliaries.has(lemma) || modals.has(lemma);
    const governing = helping || semiModals.has(lemma);
    const saying = frames.speech.has(lemma);
    participle ||= verbForm === 'part2';
    infinitive ||= verbForm === 'inf';
    full ||= reading.kind === 'full';
    helps ||= helping;
    governs ||= governing;
    werden ||= lemma === 'werden';
    says ||= saying;
    onlySays ||= saying && !frames.verbs.has(lemma);
    past ||= tense === 'past';
    present ||= tense === 'pres';
    if (verbForm !== 'fin') continue;
    held ||= reading.mood === 'ind';
    finite ??= reading;
    if (governing) helper ??= reading;
  }
  const lemma = (helper ?? finite ?? readings[0])?.lemma ?? null;
  const modal = lemma !== null && modals.has(lemma) ? (readings.find((reading) => reading.lemma === lemma) ?? null) : null;
  return {
    participle,
    infinitive,
    full,
    helps,
    governs,
    werden,
    says,
    onlySays,
    held,
    past: past && !present,
    mood: moodOf(readings),
    lemma,
    modal,
    finiteLemmas: lemmasOf(readings, true),
    otherLemmas: plainFirst(lemmasOf(readings, false), syntax),
    separated: null,
  };
}

/** Of the finite readings or the others, imperatives aside; where there is none, of all. */
function lemmasOf(readings: readonly Reading[], finite: boolean): readonly string[] {
  const lemmas: string[] = [];
  for (const { lemma, verbForm, mood } of readings)
    if ((verbForm === 'fin') === finite && mood !== 'imp' && !lemmas.includes(lemma)) lemmas.push(lemma);
  if (lemmas.length === 0) for (const { lemma } of readings) if (!lemmas.includes(lemma)) lemmas.push(lemma);
  return lemmas;
}

/** "gelobt" */
function plainFirst(lemmas: readonly string[], { plain }: Syntax): readonly string[] {
  if (lemmas.length < 2 || !lemmas.some((lemma) => plain.has(lemma))) return lemmas;
  return [...lemmas.filter((lemma) => plain.has(lemma)), ...lemmas.filter((lemma) => !plain.has(lemma))];
}

/** Konjunktiv counts only where the form leaves no indicative for the third person: "habe", "sei", "könnte", not "sagte". */
function moodOf(readings: readonly Reading[]): Mood {
  let found: Mood = 'indicative';
  for (const { verbForm, persons, mood } of readings) {
    if (verbForm !== 'fin' || (persons & THIRD) === 0) continue;
    if (mood === 'ind') return 'indicative';
    if (mood === 'sub1') found = 'subjunctive1';
    else if (found === 'indicative') found = 'subjunctive2';
  }
  return found;
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
    .filter((lemma) => frames.verbs.has(lemma) || frames.speech.has(lemma) || frames.embeddings.has(lemma));
}
