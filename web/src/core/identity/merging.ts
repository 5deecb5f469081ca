/** What two entities come to as one, told before they are. */
import type { Ontology } from '../../../../src/model/ontology.js';
import type { EntityView } from '../../../../src/model/views.js';

export type Merging = {
  /** All names of the one, the one that stays first. */
  names: string[];
  claims: number;
  articles: number;
  /** Claims between the two: they count for no arrow any more. */
  between: number;
  /** Pairs of arrows that become one. */
  joined: number;
};

type Arrow = EntityView['arrows'][number];

export function merging(kept: EntityView, merged: EntityView, { relations }: Ontology): Merging {
  const between = sum(kept.arrows.filter((arrow) => arrow.other.id === merged.id));
  const key = (arrow: Arrow, id: string) => `${arrow.type} ${relations[arrow.type].symmetric || arrow.source === id} ${arrow.other.id}`;
  const there = new Set(kept.arrows.map((arrow) => key(arrow, kept.id)));
  const coming = merged.arrows.filter((arrow) => arrow.other.id !== kept.id);
  return {
    names: [...new Set([kept, merged].flatMap(({ name, nameEn, aliases }) => [name, ...(nameEn ? [nameEn] : []), ...aliases]))],
    claims: kept.claims + merged.claims - 2 * between,
    articles: new Set([...kept.articleIds, ...merged.articleIds]).size,
    between,
    joined: coming.filter((arrow) => there.has(key(arrow, merged.id))).length,
  };
}

function sum(arrows: readonly Arrow[]): number {
  return arrows.reduce((all, { claims }) => all + claims, 0);
}
