/** What the prepositional group behind a thing says of where it is: "Kufstein in Tirol", "der Anschlag auf die Moschee in Genf". */
import type { EntityType } from '../../../model/vocabulary.js';
import type { Cluster } from '../../entities/index.js';
import { endOf } from '../../groups/ends.js';
import type { Group } from '../../groups/index.js';
import type { Mention } from '../../mentions/index.js';
import type { SentenceReading } from '../../reading.js';
import type { ClaimContext } from '../claim.js';
import type { Inventory } from '../inventory.js';
import { isDim } from './events.js';
import { contracted, entityOf, groupBehind, groupsBehind, isAny, isAt, isTime, placesOf } from './near.js';
import type { Found, StructureRule } from './rule.js';

export const LYING_RULES: readonly StructureRule[] = [
  {
    id: 'structure:place-in',
    relation: 'LOCATED_IN',
    example: 'Sie trafen sich in [Kufstein] in {Tirol}.',
    needs: ['where'],
    find: placesIn,
  },
  {
    id: 'structure:place-in-region',
    relation: 'LOCATED_IN',
    example: 'In [Kufstein], im Bundesland {Tirol}, brannte es.',
    needs: ['Place', 'in'],
    find: placesInRegions,
  },
];

/** "in Surat, im indischen Bundesstaat Gujarat,", "aus Adana, im Süden der Türkei": behind a comma, and closed by another mark. */
function placesInRegions({ groups, reading, context }: Inventory): Found[] {
  const { tokens } = reading.sentence;
  const { nouns } = context.german;
  return groups.flatMap(({ group, mention, cluster: source }) => {
    const at = endOf(group);
    if (source.type !== 'Place' || mention.role !== 'name' || tokens[at]?.text !== ',') return [];
    const region = reading.groups.find((it) => it.from === at + 1 && it.preposition === 'in' && !it.parent);
    const noun = region?.nominals[0]?.lemma ?? '';
    if (!region || region.conjuncts.length > 0 || !isAt(region, reading) || tokens[endOf(region)]?.class === 'KON') return [];
    // "in Berlin, in der Charité": no region
    const { type, sort, head = '' } = nouns.find(noun) ?? {};
    if (!nouns.directions.has(noun) && (type !== 'Place' || sort === 'building' || !isRegional(head, context))) return [];
    if (tokens[endOf(region)] && tokens[endOf(region)]?.kind !== 'mark') return [];
    const wholes = placesOf(region, reading, context).filter((it) => it !== source && (it.type === 'Country' || it.sort !== 'city'));
    return wholes.map((target) => ({ source, target, from: group.from, to: endOf(region) }));
  });
}

/** "in Kufstein in Tirol", "das Treffen (G8) am Freitag in Genf": what follows says where. */
function placesIn({ groups, reading, context }: Inventory): Found[] {
  const found: Found[] = [];
  for (const what of groups) {
    const { group, cluster } = what;
    const kind = cluster.type === 'Place' && isBuilding(what.mention, context) ? 'building' : cluster.type;
    const prepositions = context.german.syntax.where.get(kind);
    if (!prepositions || isAny(group, cluster)) continue;
    const behind = whereBehind(group, cluster, reading, context);
    if (!behind?.preposition || !prepositions.has(behind.preposition) || !isAt(behind, reading)) continue;
    // "Köln in Deutschland und Wien in Österreich", but "Köln und Bonn in Deutschland"
    if (group.conjuncts.some(({ from }) => from < behind.from)) continue;
    if ((behind.from === endOf(group) && isOfEvent(what, context)) || isJudgedAt(what, behind, reading, context)) continue;
    // "Almere in der Nähe von Amsterdam"
    if (cluster.type === 'Place' && context.german.nouns.nearby.has(behind.nominals[0]?.lemma ?? '')) continue;
    for (const place of placesOf(behind, reading, context)) {
      if (liesNowhere(what, place, reading, context)) continue;
      // "der Betrieb in Rheinland-Pfalz in Speyer": no region lies in a town
      if ((place.sort === 'continent' && cluster.type !== 'Place') || (cluster.sort === 'region' && place.sort === 'city')) continue;
      // "der Einsturz von zehn Häusern und einer Kirche" is not in them
      if (behind.preposition === 'von' && !place.named) continue;
      const [source, target] = isWithin(place, cluster) ? [place, cluster] : [cluster, place];
      found.push({ source, target, from: group.from, to: endOf(behind) });
    }
  }
  return found;
}

