/** Where places, organisations and events lie. */
import type { Cluster } from '../../entities/index.js';
import type { Group } from '../../groups/index.js';
import { endOf } from '../../groups/link.js';
import type { Mention } from '../../mentions/index.js';
import type { SentenceReading } from '../../reading.js';
import type { ClaimContext } from '../claim.js';
import { isDim } from './events.js';
import { entityOf, groupBehind, groupsBehind, isAt, isTime, isWhere, placesOf } from './near.js';
import type { Found, StructureRule } from './rule.js';

export const PLACE_RULES: readonly StructureRule[] = [
  {
    id: 'structure:place-of',
    relation: 'PART_OF',
    example: 'In den [Südstaaten] der {USA} brannte es.',
    needs: ['Place'],
    find: placesOfOwners,
  },
  {
    id: 'structure:place-beside-place',
    relation: 'LOCATED_IN',
    example: 'Er lebt in [Kufstein], einer Stadt in {Tirol}.',
    needs: ['Place'],
    find: placesBeside,
  },
  {
    id: 'structure:capital',
    relation: 'LOCATED_IN',
    example: 'In {Somalia} tobt ein Krieg. Die Hauptstadt [Mogadischu] brennt.',
    needs: ['Place'],
    find: capitals,
  },
  {
    id: 'structure:part-of-country',
    relation: 'PART_OF',
    example: 'Im [Osten der {Ukraine}] wird gekämpft.',
    needs: ['Place'],
    find: partsOfCountries,
  },
  {
    id: 'structure:place-in',
    relation: 'LOCATED_IN',
    example: 'Sie trafen sich in [Kufstein] in {Tirol}.',
    needs: ['where'],
    find: placesIn,
  },
  {
    id: 'structure:places-in-brackets',
    relation: 'LOCATED_IN',
    example: 'Städte in {Hessen} ([Kassel], Fulda und Gießen) helfen.',
    needs: ['Place', 'bracket'],
    find: placesInBrackets,
  },
  {
    id: 'structure:building-of-town',
    relation: 'LOCATED_IN',
    example: 'In der [Eissporthalle] von {Kufstein} brannte es.',
    needs: ['Place', 'von'],
    find: buildingsOfTowns,
  },
  {
    id: 'structure:place-with-comma',
    relation: 'LOCATED_IN',
    example: 'Er lebt in [Springfield], {Illinois}.',
    needs: ['Place'],
    find: placesWithComma,
  },
  {
    id: 'structure:place-of-country',
    relation: 'LOCATED_IN',
    example: 'In der {pakistanischen} Stadt [Quetta] kam es zu Protesten.',
    needs: ['Place', 'attribute'],
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
    // "die chinesische Firma", where the text tells which
    const told = mention.role === 'name' || (mention.role === 'definite' && cluster?.named);
    if (!told || !group || !cluster || !fits(cluster)) return [];
    const country = reading.mentions.find(
      (it) => it.group === group && (it.role === 'adjective' || it.role === 'modifier') && (it.type === 'Country' || it.type === 'Place'),
    );
    const owner = country ? context.resolution.of(country)[0] : undefined;
    return owner ? [{ source: cluster, target: owner, from: group.from, to: group.to }] : [];
  });
}

/** "Brazzaville, die Hauptstadt der Republik Kongo": what a place is said to be in apposition. */
function placesBeside(reading: SentenceReading, context: ClaimContext): Found[] {
  const { tokens } = reading.sentence;
  return reading.groups.flatMap((group) => {
    const place = entityOf(group, reading, context);
    if (place?.cluster.type !== 'Place' || place.mention.role !== 'name' || tokens[endOf(group)]?.text !== ',') return [];
    const beside = reading.groups.find((it) => it.from === endOf(group) + 1 && it.preposition === null && !it.parent);
    const noun = beside?.nominals[0];
    if (!beside || !noun || context.german.nouns.find(noun.lemma)?.type !== 'Place') return [];
    const behind = groupBehind(beside, reading, context);
    return [...beside.genitives, ...(behind ? [behind] : [])].flatMap((it) =>
      placesOf(it, reading, context).map((target) => ({ source: place.cluster, target, from: group.from, to: endOf(it) })),
    );
  });
}

