/** Where places, organisations and events lie. */
import type { Cluster } from '../../entities/index.js';
import { canBe } from '../../groups/agreement.js';
import { endOf } from '../../groups/link.js';
import type { Mention } from '../../mentions/index.js';
import type { SentenceReading } from '../../reading.js';
import type { ClaimContext } from '../claim.js';
import type { Found, StructureRule } from './rule.js';

export const PLACE_RULES: readonly StructureRule[] = [
  { id: 'structure:part-of-country', relation: 'PART_OF', example: 'Im [Osten der {Ukraine}] wird gekämpft.', find: partsOfCountries },
  { id: 'structure:place-in', relation: 'LOCATED_IN', example: 'Sie trafen sich in [Kufstein] in {Tirol}.', find: placesIn },
  {
    id: 'structure:place-of-country',
    relation: 'LOCATED_IN',
    example: 'In der {pakistanischen} Stadt [Quetta] kam es zu Protesten.',
    find: placesOfCountries,
  },
];

function placesOfCountries(reading: SentenceReading, context: ClaimContext): Found[] {
  return besideCountry(reading, context, (cluster) => cluster.type === 'Place');
}

/** A name whose group has the adjective of a country: "die britische Zeitung Times", "die pakistanische Stadt Quetta". */
export function besideCountry(reading: SentenceReading, context: ClaimContext, fits: (cluster: Cluster) => boolean): Found[] {
  return reading.mentions.flatMap((mention) => {
    const { group } = mention;
    const cluster = context.resolution.of(mention)[0];
    if (mention.role !== 'name' || !group || !cluster || !fits(cluster)) return [];
    const country = reading.mentions.find(
      (it) => it.group === group && (it.role === 'adjective' || it.role === 'modifier') && it.type === 'Country',
    );
    const owner = country ? context.resolution.of(country)[0] : undefined;
    return owner ? [{ source: cluster, target: owner, from: group.from, to: group.to }] : [];
  });
}

function partsOfCountries(reading: SentenceReading, context: ClaimContext): Found[] {
  return reading.mentions.flatMap((mention) => {
    const part = context.resolution.of(mention)[0];
    if (part?.type !== 'Place') return [];
    if (mention.sort === 'direction') {
      const whole = mention.owner ? context.resolution.of(mention.owner)[0] : undefined;
      return whole ? [{ source: part, target: whole, from: mention.from, to: Math.max(mention.to, mention.owner?.to ?? 0) }] : [];
    }
    const whole = countryInName(mention, part, context);
    return whole ? [{ source: part, target: whole, from: mention.from, to: mention.to }] : [];
  });
}

/** "Ostukraine": a place whose name ends with that of its country. */
function countryInName(mention: Mention, part: Cluster, context: ClaimContext): Cluster | undefined {
  const key = mention.readings.find((it) => it.key === part.key)?.country;
  const country = key ? context.german.names.country(key) : undefined;
  if (!country || !mention.name.toLowerCase().endsWith(country.name.toLowerCase())) return undefined;
  return context.resolution.clusters.find((it) => it.key === key);
}

/** "in Kufstein in Tirol", "das Treffen in Genf": what follows with "in" says where. */
function placesIn(reading: SentenceReading, context: ClaimContext): Found[] {
  return reading.groups.flatMap((group) => {
    const mention = reading.ofGroup.get(group);
    const cluster = mention ? context.resolution.of(mention)[0] : undefined;
    if (!mention || !cluster || group.conjuncts.length > 0) return [];
    if (cluster.type !== 'Place' && cluster.type !== 'Event' && cluster.type !== 'Organization') return [];
    const behind = reading.groups.find(
      (other) =>
        other.from === endOf(group) &&
        !other.parent &&
        (other.preposition === 'in' || other.preposition === 'bei') &&
        canBe(other.agreement, 'dat'),
    );
    const inner = behind ? reading.ofGroup.get(behind) : undefined;
    const place = inner ? context.resolution.of(inner)[0] : undefined;
    if (!behind || !place || (place.type !== 'Place' && place.type !== 'Country')) return [];
    return [{ source: cluster, target: place, from: group.from, to: endOf(behind) }];
  });
}
