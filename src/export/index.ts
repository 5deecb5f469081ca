/** The graph with its evidence for other programs: pure functions to the text of one file, or of several by name. */
import type { ExportFormat } from '../model/exported.js';
import { csv } from './csv.js';
import { cypher } from './cypher.js';
import type { ExportData } from './data.js';
import { gexf } from './gexf.js';
import { graphml } from './graphml.js';
import { json } from './json.js';
import { jsonld } from './jsonld.js';

export { EXPORT_FORMATS, type ExportFormat } from '../model/exported.js';
export { csvLine } from './csv.js';
export type { ExportData } from './data.js';

export const EXPORTS: Record<ExportFormat, (data: ExportData) => string | Record<string, string>> = {
  gexf,
  graphml,
  csv,
  json,
  jsonld,
  cypher,
};
