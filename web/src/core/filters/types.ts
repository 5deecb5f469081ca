import type { EntityType, Modality, Polarity, RelationType } from '../../../../src/model/vocabulary.js';

/** What is taken out of the picture. Hiding rather than choosing: a type that is new in the data is seen at once. */
export type Filters = {
  entityTypes: readonly EntityType[];
  relationTypes: readonly RelationType[];
  modalities: readonly Modality[];
  polarities: readonly Polarity[];
};

export type FilterName = keyof Filters;

/** Ids of what is left in the picture. */
export type Visible = { nodes: ReadonlySet<string>; edges: ReadonlySet<string> };

/** For every value of a filter: how many nodes or arrows it stands for while the other filters hold. */
export type Facets = {
  entityTypes: Partial<Record<EntityType, number>>;
  relationTypes: Partial<Record<RelationType, number>>;
  modalities: Partial<Record<Modality, number>>;
  polarities: Partial<Record<Polarity, number>>;
};
