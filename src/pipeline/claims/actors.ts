/** Which entities a group stands for when it fills a role. */

import { isAgent } from '../clauses/agent.js';
import type { Clause } from '../clauses/index.js';
import type { Cluster, Resolution } from '../entities/index.js';
import { isSingular, sharesArticle } from '../groups/agreement.js';
import { endOf } from '../groups/ends.js';
import type { Group } from '../groups/index.js';
import { CITIZENS, WHOLE } from '../mentions/index.js';
import type { SentenceReading } from '../reading.js';
import { toldAmong } from './among.js';

/** The entities of a group and of all that is coordinated with it. */
export function entitiesOf(group: Group, clause: Clause | null, reading: SentenceReading, resolution: Resolution): Cluster[] {
  if (group.pronoun?.class === 'REL') {
    const { antecedent } = clause ?? {};
    const named = antecedent ? (nameBefore(antecedent, reading) ?? antecedent) : null;
    const meant = named ? entitiesOf(named, null, reading, resolution) : [];
    return meant.some((it) => it.named) ? meant : (oneOfThem(clause, reading, resolution) ?? meant);
  }
  if (sharesArticle(group)) {
    const person = oneOfRoles(group, reading, resolution);
    if (person) return [person];
  }
  const found = entitiesOfOne(group, reading, resolution);
  if (!isWithOffices(group, reading)) for (const member of group.conjuncts) found.push(...entitiesOfOne(member, reading, resolution));
  const told = toldAmong(group, reading);
  if (told)
    for (const member of [told, ...told.conjuncts]) found.push(...entitiesOfOne(member, reading, resolution).filter((it) => it.named));
  return found.length < 2 ? found : [...new Set(found)];
}

/** "Karl Huber, ein Politiker der SPD, der …": he, not whom he is of. */
function nameBefore(group: Group, { groups, ofGroup, sentence }: SentenceReading): Group | undefined {
  if (!group.determiner || group.preposition || !isSingular(group.agreement) || sentence.tokens[group.from - 1]?.text !== ',')
    return undefined;
  const name = groups.find((it) => endOf(it) === group.from - 1 && !it.parent && it.preposition === null);
  const mention = name ? ofGroup.get(name) : undefined;
  return mention?.role === 'name' && mention.type === 'Person' && ofGroup.get(group)?.role !== 'name' ? name : undefined;
}

/** "der Regisseur und Schauspieler Karl Huber", "der Bankier und Chef der Deutschen Bank Karl Huber" */
function oneOfRoles(group: Group, reading: SentenceReading, resolution: Resolution): Cluster | undefined {
  return [...group.conjuncts.toReversed(), group]
    .flatMap((it) => entitiesOfOne(it, reading, resolution))
    .find(({ type, named }) => type === 'Person' && named);
}

/** "Polen ist das einzige Land, das …", "Polen gehört zu den Ländern, die …": what is said of them is said of the subject. */
function oneOfThem(clause: Clause | null, reading: SentenceReading, resolution: Resolution): Cluster[] | null {
  const { antecedent, parent } = clause ?? {};
  const subject = parent?.roles.subject;
  if (!antecedent || !subject || subject.pronoun?.class === 'REL') return null;
  const counted = antecedent.preposition === 'zu' && parent.verbs?.lemmas.some((lemma) => COUNTS_AMONG.has(lemma));
  const { predicative } = parent.roles;
  const said =
    predicative === antecedent || (predicative && (predicative.to === antecedent.from || predicative.genitives.includes(antecedent)));
  if (!said && !counted) return null;
  const found = entitiesOf(subject, parent, reading, resolution).filter((it) => it.named && isActor(it));
  return found.length > 0 ? found : null;
}

const COUNTS_AMONG: ReadonlySet<string> = new Set(['gehören', 'zählen']);

/** "Karl Huber, Präsident des Verbandes und Mitglied des Rates,": one person, and what he is. */
function isWithOffices(group: Group, reading: SentenceReading): boolean {
  const [first] = group.conjuncts;
  return (
    first !== undefined &&
    first.determiner === null &&
    reading.ofGroup.get(group)?.role === 'name' &&
    reading.ofGroup.get(first)?.role === 'office'
  );
}

