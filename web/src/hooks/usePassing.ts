import { useMemo } from 'react';
import type { EntityView } from '../../../src/model/views.js';
import { factsAtom } from '../core/claims/index.js';
import { type EntityArrow, passingArrows, starOf } from '../core/evidence/index.js';
import { toldFiltersAtom, toldVisibleAtom } from '../core/filters/index.js';
import { graphAtom } from '../core/graph/index.js';
import { useAtom } from './useAtom.js';

export type Passing = { shown: EntityArrow[]; hidden: EntityArrow[] };

/** An entity's arrows as the filters leave them. */
export function usePassing(entity: EntityView): Passing {
  const facts = useAtom(factsAtom);
  const filters = useAtom(toldFiltersAtom);
  const visible = useAtom(toldVisibleAtom);
  const graph = useAtom(graphAtom);
  const star = useMemo(() => starOf(entity, facts), [entity, facts]);
  return useMemo(
    () => passingArrows(entity, star, filters, visible, (arrow) => graph?.hasEdge(arrow) ?? false),
    [entity, star, filters, visible, graph],
  );
}
