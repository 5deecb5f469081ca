import type { Ontology } from '../../../../src/model/ontology.js';
import type { EntityView } from '../../../../src/model/views.js';
import type { RelationType } from '../../../../src/model/vocabulary.js';

type Arrow = EntityView['arrows'][number];

export type ArrowGroup = { type: RelationType; direction: 'out' | 'in' | 'both'; arrows: Arrow[] };

/** An entity's arrows by type and direction: acts before affiliation, in the ontology's order; the strongest first within each. */
export function groupArrows(entity: string, arrows: readonly Arrow[], ontology: Ontology): ArrowGroup[] {
  const order = Object.keys(ontology.relations);
  const groups = new Map<string, ArrowGroup>();
  for (const arrow of arrows) {
    const direction = ontology.relations[arrow.type].symmetric ? 'both' : arrow.source === entity ? 'out' : 'in';
    const key = `${arrow.type} ${direction}`;
    const group = groups.get(key) ?? { type: arrow.type, direction, arrows: [] };
    group.arrows.push(arrow);
    groups.set(key, group);
  }
  for (const group of groups.values()) group.arrows.sort((a, b) => b.claims - a.claims || a.other.name.localeCompare(b.other.name));
  const rank = (group: ArrowGroup) => order.indexOf(group.type) * 2 + (group.direction === 'in' ? 1 : 0);
  return [...groups.values()].sort((a, b) => rank(a) - rank(b));
}
