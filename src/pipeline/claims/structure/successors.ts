/** Who comes into somebody's office: "Huber löst Minister Nowak ab", "Nachfolger von Nowak wird Huber", "Nowak trat zurück. Sein Nachfolger ist Huber". */
import { agentOf } from '../../clauses/agent.js';
import type { Clause } from '../../clauses/index.js';
import type { Cluster } from '../../entities/index.js';
import { endOf } from '../../groups/ends.js';
import type { Group } from '../../groups/index.js';
import type { Mention } from '../../mentions/index.js';
import type { SentenceReading } from '../../reading.js';
import { entitiesOf } from '../actors.js';
import type { ClaimContext } from '../claim.js';
import { entityOf, groupBehind } from './near.js';
import { once } from './once.js';
import type { Found, StructureRule } from './rule.js';

export const SUCCESSOR_RULES: readonly StructureRule[] = [
  {
    id: 'structure:succeeds',
    relation: 'REPRESENTS',
    example: '[Anna Berger] löst den Präsidenten der {NATO}, Karl Huber, ab.',
    needs: ['Person'],
    find: (inventory) => changes(inventory).flatMap((it) => ofHis(it.before, it.person, it)),
  },
  {
    id: 'structure:precedes',
    relation: 'REPRESENTS',
    example: 'Der Präsident der {NATO}, Karl Huber, löste 2010 [Anna Berger] ab.',
    needs: ['Person'],
    // who had it before did, whatever is to come
    find: (inventory) =>
      changes(inventory).flatMap((it) => (isKnown(it.before) ? [] : ofHis(it.person, it.before, { ...it, clause: undefined }))),
  },
];

type Change = { successor: Group; before: Cluster; at: readonly Group[] };
/** `sentence`: offices told after it are others' */
type Told = {
  person: Cluster;
  before: Cluster;
  from: number;
  to: number;
  clause: Clause | undefined;
  sentence: number;
  context: ClaimContext;
};

const changes = once(({ reading, context }): readonly Told[] =>
  reading.clauses.flatMap((clause) => {
    if (clause.negation || !clause.verbs) return [];
    const change = byVerb(clause, reading, context) ?? byOffice(clause, reading, context) ?? byWord(clause, reading, context);
    if (!change) return [];
    const { before } = change;
    const [person, other] = entitiesOf(change.successor, clause, reading, context.resolution);
    if (other || !isSomebody(person) || !isSomebody(before) || person === before) return [];
    const groups = [change.successor, ...change.at];
    const [from, to] = [Math.min(...groups.map((it) => it.from)), Math.max(...groups.map(endOf))];
    return [{ person, before, from, to, clause, sentence: reading.sentence.index, context }];
  }),
);

function isSomebody(cluster: Cluster | undefined): cluster is Cluster {
  return cluster?.type === 'Person' && cluster.named;
}

/** The last office told of one of the two that only one holds at a time is the other's too, if he is not of the same already. */
function ofHis(holder: Cluster, other: Cluster, { from, to, clause, sentence, context }: Told): Found[] {
  const held = holder.holdings
    .filter(({ unique, owner, mention }) => unique && owner !== null && owner.type !== 'Person' && mention.sentence <= sentence)
    .at(-1);
  // what he was before is none that he leaves to another
  if ((clause === undefined && held && isFormer(held.mention, context)) || context.german.deeds.succession.none.has(held?.office ?? ''))
    return [];
  if (!held?.owner || other.holdings.some(({ owner }) => owner === held.owner)) return [];
  return [{ source: other, target: held.owner, from, to, role: held.office, ...(clause && { clause }) }];
}

/** "der ehemalige Präsident von Peru Huber" */
function isFormer({ office, group, sentence }: Mention, { readings, german }: ClaimContext): boolean {
  const told = readings[sentence]?.groups.find(({ nominals }) => office !== null && nominals.includes(office.token)) ?? group;
  // "der ehemalige Handels- und Industrieminister"
  return [told, told?.parent].some((it) => it?.adjectives.some(({ lower }) => german.nouns.isBygone(lower)));
}

/** Of what he is is told. */
function isKnown({ holdings }: Cluster): boolean {
  return holdings.some(({ owner, unique }) => owner !== null && unique);
}

