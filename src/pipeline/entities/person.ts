/** Whom "der Russe", "der Politiker", "der 45-Jährige", "der Angeklagte" mean: the one who was just spoken of. */
import type { German } from '../../lang/de/index.js';
import { GENDER_BITS, NUMBER_BITS } from '../../lang/de/lexicon/agreement.js';
import type { CalledBefore } from '../../lang/de/variation.js';
import type { Mention } from '../mentions/index.js';
import type { SentenceReading } from '../reading.js';
import { ageOf, agesIn } from './ages.js';
import type { Cluster } from './entity.js';
import type { Memory } from './memory.js';
import { isOfOther, partyOf, peopleOfParty } from './parties.js';
import { candidatesBefore } from './salience.js';

/** The subject of the sentence before, or somebody in the same one; nobody where two may be meant. */
const FARTHEST = -1.05;
const APART = 0.5;

export function personMeant(mention: Mention, readings: readonly SentenceReading[], memory: Memory, german: German): Cluster | undefined {
  if (mention.token && german.nouns.isUndergone(mention.token.text)) return undergone(mention, readings, memory, german);
  const age = ageOf(mention);
  const ages = age ? agesIn(readings) : null;
  // "Der 45-jährige Karl Huber", "Karl Huber (45)": wherever it was told, no other is "der 45-Jährige"
  const people = (age && ages?.people.get(age.years)) ?? [];
  const aged = memory.latest(
    people.filter(({ start }) => start < mention.start).flatMap((it) => memory.of(it)),
    mention.start,
  );
  if (aged) return aged;
  const party = partyOf(mention, readings);
  const members = party ? peopleOfParty(party, mention.start, readings, memory) : [];
  const [only, other] = members.filter((it) => !isOtherSex(it, mention.sex));
  // "der SPD-Politiker": the only one who was told to be of the SPD
  if (only && !other) return only;
  const reading = readings[mention.sentence];
  const clause = mention.group ? reading?.clauseOf.get(mention.group) : undefined;
  const subject = clause?.roles.subject && clause.roles.subject !== mention.group ? reading?.ofGroup.get(clause.roles.subject) : undefined;
  const not = subject ? memory.of(subject) : [];
  const calling = age ? undefined : (mention.office?.found.term.name ?? (mention.type === 'Group' ? mention.token?.lemma : undefined));
  const fits = (cluster: Cluster) =>
    cluster.type === 'Person' &&
    cluster.named &&
    !not.includes(cluster) &&
    !isOtherSex(cluster, mention.sex) &&
    isFrom(cluster, mention) &&
    (members.length === 0 || members.includes(cluster)) &&
    !(party && isOfOther(party, cluster)) &&
    (!calling || isCalled(cluster, calling) || wasCalledLike(cluster, calling, german));
  // "der 19-Jährige" behind "ein 19-jähriger Schüler" is that one, who has no name
  if (age && (ages?.first.get(age.years) ?? age.start) < age.start) return undefined;
  return likeliest(mention, readings, memory, fits);
}

function likeliest(
  mention: Mention,
  readings: readonly SentenceReading[],
  memory: Memory,
  fits: (cluster: Cluster) => boolean,
): Cluster | undefined {
  const [first, second] = candidatesBefore(mention, readings, memory, fits);
  if (!first || first.score < FARTHEST || (second && first.score - second.score < APART)) return undefined;
  return first.cluster;
}

/** "SPD-Chef Huber sprach. Der Parteichef …": an office with nothing beside it of somebody who was called otherwise. */
export function calledOtherwise(
  mention: Mention,
  of: Cluster | null,
  not: Cluster | undefined,
  readings: readonly SentenceReading[],
  memory: Memory,
  german: German,
): Cluster | undefined {
  const { group, office } = mention;
  const term = office?.found.term;
  if (!term || !group || (mention.owner && !of) || group.possessive || group.genitives.length > 0 || group.adjectives.length > 0)
    return undefined;
  // "das Amt des Parteivorsitzenden"
  if (group.parent && german.variation.posts.has(group.parent.nominals[0]?.lemma ?? '')) return undefined;
  // "im Kreis der Parteivorsitzenden" are several, or a woman
  const feminine = (group.agreement & NUMBER_BITS.sg & ~GENDER_BITS.fem) === 0;
  const home = ({ holdings }: Cluster) =>
    !term.level.includes(':') || holdings.some((it) => it.owner?.key === term.level || it.owner === null);
  return likeliest(
    mention,
    readings,
    memory,
    (it) =>
      it.type === 'Person' &&
      it.named &&
      it !== not &&
      !isOtherSex(it, mention.sex) &&
      (!feminine || it.sex === 'f') &&
      wasCalledLike(it, term.name, german, of) &&
      home(it),
  );
}

/** Was called by a word, or holds an office (of somebody, where it is told), that goes with a calling: "der Anwalt Huber … Der Jurist". */
function wasCalledLike(cluster: Cluster, calling: string, { variation }: German, of?: Cluster | null): boolean {
  return variation.people.get(calling)?.some((row) => fitsRow(cluster, row, of ?? null)) ?? false;
}

