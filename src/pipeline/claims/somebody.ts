/** Whether a group means somebody, of whatever sort, known or not. */
import type { Frame } from '../../lang/de/frames/index.js';
import type { EntityType } from '../../model/vocabulary.js';
import type { Group } from '../groups/index.js';
import { groupFor, type Scene } from './slots.js';

const SOMEBODY: ReadonlySet<EntityType> = new Set(['Organization', 'Group', 'Country', 'Person']);

/** By its noun: an office, a body, people. */
export function isSomebody(group: Group | null, { context: { german } }: Scene): boolean {
  const noun = group?.nominals[0];
  return noun !== undefined && (german.names.office(noun.text) !== null || SOMEBODY.has(german.nouns.find(noun.lemma)?.type ?? 'Event'));
}

/** "dass er die Bank betrogen hat": whoever that is, it is none of those told before. */
export function isAimedAtSomebody({ target }: Frame, scene: Scene): boolean {
  return target.some(({ slot }) =>
    isSomebody(slot === 'acc' || slot === 'dat' ? groupFor(slot, undefined, undefined, scene) : null, scene),
  );
}
