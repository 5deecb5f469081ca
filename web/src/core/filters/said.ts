/** What speakers say in the picture. */
import type { GraphView } from '../../../../src/model/views.js';
import type { ClaimTable } from '../claims/index.js';
import type { Filters } from './types.js';
import { counting } from './visible.js';

/** Of an arrow's claims by these speakers: how many pass the filters, and how many there are. */
export type Said = { shown: number; all: number };

/** By arrow, what these speakers say; nothing until the claims are known one by one. */
export function saidBy(graph: GraphView, claims: ClaimTable, filters: Filters, speakers: readonly string[]): ReadonlyMap<string, Said> {
  const arrows = new Map<string, Said>();
  const wanted = new Set(speakers.map((id) => claims.speakers.indexOf(id)));
  wanted.delete(-1);
  if (wanted.size === 0 || !claims.complete) return arrows;
  const counts = counting(graph, claims, filters);
  for (let i = 0; i < claims.count; i++) {
    if (!wanted.has(claims.speaker[i] ?? -1)) continue;
    const id = graph.edges[claims.arrow[i] ?? -1]?.id;
    if (id === undefined) continue;
    const said = arrows.get(id) ?? { shown: 0, all: 0 };
    said.all++;
    if (counts(i)) said.shown++;
    arrows.set(id, said);
  }
  return arrows;
}
