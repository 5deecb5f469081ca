/** What stands beside a group: behind its attributes, a bracket, and words of time. */
import type { Cluster } from '../../entities/index.js';
import { canBe } from '../../groups/agreement.js';
import { endOf, endOfRow, startOf } from '../../groups/ends.js';
import type { Group } from '../../groups/index.js';
import { skipBrackets } from '../../mentions/apposition.js';
import type { Mention } from '../../mentions/index.js';
import type { SentenceReading } from '../../reading.js';
import type { ClaimContext } from '../claim.js';

/** The first entity that a group means. */
export function entityOf(group: Group, reading: SentenceReading, context: ClaimContext): { mention: Mention; cluster: Cluster } | null {
  const mention = reading.ofGroup.get(group);
  const cluster = mention ? context.resolution.of(mention)[0] : undefined;
  return mention && cluster ? { mention, cluster } : null;
}

/** "das Treffen (G8) am Freitag in Genf": the prepositional group behind, past brackets, times and what means nothing by itself. */
export function groupBehind(group: Group, reading: SentenceReading, context: ClaimContext): Group | null {
  const { tokens } = reading.sentence;
  // "das Museum für Völkerkunde in Wien": what it is called may go on behind its group
  let end = skipWhen(skipBrackets(Math.max(endOf(group), reading.ofGroup.get(group)?.to ?? 0), tokens), reading, context);
  for (const other of reading.groups) {
    if (other.parent || startOf(other) !== end) continue;
    const time = isTime(other, context);
    // "nächste Woche", "2005", but not "der 2005 …"
    if (other.preposition === null && (!time || (other.determiner && other.nominals.length === 0))) continue;
    if (!time && !isAccompaniment(other, reading)) return other;
    end = skipWhen(skipBrackets(endOfRow(other), tokens), reading, context);
  }
  return null;
}

/** "das Treffen gestern in Wien" */
function skipWhen(at: number, { sentence }: SentenceReading, { german }: ClaimContext): number {
  const token = sentence.tokens[at];
  return token?.class === 'D' && german.syntax.timeAdverbs.has(token.lower) ? at + 1 : at;
}

/** "Anschläge mit vielen Toten in Dublin" */
function isAccompaniment(group: Group, reading: SentenceReading): boolean {
  const type = reading.ofGroup.get(group)?.type;
  return group.preposition === 'mit' && (type === undefined || type === 'Group');
}

export function isTime(group: Group, context: ClaimContext): boolean {
  const { times } = context.german.syntax;
  return group.nominals.length === 0 ? group.head.kind === 'number' : group.nominals.some((token) => times.has(token.lemma));
}

export function isWhere(cluster: Cluster): boolean {
  return cluster.type === 'Place' || cluster.type === 'Country';
}

/** The places of a group and of what is coordinated with it; of a part without a name, those that tell whose: "die Innenstadt von Witten". */
export function placesOf(group: Group, reading: SentenceReading, context: ClaimContext): Cluster[] {
  const places = placesIn(group, reading, context);
  // but "auf der Insel Utøya", "auf den Straßen Bangkoks"
  const bare = group.preposition === 'auf' && group.determiner === null && group.head.class === 'NE';
  return bare ? places.filter((place) => mayBeOn(place, context)) : places;
}

/** "auf Kuba", "auf dem Platz"; but "trifft im Finale auf Ecuador", "das Warten auf Köln" */
function mayBeOn({ type, sort, name }: Cluster, { german }: ClaimContext): boolean {
  return type === 'Country' ? german.nouns.islands.has(name) : sort !== 'city';
}

function placesIn(group: Group, reading: SentenceReading, context: ClaimContext): Cluster[] {
  return [group, ...group.conjuncts].flatMap((member) => {
    const found = entityOf(member, reading, context);
    // "im Westen Pakistans" is in Pakistan
    const larger = found?.mention.sort === 'direction' && found.mention.owner ? context.resolution.of(found.mention.owner)[0] : undefined;
    if (larger && isWhere(larger)) return [larger];
    if (found && isWhere(found.cluster))
      return isAny(member, found.cluster) ? townOf(member, found.cluster, reading, context) : [found.cluster];
    const town = found ? townOfBody(found.mention, context) : undefined;
    if (town) return [town];
    const noun = member.nominals[0]?.lemma ?? '';
    const { nouns } = context.german;
    const part = nouns.find(noun)?.type === 'Place' || nouns.surroundings.has(noun) || nouns.directions.has(noun);
    if (found?.cluster.named || !part) return [];
    const whole = member.genitives[0] ?? placeBehind(member, reading, context);
    const places = whole ? placesOf(whole, reading, context) : [];
    return places.length > 0 ? places : countryBeside(member, reading, context);
  });
}

/** "vor dem Landgericht Kiel", "in der Universität Kassel" is in that town. */
function townOfBody({ role, type, owner, token }: Mention, { german, resolution }: ClaimContext): Cluster | undefined {
  if (role !== 'body' || type !== 'Organization' || owner?.type !== 'Place') return undefined;
  const town = resolution.of(owner)[0];
  const traits = german.names.body(token?.text ?? '')?.term.traits;
  return town?.sort === 'city' && traits?.includes('local') && !traits.includes('council') ? town : undefined;
}

/** "in einem Nachtclub": one of many */
export function isAny({ determiner }: Group, { type, named }: Cluster): boolean {
  return type === 'Place' && !named && (determiner?.lower.startsWith('ein') ?? false);
}

/** "in einem Nachtclub in Moskau": which one nobody knows, but the town. */
function townOf(group: Group, any: Cluster, reading: SentenceReading, context: ClaimContext): Cluster[] {
  const behind = placeBehind(group, reading, context);
  const towns = behind ? placesOf(behind, reading, context).filter(({ named, type }) => named || type === 'Country') : [];
  return towns.length > 0 ? towns : [any];
}

function placeBehind(group: Group, reading: SentenceReading, context: ClaimContext): Group | null {
  const behind = groupBehind(group, reading, context);
  return behind?.preposition === 'von' || isAt(behind, reading) ? behind : null;
}

/** "in der thailändischen Hauptstadt", where nothing tells which */
function countryBeside(group: Group, reading: SentenceReading, { resolution }: ClaimContext): Cluster[] {
  return reading.mentions
    .filter((it) => it.group === group && it.role === 'adjective')
    .flatMap((it) => resolution.of(it).slice(0, 1))
    .filter(isWhere);
}

/** "in der Stadt", "im nördlichen Libanon", but not "in die Stadt": where something is, not where it goes. */
export function isAt(group: Group | null, reading: SentenceReading): boolean {
  // "in Richtung Millerntor"
  if (!group?.preposition || group.nominals[0]?.lemma === 'Richtung') return false;
  return canBe(group.agreement, 'dat') || /^\p{L}+[mr]$/u.test(contracted(group, reading));
}

/** "zum", "im": a preposition that holds an article. */
export function contracted({ from, preposition }: Group, { sentence }: SentenceReading): string {
  const { lower = '' } = sentence.tokens[from] ?? {};
  return lower === preposition ? '' : lower;
}

/** The groups that follow without a gap. */
export function groupsBehind(group: Group, reading: SentenceReading): Group[] {
  const chain: Group[] = [];
  let end = endOfRow(group);
  for (const other of reading.groups) {
    if (other.parent || startOf(other) !== end || other.preposition === null) continue;
    chain.push(other);
    end = endOfRow(other);
  }
  return chain;
}