/** "Provinz", unlike "Stadt" and "Stadtteil" */
function isRegional(noun: string, { german: { nouns } }: ClaimContext): boolean {
  const town = nouns.kinds.get(noun)?.sorts.some((it) => it === 'city' || it === 'village') ?? false;
  return !town && !nouns.quarters.has(noun.toLowerCase());
}

/** "der Bahnhof Altona", "die Deponie", but no road: it goes past */
function isBuilding({ sort, token }: Mention, { german: { nouns } }: ClaimContext): boolean {
  const lemma = token?.lemma ?? '';
  return sort === 'building' || (nouns.find(lemma)?.sort === 'building' && !nouns.roads.has(lemma));
}

/** What follows; of an event also behind what it is about: "der Anschlag auf die Moschee in Genf", "die Demonstration gegen Atomkraft in Berlin". */
function whereBehind(group: Group, { type }: Cluster, reading: SentenceReading, context: ClaimContext): Group | null {
  const behind = pastRiver(group, type, reading, context);
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
  const aimed =
    (behind.preposition === 'auf' && about !== undefined && about.type !== 'Event') ||
    // "der Prozess gegen Huber vor dem Landgericht Kiel"
    (behind.preposition === 'gegen' && about?.type === 'Person');
  return aimed || (about === undefined && !behind.determiner) ? groupBehind(behind, reading, context) : behind;
}

/** "Landsberg an der Warthe in Brandenburg": the water that tells which town it is, or a town called like one, is not where it lies. */
function pastRiver(group: Group, type: EntityType, reading: SentenceReading, context: ClaimContext): Group | null {
  const behind = groupBehind(group, reading, context);
  if (type !== 'Place' || behind?.preposition !== 'an' || !behind.determiner) return behind;
  const { sort } = entityOf(behind, reading, context)?.cluster ?? {};
  return sort === 'city' || sort === 'water' ? groupBehind(behind, reading, context) : behind;
}

/** "wegen Mordes vor einem Gericht in Kiel": only the trial is there. */
function isJudgedAt({ cluster, mention }: Ended, behind: Group, reading: SentenceReading, context: ClaimContext): boolean {
  if (cluster.type !== 'Event' || behind.preposition !== 'vor') return false;
  const at = entityOf(behind, reading, context)?.mention;
  return at?.role === 'body' && context.german.names.noun(mention.token?.lemma ?? '')?.term.sort !== 'legal';
}

type Ended = { group: Group; mention: Mention; cluster: Cluster };

/** A river is not where it is spoken of, a visit is told as one, and what hardly matters lies nowhere. */
function liesNowhere({ cluster, mention, group }: Ended, place: Cluster, reading: SentenceReading, context: ClaimContext): boolean {
  const { nouns, frames } = context.german;
  if (isDim(cluster)) return true;
  // "kämpften nach Angaben aus Seoul in der Region Kursk"
  const before = reading.sentence.tokens[group.from - 1];
  if (group.preposition !== null && before?.class === 'N' && frames.cues.tellsSource(before.lemma)) return true;
  if (cluster.sort === 'water') return !isLake(cluster, group, reading, context) || (place.type !== 'Country' && place.sort !== 'region');
  return nouns.events.visits.has(nouns.find(mention.token?.lemma ?? '')?.head ?? '');
}

/** "am Achensee in Österreich", "im Plöner See", but not "an der Ostsee" */
function isLake({ name }: Cluster, group: Group, reading: SentenceReading, { german }: ClaimContext): boolean {
  const lower = name.toLowerCase();
  return contracted(group, reading).endsWith('m') && german.nouns.lakes.some((end) => lower.endsWith(end));
}

/** "in Peking im Gefängnis": the building lies in the town. */
function isWithin(building: Cluster, place: Cluster): boolean {
  return place.type === 'Place' && place.named && building.type === 'Place' && !building.named;
}

/** "der Parteitag der SPD in Hamburg", "der Gipfel der Chefs der EU in Rom": what happens is there, not whose it is. */
function isOfEvent({ group, cluster }: { group: Group; cluster: Cluster }, { german }: ClaimContext): boolean {
  if (cluster.type !== 'Organization') return false;
  for (let it = group; it.parent?.genitives.includes(it); it = it.parent)
    if (german.names.noun(it.parent.nominals[0]?.lemma ?? '')?.term.type === 'Event') return true;
  return false;
}
