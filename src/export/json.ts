/** Everything as the API gives it: nodes, arrows with their claims, articles. */
import type { ExportData } from './data.js';

export const GRAPH_SCHEMA = 'depesche/graph@1';

export function json({ nodes, arrows, articles }: ExportData): string {
  return `${JSON.stringify({ schema: GRAPH_SCHEMA, nodes, arrows, articles }, null, 2)}\n`;
}
