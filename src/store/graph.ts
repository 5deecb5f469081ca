/** The graph under a filter: all of it, what lies around an entity, or the shortest path between two. */
import { DepescheError } from '../model/errors.js';
import type { ArrowView, EntitiesView, GraphQuery, GraphView } from '../model/views.js';
import type { Reader } from './database.js';
import { type EntityRow, nodeView } from './entities.js';
import { byId, byStrength } from './order.js';
import { shortestPath } from './path.js';
import { type Picture, picture, strongest } from './picture.js';

export async function graph(reader: Reader, query: GraphQuery): Promise<GraphView> {
  const shown = picture(reader, query);
  if (query.between) return between(shown, query.between);
  if (query.around !== undefined) return around(shown, query.around, query.hops ?? 1, query.limit);
  if (query.limit !== undefined && !query.entityTypes && !shown.filtersArrows) {
    const { entities, arrows, total } = await strongest(reader, query.limit);
    return { nodes: entities.map((entity) => nodeView(entity)).sort(byStrength), edges: arrows.sort(byId), total };
  }
  const arrows = await shown.arrows();
  const entities = shown.filtersArrows ? await shown.entitiesOf(ends(arrows)) : await shown.entities();
  return view(entities, arrows, arrows, [], query.limit);
}

/** Some entities with all that starts or ends at them. */
export async function entitiesWithArrows(reader: Reader, ids: readonly string[]): Promise<EntitiesView> {
  const shown = picture(reader, {});
  const entities = await shown.entitiesOf([...new Set(ids)]);
  const arrows = await shown.arrowsAt(entities.map(({ id }) => id));
  return { nodes: entities.map((entity) => nodeView(entity)).sort(byStrength), edges: arrows.sort(byId) };
}

async function between(shown: Picture, [from, to]: readonly [string, string]): Promise<GraphView> {
  await mustExist(shown, [from, to]);
  const path = await shortestPath(from, to, shown.arrowsAt);
  return { ...(await within(shown, path, path)), path };
}

async function around(shown: Picture, center: string, hops: number, limit: number | undefined): Promise<GraphView> {
  await mustExist(shown, [center]);
  const reached = new Set([center]);
  let frontier = [center];
  for (let hop = 0; hop < hops && frontier.length > 0; hop++) {
    frontier = ends(await shown.arrowsAt(frontier)).filter((id) => !reached.has(id));
    for (const id of frontier) reached.add(id);
  }
  return within(shown, [...reached], [center], limit);
}

/** These entities and the arrows among them; their claims are counted over all arrows that they have. */
async function within(shown: Picture, ids: readonly string[], kept: readonly string[], limit?: number): Promise<GraphView> {
  const inside = new Set(ids);
  const arrows = await shown.arrowsAt(ids);
  const among = arrows.filter((arrow) => inside.has(arrow.source) && inside.has(arrow.target));
  return view(await shown.entitiesOf(ids), among, arrows, kept, limit);
}

/** @param kept stay whatever the limit */
function view(
  entities: readonly EntityRow[],
  arrows: readonly ArrowView[],
  counted: readonly ArrowView[],
  kept: readonly string[],
  limit = Number.POSITIVE_INFINITY,
): GraphView {
  const claims = claimsOf(counted);
  const nodes = entities.map((entity) => nodeView(entity, claims.get(entity.id) ?? 0)).sort(byStrength);
  const first = new Set(kept);
  const chosen = [...nodes.filter((node) => first.has(node.id)), ...nodes.filter((node) => !first.has(node.id))].slice(0, limit);
  const ids = new Set(chosen.map((node) => node.id));
  return {
    nodes: chosen.sort(byStrength),
    edges: arrows.filter((arrow) => ids.has(arrow.source) && ids.has(arrow.target)).sort(byId),
    total: { nodes: nodes.length, edges: arrows.length },
  };
}

function claimsOf(arrows: readonly ArrowView[]): Map<string, number> {
  const claims = new Map<string, number>();
  const add = (id: string, n: number) => claims.set(id, (claims.get(id) ?? 0) + n);
  for (const { source, target, claims: n } of arrows) {
    add(source, n);
    if (target !== source) add(target, n);
  }
  return claims;
}

function ends(arrows: readonly ArrowView[]): string[] {
  const ids = new Set<string>();
  for (const { source, target } of arrows) ids.add(source).add(target);
  return [...ids];
}

async function mustExist(shown: Picture, ids: readonly string[]): Promise<void> {
  const [missing] = await shown.missing(ids);
  if (missing === undefined) return;
  throw new DepescheError('not-found', { where: 'entity', got: missing, expected: 'the id of an entity in the graph' });
}
