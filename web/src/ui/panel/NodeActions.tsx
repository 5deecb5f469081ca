import { Eye, EyeOff, Focus, Pin, PinOff, Quote, Route } from 'lucide';
import { useEffect, useMemo, useState } from 'react';
import { speakersAtom } from '../../core/claims/index.js';
import { bringBack, withBack } from '../../core/filters/back.js';
import { setOnlySpeaker, showAlone, takeOut, toldFiltersAtom, toldVisibleAtom } from '../../core/filters/index.js';
import { graphAtom } from '../../core/graph/index.js';
import { pin, pinsAtom, unpin } from '../../core/layout/index.js';
import { focusOn, nearest, selectPath } from '../../core/selection/index.js';
import { useAtom } from '../../hooks/useAtom.js';
import { useWords } from '../../hooks/useWords.js';
import { EntitySearch } from '../parts/EntitySearch.js';
import { Icon } from '../parts/Icon.js';
import { useWorld } from '../WorldContext.js';

const TARGET = 'path-target';
const MOST_OFFERED = 8;

/** What one can do with a node: see the graph as it tells it, find what connects it, look at its neighbours alone, take it out. */
export function NodeActions({ id, name }: { id: string; name: string }) {
  const { words } = useWords();
  const graph = useAtom(graphAtom);
  const visible = useAtom(toldVisibleAtom);
  const speakers = useAtom(speakersAtom);
  const filters = useAtom(toldFiltersAtom);
  const [asking, setAsking] = useState(false);
  const isPinned = useAtom(pinsAtom)[id] !== undefined;
  const isOnly = filters.speakers.length === 1 && filters.speakers[0] === id;
  const { edges } = useWorld().graph;
  const isShown = visible.nodes.has(id);
  /** Whether it was taken out of the picture by hand. */
  const isTaken = !isShown && withBack(filters, edges, [id]) !== filters;

  const offers = useMemo(() => {
    if (!asking || !graph) return [];
    return nearest(graph, id, visible, MOST_OFFERED).map((near) => {
      const { view } = graph.getNodeAttributes(near.id);
      return { ...view, note: near.steps === 1 ? words.path.direct : words.path.steps(near.steps) };
    });
  }, [asking, graph, id, visible, words]);

  useEffect(() => {
    if (asking) document.getElementById(TARGET)?.focus();
  }, [asking]);

  return (
    <fieldset className="node-actions">
      <legend className="visually-hidden">{words.node.actions}</legend>
      {speakers.has(id) && (
        <button type="button" className="button wide" aria-pressed={isOnly} onClick={() => setOnlySpeaker(isOnly ? null : id)}>
          <Icon node={Quote} size={15} />
          {isOnly ? words.filters.allVoices : words.filters.onlySaidBy(name)}
        </button>
      )}
      <button type="button" className="button" aria-expanded={asking} onClick={() => setAsking(!asking)}>
        <Icon node={Route} size={15} />
        {words.path.to}
      </button>
      {graph?.hasNode(id) && (
        <>
          <button
            type="button"
            className="button"
            disabled={!isShown}
            onClick={() => showAlone([...(focusOn(graph, { kind: 'node', id }, visible)?.nodes ?? [])])}
          >
            <Icon node={Focus} size={15} />
            {words.node.around}
          </button>
          <button
            type="button"
            className="button"
            disabled={!isShown && !isTaken}
            title={isShown || isTaken ? undefined : words.node.filteredOut}
            onClick={() => (isShown ? takeOut([id]) : bringBack([id]))}
          >
            <Icon node={isShown ? EyeOff : Eye} size={15} />
            {isShown || !isTaken ? words.node.hide : words.node.bringOneBack}
          </button>
          <button
            type="button"
            className="button"
            aria-pressed={isPinned}
            disabled={!isShown}
            onClick={() => (isPinned ? unpin(id) : pin(id, graph.getNodeAttributes(id)))}
          >
            <Icon node={isPinned ? PinOff : Pin} size={15} />
            {isPinned ? words.node.unpin : words.node.pin}
          </button>
        </>
      )}
      {asking && (
        <EntitySearch
          id={TARGET}
          offers={offers}
          label={words.path.find}
          placeholder={words.path.find}
          onGo={(hit) => {
            setAsking(false);
            selectPath(id, hit.id);
          }}
        />
      )}
    </fieldset>
  );
}
