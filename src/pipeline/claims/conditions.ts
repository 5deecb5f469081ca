/** Who would have to act for what is threatened not to happen: "drohte mit Streik, falls die Bahn ablehnt". */

import { isCondition } from '../clauses/conditions.js';
import type { Clause } from '../clauses/index.js';
import type { Cluster } from '../entities/index.js';
import { entitiesOf, isActor } from './actors.js';
import { contentClauses } from './inside.js';
import type { Scene } from './slots.js';

/**
 * The actor that does, or fails to do, what a condition of the scene's clause says; nobody where it is done to him.
 *
 * @returns the first condition's, without whoever is subject of the clause itself
 */
export function conditionSubject(scene: Scene): Cluster[] {
  const { reading, context, clause, subject, subjectClause } = scene;
  const own = subject ? entitiesOf(subject, subjectClause, reading, context.resolution) : [];
  const hangsOn = [clause, ...contentClauses(scene), ...saidBy(scene)];
  for (const it of reading.clauses) {
    if (!it.roles.subject || it.verbs?.voice !== 'active' || !isCondition(it, reading.sentence.tokens, context.german.syntax)) continue;
    if (it.parent ? !hangsOn.includes(it.parent) : !isNext(it, hangsOn)) continue;
    const found = entitiesOf(it.roles.subject, it, reading, context.resolution).filter((actor) => isActor(actor) && !own.includes(actor));
    if (found.length > 0) return found;
  }
  return [];
}

/** What is said in the words that the clause introduces. */
function saidBy({ clause, reading, context }: Scene): readonly Clause[] {
  return context.statements.inSentence(reading.sentence.index).flatMap((it) => (it.head === clause ? it.clauses : []));
}

/** "Sollte Polen angreifen, droht die NATO mit Vergeltung" */
function isNext({ parts }: Clause, clauses: readonly Clause[]): boolean {
  return clauses.some((it) => it.parts[0]?.from === (parts.at(-1)?.to ?? 0) + 1);
}
