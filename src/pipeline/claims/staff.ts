/** People who work for somebody, and stand up against him or others for themselves: "die Piloten der Lufthansa streiken". */
import type { RelationType } from '../../model/vocabulary.js';
import type { Cluster } from '../entities/index.js';
import { entitiesOf, ownersOf } from './actors.js';
import { groupFor, type Scene } from './slots.js';
import { meantBy } from './whose.js';

/** What they do for themselves: what they deliver or destroy they do for whom they work for. */
const FOR_THEMSELVES: ReadonlySet<RelationType> = new Set(['PROTESTS_AGAINST', 'DEMANDS']);

/** @returns the people that a clause's subject means, where they do it for themselves */
export function workersFor(relation: RelationType, scene: Scene): Cluster[] {
  const { subject, reading, context } = scene;
  if (!subject || !FOR_THEMSELVES.has(relation) || !isStaff(scene)) return [];
  return meantBy(subject, reading, context).filter(({ type }) => type === 'Group');
}

/** @returns for whom the people work that a clause's subject means: "der Lufthansa", "Opel-Arbeiter", "bei Ford" */
export function employersOf(scene: Scene): Cluster[] {
  const { subject, clause, reading, context } = scene;
  if (!subject || !isStaff(scene)) return [];
  const owners = ownersOf(subject, reading, context.resolution);
  const at = owners.length > 0 ? null : groupFor('pp', 'bei', undefined, scene);
  const found = at ? entitiesOf(at, clause, reading, context.resolution) : owners;
  return found.filter(({ type, named }) => type === 'Organization' && named);
}

function isStaff({ subject, context }: Scene): boolean {
  const noun = subject?.nominals[0];
  return noun?.class === 'N' && context.german.nouns.isStaff(noun.lemma);
}
