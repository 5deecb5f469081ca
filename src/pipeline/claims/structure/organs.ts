/** Organs of an organisation that only their own names tell: "das Europäische Parlament" in an article that speaks of the EU. */
import type { Inventory } from '../inventory.js';
import type { Found, StructureRule } from './rule.js';

export const ORGAN_RULES: readonly StructureRule[] = [
  {
    id: 'structure:organ',
    relation: 'PART_OF',
    example: 'Die {EU} braucht Geld. Das [Europäische Parlament] lehnte ab.',
    needs: ['Organization'],
    find: organs,
  },
];

/** By the first mention of the organ. */
function organs({ mentions, context }: Inventory): Found[] {
  const { german, resolution } = context;
  return mentions.flatMap(({ mention, cluster: source }) => {
    const key = source.mentions[0] === mention ? german.syntax.organOf.get(source.key) : undefined;
    const target = key ? resolution.clusters.find((it) => it.key === key) : undefined;
    return target ? [{ source, target, from: mention.from, to: mention.to }] : [];
  });
}
