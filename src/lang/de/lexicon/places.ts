/** Adjectives of places: Genfer, Londoner, Bremer, Münchner. They are not inflected, and stand for an inhabitant as well. */

import { beginsWithCapital, isLettersOnly } from '../letters.js';
import type { WordFormation } from './data.js';
import { capitalise, lowerFirst } from './letters.js';
import { NO_READINGS, reading, type Source } from './readings.js';
import { INVARIABLE } from './tags.js';
import type { Reading } from './types.js';

/** Endings of an inhabitant: Genf|erin. */
const INHABITANT = ['er', 'ern', 'ers', 'erin', 'erinnen'];
const SHORTEST_PLACE = 3;
/** A word of the dictionary that is inflected as words for inhabitants are. */
const MODEL = 'Lehrer';

export function placeReadings(word: string, source: Source): readonly Reading[] {
  if (!beginsWithCapital(word)) return NO_READINGS;
  const ending = INHABITANT.find((it) => word.endsWith(it));
  const stem = ending && word.slice(0, -ending.length);
  if (!stem || stem.length < SHORTEST_PLACE || !isLettersOnly(stem) || !isPlace(stem, source)) return NO_READINGS;
  const nouns = source.readings(MODEL + ending.slice(2)).filter((it) => it.kind === 'common');
  const inhabitants = nouns.map((it) => reading(it, `${stem}er${it.lemma.slice(MODEL.length)}`));
  return ending === 'er' ? [placeAdjective(word), ...inhabitants] : inhabitants;
}

/** Ostukraine, Nordirak: a direction before the name of a place. */
export function directedPlace(word: string, source: Source, directions: WordFormation['directions']): readonly Reading[] {
  if (!directions.opening.test(word)) return NO_READINGS;
  const lower = word.toLowerCase();
  for (const direction of directions.words) {
    const at = direction.length;
    if (at > word.length - SHORTEST_PLACE || !lower.startsWith(direction)) continue;
    const places = source.readings(capitalise(word.slice(at))).filter((it) => it.pos === 'PROPN' && isPlaceName(it));
    if (places.length > 0) return places.map((it) => reading({ ...it, nameKind: 'region' }, word.slice(0, at) + lowerFirst(it.lemma)));
  }
  return NO_READINGS;
}

export function placeAdjective(word: string): Reading {
  return reading(INVARIABLE, word);
}

/** Moskau|er; Brem(en)|er; Münch(e)n|er; Karlsruh(e)|er */
function isPlace(stem: string, source: Source): boolean {
  return [stem, `${stem}en`, `${stem}e`, stem.replace(/n$/, 'en')].some(
    (base) => source.has(base) && source.readings(base).some(isPlaceName),
  );
}

function isPlaceName(it: Reading): boolean {
  return it.nameKind === 'city' || it.nameKind === 'country' || it.nameKind === 'region';
}
