import type { MultiDirectedGraph } from 'graphology';
import type { ArrowView, NodeView } from '../../../../src/model/views.js';

/** What the drawn graph knows of a node; the rest is in `view`. Positions are the layout's. */
export type NodeAttributes = { view: NodeView; x: number; y: number; size: number; type: 'entity' };

export type EdgeAttributes = {
  view: ArrowView;
  size: number;
  curvature: number;
  type: 'arrow' | 'line' | 'curvedArrow' | 'curvedLine';
};

/** Whether its nodes lie where a layout, or an earlier picture, has put them. */
export type GraphAttributes = { laidOut?: boolean };

export type ClaimGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>;
