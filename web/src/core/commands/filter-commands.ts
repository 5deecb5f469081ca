/** "Only this": for each kind of entity, relation, certainty and polarity, found by its name in either language. */
import type { Ontology } from '../../../../src/model/ontology.js';
import type { GraphView } from '../../../../src/model/views.js';
import { mark } from '../appearance/arrow.js';
import { type FilterName, type FilterValue, filtersAtom, setDisputed } from '../filters/index.js';
import { keysOf } from '../keys.js';
import type { Dictionary, LanguageCode } from '../language/index.js';
import { stems } from './stems.js';
import type { Command } from './types.js';

type Name = Record<LanguageCode, string>;

export function filterCommands(
  words: Dictionary,
  language: LanguageCode,
  { entities, relations, modality, polarity }: Ontology,
  graph: Pick<GraphView, 'edges'>,
): Command[] {
  const only = <N extends FilterName>(
    filter: N,
    all: readonly FilterValue[N][],
    nameOf: (value: FilterValue[N]) => Name,
    stemsOf: (value: FilterValue[N]) => readonly string[] = () => [],
  ): Command[] =>
    all.map((value) => ({
      id: `only-${filter}-${value}`,
      group: 'filters',
      name: words.palette.only(nameOf(value)[language]),
      also: Object.values(nameOf(value)),
      stems: stemsOf(value),
      run: () => filtersAtom.update((filters) => ({ ...filters, [filter]: all.filter((one) => one !== value).sort() })),
    }));
  const disputed: Command = {
    id: 'only-disputed',
    group: 'filters',
    name: words.filters.disputedOnly,
    stems: stems((asked) => asked.disputed),
    run: () => setDisputed(true),
  };
  const isAny = graph.edges.some((arrow) => mark(arrow) === 'disputed');
  return [
    ...(isAny ? [disputed] : []),
    ...only(
      'polarities',
      keysOf(polarity),
      (one) => polarity[one].name,
      (one) => stems((asked) => asked.polarities[one]),
    ),
    ...only(
      'relationTypes',
      keysOf(relations),
      (one) => relations[one].name,
      (one) => stems((asked) => asked.relations[one]),
    ),
    ...only(
      'modalities',
      keysOf(modality),
      (one) => modality[one].name,
      (one) => stems((asked) => asked.modalities[one]),
    ),
    ...only('entityTypes', keysOf(entities), (one) => entities[one].plural),
    // It would leave nothing, and says so.
    ...(isAny ? [] : [disputed]),
  ];
}
