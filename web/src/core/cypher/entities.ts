import type { GraphView } from '../../../../src/model/views.js';
import type { Piece } from './values.js';

/** As many come into the picture that it has not. */
const MOST_MORE = 300;

/** The entities of an answer, those at the ends of its arrows included: such as the picture has and as it can be joined by, and how many more there are. */
export function entitiesOf(rows: readonly (readonly Piece[][])[], graph: GraphView): { entities: string[]; beyond: number } {
  const ends = new Map(graph.edges.map((arrow) => [arrow.id, [arrow.source, arrow.target]]));
  const found = new Set<string>();
  for (const piece of rows.flat(2)) {
    if (piece.kind === 'entity') found.add(piece.id);
    if (piece.kind === 'arrow' && piece.id) for (const end of ends.get(piece.id) ?? []) found.add(end);
  }
  const drawn = new Set(graph.nodes.map((node) => node.id));
  const more = [...found].filter((id) => !drawn.has(id));
  const entities = [...[...found].filter((id) => drawn.has(id)), ...more.slice(0, MOST_MORE)];
  return { entities, beyond: found.size - entities.length };
}
