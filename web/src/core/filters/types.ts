import type { EntityType, Modality, Polarity, RelationType } from '../../../../src/model/vocabulary.js';

/** What each filter chooses among. */
export type FilterValue = {
  entityTypes: EntityType;
  relationTypes: RelationType;
  modalities: Modality;
  polarities: Polarity;
};

export type FilterName = keyof FilterValue;

/** What is taken out of the picture. Hiding rather than choosing: a type that is new in the data is seen at once. */
export type Filters = { [N in FilterName]: readonly FilterValue[N][] };

/** Ids of what is left in the picture. */
export type Visible = { nodes: ReadonlySet<string>; edges: ReadonlySet<string> };

/** For every value of a filter: how many nodes or arrows it stands for while the other filters hold. */
export type Facets = { [N in FilterName]: Partial<Record<FilterValue[N], number>> };
