/** What several nodes have to do with each other, and with the rest. */
import type { Ontology } from '../../../../src/model/ontology.js';
import type { ArrowView } from '../../../../src/model/views.js';
import type { RelationType } from '../../../../src/model/vocabulary.js';
import type { Visible } from '../filters/types.js';
import type { ClaimGraph } from '../graph/types.js';
import { keysOf } from '../keys.js';

export type Inside = { type: RelationType; arrows: ArrowView[] };

/** `others` are the nodes at the other ends. */
export type Outside = { type: RelationType; direction: 'out' | 'in' | 'both'; claims: number; others: string[] };

export type Among = {
  /** By relation in the ontology's order, the strongest first within each. */
  inside: Inside[];
  insideClaims: number;
  outside: Outside[];
  outsideClaims: number;
};

export function among(graph: ClaimGraph, nodes: readonly string[], visible: Visible, ontology: Ontology): Among {
  const own = new Set(nodes);
  const inside = new Map<RelationType, ArrowView[]>();
  const outside = new Map<string, { type: RelationType; direction: Outside['direction']; claims: number; others: Set<string> }>();
  const note = ({ type, claims }: ArrowView, direction: Outside['direction'], other: string) => {
    const key = `${type} ${direction}`;
    const known = outside.get(key) ?? { type, direction, claims: 0, others: new Set() };
    known.claims += claims;
    known.others.add(other);
    outside.set(key, known);
  };
  for (const node of own) {
    if (!graph.hasNode(node)) continue;
    graph.forEachOutEdge(node, (edge, { view }, _source, target) => {
      if (!visible.edges.has(edge)) return;
      const known = inside.get(view.type);
      if (own.has(target) && known) known.push(view);
      else if (own.has(target)) inside.set(view.type, [view]);
      else note(view, ontology.relations[view.type].symmetric ? 'both' : 'out', target);
    });
    graph.forEachInEdge(node, (edge, { view }, source) => {
      if (visible.edges.has(edge) && !own.has(source)) note(view, ontology.relations[view.type].symmetric ? 'both' : 'in', source);
    });
  }
  const order = keysOf(ontology.relations);
  const rank = ({ type, direction }: { type: RelationType; direction?: Outside['direction'] }) =>
    order.indexOf(type) * 2 + (direction === 'in' ? 1 : 0);
  const groups = [...inside].map(([type, arrows]) => ({
    type,
    arrows: arrows.sort((a, b) => b.claims - a.claims || (a.id < b.id ? -1 : 1)),
  }));
  const beyond = [...outside.values()].map(({ others, ...rest }) => ({ ...rest, others: [...others].sort() }));
  return {
    inside: groups.sort((a, b) => rank(a) - rank(b)),
    insideClaims: sum(groups.flatMap(({ arrows }) => arrows)),
    outside: beyond.sort((a, b) => rank(a) - rank(b)),
    outsideClaims: sum(beyond),
  };
}

function sum(all: readonly { claims: number }[]): number {
  return all.reduce((total, { claims }) => total + claims, 0);
}
