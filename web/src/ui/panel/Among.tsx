import { ArrowLeft, ArrowLeftRight, ArrowRight } from 'lucide';
import { useState } from 'react';
import { byRelation, type Among as What } from '../../core/evidence/index.js';
import { isFiltered, toldFiltersAtom } from '../../core/filters/index.js';
import { addToSelection, hoverAtom } from '../../core/selection/index.js';
import { useAtom } from '../../hooks/useAtom.js';
import { useWords } from '../../hooks/useWords.js';
import { Icon } from '../parts/Icon.js';
import { QuadLine } from '../parts/QuadLine.js';
import { useWorld } from '../WorldContext.js';
import { ArrowLines } from './ArrowLines.js';
import { HiddenLine } from './HiddenLine.js';

const SIGNS = { out: ArrowRight, in: ArrowLeft, both: ArrowLeftRight };

/** What several have to do with each other, arrow by arrow, and with the rest, counted. */
export function Among({ what }: { what: What }) {
  const { words, language, count } = useWords();
  const { ontology } = useWorld();
  const [all, setAll] = useState(false);
  const shown = what.inside.flatMap(({ arrows }) => arrows);
  const veiled = new Set(what.hidden.map(({ id }) => id));
  const filtered = isFiltered(useAtom(toldFiltersAtom));
  return (
    <>
      <section>
        <h3>
          {words.group.inside} <span className="count">{count(what.insideClaims)}</span>
        </h3>
        {what.inside.length === 0 && <p className="quiet">{words.group.insideNone(filtered)}</p>}
        <ArrowLines groups={all ? byRelation([...shown, ...what.hidden], ontology) : what.inside} veiled={veiled} />
        <HiddenLine hidden={what.hidden.length} all={all} onAll={setAll} />
      </section>
      <section>
        <h3>
          {words.group.outside} <span className="count">{count(what.outsideClaims)}</span>
        </h3>
        {what.outside.length === 0 && <p className="quiet">{words.group.outsideNone(filtered)}</p>}
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