/** "löste Nowak ab", "wurde von Huber abgelöst", "folgt auf Nowak", "folgt Nowak nach" */
function byVerb(clause: Clause, reading: SentenceReading, context: ClaimContext): Change | null {
  const { verbs, roles } = clause;
  const { replaces, follows } = context.german.deeds.succession;
  const lemma = verbs?.lemmas[0] ?? '';
  if (replaces.has(lemma)) {
    const passive = verbs?.voice !== 'active';
    const by = passive ? agentOf(clause, context.german.syntax) : roles.subject;
    return changeOf(by, passive ? roles.subject : roles.accusative, reading, context);
  }
  if (!follows.has(lemma)) return null;
  const on = roles.prepositional.find(({ preposition }) => preposition === 'auf');
  return changeOf(roles.subject, on ?? roles.dative, reading, context);
}

/** "trat die Nachfolge von Nowak an", "übernahm das Amt von Nowak", "trat an Nowaks Stelle" */
function byOffice({ verbs, roles }: Clause, reading: SentenceReading, context: ClaimContext): Change | null {
  const { takes, office, instead, place } = context.german.deeds.succession;
  const { subject, accusative, prepositional } = roles;
  const lemma = verbs?.lemmas[0] ?? '';
  const taken = instead.has(lemma)
    ? prepositional.find((it) => it.preposition === 'an' && place.has(it.nominals[0]?.lemma ?? ''))
    : takes.has(lemma) && office.has(accusative?.nominals[0]?.lemma ?? '')
      ? accusative
      : null;
  const before = taken ? whose(taken, reading, context) : null;
  return before && taken && subject ? { successor: subject, before, at: [taken] } : null;
}

/** "Nachfolger von Nowak wird Huber", "wurde zum Nachfolger von Nowak gewählt", "Nowak ist zurückgetreten. Nachfolger ist Huber" */
function byWord(clause: Clause, reading: SentenceReading, context: ClaimContext): Change | null {
  const { subject, predicative, accusative, prepositional } = clause.roles;
  const { verbs } = clause;
  const isWord = (it: Group | null) =>
    it !== null && context.german.deeds.succession.who.has(it.nominals[0]?.naming.office?.term.name ?? '');
  const gives = context.german.syntax.appointing.get('zu')?.has(verbs?.lemmas[0] ?? '') && !verbs?.modal;
  const word =
    [subject, predicative].find(isWord) ?? (gives ? prepositional.find((it) => it.preposition === 'zu' && isWord(it)) : undefined);
  if (!word) return null;
  const given = word.preposition === 'zu';
  const successor = given ? (verbs?.voice === 'active' ? accusative : subject) : word === subject ? predicative : subject;
  const before = whose(word, reading, context) ?? (word.determiner ? null : personBefore(reading, context));
  return before && successor && successor !== word ? { successor, before, at: [word] } : null;
}

function changeOf(
  successor: Group | null,
  before: Group | null | undefined,
  reading: SentenceReading,
  context: ClaimContext,
): Change | null {
  const found = before ? entityOf(before, reading, context)?.cluster : undefined;
  return successor && before && found ? { successor, before: found, at: [before] } : null;
}

/** "die Nachfolge Nowaks", "der Nachfolger von Nowak", "sein Nachfolger" */
function whose(group: Group, reading: SentenceReading, context: ClaimContext): Cluster | null {
  const behind = groupBehind(group, reading, context);
  for (const it of [...group.genitives, ...(behind?.preposition === 'von' ? [behind] : [])]) {
    const found = entityOf(it, reading, context)?.cluster;
    if (found) return found;
  }
  const possessive = reading.mentions.find((it) => it.role === 'possessive' && it.token === group.possessive);
  return possessive ? (context.resolution.of(possessive)[0] ?? null) : null;
}

/** The only person that the sentence before is about. */
function personBefore({ sentence }: SentenceReading, context: ClaimContext): Cluster | null {
  const reading = context.readings[sentence.index - 1];
  const subject = reading?.clauses.find(({ type, verbs }) => type === 'main' && verbs !== null)?.roles.subject;
  const found = reading && subject?.conjuncts.length === 0 ? entityOf(subject, reading, context)?.cluster : undefined;
  return found?.type === 'Person' && found.named ? found : null;
}
