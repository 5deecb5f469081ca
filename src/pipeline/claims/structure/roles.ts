/** A noun of office or calling beside a person's name, and what it says the person belongs to. */
import type { OfficeFound } from '../../../lang/de/names/index.js';
import type { Cluster } from '../../entities/index.js';
import { canBe, isPlural, isSingular } from '../../groups/agreement.js';
import { endOf } from '../../groups/ends.js';
import type { Group } from '../../groups/index.js';
import { skipBrackets } from '../../mentions/apposition.js';
import { isSeated } from '../../mentions/group.js';
import type { SentenceReading } from '../../reading.js';
import type { Token } from '../../tokens/index.js';
import type { ClaimContext } from '../claim.js';
import { entityOf, groupsBehind, isTime } from './near.js';
import { once } from './once.js';

/** `from` and `to` bound the name and its role. */
export type Role = { person: Cluster; found: OfficeFound; noun: Token; group: Group; owners: Cluster[]; from: number; to: number };

/** Every person's name of the sentence with the role that stands in its group or beside it. */
export const rolesBesideNames = once(({ mentions, reading, context }): readonly Role[] =>
  mentions.flatMap(({ mention, cluster: person }) => {
    const { group } = mention;
    if (mention.role !== 'name' || person.type !== 'Person' || !person.named || !group) return [];
    return rolesBeside(group, reading, context).flatMap((role) => {
      const noun = roleNoun(role, reading);
      if (!noun) return [];
      const owners = [...ownersOf(role, noun.token, noun.found, reading, context), ...partiesOf(role, noun.found, reading, context)].filter(
        (owner) => owner !== person,
      );
      if (owners.length === 0) return [];
      const chain = groupsBehind(role, reading);
      const ends = [role, group, ...chain].map(endOf);
      return [
        { person, found: noun.found, noun: noun.token, group: role, owners, from: Math.min(role.from, group.from), to: Math.max(...ends) },
      ];
    });
  }),
);

/** The group itself, those in apposition before and behind it, and "EU-Kommissar für Energie" before the bare name. */
function rolesBeside(name: Group, reading: SentenceReading, context: ClaimContext): Group[] {
  const { tokens } = reading.sentence;
  const beside = [name, ...rolesInRow(name, reading)];
  const behind = groupAfterComma(skipBrackets(endOf(name), tokens), name, reading, context);
  if (behind && closes(behind, reading)) beside.push(behind);
  const inside = tokens[endOf(name)]?.text === '(' ? reading.groups.find((it) => it.from === endOf(name) + 1 && !it.parent) : undefined;
  if (inside && tokens[chainEnd(inside, reading)]?.text === ')') beside.push(inside);
  const first = name.parent ?? name;
  const before = reading.groups.find((it) => {
    if (it === name || it.parent || it.from >= name.from || isOfAnother(it, reading)) return false;
    if (first.preposition === 'für') return endOf(it) === first.from;
    if (name.preposition !== null) return false;
    const last = behindAlias(skipBrackets(Math.max(...[it, ...groupsBehind(it, reading)].map(endOf)), tokens), reading, context);
    // "traf die SPD-Politikerin ihren Kollegen Karl Huber" are two
    const apart = name.determiner !== null || name.possessive !== null;
    return (last === name.from && !apart) || (tokens[last]?.text === ',' && last + 1 === name.from);
  });
  if (before) beside.push(before);
  // "Die Präsidentin der Kommission, Anna Berger, und der Präsident des Rates": what goes on behind her name is another
  const rowOf = (it: Group) => (it.from < name.from ? it.conjuncts.filter(({ from }) => from < name.from) : it.conjuncts);
  return [...beside, ...heads(name)].flatMap((it) => (it === name ? [it] : [it, ...rowOf(it)]));
}

/** "Karl Huber, Chef der Caritas, Anna Berger und …": the office is that of the name before it. */
function isOfAnother(role: Group, { groups, ofGroup, sentence }: SentenceReading): boolean {
  if (role.determiner || sentence.tokens[role.from - 1]?.text !== ',') return false;
  return groups.some((it) => it.to === role.from - 1 && ofGroup.get(it)?.role === 'name' && ofGroup.get(it)?.type === 'Person');
}

/**
 * "der Vorsitzende des Ausschusses des Parlaments Karl Huber": nouns that a name without one of its own ends the genitives of.
 * "der CDU-Politiker und Bundestagspräsident Karl Huber": the first of two that one article opens.
 */
