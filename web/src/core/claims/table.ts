import type { ClaimFacts, Column } from '../../../../src/model/facts.js';
import type { GraphView } from '../../../../src/model/views.js';
import { keysOf } from '../keys.js';
import { placeIn } from '../rows.js';
import { firstDay, lastDay, NO_DAY } from './days.js';
import type { ClaimTable } from './types.js';

/** The facts as columns of numbers, ordered by arrow; claims of arrows that are not on the page are left out. */
export function tableOf(graph: GraphView, facts: ClaimFacts): ClaimTable {
  const places = new Map(graph.edges.map((arrow, i) => [arrow.id, i]));
  const arrowAt = facts.arrow.values.map((id) => places.get(id) ?? -1);
  const kept: number[] = [];
  for (let i = 0; i < facts.claims; i++) if (arrowOf(i) >= 0) kept.push(i);
  kept.sort((a, b) => arrowOf(a) - arrowOf(b) || a - b);

  function arrowOf(claim: number): number {
    return arrowAt[facts.arrow.at[claim] ?? -1] ?? -1;
  }
  const column = ({ at }: Column) => kept.map((claim) => at[claim] ?? 0);
  const days = (dates: readonly (string | null)[], day: (date: string | null) => number) =>
    Int32Array.from(kept, (claim) => day(dates[claim] ?? null));
  return {
    count: kept.length,
    arrow: Int32Array.from(kept, arrowOf),
    modality: Uint8Array.from(column(facts.modality)),
    polarity: Uint8Array.from(column(facts.polarity)),
    speaker: Int32Array.from(column(facts.speaker)),
    source: Int32Array.from(column(facts.source)),
    from: days(facts.firstDay, firstDay),
    to: days(facts.lastDay, lastDay),
    modalities: facts.modality.values,
    polarities: facts.polarity.values,
    speakers: facts.speaker.values,
    sources: facts.source.values,
    complete: true,
  };
}

/** What the arrows alone tell, until the facts have come: each of an arrow's modalities with each of its polarities. */
export function tableOfArrows(graph: GraphView): ClaimTable {
  const [arrows, modality, polarity]: [number[], number[], number[]] = [[], [], []];
  const [modalities, polarities]: [string[], string[]] = [[], []];
  for (const [i, arrow] of graph.edges.entries())
    for (const one of present(arrow.modalities))
      for (const other of present(arrow.polarities)) {
        arrows.push(i);
        modality.push(placeIn(modalities, one));
        polarity.push(placeIn(polarities, other));
      }
  const unknown = new Int32Array(arrows.length);
  const undated = new Int32Array(arrows.length).fill(NO_DAY);
  return {
    count: arrows.length,
    arrow: Int32Array.from(arrows),
    modality: Uint8Array.from(modality),
    polarity: Uint8Array.from(polarity),
    speaker: unknown,
    source: unknown,
    from: undated,
    to: undated,
    modalities,
    polarities,
    speakers: [''],
    sources: [''],
    complete: false,
  };
}

function present<K extends string>(counts: Partial<Record<K, number>>): K[] {
  return keysOf(counts).filter((key) => (counts[key] ?? 0) > 0);
}
