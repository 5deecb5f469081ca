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
  /** What they have to do with each other and the filters hide. */
  hidden: ArrowView[];
  outside: Outside[];
  outsideClaims: number;
};

/** @param claimsOf how many claims of an arrow count, where that is not all of them */
export function among(
  graph: ClaimGraph,
  nodes: readonly string[],
  visible: Visible,
  ontology: Ontology,
  claimsOf: (arrow: ArrowView) => number = ({ claims }) => claims,
): Among {
  const own = new Set(nodes);
  const [inside, hidden]: [ArrowView[], ArrowView[]] = [[], []];
  const outside = new Map<string, { type: RelationType; direction: Outside['direction']; claims: number; others: Set<string> }>();
  const counted = (view: ArrowView): ArrowView => ({ ...view, claims: claimsOf(view) });
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
      const isShown = visible.edges.has(edge);
      if (own.has(target) && isShown) inside.push(counted(view));
      else if (own.has(target)) hidden.push(view);
      else if (isShown) note(counted(view), ontology.relations[view.type].symmetric ? 'both' : 'out', target);
    });
    graph.forEachInEdge(node, (edge, { view }, source) => {
      if (visible.edges.has(edge) && !own.has(source)) note(counted(view), ontology.relations[view.type].symmetric ? 'both' : 'in', source);
    });
  }
  const order = keysOf(ontology.relations);
  const rank = ({ type, direction }: Outside) => order.indexOf(type) * 2 + (direction === 'in' ? 1 : 0);
  const beyond = [...outside.values()].map(({ others, ...rest }) => ({ ...rest, others: [...others].sort() }));
  return {
    inside: byRelation(inside, ontology),
    insideClaims: sum(inside),
    hidden,
    outside: beyond.sort((a, b) => rank(a) - rank(b)),
    outsideClaims: sum(beyond),
  };
}

/** Arrows under their relations in the ontology's order, the strongest first within each. */
export function byRelation(arrows: readonly ArrowView[], ontology: Ontology): Inside[] {
  const order = keysOf(ontology.relations);
  const groups = new Map<RelationType, ArrowView[]>();
  for (const arrow of arrows) {
    const known = groups.get(arrow.type);
    if (known) known.push(arrow);
    else groups.set(arrow.type, [arrow]);
  }
  for (const group of groups.values()) group.sort((a, b) => b.claims - a.claims || (a.id < b.id ? -1 : 1));
  return [...groups].map(([type, own]) => ({ type, arrows: own })).sort((a, b) => order.indexOf(a.type) - order.indexOf(b.type));
}

function sum(all: readonly { claims: number }[]): number {
  return all.reduce((total, { claims }) => total + claims, 0);
}
