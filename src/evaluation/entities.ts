/** What became of the entities of an article, and why. */
import type { Extraction } from '../model/extraction.js';
import type { EntityType } from '../model/vocabulary.js';
import type { Alignment } from './align.js';
import type { GoldArticle } from './gold.js';
import type { Outcome } from './outcome.js';

export type EntityOutcome = Outcome<{ type: EntityType; name: string }>;

/** An annotated entity that does not count either way is left out, and so is what was taken for it. */
export function entityOutcomes(gold: GoldArticle, document: Extraction, alignment: Alignment): EntityOutcome[] {
  const outcomes: EntityOutcome[] = [];
  const found = new Set<string>();
  for (const { id, type, name } of document.entities) {
    const entity = alignment.gold.get(id);
    if (entity && !entity.core) continue;
    if (entity && alignment.typed.has(id)) {
      found.add(entity.id);
      outcomes.push({ outcome: 'found', stage: null, type: entity.type, name: entity.name });
      continue;
    }
    const stage = entity ? 'wrong type' : alignment.sharing.some((pair) => pair.read.id === id) ? 'split off another' : 'nothing annotated';
    outcomes.push({ outcome: 'spurious', stage, type, name });
  }
  for (const { id, type, name, core } of gold.entities)
    if (core && !found.has(id)) outcomes.push({ outcome: 'missed', stage: whyMissed(id, alignment), type, name });
  return outcomes;
}

function whyMissed(id: string, alignment: Alignment): string {
  if ([...alignment.gold.values()].some((it) => it.id === id)) return 'wrong type';
  return alignment.sharing.some((pair) => pair.gold.id === id) ? 'merged into another' : 'not seen';
}
