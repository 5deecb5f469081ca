/** Of one entity's arrows, and of one arrow's claims, what passes the filters: asked of the same filters as the picture, be it drawn or not. */
import type { ClaimFacts, Column } from '../../../../src/model/facts.js';
import type { ClaimView, EntityRef, EntityView, GraphView, NodeView, RelationView } from '../../../../src/model/views.js';
import { type ClaimTable, tableOf, tableOfArrows } from '../claims/index.js';
import { tally } from '../filters/tally.js';
import type { Filters, Visible } from '../filters/types.js';
import { counting, passing } from '../filters/visible.js';

export type EntityArrow = EntityView['arrows'][number];

/** The entity with its neighbours as a graph of its own. */
type Star = { graph: GraphView; claims: ClaimTable };

export function starOf(entity: EntityView, facts: ClaimFacts | null): Star {
  const others = new Map(entity.arrows.map(({ other }) => [other.id, asNode(other)]));
  const graph = graphOf([...others.set(entity.id, entity).values()], entity.arrows);
  return { graph, claims: facts ? tableOf(graph, facts) : tableOfArrows(graph) };
}

/** The arrows that pass, each with as many claims as do, and those that do not. What is drawn passes as the picture shows it. */
export function passingArrows(
  { arrows }: EntityView,
  { graph, claims }: Star,
  filters: Filters,
  visible: Visible,
  isDrawn: (arrow: string) => boolean,
): { shown: EntityArrow[]; hidden: EntityArrow[] } {
  // What is folded away is known of the picture alone.
  const asked = { ...filters, folded: [] };
  const { edges } = passing(graph, claims, asked);
  const counts = claims.complete ? tally(graph, claims, asked) : null;
  const [shown, hidden]: [EntityArrow[], EntityArrow[]] = [[], []];
  for (const [i, arrow] of arrows.entries()) {
    if (isDrawn(arrow.id) ? visible.edges.has(arrow.id) : edges[i] === 1)
      shown.push(counts ? { ...arrow, claims: counts.ofArrow(arrow.id) } : arrow);
    else hidden.push(arrow);
  }
  return { shown, hidden };
}

/** Ids of an arrow's claims that pass every filter. */
export function passingClaims(relation: RelationView, filters: Filters): ReadonlySet<string> {
  const { evidence, ends } = relation;
  const graph = graphOf(ends.map(asNode), [relation]);
  const claims = tableOf(graph, factsOf(relation.id, evidence));
  const counts = counting(graph, claims, { ...filters, folded: [] });
  return new Set(evidence.filter((_claim, i) => counts(i)).map(({ id }) => id));
}

function factsOf(arrow: string, evidence: readonly ClaimView[]): ClaimFacts {
  const column = (value: (claim: ClaimView) => string): Column => {
    const values = [...new Set(evidence.map(value))];
    return { values, at: evidence.map((claim) => values.indexOf(value(claim))) };
  };
  return {
    claims: evidence.length,
    arrow: column(() => arrow),
    modality: column((claim) => claim.modality),
    polarity: column((claim) => claim.polarity),
    speaker: column((claim) => claim.attributedTo?.id ?? ''),
    article: column((claim) => claim.article.id),
    source: column((claim) => claim.article.source ?? ''),
    firstDay: evidence.map((claim) => claim.date?.from ?? claim.article.date),
    lastDay: evidence.map((claim) => claim.date?.to ?? claim.article.date),
    names: [],
  };
}

function graphOf(nodes: NodeView[], edges: GraphView['edges']): GraphView {
  return { nodes, edges, total: { nodes: nodes.length, edges: edges.length } };
}

function asNode(entity: EntityRef): NodeView {
  return { ...entity, aliases: [], claims: 0, articles: 0 };
}
