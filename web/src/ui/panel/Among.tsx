import { ArrowLeft, ArrowLeftRight, ArrowRight, ChevronRight } from 'lucide';
import { useState } from 'react';
import type { ArrowView } from '../../../../src/model/views.js';
import { mark } from '../../core/appearance/index.js';
import type { Among as What } from '../../core/evidence/index.js';
import type { ClaimGraph } from '../../core/graph/index.js';
import { displayName } from '../../core/language/names.js';
import { addToSelection, hoverAtom, selectEdge } from '../../core/selection/index.js';
import { useWords } from '../../hooks/useWords.js';
import { Icon } from '../parts/Icon.js';
import { QuadLine } from '../parts/QuadLine.js';
import { useWorld } from '../WorldContext.js';
import { StatusWords } from './StatusWords.js';

const SIGNS = { out: ArrowRight, in: ArrowLeft, both: ArrowLeftRight };
/** Arrows of one relation that are listed before one asks for all. */
const FIRST = 6;

/** What several have to do with each other, arrow by arrow, and with the rest, counted. */
export function Among({ graph, what }: { graph: ClaimGraph; what: What }) {
  const { words, language, count } = useWords();
  const { ontology } = useWorld();
  return (
    <>
      <section>
        <h3>
          {words.group.inside} <span className="count">{count(what.insideClaims)}</span>
        </h3>
        {what.inside.length === 0 && <p className="quiet">{words.group.insideNone}</p>}
        <div className="groups">
          {what.inside.map(({ type, arrows }) => (
            <div className="group" key={type}>
              <h4>
                <QuadLine quad={ontology.relations[type].quad} />
                {ontology.relations[type].name[language]}
              </h4>
              <Arrows graph={graph} arrows={arrows} />
            </div>
          ))}
        </div>
      </section>
      <section>
        <h3>
          {words.group.outside} <span className="count">{count(what.outsideClaims)}</span>
        </h3>
        {what.outside.length === 0 && <p className="quiet">{words.group.outsideNone}</p>}
        <ul className="outside">
          {what.outside.map(({ type, direction, claims, others }) => (
            <li key={`${type} ${direction}`}>
              <button
                type="button"
                title={words.group.neighbours}
                onClick={() => addToSelection(others)}
                onPointerEnter={() => hoverAtom.set({ kind: 'group', id: '', nodes: others })}
                onPointerLeave={() => hoverAtom.set(null)}
              >
                <QuadLine quad={ontology.relations[type].quad} />
                <span className="outside-name">{ontology.relations[type].name[language]}</span>
                <span className="direction">
                  <Icon node={SIGNS[direction]} size={14} />
                </span>
                <span className="quiet">{words.group.directions[direction](others.length)}</span>
                <small>{words.entity.evidence(claims)}</small>
              </button>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

function Arrows({ graph, arrows }: { graph: ClaimGraph; arrows: readonly ArrowView[] }) {
  const { words, language, count } = useWords();
  const { ontology } = useWorld();
  const [all, setAll] = useState(false);
  const nameOf = (node: string) => displayName(graph.getNodeAttribute(node, 'view'), language);
  return (
    <>
      <ul>
        {arrows.slice(0, all ? undefined : FIRST).map((arrow) => (
          <li
            key={arrow.id}
            onPointerEnter={() => hoverAtom.set({ kind: 'edge', id: arrow.id })}
            onPointerLeave={() => hoverAtom.set(null)}
          >
            <button type="button" className="other" onClick={() => selectEdge(arrow.id)}>
              <span className="other-text">
                <span className="entity-name">{nameOf(arrow.source)}</span>
                <Icon node={ontology.relations[arrow.type].symmetric ? ArrowLeftRight : ArrowRight} size={14} className="direction" />
                <span className="entity-name">{nameOf(arrow.target)}</span>
                <StatusWords modalities={arrow.modalities} mark={mark(arrow)} />
              </span>
              <span className="to-evidence">
                {words.entity.evidence(arrow.claims)}
                <Icon node={ChevronRight} size={14} />
              </span>
            </button>
          </li>
        ))}
      </ul>
      {arrows.length > FIRST && (
        <button type="button" className="link more" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? words.overview.showLess : words.group.showMore(count(arrows.length))}
        </button>
      )}
    </>
  );
}
