import type { ArrowView, NodeView } from '../../../../src/model/views.js';
import type { EntityType, Modality, Polarity, RelationType } from '../../../../src/model/vocabulary.js';

/** What is filtered by hiding rather than choosing, so that a type that is new in the data is seen at once. */
export type FilterValue = {
  entityTypes: EntityType;
  relationTypes: RelationType;
  modalities: Modality;
  polarities: Polarity;
};

export type FilterName = keyof FilterValue;

/** What is filtered by choosing, for there may be thousands. */
export type ChoiceName = 'speakers' | 'sources';

/** By filter, what of it is hidden. */
export type Hidden = { [N in FilterName]: readonly FilterValue[N][] };

export type Filters = Hidden & { [N in ChoiceName]: readonly string[] } & {
  /** Days, both included; claims without a day do not pass where either is set. */
  from: string | null;
  to: string | null;
  /** Ids of nodes taken out by hand. */
  out: readonly string[];
  /** Ids of the only nodes to show; none for all. */
  only: readonly string[];
  /** Ids of nodes whose leaves are folded away. */
  folded: readonly string[];
  /** Whether nodes without an arrow are shown; `null` leaves it to the size of the graph. */
  loners: 'shown' | 'hidden' | null;
  /** Whether only arrows are shown whose claims contradict each other. */
  disputed: boolean;
  /** Least number of outlets behind an arrow. */
  minSources: number;
};

/** Ids of what is left in the picture. */
export type Visible = { nodes: ReadonlySet<string>; edges: ReadonlySet<string> };

/** Ids of what passes among the nodes or arrows of a graph, and by their places there: in `row` a 1 for each. */
export type Passed<Of extends { id: string } = { id: string }> = ReadonlySet<string> & {
  readonly of: readonly Of[];
  readonly row: Readonly<Uint8Array>;
  at(id: string): number | undefined;
};
export type Shown = { nodes: Passed<NodeView>; edges: Passed<ArrowView> };

export type TypeFacets = { [N in FilterName]: Partial<Record<FilterValue[N], number>> };

/** For every value of a filter: how many nodes or arrows it stands for while the other filters hold; of what is chosen by its place in the table's list. */
export type Facets = TypeFacets & { [N in ChoiceName]: Readonly<Int32Array> } & { disputed: number };
