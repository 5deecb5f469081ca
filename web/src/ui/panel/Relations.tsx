import { useMemo, useState } from 'react';
import type { EntityView } from '../../../../src/model/views.js';
import { groupArrows } from '../../core/evidence/index.js';
import type { Passing } from '../../hooks/usePassing.js';
import { useWords } from '../../hooks/useWords.js';
import { useWorld } from '../WorldContext.js';
import { ArrowGroupList } from './ArrowGroupList.js';
import { HiddenLine } from './HiddenLine.js';

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
