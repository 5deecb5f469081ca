/** Groups and clauses as lines of words, `key=head`, for tables of sentences. */
import type { Clause } from '../../src/pipeline/clauses/index.js';
import { canBe, isPlural, isSingular } from '../../src/pipeline/groups/agreement.js';
import type { Group } from '../../src/pipeline/groups/index.js';
import { readings } from './reading.js';

const CASES = ['nom', 'gen', 'dat', 'acc'] as const;

/** The word that a table calls a group by: its last noun or name, or its pronoun. */
const nameOf = (group: Group): string => (group.nominals.at(-1) ?? group.head).text;
const namesOf = (group: Group): string => [group, ...group.conjuncts].map(nameOf).join('+');

/** `head=Regierung in=… det=die adj=russische gen=Landes and=… case=nom/acc number=sg` */
function groupLine(group: Group): string {
  const { agreement } = group;
  const numbers = [isSingular(agreement) ? 'sg' : '', isPlural(agreement) ? 'pl' : ''].filter((it) => it !== '');
  return [
    `head=${nameOf(group)}`,
    ...(group.preposition === null ? [] : [`prep=${group.preposition}`]),
    ...(group.determiner ? [`det=${group.determiner.lower}`] : []),
    ...(group.possessive ? [`poss=${group.possessive.lower}`] : []),
    ...group.adjectives.map((it) => `adj=${it.text}`),
    ...group.genitives.map((it) => `gen=${namesOf(it)}`),
    ...group.conjuncts.map((it) => `and=${nameOf(it)}`),
    ...(group.embedded
      ? [`participle=${group.embedded.participle.text}`, ...group.embedded.groups.map((it) => `inside=${nameOf(it)}`)]
      : []),
    ...(group.parent ? [`of=${nameOf(group.parent)}`] : []),
    ...(group.quantity === null ? [] : [`quantity=${group.quantity.replaceAll(' ', '_')}`]),
    `words=${group.to - group.from}`,
    `case=${CASES.filter((it) => canBe(agreement, it)).join('/')}`,
    `number=${numbers.join('/')}`,
  ].join(' ');
}

export function groups(text: string): string[] {
  const line = (group: Group): string[] => [groupLine(group), ...group.genitives.flatMap(line), ...group.conjuncts.flatMap(line)];
  return readings(text).flatMap((reading) => [...new Set(reading.groups.filter((it) => !it.parent).flatMap(line))]);
}

/** `verb=vorwerfen main active past indicative subject=Geheimdienst dative=Russland` */
function clauseLine(clause: Clause): string {
  const { roles, verbs } = clause;
  const role = (key: string, group: Group | null) => (group ? [`${key}=${namesOf(group)}`] : [`no-${key}`]);
  return [
    clause.type,
    ...(verbs ? [...verbs.lemmas.slice(0, 1).map((it) => `verb=${it.replace(' ', '_')}`), verbs.voice, verbs.tense, verbs.mood] : []),
    ...(verbs?.modal ? [`modal=${verbs.modal}`] : []),
    ...(verbs?.semiModal ? [`semi=${verbs.semiModal}`] : []),
    ...role('subject', roles.subject),
    ...role('accusative', roles.accusative),
    ...role('dative', roles.dative),
    ...role('genitive', roles.genitive),
    ...role('predicative', roles.predicative),
    ...(roles.predicate ? [`predicate=${roles.predicate.text}`] : []),
    ...roles.prepositional.map((it) => `${it.preposition}=${namesOf(it)}`),
    ...(clause.opener ? [`opener=${clause.opener.lower}`] : []),
    ...(clause.antecedent ? [`antecedent=${nameOf(clause.antecedent)}`] : []),
    ...(clause.parent?.verbs ? [`under=${clause.parent.verbs.lemmas[0]}`] : []),
    ...(clause.negation ? ['negated'] : []),
    ...(clause.quoted ? ['quoted'] : []),
  ].join(' ');
}

export function clauses(text: string): string[] {
  return readings(text).flatMap((reading) => reading.clauses.map(clauseLine));
}
