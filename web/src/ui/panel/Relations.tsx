import { useMemo, useState } from 'react';
import type { EntityView } from '../../../../src/model/views.js';
import { factsAtom } from '../../core/claims/index.js';
import { type EntityArrow, groupArrows, passingArrows, starOf } from '../../core/evidence/index.js';
import { filtersAtom, visibleAtom } from '../../core/filters/index.js';
import { graphAtom } from '../../core/graph/index.js';
import { useAtom } from '../../hooks/useAtom.js';
import { useWords } from '../../hooks/useWords.js';
import { useWorld } from '../WorldContext.js';
import { ArrowGroupList } from './ArrowGroupList.js';
import { HiddenLine } from './HiddenLine.js';

type Passing = { shown: EntityArrow[]; hidden: EntityArrow[] };

/** An entity's arrows as the filters leave them. */
export function usePassing(entity: EntityView): Passing {
  const facts = useAtom(factsAtom);
  const filters = useAtom(filtersAtom);
  const visible = useAtom(visibleAtom);
  const graph = useAtom(graphAtom);
  const star = useMemo(() => starOf(entity, facts), [entity, facts]);
  return useMemo(
    () => passingArrows(entity, star, filters, visible, (arrow) => graph?.hasEdge(arrow) ?? false),
    [entity, star, filters, visible, graph],
  );
}

/** What passes the filters, and on demand the rest of it. */
export function Relations({ entity, passing: { shown, hidden } }: { entity: EntityView; passing: Passing }) {
  const { words } = useWords();
  const { ontology } = useWorld();
  const [all, setAll] = useState(false);
  const veiled = useMemo(() => new Set(hidden.map(({ id }) => id)), [hidden]);
  const groups = groupArrows(entity.id, all ? [...shown, ...hidden] : shown, ontology);
  return (
    <section>
      <h3>{words.entity.relations}</h3>
      {groups.length > 0 && <ArrowGroupList groups={groups} veiled={veiled} />}
      {groups.length === 0 && hidden.length === 0 && <p className="quiet">{words.entity.none}</p>}
      <HiddenLine hidden={hidden.length} all={all} onAll={setAll} />
    </section>
  );
}