/** Unnamed troops act for those they belong to: "830 britische Soldaten", "die Soldaten der NATO". */
function entitiesOfOne(group: Group, reading: SentenceReading, resolution: Resolution): Cluster[] {
  const mention = reading.ofGroup.get(group);
  const own = mention ? resolution.of(mention) : [];
  if (!own.some((cluster) => cluster.named)) {
    const name = nameBehind(group, reading, resolution);
    if (name.length > 0) return name;
  }
  const forItself = actsForItself(group);
  if (!mention) return forItself ? [] : ownersOf(group, reading, resolution).filter((it) => mayActFor(group, it));
  const vague = mention.role === 'noun' && mention.type === 'Group';
  if (!vague && own.length > 0 && own.every((cluster) => cluster.sort !== 'unnamed')) return [...own];
  // "die Abgeordneten ihrer Wahlkreise": no place that is only described acts
  const owners = forItself
    ? []
    : ownersOf(group, reading, resolution).filter((it) => mayActFor(group, it) && (it.named || it.type !== 'Place'));
  // "ein früherer Sprecher der NATO" speaks for her no more
  if (mention.former && (mention.role === 'office' || mention.type === 'Group')) return own.filter((it) => it.sort !== 'unnamed');
  // "die vom Iran unterstützte Miliz" acts for herself
  if (vague && isBacked(group) && attachedTo(group, reading, resolution).length === 0) return [...own];
  return owners.length > 0 ? owners : [...own];
}

/** Somebody does something for them, but "von der NATO geführte Truppen" are hers. */
function isBacked({ embedded, genitives }: Group): boolean {
  if (!embedded || embedded.commands || genitives.length > 0) return false;
  return embedded.groups.some((it) => it.preposition === 'von' || it.preposition === 'durch');
}

/** "die Mönche des Landes", "Bürger Polens" do not act for it. */
function mayActFor({ nominals }: Group, { type }: Cluster): boolean {
  return (type !== 'Country' && type !== 'Place') || !nominals[0]?.use.noun?.citizen;
}

/** "Gegner der SPD", "der Bruder von Huber", "mehrere Staaten der EU" do not act for them; "die Staaten der EU" do. */
function actsForItself(group: Group): boolean {
  const { nominals, determiner, genitives } = group;
  const some = nominals[0]?.use.noun?.state && genitives.length > 0 && !WHOLE.test(determiner?.lower ?? '');
  return some || isOneself(group);
}

/** "Gegner der SPD", "Tausende Fans von Huber": somebody else than whom they belong to. */
export function isOneself({ nominals: [first, counted] }: Group): boolean {
  const noun = first?.use.noun?.measure && counted?.class === 'N' ? counted : first;
  return noun?.use.noun?.oneself ?? false;
}

/** "die Oppositionspartei Movement for Change", "der Verband der Industrie (BDI)", "zwei Abgeordnete, Karl Huber und Anna Berger,": the names right behind what they name. */
export function nameBehind(group: Group, reading: SentenceReading, resolution: Resolution): Cluster[] {
  if (group.pronoun || (!group.determiner && !group.quantity) || group.conjuncts.length > 0) return [];
  const { tokens } = reading.sentence;
  // "der Mutterkonzern von Opel, General Motors,"
  const of = groupAt(endOf(group), reading, isOf);
  const end = of && tokens[endOf(of)]?.text === ',' ? endOf(of) : endOf(group);
  const mark = tokens[end]?.text ?? '';
  const at = mark === ',' || mark === '(' ? end + 1 : end;
  const name = groupAt(at, reading, isBare) ?? (mark === ',' ? nameWithArticle(at, reading) : undefined);
  // "den Vorschlag des Ministers Karl Huber (SPD)"
  if (mark === '(' && group.genitives.some((it) => reading.ofGroup.get(it)?.type === 'Person')) return [];
  // "die Opposition (SPD und Grüne)"
  const several = mark === '(' && group.nominals[0]?.use.noun?.ofLemma?.type === 'Group';
  if (!name || (isSingular(group.agreement) === name.conjuncts.length > 0 && !several)) return [];
  const members = [name, ...name.conjuncts];
  const behind = Math.max(...members.map((it) => it.to));
  const after = tokens[behind];
  // a single word between commas is the next member of a list, but where the verb follows
  const isNext = name.nominals.length < 2 && mark === ',' && !(after?.text === ',' && tokens[behind + 1]?.class === 'V');
  if (at > end && ((after?.kind !== 'mark' && after?.class !== 'V') || isNext)) return [];
  const found = members.flatMap((member) => {
    const mention = reading.ofGroup.get(member);
    if (mention?.role !== 'name') return [];
    // "General Motors"
    const offset = tokens[0]?.index ?? 0;
    const isOutside = (index: number) => index - offset < mention.from || index - offset >= mention.to;
    if (member.nominals.some((token) => token.class === 'N' && isOutside(token.index))) return [];
    return resolution.of(mention).filter((it) => it.named && isActor(it));
  });
  return found.length === members.length ? found : [];
}

