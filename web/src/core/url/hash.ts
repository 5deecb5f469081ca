/** The address of a view: everything after `#`. What it does not know it leaves out, so an old or mistyped address still opens. */

import type { Ontology } from '../../../../src/model/ontology.js';
import type { EntityType, Modality, Polarity, RelationType } from '../../../../src/model/vocabulary.js';
import type { Filters } from '../filters/types.js';
import { keysOf } from '../keys.js';
import type { LanguageCode } from '../language/types.js';
import type { Selection } from '../selection/types.js';

export type Address = { selection: Selection; filters: Filters; language: LanguageCode | null };

const NAMES = { entityTypes: 'hide', relationTypes: 'hide-relations', modalities: 'hide-modality', polarities: 'hide-polarity' } as const;

/** Colons and commas are legal in a fragment and legible; `URLSearchParams` would escape them. */
export function toHash({ selection, filters, language }: Address): string {
  const parts: string[] = [];
  const add = (key: string, value: string) => parts.push(`${key}=${encodeURIComponent(value).replace(/%3A/g, ':').replace(/%2C/g, ',')}`);
  if (selection) add(selection.kind, selection.id);
  for (const name of keysOf(NAMES)) if (filters[name].length > 0) add(NAMES[name], filters[name].join(','));
  if (language) add('lang', language);
  return parts.length > 0 ? `#${parts.join('&')}` : '';
}

export function fromHash(hash: string, ontology: Ontology): Address {
  const values = new URLSearchParams(hash.replace(/^#/, '').replaceAll('+', '%2B'));
  const node = values.get('node');
  const edge = values.get('edge');
  const language = values.get('lang');
  return {
    selection: node ? { kind: 'node', id: node } : edge ? { kind: 'edge', id: edge } : null,
    filters: {
      entityTypes: listed<EntityType>(values.get(NAMES.entityTypes), ontology.entities),
      relationTypes: listed<RelationType>(values.get(NAMES.relationTypes), ontology.relations),
      modalities: listed<Modality>(values.get(NAMES.modalities), ontology.modality),
      polarities: listed<Polarity>(values.get(NAMES.polarities), ontology.polarity),
    },
    language: language === 'de' || language === 'en' ? language : null,
  };
}

function listed<K extends string>(value: string | null, known: Record<K, unknown>): K[] {
  const wanted = new Set((value ?? '').split(','));
  return keysOf(known)
    .filter((key) => wanted.has(key))
    .sort();
}
