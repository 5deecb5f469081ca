/** Three tables (RFC 4180): nodes.csv, edges.csv with an arrow a row, claims.csv with a claim and its sentence a row. */
import { edgeColumns, NODE_COLUMNS } from './columns.js';
import { claimsOf, dateText, type ExportData } from './data.js';

type Cell = string | number | boolean | null | undefined;

/** Spreadsheets open a file without this mark as if it were not UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

export function csv(data: ExportData): Record<'nodes.csv' | 'edges.csv' | 'claims.csv', string> {
  const edges = edgeColumns(data).filter(({ name }) => name !== 'evidence');
  return {
    'nodes.csv': table(
      ['id', 'name', ...NODE_COLUMNS.map(({ name }) => name)],
      data.nodes.map((node) => [node.id, node.name, ...NODE_COLUMNS.map(({ value }) => value(node))]),
    ),
    'edges.csv': table(
      ['id', 'source', 'target', 'sourceName', 'targetName', ...edges.map(({ name }) => name)],
      data.arrows.map((arrow) => [
        arrow.id,
        arrow.source,
        arrow.target,
        ...arrow.ends.map(({ name }) => name),
        ...edges.map(({ value }) => value(arrow)),
      ]),
    ),
    'claims.csv': claimTable(data),
  };
}

function claimTable(data: ExportData): string {
  const header =
    'id edge type source sourceName target targetName modality polarity speaker speakerName date content role confidence rule sentence article title published outlet url';
  const rows = claimsOf(data).map(({ claim, arrow }) => [
    ...[claim.id, arrow.id, claim.type, claim.source.id, claim.source.name, claim.target.id, claim.target.name],
    ...[claim.modality, claim.polarity, claim.attributedTo?.id, claim.attributedTo?.name, dateText(claim.date), claim.content, claim.role],
    ...[claim.confidence, claim.rule, claim.sentence.text],
    ...[claim.article.id, claim.article.title, claim.article.date, claim.article.source, claim.article.url],
  ]);
  return table(header.split(' '), rows);
}

const table = (header: string[], rows: Cell[][]): string => BYTE_ORDER_MARK + [header, ...rows].map(csvLine).join('');

export const csvLine = (cells: readonly Cell[]): string => `${cells.map(csvCell).join(',')}\r\n`;

/** A text that a spreadsheet would run as a formula gets an apostrophe in front, which it shows as text. */
function csvCell(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell !== 'string') return String(cell);
  const harmless = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
