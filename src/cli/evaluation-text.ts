/** The figures of an evaluation as text: what people read on a terminal. */
import type { ArticleResult, Report } from '../evaluation/index.js';

type Cell = string | number;

export function reportText(report: Report): string {
  const { summary } = report;
  return [
    table(
      [`${report.articles} articles`, 'right', 'read', 'to find', 'precision', 'recall', 'F1'],
      [
        ['entities', ...rates(summary.entity)],
        ['relations', ...rates(summary.relation)],
        ['pairs', ...rates(summary.pair)],
      ],
    ),
    table(
      ['of relations found', 'right'],
      (['modality', 'polarity', 'attribution'] as const).map((key) => [key, figure(summary[key])]),
    ),
    table(
      ['entity type', 'right', 'read', 'to find', 'precision', 'recall', 'F1'],
      report.entityTypes.map((row) => [row.type, ...rates(row)]),
    ),
    table(
      ['relation type', 'right', 'read', 'to find', 'precision', 'recall', 'F1'],
      report.relationTypes.map((row) => [row.type, ...rates(row)]),
    ),
    table(
      ['entities lost or wrong', 'missed', 'spurious'],
      report.entityStages.map((row) => [row.stage, row.missed, row.spurious]),
    ),
    table(
      ['relations lost or wrong', 'missed', 'spurious'],
      report.relationStages.map((row) => [row.stage, row.missed, row.spurious]),
    ),
    table(
      ['rule', 'claims', 'right', 'precision'],
      report.rules.map((row) => [row.rule, row.found, row.right, figure(row.precision)]),
    ),
    `confidence: mean squared error ${figure(report.brier)}\n`,
  ].join('\n');
}

/** Everything that was missed or is spurious, article by article, with its evidence. */
export function missesText(results: readonly ArticleResult[]): string {
  return results
    .map(({ id, entities, relations }) => {
      const lines = [
        ...entities.map((it) => ({ ...it, text: `${it.type} ${it.name}`, evidence: '' })),
        ...relations.outcomes.map((it) => ({
          ...it,
          text: `${it.source} ${it.type} ${it.target}${it.rule === null ? '' : `  ${it.rule}`}`,
          evidence: it.evidence,
        })),
      ].filter(({ outcome }) => outcome !== 'found');
      return [
        id,
        ...lines.flatMap(({ outcome, stage, text, evidence }) => [
          `  ${outcome === 'missed' ? '−' : '+'} ${text}  (${stage})`,
          ...(evidence ? [`      ${evidence.replace(/\s+/g, ' ')}`] : []),
        ]),
        '',
      ].join('\n');
    })
    .join('');
}

function rates({ hit, predicted, core, precision, recall, f1 }: Report['summary']['entity']): Cell[] {
  return [hit, predicted, core, figure(precision), figure(recall), figure(f1)];
}

const figure = (value: number): string => value.toFixed(3);

/** The first column to the left, figures to the right. */
function table(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const all = [head, ...rows.map((row) => row.map(String))];
  const widths = head.map((_, i) => Math.max(...all.map((row) => row[i]?.length ?? 0)));
  return all
    .map((row) => `${row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  ')}\n`)
    .join('');
}
