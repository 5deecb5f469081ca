/** The views as the page shows them. A new one is a row here, its name in core/views, and its words. */
import { BookOpenText, FilePlus2, type IconNode, ListChecks, SquareTerminal, Table2, Waypoints } from 'lucide';
import { type ComponentType, lazy } from 'react';
import type { ViewName } from '../core/views/index.js';
import { ArticleView } from './article/ArticleView.js';
import { TableView } from './table/TableView.js';

/** What is opened seldom comes when it is: all would wait for it. */
const CypherView = lazy(async () => ({ default: (await import('./cypher/CypherView.js')).CypherView }));
const ReviewView = lazy(async () => ({ default: (await import('./review/ReviewView.js')).ReviewView }));
const SourcesView = lazy(async () => ({ default: (await import('./sources/SourcesView.js')).SourcesView }));

type ViewPart = {
  icon: IconNode;
  /** The graph itself has none: it stays on the page behind the others, so that no node moves while one reads elsewhere. */
  Body: ComponentType | null;
  /** Whether the filters stand on its left, and what is selected on its right, be it nothing or only then. */
  rail: boolean;
  panel: boolean | 'selected';
  /** Shows what is in the graph, and so has nothing to show while there is none. */
  needsGraph: boolean;
};

export const VIEW_PARTS: Record<ViewName, ViewPart> = {
  graph: { icon: Waypoints, Body: null, rail: true, panel: true, needsGraph: true },
  article: { icon: BookOpenText, Body: ArticleView, rail: false, panel: true, needsGraph: false },
  sources: { icon: FilePlus2, Body: SourcesView, rail: false, panel: false, needsGraph: false },
  table: { icon: Table2, Body: TableView, rail: true, panel: true, needsGraph: true },
  cypher: { icon: SquareTerminal, Body: CypherView, rail: false, panel: 'selected', needsGraph: false },
  review: { icon: ListChecks, Body: ReviewView, rail: false, panel: true, needsGraph: false },
};
