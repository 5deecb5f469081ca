import { createContext, useCallback, useContext } from 'react';
import type { World } from '../core/data/index.js';
import { numbered } from '../core/filters/numbered.js';
import { displayName } from '../core/language/names.js';
import { useWords } from '../hooks/useWords.js';

export const WorldContext = createContext<World | null>(null);

/** The loaded world; only for parts that are shown once there is one. */
export function useWorld(): World {
  const world = useContext(WorldContext);
  if (!world) throw new Error('useWorld: got no world, expected to stand inside WorldContext');
  return world;
}

/** Names entities that come without their English name. */
export function useEntityName(): (entity: { id: string; name: string }) => string {
  const { language } = useWords();
  const { graph } = useWorld();
  return useCallback(
    (entity) => displayName(graph.nodes[numbered(graph).nodeAt.get(entity.id) ?? -1] ?? entity, language),
    [graph, language],
  );
}
