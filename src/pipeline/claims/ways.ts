/** Where a journey goes, and what is for or against a thing that is to be undone. */
import type { Role } from '../../lang/de/frames/index.js';
import type { RelationType } from '../../model/vocabulary.js';
import type { Cluster } from '../entities/index.js';
import type { Group } from '../groups/index.js';
import type { ClaimContext } from './claim.js';
import { groupFor, type Scene } from './roles.js';

export const GOES: ReadonlySet<RelationType> = new Set(['VISITS', 'DEPLOYS_TO']);

/** Where to: "nach Bayern", "in die Türkei", not "nach seinem Aufenthalt", and nobody travels "in Österreich". */
export function wayTo({ slot, preposition, case: wanted }: Role, relation: RelationType, scene: Scene): Group | null {
  if (preposition === 'nach')
    return scene.clause.roles.prepositional.find((it) => it.preposition === 'nach' && !it.determiner && !it.possessive) ?? null;
  const group = groupFor(slot, preposition, wanted, scene);
  const bare =
    group !== null &&
    relation === 'VISITS' &&
    preposition === 'in' &&
    wanted === 'acc' &&
    group.head.class === 'NE' &&
    !group.determiner &&
    group.adjectives.length === 0;
  return bare && scene.reading.sentence.tokens[group.from]?.lower === 'in' ? null : group;
}

/** "kommt nach langen Gesprächen" is when, "brach zu einem Besuch auf" what for. */
export function isVisit({ type, mentions }: Cluster, { preposition }: Role, { context }: Scene): boolean {
  if (type !== 'Event' || preposition === 'nach') return type === 'Event';
  const { nouns } = context.german;
  return mentions.some((it) => nouns.events.visits.has(nouns.find(it.token?.lemma ?? '')?.head ?? ''));
}

/** "die Aufhebung der Sanktionen" */
export function undoes({ nominals, genitives }: Group, { german }: ClaimContext): boolean {
  if (genitives.length === 0) return false;
  const rows = german.frames.embeddings.get(nominals[0]?.lemma ?? '') ?? [];
  return rows.some((it) => it.kind === 'noun' && it.polarity === 'negative' && it.complement.some(({ slot }) => slot === 'gen'));
}
