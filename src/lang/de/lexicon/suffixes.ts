/** Guesses from the end of a word, which is inflected like a known word with the same end. */
import type { Suffixes, SuffixRule } from './data.js';
import { isCapitalised, lowerFirst } from './letters.js';
import { nameReadings } from './names.js';
import { placeAdjective } from './places.js';
import { reading, type Source } from './readings.js';
import type { Pos, Reading } from './types.js';

/** Letters that must stand before an ending for it to be one. */
const STEM = 3;

type Guess = { readonly length: number; readonly readings: readonly Reading[] };

export function guessBySuffix(word: string, source: Source, suffixes: Suffixes): readonly Reading[] {
  const adjective = guessAdjective(word, source, suffixes);
  if (isCapitalised(word)) return adjective ? adjective.readings : guessNoun(word, source, suffixes);
  const rule = longest(word, suffixes.others);
  if (!rule || (adjective && adjective.length > rule.ending.length)) return adjective?.readings ?? [];
  return [...inflectedLike(word, rule, '', ['VERB', 'ADV'], source), ...(adjective?.readings ?? [])];
}

function guessNoun(word: string, source: Source, suffixes: Suffixes): Reading[] {
  const rule = longest(word, suffixes.nouns);
  if (!rule) return [];
  const names = rule.name ? nameReadings(word) : [];
  return [...names, ...inflectedLike(word, rule, '', ['NOUN'], source), ...(rule.place ? [placeAdjective(word)] : [])];
}

function guessAdjective(word: string, source: Source, suffixes: Suffixes): Guess | undefined {
  const lower = lowerFirst(word);
  const rules = isCapitalised(word) ? suffixes.strong : suffixes.adjectives;
  for (const inflection of suffixes.endings) {
    const rule = lower.endsWith(inflection) ? longest(lower.slice(0, lower.length - inflection.length), rules) : undefined;
    if (rule) return { length: rule.ending.length + inflection.length, readings: inflectedLike(lower, rule, inflection, ['ADJ'], source) };
  }
  return undefined;
}

function longest(word: string, rules: readonly SuffixRule[]): SuffixRule | undefined {
  let best: SuffixRule | undefined;
  for (const rule of rules) {
    const fits = word.length >= rule.ending.length + STEM && word.endsWith(rule.ending);
    if (fits && rule.ending.length > (best?.ending.length ?? 0)) best = rule;
  }
  return best;
}

/** Verfluffungen like Zeitungen: its readings, with Verfluff- in the place of Zeit- in their lemmas. */
function inflectedLike(word: string, rule: SuffixRule, inflection: string, pos: readonly Pos[], source: Source): Reading[] {
  const modelStem = rule.like.slice(0, -rule.ending.length);
  const stem = word.slice(0, word.length - rule.ending.length - inflection.length);
  return source
    .readings(rule.like + inflection)
    .filter((it) => pos.includes(it.pos) && it.lemma.startsWith(modelStem))
    .map((it) => reading(it, stem + it.lemma.slice(modelStem.length)));
}
