import type { ViewName } from '../../views/index.js';
import { inBoth } from './in-both.js';

type ViewsWords = { title: string; names: Record<ViewName, string> };

export const views = inBoth<ViewsWords>({
  de: {
    title: 'Ansichten',
    names: { graph: 'Graph', table: 'Tabelle', article: 'Artikel', cypher: 'Cypher', review: 'Prüfen', sources: 'Quellen' },
  },
  en: {
    title: 'Views',
    names: { graph: 'Graph', table: 'Table', article: 'Articles', cypher: 'Cypher', review: 'Review', sources: 'Sources' },
  },
});
