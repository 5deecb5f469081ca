/** Words for towns, their parts and what is near them; countries that are islands. */
import { z } from 'zod';

const words = z.array(z.string());

/** The lists of nouns.yaml that this reads. */
export const TOWN_WORDS = {
  capitals: words,
  islands: words,
  lakes: words,
  quarters: words,
  seats: words,
  surroundings: words,
  nearby: words,
};

type Lists = Readonly<Record<keyof typeof TOWN_WORDS, readonly string[]>>;

export type Towns = {
  /** Words for the capital of a country */
  capitals: ReadonlySet<string>;
  /** Names of countries that something is on: "auf Kuba" */
  islands: ReadonlySet<string>;
  /** Words for parts of a town, in small letters */
  quarters: ReadonlySet<string>;
  /** Words for the town at the head of a region, in small letters */
  seats: ReadonlySet<string>;
  /** Words for what is near a place, or a part of it */
  surroundings: ReadonlySet<string>;
  /** Of those, words that say that a place is outside of what they are near */
  nearby: ReadonlySet<string>;
  /** Ends of names of waters that lie in one country or region. */
  lakes: readonly string[];
};

export function townsOf({ capitals, islands, lakes, quarters, seats, surroundings, nearby }: Lists): Towns {
  return {
    capitals: new Set(capitals),
    islands: new Set(islands),
    quarters: inSmall(quarters),
    seats: inSmall(seats),
    surroundings: new Set(surroundings),
    nearby: new Set(nearby),
    lakes,
  };
}

function inSmall(words: readonly string[]): Set<string> {
  return new Set(words.map((word) => word.toLowerCase()));
}