/** "Die größte Gewerkschaft, die IG Metall, lehnte ab": between commas right before the verb. */
function nameWithArticle(at: number, reading: SentenceReading): Group | undefined {
  const { tokens } = reading.sentence;
  const name = groupAt(at, reading, ({ preposition, adjectives }) => preposition === null && adjectives.length === 0);
  const end = name ? endOf(name) : 0;
  return tokens[end]?.text === ',' && tokens[end + 1]?.class === 'V' ? name : undefined;
}

/** The first group that begins at a word and is of a kind. */
function groupAt(at: number, { groups }: SentenceReading, fits: (group: Group) => boolean): Group | undefined {
  for (let i = 0; i < groups.length; i++) {
    const group = groups[i];
    if (group?.from === at && fits(group)) return group;
  }
  return undefined;
}

function isBare({ determiner, preposition }: Group): boolean {
  return !determiner && preposition === null;
}

function isOf({ preposition, parent }: Group): boolean {
  return preposition === 'von' && !parent;
}

/** What a group belongs to, if it means nothing by itself: by adjective, compound or genitive. */
export function ownersOf(group: Group, reading: SentenceReading, resolution: Resolution): Cluster[] {
  const attached = attachedTo(group, reading, resolution);
  if (attached.length > 0) return attached;
  const before = reading.sentence.tokens[group.from - 1]?.lower;
  const antecedent = before === 'dessen' || before === 'deren' ? reading.clauseOf.get(group)?.antecedent : null;
  // "Huber, dessen Rücktritt gefordert wird"
  if (antecedent) return entitiesOf(antecedent, null, reading, resolution);
  // "ein Mann türkischer Staatsangehörigkeit" is not Turkey's: the genitive itself must mean something
  const told: Cluster[] = [];
  for (const it of group.genitives) {
    const mention = reading.ofGroup.get(it);
    if (mention && mention.role !== 'adjective') told.push(...entitiesOf(it, null, reading, resolution));
  }
  if (told.length > 0) return told;
  // "die von der Regierung geplante Reform"
  for (const it of group.embedded?.groups ?? [])
    if (it.preposition === 'von' || it.preposition === 'durch') told.push(...entitiesOf(it, null, reading, resolution));
  if (told.length > 0) return told;
  const behind = groupAt(group.to, reading, isOf);
  return behind && !isAgent(behind, group, reading.clauseOf.get(behind)) ? entitiesOf(behind, null, reading, resolution) : [];
}

/** By adjective or compound: "die türkische Armee", "NATO-Soldaten" */
export function attachedTo(group: Group, reading: SentenceReading, resolution: Resolution): Cluster[] {
  const attached: Cluster[] = [];
  for (const it of reading.mentions)
    if (it.group === group && (it.role === 'adjective' || it.role === 'modifier') && it.sort !== CITIZENS)
      attached.push(...resolution.of(it));
  return attached;
}

const ACTORS: readonly string[] = ['Person', 'Country', 'Organization', 'Group'];

export function isActor(cluster: Cluster): boolean {
  return ACTORS.includes(cluster.type);
}
