/** The attributes of nodes and edges that graph file formats carry, the same in each of them. */
import type { NodeView, RelationView } from '../model/views.js';
import { MODALITIES, POLARITIES } from '../model/vocabulary.js';
import { type ExportData, evidenceLine } from './data.js';

export type Column<T> = { name: string; type: 'string' | 'integer' | 'boolean'; value: (item: T) => string | number | boolean | null };

const text = <T>(name: string, value: (item: T) => string | null): Column<T> => ({ name, type: 'string', value });
const whole = <T>(name: string, value: (item: T) => number): Column<T> => ({ name, type: 'integer', value });
const listed = (values: Iterable<string>): string => [...new Set(values)].sort().join('; ');

export const NODE_COLUMNS: Column<NodeView>[] = [
  text('type', (node) => node.type),
  text('nameEn', (node) => node.nameEn ?? null),
  text('aliases', (node) => listed(node.aliases)),
  whole('claims', (node) => node.claims),
  whole('articles', (node) => node.articles),
];

export const edgeColumns = ({ ontology }: ExportData): Column<RelationView>[] => [
  text('type', (arrow) => arrow.type),
  text('nameDe', (arrow) => ontology.relations[arrow.type].name.de),
  text('nameEn', (arrow) => ontology.relations[arrow.type].name.en),
  text('category', (arrow) => ontology.relations[arrow.type].quad),
  // Every edge is written as directed: readers such as NetworkX refuse a graph that mixes both.
  { name: 'symmetric', type: 'boolean', value: (arrow) => ontology.relations[arrow.type].symmetric },
  whole('claims', (arrow) => arrow.claims),
  whole('articles', (arrow) => arrow.articles),
  whole('sources', (arrow) => arrow.sources),
  text('firstDate', (arrow) => arrow.firstDate),
  text('lastDate', (arrow) => arrow.lastDate),
  ...MODALITIES.map((modality) => whole<RelationView>(modality, (arrow) => arrow.modalities[modality] ?? 0)),
  ...POLARITIES.map((polarity) => whole<RelationView>(polarity, (arrow) => arrow.polarities[polarity] ?? 0)),
  text('speakers', ({ evidence }) => listed(evidence.flatMap(({ attributedTo }) => (attributedTo ? [attributedTo.name] : [])))),
  text('outlets', ({ evidence }) => listed(evidence.flatMap(({ article }) => (article.source ? [article.source] : [])))),
  text('evidence', ({ evidence }) => evidence.map(evidenceLine).join('\n')),
];
