/** `depesche query "CYPHER"`: rows as a table, JSON or CSV. */
import { csvLine } from '../export/index.js';
import { DepescheError } from '../model/errors.js';
import type { Settings } from '../model/settings.js';
import { QueryNode, QueryPath, QueryRelationship, type QueryResult } from '../model/views.js';
import { EXIT, type ExitCode } from './exit-codes.js';
import { counted, print, say } from './talk.js';
import { withStore } from './with-store.js';

export const QUERY_FORMATS = ['table', 'json', 'csv'] as const;
type Format = (typeof QUERY_FORMATS)[number];
type Parameters = Record<string, string | number | boolean | null>;

export async function query(
  cypher: string,
  options: { format: Format; limit: number; timeout: number; param: string[] },
  settings: Settings,
): Promise<ExitCode> {
  const parameters = Object.fromEntries(options.param.map(parameterOf));
  return withStore(settings, 'read', async (store) => {
    const result = await store.query(cypher, { parameters, limit: options.limit, timeoutMs: options.timeout * 1000 });
    await print(RENDERERS[options.format](result));
    if (result.truncated) say(`Only the first ${counted(options.limit, 'row')}; --limit takes more.`);
    return EXIT.ok;
  });
}

/** `name=Blinken`, `n=3`, `open=true`: what reads as a JSON number, truth value or null is one. */
function parameterOf(text: string): [string, Parameters[string]] {
  const [, name, value] = /^(\w+)=([\s\S]*)$/.exec(text) ?? [];
  if (name === undefined || value === undefined)
    throw new DepescheError('input', { where: '--param', got: JSON.stringify(text), expected: 'NAME=VALUE' });
  if (/^(true|false)$/.test(value)) return [name, value === 'true'];
  if (value === 'null') return [name, null];
  return [name, /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value];
}

const RENDERERS: Record<Format, (result: QueryResult) => string> = {
  table: ({ columns, rows }) => `${tableOf([columns, ...rows.map((row) => row.map(readable))])}${counted(rows.length, 'row')}\n`,
  json: ({ columns, rows }) =>
    `${JSON.stringify(
      rows.map((row) => Object.fromEntries(columns.map((column, i) => [column, row[i] ?? null]))),
      null,
      2,
    )}\n`,
  csv: ({ columns, rows }) => [columns, ...rows.map((row) => row.map(cellOf))].map(csvLine).join(''),
};

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Nodes and relationships as Cypher draws them. */
function readable(value: unknown): string {
  const node = QueryNode.safeParse(value);
  if (node.success) return `(${nameOf(node.data.properties)}:${node.data.labels.filter((label) => label !== 'Entity').join(':')})`;
  const relationship = QueryRelationship.safeParse(value);
  if (relationship.success) return `[:${relationship.data.type}]`;
  const path = QueryPath.safeParse(value);
  if (path.success) return path.data.nodes.flatMap((item, i) => [readable(item), readable(path.data.relationships[i] ?? '')]).join('');
  return cellOf(value);
}

const nameOf = ({ name, id }: Record<string, unknown>): string => cellOf(name ?? id);

const LONGEST_CELL = 60;

function tableOf(rows: string[][]): string {
  const cells = rows.map((row) => row.map((cell) => shorten(cell.replace(/\s+/g, ' '))));
  const widths = (cells[0] ?? []).map((_, i) => Math.max(...cells.map((row) => row[i]?.length ?? 0)));
  const lines = cells.map((row) =>
    row
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  lines.splice(1, 0, widths.map((width) => '─'.repeat(width)).join('  '));
  return `${lines.join('\n')}\n`;
}

const shorten = (cell: string): string => (cell.length > LONGEST_CELL ? `${cell.slice(0, LONGEST_CELL - 1)}…` : cell);
