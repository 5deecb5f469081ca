/** The German full-form lexicon: what a word can be, from the dictionary or by a stated order of fallbacks. */
import { readFileSync } from 'node:fs';
import { detached, remember } from '../remember.js';
import { openAutomaton } from './automaton.js';
import { FOLDER, readSuffixes, readSupplement, readWordFormation, type Suffixes } from './data.js';
import { openDictionary } from './dictionary.js';
import { analyse } from './fallbacks.js';
import { NO_READINGS, openSource } from './readings.js';
import type { Lexicon } from './types.js';
import { separatedVerbs } from './verbs.js';

export * from './agreement.js';
export type * from './types.js';

const CACHED_FORMS = 50_000;

/** Opens the lexicon anew; `lexicon()` shares one. */
export function openLexicon(): Lexicon {
  const dictionary = openDictionary(openAutomaton(readFileSync(new URL('german.dict', FOLDER)), 'src/lang/de/german.dict'));
  const formation = readWordFormation();
  const source = openSource(dictionary, readSupplement(), formation.prefixes);
  let knowledge: { formation: typeof formation; suffixes: Suffixes } | undefined;
  const guesses = () => {
    knowledge ??= { formation, suffixes: readSuffixes() };
    return knowledge;
  };
  // Guessing tries hundreds of strings that are no words; they must not push words out of the cache.
  const readings = remember(CACHED_FORMS, source.readings, { passing: NO_READINGS });
  const cached = { ...source, readings };
  const inside = remember(CACHED_FORMS, (form) => analyse(form, false, cached, guesses), { own: detached });
  return {
    readings: (form) => readings(detached(form)),
    analyse: (form, initial = false) => (initial ? analyse(detached(form), true, cached, guesses) : inside(form)),
    separated: (form, prefix) => separatedVerbs(form, prefix, cached),
  };
}

let shared: Lexicon | undefined;

export function lexicon(): Lexicon {
  shared ??= openLexicon();
  return shared;
}
