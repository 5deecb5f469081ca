/** The German full-form lexicon: what a word can be, from the dictionary or by a stated order of fallbacks. */
import { readFileSync } from 'node:fs';
import { detached, remember } from '../remember.js';
import { openAutomaton } from './automaton.js';
import { FOLDER, readSuffixes, readSupplement, readWordFormation, type Suffixes } from './data.js';
import { openDictionary } from './dictionary.js';
import { divides } from './division.js';
import { analyse } from './fallbacks.js';
import { NO_READINGS, openSource } from './readings.js';
import type { Analysis, Lexicon } from './types.js';
import { separatedVerbs } from './verbs.js';

export * from './agreement.js';
export type * from './types.js';

const CACHED_FORMS = 50_000;

/** Opens the lexicon anew; `lexicon()` shares one. */
export function openLexicon(): Lexicon {
  const dictionary = openDictionary(openAutomaton(readFileSync(new URL('german.dict', FOLDER)), 'src/lang/de/german.dict'));
  const formation = readWordFormation();
  const source = openSource(dictionary, readSupplement(), formation.prefixes);
  // Guessing tries hundreds of strings that are no words; they must not push words out of the cache.
  const readings = remember(CACHED_FORMS, source.readings, { own: detached, passing: NO_READINGS });
  let suffixes: Suffixes | undefined;
  const knowledge = {
    source: { ...source, readings },
    formation,
    suffixes: () => {
      suffixes ??= readSuffixes();
      return suffixes;
    },
  };
  const inside = remember(CACHED_FORMS, (form) => analyse(form, false, knowledge), { own: detached });
  // Whoever looks a form up asks several times in turn.
  let last: Analysis | undefined;
  return {
    readings,
    analyse: (form, initial = false) => {
      if (initial) return analyse(form, true, knowledge);
      if (last?.form !== form) last = inside(form);
      return last;
    },
    separated: (form, prefix) => separatedVerbs(form, prefix, knowledge.source),
    divides: (word, at, head) => divides(word, at, head, { readings, analyse: inside, formation }),
  };
}

let shared: Lexicon | undefined;

export function lexicon(): Lexicon {
  shared ??= openLexicon();
  return shared;
}
