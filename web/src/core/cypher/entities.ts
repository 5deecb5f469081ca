import type { GraphView } from '../../../../src/model/views.js';
import type { Piece } from './values.js';

/** The entities of an answer, those at the ends of its arrows included: such as the picture has, and how many it has not. */
export function entitiesOf(rows: readonly (readonly Piece[][])[], graph: GraphView): { inPicture: string[]; beyond: number } {
  const ends = new Map(graph.edges.map((arrow) => [arrow.id, [arrow.source, arrow.target]]));
  const found = new Set<string>();
  for (const piece of rows.flat(2)) {
    if (piece.kind === 'entity') found.add(piece.id);
    if (piece.kind === 'arrow' && piece.id) for (const end of ends.get(piece.id) ?? []) found.add(end);
  }
  const drawn = new Set(graph.nodes.map((node) => node.id));
  const inPicture = [...found].filter((id) => drawn.has(id));
  return { inPicture, beyond: found.size - inPicture.length };
}
