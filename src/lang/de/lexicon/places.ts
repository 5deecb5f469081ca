/** Adjectives of places: Genfer, Londoner, Bremer, Münchner. They are not inflected, and stand for an inhabitant as well. */
import { lowerFirst } from './letters.js';
import { reading, type Source } from './readings.js';
import { INVARIABLE } from './tags.js';
import type { Reading } from './types.js';

const ADJECTIVE_ENDING = /^(\p{Lu}\p{L}{2,})er$/u;
const INHABITANT = /^(\p{Lu}\p{L}{2,}er)(?:n|s|in|innen)?$/u;
/** A word of the dictionary that is inflected as words for inhabitants are. */
const MODEL = 'Lehrer';

export function placeReadings(word: string, source: Source): Reading[] {
  const adjective = ADJECTIVE_ENDING.exec(word)?.[1];
  const inhabitant = INHABITANT.exec(word)?.[1];
  if (!inhabitant || !isPlace(inhabitant.slice(0, -2), source)) return [];
  const noun = source.readings(MODEL + word.slice(inhabitant.length)).filter((it) => it.kind === 'common');
  const nouns = noun.map((it) => reading(it, inhabitant + it.lemma.slice(MODEL.length)));
  return adjective ? [placeAdjective(word), ...nouns] : nouns;
}

/** Ostukraine, Nordirak: a direction before the name of a place. */
export function directedPlace(word: string, source: Source, directions: ReadonlySet<string>): Reading[] {
  for (let at = 3; at <= Math.min(9, word.length - 3); at++) {
    if (!directions.has(word.slice(0, at).toLowerCase())) continue;
    const base = word.slice(at);
    const places = source.readings(base.charAt(0).toUpperCase() + base.slice(1)).filter((it) => it.pos === 'PROPN' && isPlaceName(it));
    if (places.length > 0) return places.map((it) => reading({ ...it, nameKind: 'region' }, word.slice(0, at) + lowerFirst(it.lemma)));
  }
  return [];
}

export function placeAdjective(word: string): Reading {
  return reading(INVARIABLE, word);
}

/** Moskau|er; Brem(en)|er; Münch(e)n|er; Karlsruh(e)|er */
function isPlace(stem: string, source: Source): boolean {
  const bases = [stem, `${stem}en`, `${stem}e`, stem.replace(/n$/, 'en')];
  return bases.some((base) => source.readings(base).some(isPlaceName));
}

function isPlaceName(it: Reading): boolean {
  return it.nameKind === 'city' || it.nameKind === 'country' || it.nameKind === 'region';
}
