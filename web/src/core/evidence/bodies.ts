/** Who acts and speaks for a country or an organisation, as the graph knows it: its offices, its parts, and those who hold an office there. */
import type { Ontology } from '../../../../src/model/ontology.js';
import type { ArrowView, GraphView } from '../../../../src/model/views.js';
import type { RelationType } from '../../../../src/model/vocabulary.js';
import type { ClaimTable } from '../claims/index.js';
import type { Filters } from '../filters/index.js';
import { counting } from '../filters/visible.js';
import type { ClaimGraph } from '../graph/types.js';

const ACTS_FOR: ReadonlySet<RelationType> = new Set(['REPRESENTS', 'PART_OF']);
/** A region is a part of a country and does not act for it. */
const ACTORS: ReadonlySet<string> = new Set(['Person', 'Organization', 'Group']);
/** A speaker of a ministry of a country. */
const STEPS = 3;

/** The nearest first, then the strongest. What is denied, or has not come about, gives no office. */
export function bodiesOf(graph: ClaimGraph, id: string): string[] {
  const found = new Set([id]);
  let level = graph.hasNode(id) ? [id] : [];
  for (let i = 0; i < STEPS && level.length > 0; i++) {
    const next = new Set<string>();
    for (const node of level)
      graph.forEachInEdge(node, (_edge, { view }, source, _target, attributes) => {
        const holds = ACTS_FOR.has(view.type) && view.modalities.asserted && view.polarities.positive;
        if (holds && ACTORS.has(attributes.view.type) && !found.has(source)) next.add(source);
      });
    const claims = (node: string) => graph.getNodeAttribute(node, 'view').claims;
    level = [...next].sort((a, b) => claims(b) - claims(a) || (a < b ? -1 : 1));
    for (const node of level) found.add(node);
  }
  found.delete(id);
  return [...found];
}

/** Arrows with as many claims as count here. */
export type Acts = {
  does: ArrowView[];
  says: ArrowView[];
  /** Claims of both, each once. */
  claims: number;
};

/** What these do and what they say under the filters; who belongs where is no deed. */
export function actsOf(graph: GraphView, claims: ClaimTable, filters: Filters, ontology: Ontology, bodies: readonly string[]): Acts {
  const own = new Set(bodies);
  const counts = counting(graph, claims, filters);
  const [does, says] = [new Map<ArrowView, number>(), new Map<ArrowView, number>()];
  let count = 0;
  const note = (arrows: Map<ArrowView, number>, arrow: ArrowView) => arrows.set(arrow, (arrows.get(arrow) ?? 0) + 1);
  for (let i = 0; i < claims.count; i++) {
    const arrow = graph.edges[claims.arrow[i] ?? -1];
    if (!arrow || !counts(i)) continue;
    const { quad, symmetric } = ontology.relations[arrow.type];
    const isDone = quad !== 'structure' && (own.has(arrow.source) || (symmetric && own.has(arrow.target)));
    const isSaid = own.has(claims.speakers[claims.speaker[i] ?? -1] ?? '');
    if (isDone) note(does, arrow);
    if (isSaid) note(says, arrow);
    if (isDone || isSaid) count++;
  }
  const counted = (arrows: Map<ArrowView, number>) => [...arrows].map(([arrow, own]) => ({ ...arrow, claims: own }));
  return { does: counted(does), says: counted(says), claims: count };
}
