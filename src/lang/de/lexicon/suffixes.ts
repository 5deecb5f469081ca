/** Guesses from the end of a word, which is inflected like a known word with the same end. */
import type { Suffixes, SuffixRule } from './data.js';
import { isCapitalised, lowerFirst } from './letters.js';
import { nameReadings } from './names.js';
import { reading, type Source } from './readings.js';
import type { Pos, Reading } from './types.js';

/** Letters that must stand before an ending for it to be one. */
const STEM = 3;

export function guessBySuffix(word: string, source: Source, suffixes: Suffixes): Reading[] {
  if (isCapitalised(word)) {
    const noun = longest(word, suffixes.nouns);
    if (noun) return [...(noun.name ? nameReadings(word) : []), ...inflectedLike(word, noun, '', ['NOUN'], source)];
  }
  const lower = lowerFirst(word);
  const other = longest(lower, suffixes.others);
  const found = other ? inflectedLike(lower, other, '', ['VERB', 'ADV'], source) : [];
  for (const ending of suffixes.endings) {
    const stem = lower.slice(0, lower.length - ending.length);
    const adjective = lower.endsWith(ending) ? longest(stem, suffixes.adjectives) : undefined;
    if (adjective) return [...found, ...inflectedLike(lower, adjective, ending, ['ADJ'], source)];
  }
  return found;
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
