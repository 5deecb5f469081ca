import { ArrowLeft, ArrowLeftRight, ArrowRight, ChevronRight } from 'lucide';
import { useState } from 'react';
import { mark } from '../../core/appearance/index.js';
import type { ArrowGroup } from '../../core/evidence/index.js';
import { hoverAtom, selectEdge, selectNode } from '../../core/selection/index.js';
import { useWords } from '../../hooks/useWords.js';
import { EntityIcon } from '../parts/EntityIcon.js';
import { Icon } from '../parts/Icon.js';
import { More } from '../parts/More.js';
import { QuadLine } from '../parts/QuadLine.js';
import { useEntityName, useWorld } from '../WorldContext.js';
import { StatusWords } from './StatusWords.js';

const SIGNS = { out: ArrowRight, in: ArrowLeft, both: ArrowLeftRight };

/** Neighbours under one kind of relation that are listed before one asks for all. */
const FIRST = 12;

type Props = {
  groups: readonly ArrowGroup[];
  /** What the filters hide. */
  veiled: ReadonlySet<string>;
};

/** An entity's neighbours in words: under each kind of relation who is at the other end, and the way to the sentences. */
export function ArrowGroupList({ groups, veiled }: Props) {
  const { language } = useWords();
  const { ontology } = useWorld();
  return (
    <div className="groups">
      {groups.map(({ type, direction, arrows }) => {
        const relation = ontology.relations[type];
        return (
          <div className="group" key={`${type} ${direction}`}>
            <h4>
              <QuadLine quad={relation.quad} />
              {relation.name[language]}
            </h4>
            <Neighbours type={type} direction={direction} arrows={arrows} veiled={veiled} />
          </div>
        );
      })}
    </div>
  );
}

function Neighbours({ type, direction, arrows, veiled }: ArrowGroup & Pick<Props, 'veiled'>) {
  const { words, language } = useWords();
  const { ontology } = useWorld();
  const nameOf = useEntityName();
  const [all, setAll] = useState(false);
  const directions = { out: words.entity.outgoing, in: words.entity.incoming, both: words.entity.mutual };
  return (
    <>
      <ul>
        {arrows.slice(0, all ? undefined : FIRST).map((arrow) => (
          <li
            key={arrow.id}
            className={veiled.has(arrow.id) ? 'veiled' : undefined}
            onPointerEnter={() => hoverAtom.set({ kind: 'edge', id: arrow.id })}
            onPointerLeave={() => hoverAtom.set(null)}
          >
            <button
              type="button"
              className="other"
              title={words.entity.goTo(nameOf(arrow.other))}
              onClick={() => selectNode(arrow.other.id)}
            >
              <span className="direction" title={directions[direction]}>
                <Icon node={SIGNS[direction]} size={14} />
                <span className="visually-hidden">{directions[direction]}</span>
              </span>
              <EntityIcon type={arrow.other.type} size={20} />
              <span className="other-text">
                <span className="entity-name">{nameOf(arrow.other)}</span>
                <StatusWords modalities={arrow.modalities} mark={mark(arrow)} />
                {veiled.has(arrow.id) && <span className="visually-hidden">{words.entity.hiddenByFilter}</span>}
              </span>
            </button>
            <button
              type="button"
              className="to-evidence"
              aria-label={`${words.entity.evidence(arrow.claims)}: ${ontology.relations[type].name[language]}, ${nameOf(arrow.other)}`}
              onClick={() => selectEdge(arrow.id)}
            >
              {words.entity.evidence(arrow.claims)}
              <Icon node={ChevronRight} size={14} />
            </button>
          </li>
        ))}
      </ul>
      <More first={FIRST} count={arrows.length} all={all} onAll={setAll} />
    </>
  );
}