function heads(name: Group): Group[] {
  const { parent } = name;
  // "Der Präsident der USA, Barack Obama, und Kanzlerin Merkel" are two
  const near = parent !== null && name.from <= Math.max(parent.to, ...parent.genitives.map((it) => it.to)) + 2;
  const opens =
    near && parent.conjuncts.includes(name) && parent.determiner && !name.determiner && !name.possessive && name.head.class === 'N';
  const found: Group[] = parent && opens && isSingular(parent.agreement) && parent.nominals.length === 1 ? [parent] : [];
  for (let group = name; group.parent?.genitives.includes(group); group = group.parent) found.push(group.parent);
  return found;
}

/** "Karl Huber, Präsident der Universität und Vorsitzender der Konferenz, …": roles that the comma makes members of a row with the name. */
function rolesInRow(name: Group, reading: SentenceReading): Group[] {
  const roles = name.conjuncts.filter((it) => !it.determiner && isSingular(it.agreement) && reading.ofGroup.get(it)?.role === 'office');
  const last = name.conjuncts.at(-1);
  // "Huber, Mitglied der CDU und der Caritas, …": the last may go on with the genitive
  const others = name.conjuncts.slice(roles.length).every((it) => it.determiner && canBe(it.agreement, 'gen'));
  return last && others && roles.every((it, i) => it === name.conjuncts[i]) && closes(last, reading) ? roles : [];
}

/** "der Leiter der Atomenergiebehörde IAEA, Huber": the short form behind what it means. */
function behindAlias(at: number, reading: SentenceReading, context: ClaimContext): number {
  const alias = reading.groups.find((it) => it.from === at && it.preposition === null && !it.determiner && !it.parent);
  const mention = alias ? reading.ofGroup.get(alias) : undefined;
  const meant = mention ? context.resolution.of(mention)[0] : undefined;
  if (!alias || mention?.role !== 'name' || meant?.type !== 'Organization') return at;
  return reading.mentions.some((it) => it.to === at && context.resolution.of(it)[0] === meant) ? alias.to : at;
}

/** "Huber, der Sprecher der NATO", "Huber, seit 1990 Sprecher der NATO", also behind the verb that closes the clause: "… Huber getötet, den Führer der Gruppe". */
function groupAfterComma(end: number, name: Group, reading: SentenceReading, context: ClaimContext): Group | undefined {
  const { tokens } = reading.sentence;
  const verbs = reading.clauseOf.get(name)?.verbs?.tokens ?? [];
  let at = end;
  for (let token = tokens[at]; token && verbs.includes(token); token = tokens[at]) at++;
  if (tokens[at]?.text !== ',') return undefined;
  const start = behindTimes(at + 1, reading, context);
  return reading.groups.find((it) => it.from === start && it.preposition === null && !it.pronoun && (start === at + 1 || !it.determiner));
}

/** "zuletzt Trainer", "seit 1990 Präsident", "bis vor kurzem Chef" */
function behindTimes(at: number, reading: SentenceReading, context: ClaimContext): number {
  const time = reading.groups.find((it) => it.from === at && it.preposition !== null && isTime(it, context));
  if (time) return behindTimes(time.to, reading, context);
  return reading.sentence.tokens[at]?.class === 'D' ? behindTimes(at + 1, reading, context) : at;
}

function chainEnd(group: Group, reading: SentenceReading): number {
  const members = [group, ...group.conjuncts, ...groupsBehind(group, reading)];
  return Math.max(...members.flatMap((it) => [it, ...it.genitives.flatMap(({ conjuncts }) => conjuncts)]).map(endOf));
}

/** An apposition ends with a comma, a bracket or the sentence; a list goes on. */
function closes(group: Group, reading: SentenceReading): boolean {
  const { tokens } = reading.sentence;
  const end = skipBrackets(chainEnd(group, reading), tokens);
  const after = tokens[end];
  return after === undefined || (after.kind === 'mark' && after.text !== '(') || after.kind === 'close-quote';
}

/** The first noun of a group that is no name, if it is one of office or calling. */
export function roleNoun(group: Group, reading: SentenceReading): { token: Token; found: OfficeFound } | null {
  const offset = reading.sentence.tokens[0]?.index ?? 0;
  const token = group.nominals.find(({ index }) => !reading.names.some((name) => index - offset >= name.from && index - offset < name.to));
  const found = token?.naming.office;
  return token && found && found.term.kind !== 'relative' && found.term.kind !== 'title' ? { token, found } : null;
}

