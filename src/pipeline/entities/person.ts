/** Whom "der Russe", "der Politiker", "der 45-Jährige" mean: the one who was just spoken of. */
import type { Mention } from '../mentions/index.js';
import type { SentenceReading } from '../reading.js';
import { ageOf, agesIn } from './ages.js';
import type { Cluster } from './entity.js';
import type { Memory } from './memory.js';
import { candidatesBefore } from './salience.js';

/** The subject of the sentence before, or somebody in the same one; nobody where two may be meant. */
const FARTHEST = -1.05;
const APART = 0.5;

export function personMeant(mention: Mention, readings: readonly SentenceReading[], memory: Memory): Cluster | undefined {
  const age = ageOf(mention);
  const ages = age ? agesIn(readings) : null;
  // "Der 45-jährige Karl Huber", "Karl Huber (45)": wherever it was told, no other is "der 45-Jährige"
  const people = (age && ages?.people.get(age.years)) ?? [];
  const aged = memory.latest(
    people.filter(({ start }) => start < mention.start).flatMap((it) => memory.of(it)),
    mention.start,
  );
  if (aged) return aged;
  const reading = readings[mention.sentence];
  const clause = mention.group ? reading?.clauseOf.get(mention.group) : undefined;
  const subject = clause?.roles.subject && clause.roles.subject !== mention.group ? reading?.ofGroup.get(clause.roles.subject) : undefined;
  const not = subject ? memory.of(subject) : [];
  const calling = age ? undefined : mention.office?.found.term.name;
  const fits = (cluster: Cluster) =>
    cluster.type === 'Person' &&
    cluster.named &&
    !not.includes(cluster) &&
    !isOtherSex(cluster, mention.sex) &&
    isFrom(cluster, mention) &&
    (!calling || isCalled(cluster, calling));
  // "der 19-Jährige" behind "ein 19-jähriger Schüler" is that one, who has no name
  if (age && (ages?.first.get(age.years) ?? age.start) < age.start) return undefined;
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
