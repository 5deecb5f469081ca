import { PartialDate } from '../../../../src/model/extraction.js';
import { keysOf } from '../keys.js';
import { fromList, toList } from '../url/list.js';
import type { AddressPart } from '../url/part.js';
import { filtersAtom } from './index.js';
import type { Filters } from './types.js';

const HIDDEN = { entityTypes: 'hide', relationTypes: 'hide-relations', modalities: 'hide-modality', polarities: 'hide-polarity' } as const;
const CHOSEN = { speakers: 'speaker', sources: 'outlet' } as const;
const LONERS = ['shown', 'hidden'] as const;
const NAMES = { ...HIDDEN, ...CHOSEN };

export const filtersPart: AddressPart<Filters> = {
  atom: filtersAtom,
  write: (filters) => ({
    ...Object.fromEntries(keysOf(NAMES).flatMap((name) => (filters[name].length > 0 ? [[NAMES[name], toList(filters[name])]] : []))),
    ...(filters.from === null ? {} : { from: filters.from }),
    ...(filters.to === null ? {} : { to: filters.to }),
    ...(filters.out.length > 0 ? { out: toList(filters.out) } : {}),
    ...(filters.only.length > 0 ? { only: toList(filters.only) } : {}),
    ...(filters.folded.length > 0 ? { folded: toList(filters.folded) } : {}),
    ...(filters.loners === null ? {} : { loners: filters.loners }),
    ...(filters.disputed ? { disputed: 'only' } : {}),
    ...(filters.minSources > 1 ? { 'min-outlets': String(filters.minSources) } : {}),
  }),
  read: (values, ontology) => ({
    entityTypes: known(values.get(NAMES.entityTypes), ontology.entities),
    relationTypes: known(values.get(NAMES.relationTypes), ontology.relations),
    modalities: known(values.get(NAMES.modalities), ontology.modality),
    polarities: known(values.get(NAMES.polarities), ontology.polarity),
    speakers: chosen(values.get(NAMES.speakers)),
    sources: chosen(values.get(NAMES.sources)),
    from: date(values.get('from')),
    to: date(values.get('to')),
    out: chosen(values.get('out')),
    only: chosen(values.get('only')),
    folded: chosen(values.get('folded')),
    loners: LONERS.find((one) => one === values.get('loners')) ?? null,
    disputed: values.get('disputed') === 'only',
    minSources: Math.max(1, Number.parseInt(values.get('min-outlets') ?? '', 10) || 1),
  }),
};

function known<K extends string>(value: string | null, all: Record<K, unknown>): K[] {
  const wanted = new Set(fromList(value ?? ''));
  return keysOf(all)
    .filter((key) => wanted.has(key))
    .sort();
}

function chosen(value: string | null): string[] {
  return value === null ? [] : [...new Set(fromList(value))].sort();
}

function date(value: string | null): string | null {
  return PartialDate.safeParse(value).data ?? null;
}
