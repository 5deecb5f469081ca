/** What is selected goes with those who became one, or two, or what they were. */
import type { DecisionReport, Judgement } from '../../../../src/model/review.js';
import type { Filters } from '../filters/types.js';
import type { Selection } from '../selection/types.js';

type Kind = 'decided' | 'undone';

/** Where an entity is now that the decision is made, or undone. */
function movesOf(kind: Kind, { decision: { judgement }, entities }: DecisionReport): (id: string) => string {
  const home = homeOf(kind, judgement);
  const gone = new Set(entities.gone.map(({ id }) => id));
  return (id) => (home !== null && gone.has(id) ? home : id);
}

function homeOf(kind: Kind, judgement: Judgement): string | null {
  if (kind === 'decided') return judgement.kind === 'merge' ? judgement.kept : null;
  return judgement.kind === 'split' ? judgement.entity : null;
}

/** An arrow that fell together with another leaves the selection to the entity that it went to. */
export function followed(selection: Selection, kind: Kind, report: DecisionReport): Selection {
  if (!selection) return null;
  const move = movesOf(kind, report);
  if (selection.kind === 'path') {
    const [id, to] = [move(selection.id), move(selection.to)];
    return id === to ? { kind: 'node', id } : moved(selection, { ...selection, id, to });
  }
  if (selection.kind === 'group') {
    const nodes = [...new Set(selection.nodes.map(move))];
    return nodes.length === 1
      ? { kind: 'node', id: move(selection.id) }
      : moved(selection, { ...selection, id: move(selection.id), nodes });
  }
  if (selection.kind !== 'edge') return moved(selection, { ...selection, id: move(selection.id) });
  const home = report.arrows.gone.includes(selection.id) ? homeOf(kind, report.decision.judgement) : null;
  return home === null ? selection : { kind: 'node', id: home };
}

/** The same object where nothing has moved, so that no step is added to the history. */
function moved(before: NonNullable<Selection>, now: NonNullable<Selection>): Selection {
  return JSON.stringify(before) === JSON.stringify(now) ? before : now;
}

/** What is shown alone or folded and who is heard go along. Who was taken out by hand does not: the one that stays was not. */
export function keptInFilters(filters: Filters, kind: Kind, report: DecisionReport): Filters {
  const move = movesOf(kind, report);
  const kept = (ids: readonly string[]) => [...new Set(ids.map(move))].sort();
  const now = { ...filters, only: kept(filters.only), speakers: kept(filters.speakers), folded: kept(filters.folded) };
  return JSON.stringify(now) === JSON.stringify(filters) ? filters : now;
}
