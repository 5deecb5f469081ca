/** Whose a thing is that the text has spoken of before: "die Entscheidung" behind "die Entscheidung des Präsidenten". */
import { ontology } from '../../ontology/index.js';
import { agentOf } from '../clauses/agent.js';
import type { Clause } from '../clauses/index.js';
import type { Cluster } from '../entities/index.js';
import { endOf } from '../groups/ends.js';
import type { Group } from '../groups/index.js';
import type { SentenceReading } from '../reading.js';
import { entitiesOf, isActor, ownersOf } from './actors.js';
import type { ClaimContext } from './claim.js';
import { nounFrames } from './words.js';

const SENTENCES_BACK = 4;
const DEEDS_BACK = 2;
const POINTS_BACK = /^(der|die|das|den|dem|des|dies(e|er|es|en|em))$/;

/** Of a definite thing that is nobody's in its own sentence: whose it was when it was spoken of last, or who did what it calls. */
export function authorsOf(group: Group, reading: SentenceReading, context: ClaimContext): Cluster[] {
  const word = group.nominals[0];
  if (word?.class !== 'N' || !POINTS_BACK.test(group.determiner?.lower ?? '')) return [];
  const here = reading.sentence.index;
  for (let back = 1; back <= SENTENCES_BACK; back++) {
    const before = context.readings[here - back];
    if (!before) break;
    for (const other of before.groups.toReversed()) {
      if (!isSameThing(other, group, before, reading, context)) continue;
      const owners = ownersOf(other, before, context.resolution).filter((it) => it.named && isActor(it));
      const found = owners.length > 0 ? owners : bringersOf(other, before, context);
      if (found.length > 0) return [...new Set(found)];
    }
  }
  return doersOfTold(group, reading, context);
}

function isSameThing(other: Group, group: Group, before: SentenceReading, reading: SentenceReading, context: ClaimContext): boolean {
  const [one, two] = [other.nominals[0], group.nominals[0]];
  if (!one || !two || one.class !== 'N') return false;
  if (one.lemma === two.lemma) return true;
  const [earlier, later] = [before.ofGroup.get(other), reading.ofGroup.get(group)];
  if (!earlier || !later) return false;
  const meant = context.resolution.of(later).filter((it) => !it.named && (it.type === 'Event' || it.type === 'Agreement'));
  return context.resolution.of(earlier).some((it) => meant.includes(it));
}

/** "Das Parlament beschloss ein Gesetz": whoever came out with it. */
function bringersOf(thing: Group, reading: SentenceReading, context: ClaimContext): Cluster[] {
  const { making, issuing } = context.german.syntax;
  const clause = reading.clauses.find(
    (it) => it.roles.accusative === thing || (it.verbs?.voice === 'passive' && it.roles.subject === thing),
  );
  if (!clause?.verbs?.lemmas.some((lemma) => making.has(lemma) || issuing.has(lemma))) return [];
  return clause.negation ? [] : doersIn(clause, reading, context);
}

/** "Polen verhaftete zehn Demonstranten. … die Festnahmen": a noun for the deed that a verb told just before. */
function doersOfTold(group: Group, reading: SentenceReading, context: ClaimContext): Cluster[] {
  const word = group.nominals[0];
  const frames = word && !isToldItself(group, reading, context) ? nounFrames(word, context.german) : [];
  // "den Vorwurf" is answered by whom it was made to
  const acts = new Set(frames.map(({ relation }) => relation).filter((it) => ontology().relations[it].quad !== 'verbal-conflict'));
  if (acts.size === 0) return [];
  for (let back = 1; back <= DEEDS_BACK; back++) {
    const before = context.readings[reading.sentence.index - back];
    for (const clause of before?.clauses.toReversed() ?? []) {
      const tells = (lemma: string) =>
        context.german.frames.verbs.get(lemma)?.some((it) => acts.has(it.relation) && isOfSubject(it.source));
      if (!before || clause.negation || !clause.verbs?.lemmas.slice(0, 1).some(tells)) continue;
      const found = doersIn(clause, before, context);
      if (found.length > 0) return found;
    }
  }
  return [];
}

/** "das Verfahren gegen Huber", "das Verfahren, das …": which one is said here or was said before. */
function isToldItself(group: Group, reading: SentenceReading, context: ClaimContext): boolean {
  if (group.genitives.length > 0 || reading.clauses.some((it) => it.antecedent === group)) return true;
  if (reading.groups.some((it) => it.from === endOf(group) && it.preposition !== null && !it.parent)) return true;
  const mention = reading.ofGroup.get(group);
  return mention !== undefined && context.resolution.of(mention).some((it) => (it.mentions[0]?.sentence ?? 0) < reading.sentence.index);
}

function isOfSubject(roles: readonly { slot: string }[]): boolean {
  return roles[0]?.slot === 'subj';
}

/** Who does what a clause tells, with a name. */
export function doersIn(clause: Clause, reading: SentenceReading, { german, resolution }: ClaimContext): Cluster[] {
  const doer = clause.verbs?.voice === 'active' ? clause.roles.subject : agentOf(clause, german.syntax);
  return doer ? entitiesOf(doer, clause, reading, resolution).filter((it) => it.named && isActor(it)) : [];
}
