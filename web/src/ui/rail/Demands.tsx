import { useMemo } from 'react';
import { filtersAtom, isOnly, showOnly } from '../../core/filters/index.js';
import { keysOf } from '../../core/keys.js';
import { usePart } from '../../hooks/useAtom.js';
import { useWords } from '../../hooks/useWords.js';
import { useWorld } from '../WorldContext.js';

/** What is demanded to happen is one thing, who demands it of whom another: the way from the one to the other. */
export function Demands() {
  const { words, language } = useWords();
  const { ontology, graph } = useWorld();
  const relations = keysOf(ontology.relations);
  const isPressed = usePart(filtersAtom, (filters) => isOnly(filters, 'relationTypes', 'DEMANDS', relations));
  const isDemanded = useMemo(() => graph.edges.some(({ type }) => type === 'DEMANDS'), [graph]);
  if (!isDemanded) return null;
  const name = ontology.relations.DEMANDS.name[language];
  return (
    <p className="filter-hint">
      {words.filters.whoDemands}{' '}
      <button type="button" className="link" aria-pressed={isPressed} onClick={() => showOnly('relationTypes', 'DEMANDS', relations)}>
        {words.palette.only(name)}
      </button>
    </p>
  );
}
