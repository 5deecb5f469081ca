import { Eraser } from 'lucide';
import { deniedInstead, filtersAtom, resetFilters } from '../../core/filters/index.js';
import { usePart } from '../../hooks/useAtom.js';
import { useWords } from '../../hooks/useWords.js';
import { useWorld } from '../WorldContext.js';
import { Notice } from './Notice.js';

/** What stands where the filters leave nothing: why, and what to do. */
export function NothingPasses() {
  const { words, language } = useWords();
  const { ontology, graph } = useWorld();
  const disputed = usePart(filtersAtom, (filters) => filters.disputed);
  const isDenied = disputed && graph.edges.some(({ polarities }) => polarities.negative);
  return (
    <Notice icon={Eraser} title={words.states.nothingTitle}>
      <p>{disputed ? words.states.nothingDisputed : words.states.nothingText}</p>
      {isDenied && (
        <button type="button" className="button" onClick={deniedInstead}>
          {words.palette.only(ontology.polarity.negative.name[language])}
        </button>
      )}
      <button type="button" className="button primary" onClick={resetFilters}>
        {words.filters.reset}
      </button>
    </Notice>
  );
}
