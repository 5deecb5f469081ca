/** The graph with its evidence for other programs: pure functions to the text of one file, or of several by name. */
import { csv } from './csv.js';
import { cypher } from './cypher.js';
import type { ExportData } from './data.js';
import { gexf } from './gexf.js';
import { graphml } from './graphml.js';
import { json } from './json.js';
import { jsonld } from './jsonld.js';

export { csvLine } from './csv.js';
export type { ExportData } from './data.js';

export const EXPORT_FORMATS = ['gexf', 'graphml', 'csv', 'json', 'jsonld', 'cypher'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export const EXPORTS: Record<ExportFormat, (data: ExportData) => string | Record<string, string>> = {
  gexf,
  graphml,
  csv,
  json,
  jsonld,
  cypher,
};
