import { keysOf } from '../keys.js';
import type { AddressPart } from '../url/part.js';
import { filtersAtom } from './index.js';
import type { Filters } from './types.js';

const NAMES = { entityTypes: 'hide', relationTypes: 'hide-relations', modalities: 'hide-modality', polarities: 'hide-polarity' } as const;

export const filtersPart: AddressPart<Filters> = {
  atom: filtersAtom,
  write: (filters) =>
    Object.fromEntries(keysOf(NAMES).flatMap((name) => (filters[name].length > 0 ? [[NAMES[name], filters[name].join(',')]] : []))),
  read: (values, ontology) => ({
    entityTypes: listed(values.get(NAMES.entityTypes), ontology.entities),
    relationTypes: listed(values.get(NAMES.relationTypes), ontology.relations),
    modalities: listed(values.get(NAMES.modalities), ontology.modality),
    polarities: listed(values.get(NAMES.polarities), ontology.polarity),
  }),
};

function listed<K extends string>(value: string | null, known: Record<K, unknown>): K[] {
  const wanted = new Set((value ?? '').split(','));
  return keysOf(known)
    .filter((key) => wanted.has(key))
    .sort();
}
