import { EyeOff, Focus, Pin, PinOff, Quote, Route } from 'lucide';
import { useEffect, useState } from 'react';
import { speakersAtom } from '../../core/claims/index.js';
import { filtersAtom, setOnlySpeaker, showAlone, takeOut, visibleAtom } from '../../core/filters/index.js';
import { graphAtom } from '../../core/graph/index.js';
import { pin, pinsAtom, unpin } from '../../core/layout/index.js';
import { focusOn, selectPath } from '../../core/selection/index.js';
import { useAtom } from '../../hooks/useAtom.js';
import { useWords } from '../../hooks/useWords.js';
import { EntitySearch } from '../parts/EntitySearch.js';
import { Icon } from '../parts/Icon.js';

const TARGET = 'path-target';

/** What one can do with a node: see the graph as it tells it, find what connects it, look at its neighbours alone, take it out. */
export function NodeActions({ id, name }: { id: string; name: string }) {
  const { words } = useWords();
  const graph = useAtom(graphAtom);
  const visible = useAtom(visibleAtom);
  const speakers = useAtom(speakersAtom);
  const chosen = useAtom(filtersAtom).speakers;
  const [asking, setAsking] = useState(false);
  const isPinned = useAtom(pinsAtom)[id] !== undefined;
  const isOnly = chosen.length === 1 && chosen[0] === id;

  useEffect(() => {
    if (asking) document.getElementById(TARGET)?.focus();
  }, [asking]);

  return (
    <fieldset className="node-actions">
      <legend className="visually-hidden">{words.node.actions}</legend>
      {speakers.has(id) && (
        <button type="button" className="button" aria-pressed={isOnly} onClick={() => setOnlySpeaker(isOnly ? null : id)}>
          <Icon node={Quote} size={15} />
          {isOnly ? words.filters.allVoices : words.filters.onlySaidBy(name)}
        </button>
      )}
      <button type="button" className="button" aria-expanded={asking} onClick={() => setAsking(!asking)}>
        <Icon node={Route} size={15} />
        {words.path.to}
      </button>
      {graph && visible.nodes.has(id) && (
        <>
          <button
            type="button"
            className="button"
            onClick={() => showAlone([...(focusOn(graph, { kind: 'node', id }, visible)?.nodes ?? [])])}
          >
            <Icon node={Focus} size={15} />
            {words.node.around}
          </button>
          <button type="button" className="button" onClick={() => takeOut([id])}>
            <Icon node={EyeOff} size={15} />
            {words.node.hide}
          </button>
          <button
            type="button"
            className="button"
            aria-pressed={isPinned}
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