/** "die Hauptstadt Mogadischu": of the country that the article names. */
function capitals(reading: SentenceReading, context: ClaimContext): Found[] {
  return reading.mentions.flatMap((mention) => {
    const place = context.resolution.of(mention)[0];
    const key = mention.readings.find((it) => it.kind === 'capital')?.key;
    if (place?.type !== 'Place' || !key || !mention.group?.nominals.some((token) => context.german.nouns.capitals.has(token.lemma)))
      return [];
    const country = context.resolution.clusters.find((it) => it.key === key);
    return country ? [{ source: place, target: country, from: mention.group.from, to: mention.to }] : [];
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

/** "Ostukraine", "Zentralvietnam": a place whose name ends with that of its country. */
function countryInName(mention: Mention, part: Cluster, { german, resolution }: ClaimContext): Cluster | undefined {
  const reading = mention.readings.find((it) => it.key === part.key);
  const name = mention.name.toLowerCase();
  const direction = [...german.nouns.directions.values()].find((it) => name.startsWith(it.toLowerCase()));
  if (!reading && direction) return resolution.clusters.find((it) => it.type === 'Country' && name === (direction + it.name).toLowerCase());
  const country = reading?.country ? german.names.country(reading.country) : undefined;
  if (!country || !name.endsWith(country.name.toLowerCase())) return undefined;
  return resolution.clusters.find((it) => it.key === reading?.country);
}

/** "in Kufstein in Tirol", "das Treffen (G8) am Freitag in Genf": what follows says where. */
function placesIn(reading: SentenceReading, context: ClaimContext): Found[] {
  return reading.groups.flatMap((group) => {
    const what = entityOf(group, reading, context);
    const prepositions = what ? context.german.syntax.where.get(what.cluster.type) : undefined;
    if (!what || !prepositions || group.conjuncts.length > 0 || isSomePlace(what) || goesOn(what, context)) return [];
    const behind = whereBehind(group, what.cluster, reading, context);
    if (!behind?.preposition || !prepositions.has(behind.preposition) || !isAt(behind, reading)) return [];
    const places = placesOf(behind, reading, context).filter((it) => it.sort !== 'continent' || what.cluster.type === 'Place');
    return places.map((target) => {
      const found = { source: what.cluster, target, from: group.from, to: endOf(behind) };
      return isWithin(target, what.cluster) ? { ...found, source: target, target: what.cluster } : found;
    });
  });
}

/** "mehrere Städte in Tirol (Kufstein, Wörgl und Hall)": those that a list in brackets names lie in what stands before it. */
function placesInBrackets(reading: SentenceReading, context: ClaimContext): Found[] {
  const { tokens } = reading.sentence;
  return reading.groups.flatMap((group) => {
    const whole = entityOf(group, reading, context);
    const from = endOf(group) + 1;
    if (!whole || !isWhere(whole.cluster) || tokens[from - 1]?.text !== '(') return [];
    const to = tokens.findIndex((token, i) => i > from && token.text === ')');
    const inside = reading.mentions.filter((it) => it.role === 'name' && it.from >= from && it.to <= to);
    const joints = tokens.slice(from, to).filter((_, i) => !inside.some((it) => it.from <= from + i && it.to > from + i));
    if (inside.length < 2 || !joints.every((token) => /^(?:COMMA|KON|NE|N)$/.test(token.class))) return [];
    if (inside.length === 2 && joints[0]?.class === 'COMMA') return [];
    const parts = inside.flatMap((it) => context.resolution.of(it)).filter(({ type }) => type === 'Place' || type === 'Country');
    return parts.length < inside.length ? [] : parts.map((source) => ({ source, target: whole.cluster, from: group.from, to }));
  });
}

/** "die Eissporthalle von Bad Reichenhall" */
function buildingsOfTowns(reading: SentenceReading, context: ClaimContext): Found[] {
  return reading.groups.flatMap((group) => {
    const what = entityOf(group, reading, context);
    const behind =
      what?.cluster.type === 'Place' && context.german.nouns.find(what.mention.token?.lemma ?? '')?.sort === 'building'
        ? groupBehind(group, reading, context)
        : null;
    if (!what || behind?.preposition !== 'von') return [];
    return placesOf(behind, reading, context).map((target) => ({ source: what.cluster, target, from: group.from, to: endOf(behind) }));
  });
}

/** What follows; of an event also behind what it is about: "der Anschlag auf die Moschee in Genf", "die Demonstration gegen Atomkraft in Berlin". */
function whereBehind(group: Group, { type }: Cluster, reading: SentenceReading, context: ClaimContext): Group | null {
  const behind = groupBehind(group, reading, context);
  // "laut der CDU am Mittwoch in einem Hotel": only what happens has a time before its place
  if (type !== 'Event')
    return behind &&
      groupsBehind(group, reading)
        .slice(0, 1)
        .some((it) => isTime(it, context))
      ? null
      : behind;
  if (!behind) return null;
  // "ein Brand im ersten Stock eines Hauses in Kufstein"
  if (isAt(behind, reading)) {
    const further = reading.ofGroup.has(behind) || behind.nominals.length === 0 ? null : groupBehind(behind, reading, context);
    return further && isAt(further, reading) && placesOf(behind, reading, context).length === 0 ? further : behind;
  }
  const about = entityOf(behind, reading, context)?.cluster;
  const aimed = behind.preposition === 'auf' && about !== undefined && about.type !== 'Event';
  return aimed || (about === undefined && !behind.determiner) ? groupBehind(behind, reading, context) : behind;
}

/** A river is not where it is spoken of, a visit is told as one, and what hardly matters lies nowhere. */
function goesOn({ cluster, mention }: { cluster: Cluster; mention: Mention }, { german }: ClaimContext): boolean {
  if (isDim(cluster)) return true;
  return cluster.sort === 'water' || german.nouns.events.visits.has(german.nouns.find(mention.token?.lemma ?? '')?.head ?? '');
}

/** "in Peking im Gefängnis": the building lies in the town. */
function isWithin(building: Cluster, place: Cluster): boolean {
  return place.type === 'Place' && place.named && building.type === 'Place' && !building.named;
}

/** "ein Hotel am See": one of many, and nobody knows which. */
function isSomePlace({ cluster, mention }: { cluster: Cluster; mention: Mention }): boolean {
  return cluster.type === 'Place' && !cluster.named && (mention.group?.determiner?.lower.startsWith('ein') ?? false);
}

/** "in Springfield, Illinois,", "in Baku/Aserbaidschan": two names of places with a comma or slash between and no third. */
function placesWithComma(reading: SentenceReading, context: ClaimContext): Found[] {
  const { tokens } = reading.sentence;
  return reading.names.flatMap((name, i) => {
    const next = reading.names[i + 1];
    const joint = tokens[name.to]?.text;
    if (!next || (joint !== ',' && joint !== '/') || next.from !== name.to + 1 || next.genitive) return [];
    const before = tokens[name.from - 1];
    if (before?.class !== 'ADP' || !context.german.syntax.placePrepositions.has(before.lower)) return [];
    const after = tokens[next.to];
    const inCountry = next.type === 'Country' && name.type !== 'Country' && after?.class !== 'KON';
    if (after !== undefined && after.kind !== 'mark' && after.class !== 'V' && !inCountry) return [];
    if (after?.text === ',' && reading.names[i + 2]?.from === next.to + 1) return [];
    const [source, target] = [name, next].map((it) => {
      const mention = reading.mentions.find(({ properName }) => properName === it);
      return mention ? context.resolution.of(mention)[0] : undefined;
    });
    if (source?.type !== 'Place' || !target || !isWhere(target)) return [];
    return [{ source, target, from: name.from, to: next.to }];
  });
}

/** "die französische Atlantikküste", "das Gebäude der NATO": what a described place belongs to. */
function placesOfOwners(reading: SentenceReading, context: ClaimContext): Found[] {
  return reading.groups.flatMap((group) => {
    const part = entityOf(group, reading, context);
    if (part?.cluster.type !== 'Place' || part.mention.role === 'body' || part.mention.sort === 'direction') return [];
    const beside = part.mention.role === 'name' ? [] : reading.mentions.filter((it) => it.group === group && it.role === 'adjective');
    const wholes = [
      ...beside.flatMap((it) => context.resolution.of(it)),
      ...group.genitives.flatMap((it) => entityOf(it, reading, context)?.cluster ?? []),
    ];
    return wholes
      .filter((whole) => whole !== part.cluster && (isWhere(whole) || whole.type === 'Organization'))
      .map((target) => ({ source: part.cluster, target, from: group.from, to: endOf(group) }));
  });
}
