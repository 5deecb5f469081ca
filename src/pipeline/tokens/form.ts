/** All that is known of a form before its neighbours are looked at, worked out once for each different form and then looked up. */

import type { Frame } from '../../lang/de/frames/index.js';
import type { German } from '../../lang/de/index.js';
import { beginsWithCapital, isLatinLetter } from '../../lang/de/letters.js';
import type { Analysis, Reading } from '../../lang/de/lexicon/types.js';
import type { NameForm } from '../../lang/de/names/index.js';
import { detached, remember } from '../../lang/de/remember.js';
import { classNumber, type WordClass } from '../../lang/de/tagging.js';
import { type Candidate, candidates, classOfReading } from './candidates.js';
import type { TimeNoun } from './facts.js';
import { type Morphology, morphologyOf } from './morphology.js';
import type { NounSense } from './noun.js';
import type { TokenKind } from './segment.js';
import type { VerbSense } from './verb.js';

export type Form = {
  text: string;
  lower: string;
  /** Begins with a capital letter. */
  capital: boolean;
  analysis: Analysis;
  /** What it says by itself about being a name or part of one. */
  naming: NameForm;
  options: readonly Candidate[];
  /** The classes of the options as a set of bits, see `classBit`. */
  classes: number;
  /** May be a finite verb, the imperative aside. */
  finite: boolean;
  /** In the classes that were asked for: mostly one. */
  uses: readonly Use[];
};

/** A form in one of its classes. What is null is looked up when it is first asked for, in noun.ts, verb.ts, facts.ts and of claims in words.ts. */
export type Use = {
  class: WordClass;
  readings: readonly Reading[];
  lemma: string;
  morph: Morphology;
  noun: NounSense | null;
  verb: VerbSense | null;
  negates: boolean | null;
  predicative: boolean | null;
  time: TimeNoun | null;
  /** A set of bits, see the signs of claims. */
  signs: number | null;
  /** Of a noun: the frames of what it names. */
  frames: readonly Frame[] | null;
  /** Of a noun: the lists of required words that it fits. */
  required: readonly (readonly string[])[] | null;
};

/** @param initial whether a capital says nothing here: at the start of a sentence, after a colon */
export type Forms = (text: string, kind: TokenKind, initial: boolean) => Form;

const REMEMBERED = 60_000;
const opened = new WeakMap<German, Forms>();

export function formsOf(german: German): Forms {
  const known = opened.get(german);
  if (known) return known;
  const forms = openForms(german);
  opened.set(german, forms);
  return forms;
}

function openForms(german: German): Forms {
  const inside = remember(REMEMBERED, (text) => formOf(text, kindOf(text), false, german), { own: detached });
  const initially = remember(REMEMBERED, (text) => formOf(text, kindOf(text), true, german), { own: detached });
  // a mark turns by where it stands, so its kind is not told by its text
  const quotes = remember(REMEMBERED, (text) => formOf(text, 'open-quote', false, german));
  return (text, kind, initial) => {
    if (kind === 'open-quote' || kind === 'close-quote') return quotes(text);
    return initial && kind === 'word' ? initially(text) : inside(text);
  };
}

function kindOf(text: string): TokenKind {
  if (isLatinLetter(text.charCodeAt(0))) return 'word';
  return /^\p{N}/u.test(text) ? 'number' : /^\p{L}/u.test(text) ? 'word' : 'mark';
}

function formOf(text: string, kind: TokenKind, initial: boolean, german: German): Form {
  const lower = text.toLowerCase();
  const capital = beginsWithCapital(text);
  const analysis = german.lexicon.analyse(text, initial);
  const naming = german.names.form(text);
  const options = candidates({ text, lower, capital, kind, initial }, analysis, german.tagging);
  let classes = 0;
  for (const { number } of options) classes |= 1 << number;
  return { text, lower, capital, analysis, naming, options, classes, finite: analysis.readings.some(isFiniteVerb), uses: [] };
}

function isFiniteVerb({ verbForm, mood }: Reading): boolean {
  return verbForm === 'fin' && mood !== 'imp';
}

export function classBit(name: WordClass): number {
  return 1 << classNumber(name);
}

export function inClass(form: Form, name: WordClass): Use {
  const usual = form.uses[0];
  if (usual?.class === name) return usual;
  return form.uses.find((use) => use.class === name) ?? addUse(form, name);
}

function addUse(form: Form, name: WordClass): Use {
  const all = form.analysis.readings;
  const isOfClass = (reading: Reading) => classOfReading(reading) === name;
  const readings = all.every(isOfClass) ? all : all.filter(isOfClass);
  const use = bareUse(name, readings, readings[0]?.lemma ?? form.text, morphologyOf(readings));
  form.uses = [...form.uses, use];
  return use;
}

export function bareUse(name: WordClass, readings: readonly Reading[], lemma: string, morph: Morphology): Use {
  return {
    class: name,
    readings,
    lemma,
    morph,
    noun: null,
    verb: null,
    negates: null,
    predicative: null,
    time: null,
    signs: null,
    frames: null,
    required: null,
  };
}
