/** What tells one event from another of its kind: whom it was against, or where it was. "Das Spiel gegen Ghana", "der Anschlag in Nairobi". */
import { endOf } from '../groups/ends.js';
import type { Mention } from '../mentions/index.js';
import type { SentenceReading } from '../reading.js';
import type { Cluster } from './entity.js';

/** `place`: a town and its country, or a country alone, by key. */
export type Side = { key: string; place: { town: string | null; country: string | null } | null };

/** Told by each mention once. */
const sides = new WeakMap<Mention, Side | null>();

export function sideOf(mention: Mention, readings: readonly SentenceReading[]): Side | null {
  const known = sides.get(mention);
  if (known !== undefined) return known;
  const side = newSide(mention, readings);
  sides.set(mention, side);
  return side;
}

/** What a cluster's mentions told so far, each side once; mentions are only ever added to it. */
const told = new WeakMap<Cluster, { mentions: number; sides: Map<string, Side> }>();

export function sidesOf(cluster: Cluster, readings: readonly SentenceReading[]): Side[] {
  const known = told.get(cluster) ?? { mentions: 0, sides: new Map<string, Side>() };
  for (; known.mentions < cluster.mentions.length; known.mentions++) {
    const mention = cluster.mentions[known.mentions];
    const side = mention && sideOf(mention, readings);
    if (side) known.sides.set(`${side.place === null}:${side.key}`, side);
  }
  told.set(cluster, known);
  return [...known.sides.values()];
}

/** What stands right behind: the other side by key, people by their last name; a town or country by key. */
function newSide({ group, sentence }: Mention, readings: readonly SentenceReading[]): Side | null {
  const reading = readings[sentence];
  if (!group || !reading) return null;
  const end = endOf(group);
  const behind = reading.groups.find((it) => it.from === end && it.preposition !== null);
  const told = behind && behind.conjuncts.length === 0 ? reading.ofGroup.get(behind) : undefined;
  if (told?.role !== 'name') return null;
  if (behind?.preposition === 'gegen') {
    const key = told.key ?? (told.type === 'Person' ? (told.name.split(' ').at(-1) ?? null) : null);
    return key ? { key, place: null } : null;
  }
  return behind?.preposition === 'in' || behind?.preposition === 'auf' ? placeSide(told) : null;
}

/** Of towns and countries that are known: where a quarter or a building lies nothing tells. */
function placeSide({ readings }: Mention): Side | null {
  const town = readings.find(({ type, sort }) => type === 'Place' && sort === 'city');
  if (town) return { key: town.key, place: { town: town.key, country: town.country ?? null } };
  const country = readings.find(({ type }) => type === 'Country');
  return country ? { key: country.key, place: { town: null, country: country.key } } : null;
}

/** "in Nairobi" and "in Mombasa" are two places, "in Nairobi" and "in Kenia" may be one. */
export function areOthers(a: Side, b: Side): boolean {
  if (!a.place || !b.place) return a.key !== b.key;
  if (a.place.town && b.place.town) return a.place.town !== b.place.town;
  return a.place.country !== null && b.place.country !== null && a.place.country !== b.place.country;
}