/** Whose role it is: the first part of a compound, an adjective, a genitive, or what follows with "von", "bei", "in", "aus", "an". */
export function ownersOf(role: Group, noun: Role['noun'], found: OfficeFound, reading: SentenceReading, context: ClaimContext): Cluster[] {
  const beside = reading.mentions.filter(
    (it) => it.group === role && (it.role === 'adjective' || (it.role === 'modifier' && it.token === noun)),
  );
  const before = possessorOf(role, reading, context);
  // "der baden-württembergische CDU-Generalsekretär"
  const party = beside.find((it) => it.role === 'modifier' && context.resolution.of(it)[0]?.sort === 'party');
  const near = [...(party ? [party, ...beside] : beside).flatMap((it) => context.resolution.of(it)), ...(before ? [before] : [])];
  const genitive = wholesOf(role, reading, context);
  const behind = groupsBehind(role, reading)
    .filter((it) => it.preposition !== null && context.german.syntax.owning.has(it.preposition))
    .flatMap((it) => {
      const meant = entityOf(it, reading, context)?.cluster;
      // "Richter am Landgericht", but not "der Bürgermeister am Rhein"
      if (it.preposition === 'an' && meant?.type !== 'Organization') return [];
      const inside = it.preposition !== 'von' && it.preposition !== 'aus';
      return meant && (!inside || isSeated(found.term, meant.type)) ? [meant] : [];
    })
    .filter(({ named, key }) => named || key.startsWith('body:'));
  for (const clusters of [near, genitive, role.conjuncts.length > 0 ? [] : behind]) {
    const fitting = clusters.filter((owner) => mayOwn(owner, found));
    if (fitting.length > 0) return [...fitting.slice(0, 1), ...(clusters === genitive ? furtherWholes(role, reading, context) : [])];
  }
  return [];
}

/** "Mannheims oberster Bürgermeister": a name with s right before. */
function possessorOf(role: Group, reading: SentenceReading, context: ClaimContext): Cluster | undefined {
  if (role.determiner || role.preposition) return undefined;
  // "die SPD, deren Vorsitzender Karl Huber ist"
  const whole = /^d(?:ess|er)en$/.test(reading.sentence.tokens[role.from - 1]?.lower ?? '') ? reading.clauseOf.get(role)?.antecedent : null;
  if (whole) return entityOf(whole, reading, context)?.cluster;
  const before = reading.groups.find((it) => it.to === role.from && !it.determiner && it.adjectives.length === 0);
  const found = before ? entityOf(before, reading, context) : null;
  const last = before?.nominals.at(-1)?.lower ?? '';
  // "traf Heiko Maas Vertreter der SPD"
  const name = found?.mention.properName;
  if (name?.type === 'Person' && !name.genitive && !/['’]$/.test(last)) return undefined;
  return found?.mention.role === 'name' && /[sxzß]['’]?$/.test(last) ? found.cluster : undefined;
}

/** "Leiter der Wartung der Lufthansa": the nearest genitive that means an entity. */
function wholesOf(group: Group, reading: SentenceReading, context: ClaimContext): Cluster[] {
  return group.genitives.flatMap((it) => entityOf(it, reading, context)?.cluster ?? wholesOf(it, reading, context));
}

/** "Chef der Deutschen Bank und der Lufthansa": one who has two such offices, also where a comma makes the second a member of the name's row. */
function furtherWholes(group: Group, reading: SentenceReading, context: ClaimContext): Cluster[] {
  if (isPlural(group.agreement)) return [];
  const row = group.parent?.conjuncts ?? [];
  const members = [...group.genitives.flatMap(({ conjuncts }) => conjuncts), ...row.slice(row.indexOf(group) + 1 || row.length)];
  return members
    .filter((it) => it.determiner && canBe(it.agreement, 'gen') && !canBe(it.agreement, 'nom'))
    .flatMap((it) => entityOf(it, reading, context)?.cluster ?? [])
    .filter(({ type, named }) => type === 'Organization' && named);
}

/** "Bundestagsabgeordneter der Grünen": of the house that the word itself names, and of a party. */
function partiesOf(role: Group, { term }: OfficeFound, reading: SentenceReading, context: ClaimContext): Cluster[] {
  if (!isDeputy(term)) return [];
  const behind = groupsBehind(role, reading).slice(0, 1);
  const found = [...role.genitives, ...behind.filter(({ preposition }) => preposition === 'von')];
  return found.flatMap((it) => entityOf(it, reading, context)?.cluster ?? []).filter(({ sort }) => sort === 'party');
}

export function isDeputy({ name }: OfficeFound['term']): boolean {
  return name.toLowerCase().endsWith('abgeordneter');
}

/** A country or town has officers, an organisation has people of any calling. */
export function mayOwn({ type }: Cluster, { term }: OfficeFound): boolean {
  if (type === 'Organization') return true;
  return term.kind === 'office' && (type === 'Country' || type === 'Place' || type === 'Group');
}
