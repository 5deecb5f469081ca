import type { ArrowColumn, NodeColumn } from '../../table/types.js';
import { counted } from './counted.js';
import { inBoth } from './in-both.js';

type TableWords = {
  rows: string;
  arrows(count: number): string;
  nodes(count: number): string;
  arrowColumns: Record<ArrowColumn, string>;
  nodeColumns: Record<NodeColumn, string>;
  sortBy(column: string): string;
  keys: string;
  openEvidence(source: string, type: string, target: string): string;
  undated: string;
  unprinted(printed: string, all: string): string;
};

export const table = inBoth<TableWords>({
  de: {
    rows: 'Was die Zeilen zeigen',
    arrows: (count) => counted('de', count, 'Beziehung', 'Beziehungen'),
    nodes: (count) => counted('de', count, 'Entität', 'Entitäten'),
    arrowColumns: {
      source: 'Von',
      type: 'Beziehung',
      target: 'An',
      claims: 'Aussagen',
      sources: 'Medien',
      certainty: 'Wie sicher',
      polarity: 'Bejaht',
      date: 'Wann',
    },
    nodeColumns: { name: 'Name', type: 'Art', claims: 'Aussagen', articles: 'Artikel', neighbours: 'Nachbarn' },
    sortBy: (column) => `Nach „${column}“ ordnen`,
    keys: 'Pfeiltasten gehen von Zelle zu Zelle, Eingabe öffnet.',
    openEvidence: (source, type, target) => `Belege: ${source} ${type} ${target}`,
    undated: 'ohne Datum',
    unprinted: (printed, all) => `Das sind die ersten ${printed} von ${all} Zeilen; alle stehen im Export als CSV.`,
  },
  en: {
    rows: 'What the rows show',
    arrows: (count) => counted('en', count, 'relation', 'relations'),
    nodes: (count) => counted('en', count, 'entity', 'entities'),
    arrowColumns: {
      source: 'From',
      type: 'Relation',
      target: 'To',
      claims: 'Claims',
      sources: 'Outlets',
      certainty: 'How certain',
      polarity: 'Affirmed',
      date: 'When',
    },
    nodeColumns: { name: 'Name', type: 'Kind', claims: 'Claims', articles: 'Articles', neighbours: 'Neighbours' },
    sortBy: (column) => `Sort by ${column}`,
    keys: 'Arrow keys walk from cell to cell, Enter opens.',
    openEvidence: (source, type, target) => `Evidence: ${source} ${type} ${target}`,
    undated: 'no date',
    unprinted: (printed, all) => `These are the first ${printed} of ${all} rows; all of them are in the export as CSV.`,
  },
});
