/** Whom "der Russe", "der Politiker", "der 45-Jährige" mean: the one who was just spoken of. */
import type { Mention } from '../mentions/index.js';
import { AGE } from '../mentions/persons.js';
import type { SentenceReading } from '../reading.js';
import type { Token } from '../tokens/index.js';
import type { Cluster } from './entity.js';
import type { Memory } from './memory.js';
import { candidatesBefore } from './salience.js';

/** The subject of the sentence before, or somebody in the same one; nobody where two may be meant. */
const FARTHEST = -1.05;
const APART = 0.5;

export function personMeant(mention: Mention, readings: readonly SentenceReading[], memory: Memory): Cluster | undefined {
  const aged = ofThatAge(mention, readings, memory);
  if (aged) return aged;
  const reading = readings[mention.sentence];
  const clause = mention.group ? reading?.clauseOf.get(mention.group) : undefined;
  const subject = clause?.roles.subject && clause.roles.subject !== mention.group ? reading?.ofGroup.get(clause.roles.subject) : undefined;
  const not = subject ? memory.of(subject) : [];
  const calling = ageOf(mention) ? undefined : mention.office?.found.term.name;
  const fits = (cluster: Cluster) =>
    cluster.type === 'Person' &&
    cluster.named &&
    !not.includes(cluster) &&
    !isOtherSex(cluster, mention.sex) &&
    isFrom(cluster, mention) &&
    (!calling || isCalled(cluster, calling));
  if (isTold(mention, readings)) return undefined;
  const [first, second] = candidatesBefore(mention, readings, memory, fits);
  if (!first || first.score < FARTHEST || (second && first.score - second.score < APART)) return undefined;
  return first.cluster;
}

export function isOtherSex({ sex }: Cluster, wanted: Mention['sex']): boolean {
  return (sex === 'm' && wanted === 'f') || (sex === 'f' && wanted === 'm');
}

/** "der Russe" holds no office of another country. */
function isFrom({ holdings }: Cluster, { readings }: Mention): boolean {
  const keys = readings.filter((it) => it.type === 'Country').map((it) => it.key);
  const countries = holdings.flatMap(({ owner }) => (owner?.type === 'Country' ? [owner.key] : []));
  return keys.length === 0 || countries.length === 0 || countries.some((key) => keys.includes(key));
}

/** "der Pilot" was called one before. */
function isCalled({ mentions }: Cluster, calling: string): boolean {
  return mentions.some((it) => it.role === 'name' && it.office?.found.term.name.toLowerCase().endsWith(calling.toLowerCase()));
}

/** "der 19-Jährige" behind "ein 19-jähriger Schüler" is that one, who has no name. */
function isTold(mention: Mention, readings: readonly SentenceReading[]): boolean {
  const age = ageOf(mention);
  return (
    age !== null && readings.some(({ sentence }) => sentence.tokens.some((it) => it.start < age.start && yearsOf(it) === yearsOf(age)))
  );
}

/** The word that tells somebody's age: "der 45-Jährige", "der 45-jährige Jurist" */
function ageOf({ token, group }: Mention): Token | null {
  return [token, ...(group?.adjectives ?? [])].find((it) => it && AGE.test(it.lower)) ?? null;
}

function yearsOf({ lower }: Token): string | undefined {
  return AGE.exec(lower)?.[1];
}

/** "Der 45-jährige Karl Huber", "Karl Huber (45)": wherever it was told, no other is "der 45-Jährige". */
function ofThatAge(mention: Mention, readings: readonly SentenceReading[], memory: Memory): Cluster | undefined {
  const { start } = mention;
  const age = ageOf(mention);
  if (!age) return undefined;
  const years = yearsOf(age);
  const tells = (it: Token) => yearsOf(it) === years;
  return memory.latest(
    readings.flatMap(({ mentions, sentence: { tokens } }) =>
      mentions.flatMap((it) => {
        if (it.role !== 'name' || it.type !== 'Person' || it.start >= start) return [];
        const inBrackets = tokens[it.to]?.text === '(' && tokens[it.to + 1]?.text === years && tokens[it.to + 2]?.text === ')';
        return inBrackets || it.group?.adjectives.some(tells) ? memory.of(it) : [];
      }),
    ),
    start,
  );
}
