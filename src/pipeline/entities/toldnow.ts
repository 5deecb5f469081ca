/** An office that the text tells of somebody whom it has only named so far: "Karl Huber kritisierte … Der SPD-Chef warf …". */
import type { Mention, Office } from '../mentions/index.js';
import type { SentenceReading } from '../reading.js';
import type { Cluster } from './entity.js';
import type { Memory } from './memory.js';
import { isOtherSex } from './person.js';
import { candidatesBefore } from './salience.js';

/** Only the subject of the sentence before: 0 is what the score of one in the same sentence begins with. */
const NEAR = -0.2;

/**
 * Whoever the sentence before is about, if nobody else was named there, nothing is known of what offices he holds, and what the office
 * is of has not been spoken of: who has an opponent speak names him.
 */
export function toldNow(
  mention: Mention,
  { found: { term, sex } }: Office,
  owner: Cluster | null,
  not: Cluster | undefined,
  readings: readonly SentenceReading[],
  memory: Memory,
): Cluster | undefined {
  if (mention.plural || term.kind !== 'office') return undefined;
  if (owner ? owner.mentions.some((it) => it.start < mention.start && it !== mention.owner) : !isOfOneCountry(term)) return undefined;
  if (!isSubject(mention, readings)) return undefined;
  const [first, second] = candidatesBefore(mention, readings, memory, ({ type, named }) => type === 'Person' && named);
  if (!first || first.score < NEAR || first.mention.sentence === mention.sentence) return undefined;
  const { cluster } = first;
  if (cluster === not || isOtherSex(cluster, sex) || cluster.holdings.some((it) => !mayHoldBoth(it.owner, owner))) return undefined;
  return second && second.mention.sentence === first.mention.sentence && second.score > first.score - 1 ? undefined : cluster;
}

/** "CSU-Chef Markus Söder … Der bayerische Ministerpräsident": whoever leads a party may hold an office of a country or a part of it. */
function mayHoldBoth(own: Cluster | null, other: Cluster | null): boolean {
  return own === null || own === other || (own.sort === 'party' && other?.sort !== 'party');
}

/** The subject, with nobody's name between it and the verb: "Der Chef der Gewerkschaft Verdi, Nachfolgerin der ÖTV, Karl Huber, …" */
function isSubject({ group, sentence }: Mention, readings: readonly SentenceReading[]): boolean {
  const reading = readings[sentence];
  const clause = group ? reading?.clauseOf.get(group) : undefined;
  if (!group || clause?.roles.subject !== group) return false;
  const finite = clause.verbs?.finite;
  const verb = finite ? finite.index - (reading?.sentence.tokens[0]?.index ?? 0) : group.to;
  return !reading?.mentions.some(
    (it) => it.type === 'Person' && it.role === 'name' && it.from >= group.to && (verb < group.from || it.from < verb),
  );
}

/** "der Bundeskanzler", "der Kremlchef" */
function isOfOneCountry({ level, unique }: Office['found']['term']): boolean {
  return unique && level.startsWith('country');
}
