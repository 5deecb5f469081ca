import { RotateCcw } from 'lucide';
import { useMemo } from 'react';
import { filtersAtom, isFiltered, resetFilters } from '../../core/filters/index.js';
import { keysOf } from '../../core/keys.js';
import { usePart } from '../../hooks/useAtom.js';
import { useWords } from '../../hooks/useWords.js';
import { EntityIcon } from '../parts/EntityIcon.js';
import { Icon } from '../parts/Icon.js';
import { useWorld } from '../WorldContext.js';
import { ByHand } from './ByHand.js';
import { ClaimFilters } from './ClaimFilters.js';
import { Demands } from './Demands.js';
import { Disputed } from './Disputed.js';
import { FilterList } from './FilterList.js';
import { HiddenHead } from './HiddenHead.js';
import { Loners } from './Loners.js';
import { RelationFilters } from './RelationFilters.js';

/** What there is to filter by in this graph; what does not occur in it is left out. */
export function Filters() {
  const { words } = useWords();
  const { ontology, graph } = useWorld();
  const filtered = usePart(filtersAtom, isFiltered);

  const { kinds, certainties, sides } = useMemo(() => {
    const types = new Set(graph.nodes.map((node) => node.type));
    const modalities = new Set(graph.edges.flatMap((arrow) => keysOf(arrow.modalities)));
    const polarities = new Set(graph.edges.flatMap((arrow) => keysOf(arrow.polarities)));
    return {
      kinds: keysOf(ontology.entities).filter((type) => types.has(type)),
      certainties: keysOf(ontology.modality).filter((modality) => modalities.has(modality)),
      sides: keysOf(ontology.polarity).filter((polarity) => polarities.has(polarity)),
    };
  }, [ontology, graph]);
  return (
    <div className="filters">
      <div className="filters-head">
        <h2>{words.filters.title}</h2>
        <button type="button" className="link" disabled={!filtered} onClick={resetFilters}>
          <Icon node={RotateCcw} size={13} />
          {words.filters.reset}
        </button>
      </div>
      <ByHand />
      <section>
        <HiddenHead title={words.filters.entityTypes} filter="entityTypes" values={kinds} />
        <FilterList
          filter="entityTypes"
          values={kinds}
          text={(type) => ({ name: ontology.entities[type].plural, meaning: ontology.entities[type].meaning })}
          sign={(type) => <EntityIcon type={type} size={20} />}
        />
        <Loners />
      </section>
      <RelationFilters />
      <section>
        <HiddenHead title={words.filters.modality} filter="modalities" values={certainties} />
        <FilterList filter="modalities" values={certainties} text={(modality) => ontology.modality[modality]} />
        <Demands />
      </section>
      <section>
        <HiddenHead title={words.filters.polarity} filter="polarities" values={sides} />
        <FilterList filter="polarities" values={sides} text={(polarity) => ontology.polarity[polarity]} />
        <Disputed />
      </section>
      <ClaimFilters />
    </div>
  );
}
