/** Whose words stand in a text that is spoken of: "In einem Bericht der UNO wird …", "Die SPD gab eine Erklärung ab. Darin wird …". */
import { agentOf } from '../clauses/agent.js';
import type { Clause } from '../clauses/index.js';
import type { Cluster } from '../entities/index.js';
import type { Group } from '../groups/index.js';
import type { SentenceReading } from '../reading.js';
import { pointsToText } from '../statements/text.js';
import { entitiesOf, isActor, ownersOf } from './actors.js';
import type { ClaimContext } from './claim.js';
import { subjectEntities } from './verbs.js';

const SENTENCES_BACK = 3;
const IN_TEXT: ReadonlySet<string> = new Set(['in', 'mit']);
const POINTS_BACK = /^(der|dem|den|dies(er|em|en))$/;

/** The writer of the text in which a clause says something. */
export function writerOf(clause: Clause, reading: SentenceReading, context: ClaimContext): Cluster | null {
  const written = clause.roles.prepositional.find((it) => it.preposition === 'in' && isWriting(it, context));
  if (written) return ownerOf(written, reading, context) ?? issuerBefore(written, reading, context);
  return pointsToText(clause, reading, context.german) ? issuerBefore(null, reading, context) : null;
}

/** Who gave out the text that a sentence before tells: the same one, or whichever the last sentence tells. */
function issuerBefore(written: Group | null, reading: SentenceReading, context: ClaimContext): Cluster | null {
  if (written && (!written.determiner || !POINTS_BACK.test(written.determiner.lower))) return null;
  for (let back = 1; back <= (written ? SENTENCES_BACK : 1); back++) {
    const before = context.readings[reading.sentence.index - back];
    const text = before?.groups.findLast((it) => isWriting(it, context) && (!written || isSame(it, written)));
    if (before && text) return issuerOf(text, before, context);
  }
  return null;
}

function issuerOf(text: Group, reading: SentenceReading, context: ClaimContext): Cluster | null {
  const owner = ownerOf(text, reading, context);
  if (owner) return owner;
  const clause = reading.clauseOf.get(text);
  if (!clause?.verbs) return null;
  const isIssued = clause.verbs.lemmas.some((lemma) => context.german.syntax.issuing.has(lemma));
  const { accusative, subject } = clause.roles;
  if (clause.verbs.voice === 'passive') {
    const agent = subject === text && isIssued ? agentOf(clause, context.german.syntax) : null;
    return agent ? only(entitiesOf(agent, clause, reading, context.resolution)) : null;
  }
  // "In einem offenen Brief wandte sich Huber an den Minister."
  const own = IN_TEXT.has(text.preposition ?? '') && /^(ein|ihr|sein)/.test(text.determiner?.lower ?? '');
  return own || (accusative === text && isIssued) ? only(subjectEntities(clause, reading, context)) : null;
}

function ownerOf(text: Group, reading: SentenceReading, context: ClaimContext): Cluster | null {
  return ownersOf(text, reading, context.resolution).find((it) => isActor(it) && it.named) ?? null;
}

function only(found: readonly Cluster[]): Cluster | null {
  const [first, second] = found.filter((it) => isActor(it) && it.named);
  return first && !second ? first : null;
}

function isWriting({ nominals }: Group, { german }: ClaimContext): boolean {
  return nominals[0]?.class === 'N' && german.syntax.isWriting(nominals[0].lemma.toLowerCase());
}

/** "eine Abschlusserklärung", "in der Erklärung" */
function isSame(text: Group, later: Group): boolean {
  const [one = '', other = ''] = [text, later].map((it) => it.nominals[0]?.lemma.toLowerCase());
  return one.endsWith(other);
}
