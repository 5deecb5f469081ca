/** Whom those attacked who own up to a deed that the text told before, or of whom it is said: "Bei einem Anschlag in Kabul … Die Taliban bekannten sich zu der Tat." */
import { agentOf } from '../clauses/agent.js';
import type { Clause } from '../clauses/index.js';
import type { Cluster } from '../entities/index.js';
import type { Group } from '../groups/index.js';
import type { SentenceReading } from '../reading.js';
import { isActor } from './actors.js';
import type { Claim, ClaimContext, Finding } from './claim.js';
import { culpritsOf, namedAs } from './culprits.js';
import { rowsOf } from './meant.js';
import { chainOf, endsOf, nounOf } from './nouns.js';
import { recentClaims } from './recent.js';
import { fillRole, meetsAll } from './roles.js';
import { contracted, isWhere } from './structure/near.js';
import { lastEvent } from './structure/told.js';
import { sceneOf } from './verbs.js';
import { nounFrames } from './words.js';

const SENTENCES_BACK = 8;
/** Mentions of an event that are asked whom it was aimed at. */
const MENTIONS = 6;
/** Sentences before in which somebody is told to have been killed or hurt. */
const NEAR = 3;

/** @param before what the text has said so far */
export function responsibleFindings(reading: SentenceReading, context: ClaimContext, before: readonly Claim[]): Finding[] {
  return reading.clauses.flatMap((clause) => {
    if (!clause.verbs?.lemmas.some((lemma) => context.german.frames.culprits.has(lemma))) return [];
    return clause.groups.flatMap((group) => {
      const called = namedAs(group, clause, reading, context);
      const sources = called ?? (isDeedToldBefore(group, reading, context) ? culpritsOf('ATTACKS', group, reading, context) : []);
      const named = sources.filter((it) => it.named && isActor(it));
      if (named.length === 0) return [];
      const here = reading.sentence.index;
      const event = eventMeant(group, called !== null, reading, context);
      const targets = sufferers(event, here, context, before).filter((it) => !named.includes(it));
      return targets.length > 0 ? [found(named, targets, group, clause, reading)] : [];
    });
  });
}

function found(sources: Cluster[], targets: Cluster[], group: Group, clause: Clause, { sentence }: SentenceReading): Finding {
  const { tokens } = sentence;
  const [first, last] = [tokens[group.from], tokens[group.to - 1]];
  return {
    type: 'ATTACKS',
    sources,
    targets,
    modality: 'asserted',
    polarity: 'positive',
    content: null,
    role: null,
    rule: 'culprit:told:ATTACKS',
    clause,
    start: first?.start ?? sentence.start,
    end: last?.end ?? sentence.end,
  };
}

/** "der Anschlag", "zu der Tat", but not "ein Anschlag", "der Anschlag auf Kiew": which one and on whom was told before. */
function isDeedToldBefore(group: Group, reading: SentenceReading, context: ClaimContext): boolean {
  const noun = nounOf(group, reading);
  const article = `${group.determiner?.lower ?? ''} ${contracted(group, reading)}`;
  if (!noun || !/\b(?:d[aeiu]\p{L}+|zu[mr])\b/u.test(article)) return false;
  const frames = nounFrames(noun, context.german).filter(({ relation }) => relation === 'ATTACKS');
  if (frames.length === 0) return context.german.deeds.crimes.has(noun.lemma);
  const scene = { group, head: noun, chain: chainOf(group, reading), reading, context };
  return frames.every((frame) => endsOf(frame, scene).targets.length === 0);
}

/** The one that the noun means, else the attack that the text told last. */
function eventMeant(group: Group, isCalled: boolean, reading: SentenceReading, context: ClaimContext): Cluster | null {
  const mention = isCalled ? undefined : reading.ofGroup.get(group);
  const event = mention?.type === 'Event' ? context.resolution.of(mention)[0] : undefined;
  return event ?? lastEvent(['attack', ...context.german.deeds.crimes.keys()], reading, group.from, context);
}

/** Whom it was aimed at by what it was called before, else who was hurt just before, else where it was. */
function sufferers(event: Cluster | null, here: number, context: ClaimContext, before: readonly Claim[]): Cluster[] {
  const aimed = event ? aimedAt(event, here, context) : [];
  const hurt = aimed.length > 0 ? aimed : lastHurt(here, context);
  if (hurt.length > 0 || !event) return hurt;
  const places = recentClaims(before, here - SENTENCES_BACK, (it) => it.type === 'LOCATED_IN' && it.source === event);
  return [...new Set(places.map(({ target }) => target))].filter((it) => it.named && isWhere(it));
}

function aimedAt({ mentions }: Cluster, here: number, context: ClaimContext): Cluster[] {
  const told = mentions.filter(({ sentence }) => sentence <= here && sentence >= here - SENTENCES_BACK).slice(0, MENTIONS);
  for (const { sentence, group } of told) {
    const reading = context.readings[sentence];
    const head = reading && group ? nounOf(group, reading) : null;
    if (!reading || !group || !head) continue;
    const scene = { group, head, chain: chainOf(group, reading), reading, context };
    for (const frame of nounFrames(head, context.german)) {
      const targets = frame.relation === 'ATTACKS' ? endsOf(frame, scene).targets.filter(({ named }) => named) : [];
      if (targets.length > 0) return targets;
    }
  }
  return [];
}

/** "Der Minister wurde erschossen. … bekannte sich zu dem Mord": whoever is said to have been killed or hurt just before, nobody tells by whom. */
function lastHurt(here: number, context: ClaimContext): Cluster[] {
  for (let at = here - 1; at >= 0 && at >= here - NEAR; at--) {
    const reading = context.readings[at];
    for (const clause of reading?.clauses ?? []) {
      const isTold = clause.verbs?.voice === 'passive' && !clause.negation;
      if (!reading || !clause.verbs || !isTold || agentOf(clause, context.german.syntax)) continue;
      const scene = sceneOf(clause, reading, context);
      const rows = clause.verbs.lemmas.flatMap((lemma) => rowsOf(lemma, scene)).filter(({ relation }) => relation === 'ATTACKS');
      const fitting = rows.find(({ requires }) => meetsAll(requires, scene));
      const hurt = fitting?.target.flatMap((role) => fillRole(role, scene, fitting)).filter(({ named }) => named) ?? [];
      if (hurt.length > 0) return [...new Set(hurt)];
    }
  }
  return [];
}
