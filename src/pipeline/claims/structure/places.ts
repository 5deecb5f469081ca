/** Where places, organisations and events lie. */
import type { EntityType } from '../../../model/vocabulary.js';
import type { Cluster } from '../../entities/index.js';
import { endOf } from '../../groups/ends.js';
import type { Group } from '../../groups/index.js';
import type { Mention } from '../../mentions/index.js';
import type { SentenceReading } from '../../reading.js';
import type { ClaimContext } from '../claim.js';
import type { Inventory } from '../inventory.js';
import { entityOf, groupBehind, isWhere, placesOf } from './near.js';
import type { Found, StructureRule } from './rule.js';

export const PLACE_RULES: readonly StructureRule[] = [
  {
    id: 'structure:place-of',
    relation: 'PART_OF',
    example: 'In den [Südstaaten] der {USA} brannte es.',
    needs: ['Place'],
    find: (inventory) => placesOfOwners(inventory, false),
  },
  {
    id: 'structure:building-in-town',
    relation: 'LOCATED_IN',
    example: 'Er kam in die [{Jenaer} Moschee].',
    needs: ['Place', 'adjective'],
    find: (inventory) => placesOfOwners(inventory, true),
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

function placesOfCountries(inventory: Inventory): Found[] {
  return besideCountry(inventory, 'Place');
}

/** A name whose group has the adjective of a country: "die britische Zeitung Times", "die pakistanische Stadt Quetta". */
export function besideCountry({ mentions, reading, context }: Inventory, type: EntityType): Found[] {
  const found: Found[] = [];
  for (const { mention, cluster: source } of mentions) {
    const { group, role } = mention;
    // "die chinesische Firma", where the text tells which
    const told = role === 'name' || (role === 'definite' && source.named);
    if (source.type !== type || !told || !group) continue;
    // "der US-Stützpunkt Guam" may be anywhere
    const base = reading.mentions.some((it) => it.group === group && it.sort === 'building' && (it === mention || it.owner === mention));
    const country = reading.mentions.find(
      (it) =>
        it.group === group &&
        (it.role === 'adjective' || (it.role === 'modifier' && !base)) &&
        (it.type === 'Country' || it.type === 'Place'),
    );
    const target = country ? context.resolution.of(country)[0] : undefined;
    if (target) found.push({ source, target, from: group.from, to: group.to });
  }
  return found;
}

/** "Brazzaville, die Hauptstadt der Republik Kongo", "Kufstein ist eine Stadt in Tirol": what a place is said to be. */
function placesBeside({ groups, reading, context }: Inventory): Found[] {
  return groups.flatMap(({ group, mention, cluster: source }) => {
    if (source.type !== 'Place' || mention.role !== 'name') return [];
    const beside = apposedTo(group, reading) ?? saidOf(group, reading);
    const noun = beside?.nominals[0];
    if (!beside || !noun || context.german.nouns.find(noun.lemma)?.type !== 'Place') return [];
    const behind = groupBehind(beside, reading, context);
    // "die A 35, eine Autobahn zwischen Ulm und Kempten"
    const within = behind && behind.preposition !== 'zwischen' ? [behind] : [];
    return [...beside.genitives, ...within].flatMap((it) =>
      placesOf(it, reading, context).map((target) => ({ source, target, from: group.from, to: endOf(it) })),
    );
  });
}

function apposedTo(group: Group, { groups, sentence }: SentenceReading): Group | undefined {
  const at = endOf(group);
  if (sentence.tokens[at]?.text !== ',') return undefined;
  return groups.find((it) => it.from === at + 1 && it.preposition === null && !it.parent);
}

function saidOf(group: Group, { clauseOf }: SentenceReading): Group | undefined {
  const clause = clauseOf.get(group);
  const said = clause?.roles.subject === group && !clause.negation && clause.verbs?.modal === null ? clause.roles.predicative : null;
  return said?.preposition === null ? said : undefined;
}

/** "die Hauptstadt Mogadischu": of the country that the article names. */
function capitals({ mentions, context }: Inventory): Found[] {
  const found: Found[] = [];
  for (const { mention, cluster: source } of mentions) {
    const key = source.type === 'Place' ? mention.readings.find((it) => it.kind === 'capital')?.key : undefined;
    if (!key || !mention.group?.nominals.some((token) => context.german.nouns.capitals.has(token.lemma))) continue;
    const target = context.resolution.clusters.find((it) => it.key === key);
    if (target) found.push({ source, target, from: mention.group.from, to: mention.to });
  }
  return found;
}

function partsOfCountries({ mentions, context }: Inventory): Found[] {
  const found: Found[] = [];
  for (const { mention, cluster: source } of mentions) {
    if (source.type !== 'Place') continue;
    const owner = mention.sort === 'direction' ? mention.owner : null;
    const target =
      mention.sort !== 'direction' ? countryInName(mention, source, context) : owner ? context.resolution.of(owner)[0] : undefined;
    // "die Stadt Singapur" is no part of itself
    if (target && target.name !== source.name) found.push({ source, target, from: mention.from, to: Math.max(mention.to, owner?.to ?? 0) });
  }
  return found;
}

/** "Ostukraine", "Zentralvietnam": a place whose name ends with that of its country. */
function countryInName(mention: Mention, part: Cluster, { german, resolution }: ClaimContext): Cluster | undefined {
  const reading = mention.readings.find((it) => it.key === part.key);
  const name = mention.name.toLowerCase();
  if (!reading) {
    const direction = [...german.nouns.directions.values()].find((it) => name.startsWith(it.toLowerCase()));
    return direction ? resolution.clusters.find((it) => it.type === 'Country' && name === (direction + it.name).toLowerCase()) : undefined;
  }
  const country = reading.country ? german.names.country(reading.country) : undefined;
  if (!country || !name.endsWith(country.name.toLowerCase())) return undefined;
  return resolution.clusters.find((it) => it.key === reading.country);
}

/** "mehrere Städte in Tirol (Kufstein, Wörgl und Hall)": those that a list in brackets names lie in what stands before it. */
function placesInBrackets({ groups, reading, context }: Inventory): Found[] {
  const { tokens } = reading.sentence;
  return groups.flatMap(({ group, cluster: target }) => {
    const from = endOf(group) + 1;
    if (!isWhere(target) || tokens[from - 1]?.text !== '(') return [];
    const to = tokens.findIndex((token, i) => i > from && token.text === ')');
    const inside = reading.mentions.filter((it) => it.role === 'name' && it.from >= from && it.to <= to);
    const joints = tokens.slice(from, to).filter((_, i) => !inside.some((it) => it.from <= from + i && it.to > from + i));
    if (inside.length < 2 || !joints.every((token) => /^(?:COMMA|KON|NE|N)$/.test(token.class))) return [];
    if (inside.length === 2 && joints[0]?.class === 'COMMA') return [];
    const parts = inside.flatMap((it) => context.resolution.of(it)).filter(({ type }) => type === 'Place' || type === 'Country');
    return parts.length < inside.length ? [] : parts.map((source) => ({ source, target, from: group.from, to }));
  });
}

/** "die Eissporthalle von Bad Reichenhall" */
function buildingsOfTowns({ groups, reading, context }: Inventory): Found[] {
  return groups.flatMap(({ group, mention, cluster: source }) => {
    const behind = source.type === 'Place' ? groupBehind(group, reading, context) : null;
    if (behind?.preposition !== 'von' || context.german.nouns.find(mention.token?.lemma ?? '')?.sort !== 'building') return [];
    return placesOf(behind, reading, context).map((target) => ({ source, target, from: group.from, to: endOf(behind) }));
  });
}

/** "in Springfield, Illinois,", "in Baku/Aserbaidschan": two names of places with a comma or slash between and no third. */
function placesWithComma({ reading, context }: Inventory): Found[] {
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
function placesOfOwners({ groups, reading, context }: Inventory, inTowns: boolean): Found[] {
  const found: Found[] = [];
  for (const { group, mention, cluster: source } of groups) {
    if (source.type !== 'Place' || mention.role === 'body' || mention.sort === 'direction') continue;
    const beside = mention.role === 'name' ? [] : reading.mentions.filter((it) => it.group === group && it.role === 'adjective');
    if (beside.length === 0 && group.genitives.length === 0) continue;
    // "das Jenaer Stadion" is no part of Jena
    const building = context.german.nouns.find(mention.token?.lemma ?? '')?.sort === 'building';
    const liesIn = (whole: Cluster) => building && whole.sort === 'city' && beside.length > 0;
    const wholes = [
      ...beside.flatMap((it) => context.resolution.of(it)),
      ...group.genitives.flatMap((it) => entityOf(it, reading, context)?.cluster ?? []),
    ];
    for (const target of wholes)
      if (target !== source && liesIn(target) === inTowns && (isWhere(target) || target.type === 'Organization'))
        found.push({ source, target, from: group.from, to: endOf(group) });
  }
  return found;
}
