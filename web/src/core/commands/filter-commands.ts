/** "Only this": for each kind of entity, relation, certainty and polarity, found by its name in either language. */
import type { Ontology } from '../../../../src/model/ontology.js';
import { type FilterName, type FilterValue, filtersAtom } from '../filters/index.js';
import { keysOf } from '../keys.js';
import type { Dictionary, LanguageCode } from '../language/index.js';
import type { Command } from './types.js';

type Name = Record<LanguageCode, string>;

export function filterCommands(
  words: Dictionary,
  language: LanguageCode,
  { entities, relations, modality, polarity }: Ontology,
): Command[] {
  const only = <N extends FilterName>(filter: N, all: readonly FilterValue[N][], nameOf: (value: FilterValue[N]) => Name): Command[] =>
    all.map((value) => ({
      id: `only-${filter}-${value}`,
      group: 'filters',
      name: words.palette.only(nameOf(value)[language]),
      also: Object.values(nameOf(value)),
      run: () => filtersAtom.update((filters) => ({ ...filters, [filter]: all.filter((one) => one !== value).sort() })),
    }));
  return [
    ...only('polarities', keysOf(polarity), (one) => polarity[one].name),
    ...only('modalities', keysOf(modality), (one) => modality[one].name),
    ...only('entityTypes', keysOf(entities), (one) => entities[one].plural),
    ...only('relationTypes', keysOf(relations), (one) => relations[one].name),
  ];
}
