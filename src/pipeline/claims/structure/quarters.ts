/** What part of a town or which town of a region is meant, where that was told before: "In Bremen … Im Stadtteil Huchting …". */
import type { Cluster } from '../../entities/index.js';
import type { Mention } from '../../mentions/index.js';
import type { ClaimContext } from '../claim.js';
import type { Inventory, Meant } from '../inventory.js';
import { groupBehind } from './near.js';
import type { Found, StructureRule } from './rule.js';

export const QUARTER_RULES: readonly StructureRule[] = [
  {
    id: 'structure:quarter',
    relation: 'LOCATED_IN',
    example: 'In {Bremen} wurde gestritten. Im Stadtteil [Huchting] brannte es.',
    needs: ['Place'],
    find: (inventory) => partsOf(inventory, 'quarters', isTown),
  },
  {
    id: 'structure:town-of-region',
    relation: 'LOCATED_IN',
    example: 'In der Provinz {Papua} wurde gestritten. In der Provinzhauptstadt [Jayapura] brannte es.',
    needs: ['Place'],
    find: (inventory) => partsOf(inventory, 'seats', isRegion),
  },
];

const REACH = 3;

function partsOf(inventory: Inventory, words: 'quarters' | 'seats', isWhole: (cluster: Cluster, mention: Mention) => boolean): Found[] {
  const { mentions, context } = inventory;
  return mentions.flatMap((part) => {
    const { mention, cluster: source } = part;
    if (source.type !== 'Place' || mention.role !== 'name' || !isCalled(mention, context, words) || isTold(part, inventory)) return [];
    const target = lastBefore(mention, source, context, isWhole);
    return target ? [{ source, target, from: mention.group?.from ?? mention.from, to: mention.to }] : [];
  });
}

/** "im Stadtteil Huchting": by the noun before its name. */
function isCalled({ group, from }: Mention, { german: { nouns } }: ClaimContext, words: 'quarters' | 'seats'): boolean {
  const noun = group?.nominals[0];
  return noun?.class === 'N' && group !== null && from > group.from && nouns[words].has(noun.lemma.replace('-', '').toLowerCase());
}

/** "im Münchner Stadtteil Pasing", "der Stadtteil Pasing von München": what it is of stands beside it. */
function isTold({ mention }: Meant, { reading, context }: Inventory): boolean {
  if (!mention.group || mention.group.genitives.length > 0) return true;
  // "im Walzbachtaler Ortsteil Wössingen": a town that nothing knows
  const [noun] = mention.group.nominals;
  const before = noun ? reading.sentence.tokens[reading.sentence.tokens.indexOf(noun) - 1] : undefined;
  if (/^\p{Lu}\p{L}+er$/u.test(before?.text ?? '')) return true;
  const behind = groupBehind(mention.group, reading, context);
  const place = behind && reading.ofGroup.get(behind);
  if (place?.role === 'name' && (place.type === 'Place' || place.type === 'Country')) return true;
  return reading.mentions.some((it) => it.group === mention.group && it !== mention && (it.role === 'adjective' || it.role === 'name'));
}

/** The only such place of the nearest sentence that names one. */
function lastBefore(
  { sentence, start }: Mention,
  part: Cluster,
  { readings, resolution }: ClaimContext,
  isWhole: (cluster: Cluster, mention: Mention) => boolean,
): Cluster | undefined {
  for (let back = 0; back <= REACH && back <= sentence; back++) {
    const wholes = new Set<Cluster>();
    for (const mention of readings[sentence - back]?.mentions ?? [])
      if (mention.start < start)
        for (const cluster of resolution.of(mention)) if (cluster !== part && isWhole(cluster, mention)) wholes.add(cluster);
    if (wholes.size > 0) return wholes.size === 1 ? [...wholes][0] : undefined;
  }
  return undefined;
}

function isTown({ type, key }: Cluster, { readings }: Mention): boolean {
  return type === 'Place' && readings.some((it) => it.key === key && (it.sort === 'city' || it.kind === 'capital'));
}

function isRegion({ type, sort }: Cluster): boolean {
  return type === 'Place' && (sort === 'region' || sort === 'island');
}
