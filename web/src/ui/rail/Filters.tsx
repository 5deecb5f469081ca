import { RotateCcw } from 'lucide';
import type { Modality, Polarity } from '../../../../src/model/vocabulary.js';
import {
  type FilterName,
  type Filters as FilterState,
  facetsAtom,
  filtersAtom,
  isFiltered,
  resetFilters,
  setHidden,
} from '../../core/filters/index.js';
import { keysOf } from '../../core/keys.js';
import { useAtom } from '../../hooks/useAtom.js';
import { useWords } from '../../hooks/useWords.js';
import { EntityIcon } from '../parts/EntityIcon.js';
import { Icon } from '../parts/Icon.js';
import { useWorld } from '../WorldContext.js';
import { FilterRow } from './FilterRow.js';
import { RelationFilters } from './RelationFilters.js';

export function Filters() {
  const { words, language } = useWords();
  const { ontology, graph } = useWorld();
  const filters = useAtom(filtersAtom);
  const counts = useAtom(facetsAtom);

  const present = {
    entityTypes: new Set(graph.nodes.map((node) => node.type)),
    modalities: new Set<Modality>(graph.edges.flatMap((arrow) => keysOf(arrow.modalities))),
    polarities: new Set<Polarity>(graph.edges.flatMap((arrow) => keysOf(arrow.polarities))),
  };
  const entityTypes = keysOf(ontology.entities).filter((type) => present.entityTypes.has(type));
  const modalities = keysOf(ontology.modality).filter((modality) => present.modalities.has(modality));
  const polarities = keysOf(ontology.polarity).filter((polarity) => present.polarities.has(polarity));

  return (
    <div className="filters">
      <div className="filters-head">
        <h2>{words.filters.title}</h2>
        <button type="button" className="link" disabled={!isFiltered(filters)} onClick={resetFilters}>
          <Icon node={RotateCcw} size={13} />
          {words.filters.reset}
        </button>
      </div>
      <section>
        <h3>{words.filters.entityTypes}</h3>
        <ul>
          {entityTypes.map((type) => (
            <FilterRow
              key={type}
              name={ontology.entities[type].plural[language]}
              meaning={ontology.entities[type].meaning[language]}
              sign={<EntityIcon type={type} size={20} />}
              count={counts.entityTypes[type] ?? 0}
              shown={!filters.entityTypes.includes(type)}
              onToggle={(show) => setHidden('entityTypes', [type], !show)}
              onOnly={() => only(filters, 'entityTypes', entityTypes, type)}
            />
          ))}
        </ul>
      </section>
      <RelationFilters />
      <section>
        <h3>{words.filters.modality}</h3>
        <ul>
          {modalities.map((modality) => (
            <FilterRow
              key={modality}
              name={ontology.modality[modality].name[language]}
              meaning={ontology.modality[modality].meaning[language]}
              count={counts.modalities[modality] ?? 0}
              shown={!filters.modalities.includes(modality)}
              onToggle={(show) => setHidden('modalities', [modality], !show)}
              onOnly={() => only(filters, 'modalities', modalities, modality)}
            />
          ))}
        </ul>
      </section>
      <section>
        <h3>{words.filters.polarity}</h3>
        <ul>
          {polarities.map((polarity) => (
            <FilterRow
              key={polarity}
              name={ontology.polarity[polarity].name[language]}
              meaning={ontology.polarity[polarity].meaning[language]}
              count={counts.polarities[polarity] ?? 0}
              shown={!filters.polarities.includes(polarity)}
              onToggle={(show) => setHidden('polarities', [polarity], !show)}
              onOnly={() => only(filters, 'polarities', polarities, polarity)}
            />
          ))}
        </ul>
      </section>
    </div>
  );
}

/** Leaves one value of a filter; asked again, brings all of them back. */
export function only<N extends FilterName, V extends FilterState[N][number]>(
  filters: FilterState,
  name: N,
  all: readonly V[],
  value: V,
): void {
  const others = all.filter((one) => one !== value);
  const hidden: readonly string[] = filters[name];
  const already = !hidden.includes(value) && others.every((one) => hidden.includes(one));
  filtersAtom.set({ ...filters, [name]: already ? [] : [...others].sort() });
}
