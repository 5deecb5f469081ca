/** What is asked for and not in the picture comes into it, with its arrows. */
import { atom } from '../atom.js';
import { answersAtom, api, bring, broughtAtom, idsOf, worldAtom } from '../data/index.js';
import { filtersAtom, lonersShownAtom } from '../filters/index.js';
import { type ClaimGraph, graphAtom } from '../graph/index.js';
import { type Selection, selectionAtom } from '../selection/index.js';
import { pathBetween } from '../selection/path.js';

/** How many questions are open about what is to come. */
export const comingAtom = atom(0);

/** Follows the selection and the nodes that are to be shown alone, be they chosen or in an address. */
export function followWanted(): () => void {
  // What the server does not know is asked for once, until it knows more.
  const asked = new Set<string>();
  const once = (key: string): boolean => !asked.has(key) && asked.add(key).has(key);
  const follow = () => {
    comingAtom.update((count) => count + 1);
    void look().finally(() => comingAtom.update((count) => count - 1));
  };
  const look = async () => {
    const graph = graphAtom.get();
    if (!graph) return;
    const [pick, { only }] = [selectionAtom.get(), filtersAtom.get()];
    const alone = only.filter((id) => !graph.hasNode(id) && once(id));
    const picked = isThere(graph, pick) || !once(JSON.stringify(pick)) ? [] : await behind(graph, pick).catch(() => []);
    const ids = [...new Set([...alone, ...picked])].filter((id) => !idsOf(broughtAtom.get()).includes(id));
    if (ids.length === 0) return;
    const parts = await api.entities(ids).catch(() => null);
    const brought = idsOf(broughtAtom.get());
    const found = (parts?.nodes ?? []).filter(({ id }) => !brought.includes(id));
    if (!parts || found.length === 0) return;
    bring(
      found.map(({ id }) => ({ by: id, ids: [id] })),
      parts,
    );
    // What is taken out of the picture again and then chosen anew comes anew.
    asked.clear();
  };
  const forget = () => {
    asked.clear();
    follow();
  };
  const ends = [...[selectionAtom, filtersAtom].map((source) => source.subscribe(follow)), answersAtom.subscribe(forget)];
  return () => {
    for (const end of ends) end();
  };
}

function isThere(graph: ClaimGraph, pick: Selection): boolean {
  if (!pick) return true;
  if (pick.kind === 'edge') return graph.hasEdge(pick.id);
  if (pick.kind === 'group') return pick.nodes.every((id) => graph.hasNode(id));
  if (!graph.hasNode(pick.id)) return false;
  if (pick.kind !== 'path') return lonersShownAtom.get() || graph.degree(pick.id) > 0;
  const all = { nodes: new Set(graph.nodes()), edges: new Set(graph.edges()) };
  return graph.hasNode(pick.to) && (!isCut() || pathBetween(graph, pick.id, pick.to, all) !== null);
}

/** Whether the server has more than it gave. */
function isCut(): boolean {
  const world = worldAtom.get();
  return world.status === 'ready' && world.value.graph.total.nodes > world.value.graph.nodes.length;
}

/** The entities without which something that is selected cannot be seen. */
async function behind(graph: ClaimGraph, pick: Selection): Promise<string[]> {
  if (!pick) return [];
  if (pick.kind === 'group') return pick.nodes.filter((id) => !graph.hasNode(id));
  if (pick.kind === 'node' || pick.kind === 'cluster') return [pick.id];
  if (pick.kind === 'path') {
    const { path = [] } = await api.path(pick.id, pick.to);
    return [...new Set([pick.id, ...path, pick.to])].filter((id) => !graph.hasNode(id));
  }
  const { source, target } = await api.relation(pick.id);
  return [source, target].filter((id) => !graph.hasNode(id));
}
