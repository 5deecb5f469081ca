import { ArrowLeftRight, ArrowRight, ChevronRight } from 'lucide';
import { useState } from 'react';
import type { ArrowView } from '../../../../src/model/views.js';
import { mark } from '../../core/appearance/index.js';
import type { Inside } from '../../core/evidence/index.js';
import { graphAtom } from '../../core/graph/index.js';
import { displayName } from '../../core/language/names.js';
import { hoverAtom, selectEdge } from '../../core/selection/index.js';
import { useAtom } from '../../hooks/useAtom.js';
import { useWords } from '../../hooks/useWords.js';
import { Icon } from '../parts/Icon.js';
import { More } from '../parts/More.js';
import { QuadLine } from '../parts/QuadLine.js';
import { useWorld } from '../WorldContext.js';
import { StatusWords } from './StatusWords.js';

/** Arrows of one relation that are listed before one asks for all. */
const FIRST = 6;

type Props = {
  groups: readonly Inside[];
  /** What the filters hide. */
  veiled?: ReadonlySet<string>;
};

/** Arrows with both their ends, under their relations: each a way to its sentences. */
export function ArrowLines({ groups, veiled }: Props) {
  const { language } = useWords();
  const { ontology } = useWorld();
  return (
    <div className="groups">
      {groups.map(({ type, arrows }) => (
        <div className="group" key={type}>
          <h4>
            <QuadLine quad={ontology.relations[type].quad} />
            {ontology.relations[type].name[language]}
          </h4>
          <Lines arrows={arrows} veiled={veiled} />
        </div>
      ))}
    </div>
  );
}

function Lines({ arrows, veiled }: { arrows: readonly ArrowView[]; veiled: ReadonlySet<string> | undefined }) {
  const { words, language } = useWords();
  const { ontology } = useWorld();
  const graph = useAtom(graphAtom);
  const [all, setAll] = useState(false);
  const nameOf = (id: string) => (graph?.hasNode(id) ? displayName(graph.getNodeAttribute(id, 'view'), language) : '');
  return (
    <>
      <ul>
        {arrows.slice(0, all ? undefined : FIRST).map((arrow) => (
          <li
            key={arrow.id}
            className={veiled?.has(arrow.id) ? 'veiled' : undefined}
            onPointerEnter={() => hoverAtom.set({ kind: 'edge', id: arrow.id })}
            onPointerLeave={() => hoverAtom.set(null)}
          >
            <button type="button" className="other" onClick={() => selectEdge(arrow.id)}>
              <span className="other-text">
                <span className="entity-name">{nameOf(arrow.source)}</span>
                <Icon node={ontology.relations[arrow.type].symmetric ? ArrowLeftRight : ArrowRight} size={14} className="direction" />
                <span className="entity-name">{nameOf(arrow.target)}</span>
                <StatusWords modalities={arrow.modalities} mark={mark(arrow)} />
                {veiled?.has(arrow.id) && <span className="visually-hidden">{words.entity.hiddenByFilter}</span>}
              </span>
              <span className="to-evidence">
                {words.entity.evidence(arrow.claims)}
                <Icon node={ChevronRight} size={14} />
              </span>
            </button>
          </li>
        ))}
      </ul>
      <More first={FIRST} count={arrows.length} all={all} onAll={setAll} />
    </>
  );
}