function fitsRow(cluster: Cluster, row: CalledBefore, of: Cluster | null): boolean {
  const { holdings } = cluster;
  const { called, sorts } = row;
  const ends = (word: string) => called.some((end) => word.toLowerCase().endsWith(end));
  const holds = holdings.some(
    ({ office, owner }) => ends(office) && (of === null || owner === of) && (sorts.length === 0 || sorts.includes(owner?.sort ?? '')),
  );
  if (holds || of !== null || sorts.length > 0) return holds;
  return hasMention(
    cluster,
    row,
    ({ role, office, group }) =>
      role === 'name' &&
      ((office !== null && ends(office.found.term.name)) ||
        (group?.nominals.some(({ class: kind, lemma }) => kind === 'N' && ends(lemma)) ?? false)),
  );
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

/** "der Pilot", "der Abwehrspieler" was called one before. */
function isCalled(cluster: Cluster, calling: string): boolean {
  const lower = calling.toLowerCase();
  return hasMention(
    cluster,
    lower,
    (it) =>
      it.role === 'name' &&
      ((it.office?.found.term.name.toLowerCase().endsWith(lower) ?? false) ||
        (it.group?.nominals.some((word) => word.lemma.toLowerCase().endsWith(lower)) ?? false)),
  );
}

const asked = new WeakMap<Cluster, Map<unknown, { upTo: number; found: boolean }>>();

/** Whether one of its mentions is such: asked again, only those are looked at that came since. */
function hasMention(cluster: Cluster, what: unknown, isSuch: (mention: Mention) => boolean): boolean {
  const known = asked.get(cluster) ?? new Map<unknown, { upTo: number; found: boolean }>();
  if (known.size === 0) asked.set(cluster, known);
  const answer = known.get(what) ?? { upTo: 0, found: false };
  known.set(what, answer);
  const { mentions } = cluster;
  while (!answer.found && answer.upTo < mentions.length) {
    const mention = mentions[answer.upTo++];
    answer.found = mention !== undefined && isSuch(mention);
  }
  return answer.found;
}

/** Whom "der Angeklagte" means: who was called so before, else the only one of whom the text just told, and who is not there for the law. */
function undergone(mention: Mention, readings: readonly SentenceReading[], memory: Memory, german: German): Cluster | undefined {
  const known = lastCalled(mention.token?.text ?? '', mention.start, readings, memory);
  if (known) return known;
  const mayBe = (cluster: Cluster) =>
    cluster.type === 'Person' && cluster.named && !isOtherSex(cluster, mention.sex) && !isLawful(cluster, german);
  const fits = (cluster: Cluster, by: Mention) => by.sentence < mention.sentence && mayBe(cluster) && !isInOffice(cluster);
  const [first, second] = candidatesBefore(mention, readings, memory, fits);
  if (first && first.score >= FARTHEST) return second && second.score > FARTHEST - 1 ? undefined : first.cluster;
  // the article tells of nobody else, not even of a minister, who would tell of the accused
  const [only, other] = memory.clusters.filter(
    (it) => mayBe(it) && !isOfState(it) && it.mentions.some(({ sentence }) => sentence < mention.sentence),
  );
  return other ? undefined : only;
}

/** Whom the last before a place means that was called so: "der Angeklagte Huber", "der Angeklagte". */
function lastCalled(form: string, before: number, readings: readonly SentenceReading[], memory: Memory): Cluster | undefined {
  const all = calledSo(readings).get(stemOf(form)) ?? [];
  const known = all.findLastIndex(({ start }) => start < before);
  for (let at = known; at >= 0 && at > known - FEW; at--) {
    const mention = all[at];
    const person = mention ? memory.of(mention)[0] : undefined;
    if (person?.type === 'Person') return person;
  }
  return undefined;
}

const FEW = 8;
const called = new WeakMap<readonly SentenceReading[], ReadonlyMap<string, readonly Mention[]>>();

/** All that stand for somebody with a word of that kind, in the order of the text: looked for once an article. */
function calledSo(readings: readonly SentenceReading[]): ReadonlyMap<string, readonly Mention[]> {
  const known = called.get(readings);
  if (known) return known;
  const found = new Map<string, Mention[]>();
  for (const { mentions } of readings)
    for (const mention of mentions) {
      if (mention.role !== 'definite' && mention.role !== 'name') continue;
      for (const word of mention.group?.nominals ?? []) if (word.use.noun?.undergone) listed(found, stemOf(word.text)).push(mention);
    }
  called.set(readings, found);
  return found;
}

function listed(lists: Map<string, Mention[]>, key: string): Mention[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

/** "Angeklagter", "Angeklagten" */
function stemOf(form: string): string {
  return form.replace(/[nrms]$/, '');
}

/** Lawyers and spokesmen tell of the accused. */
function isLawful({ mentions }: Cluster, { nouns }: German): boolean {
  return mentions.some(({ office }) => office !== null && nouns.isLawful(office.token.lemma));
}

/** Holds an office, and not only one in some organization, as "Mitarbeiter" is. */
function isOfState({ holdings }: Cluster): boolean {
  return holdings.some(({ level, mention }) => level !== 'organization' && mention.office?.found.term.kind === 'office');
}

/** Ministers tell of the accused too; who was one may be accused. */
function isInOffice({ holdings }: Cluster): boolean {
  return holdings.some(({ mention: { office, group } }) => office?.found.term.kind === 'office' && (group?.adjectives.length ?? 0) === 0);
}
