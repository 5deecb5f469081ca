/** Roles that a clause says of somebody: "Petra Huber war Mitglied der Caritas", "er gilt als Anführer der Hisbollah". */
import type { Clause } from '../../clauses/index.js';
import type { Cluster } from '../../entities/index.js';
import { isPlural, isSingular } from '../../groups/agreement.js';
import { endOf } from '../../groups/ends.js';
import type { Group } from '../../groups/index.js';
import type { SentenceReading } from '../../reading.js';
import { entitiesOf } from '../actors.js';
import type { ClaimContext } from '../claim.js';
import { entityOf, groupsBehind } from './near.js';
import { once } from './once.js';
import { ownersOf, type Role, roleNoun } from './roles.js';

/** "Petra Huber war Mitglied der Caritas", "sie war im Repräsentantenhaus Mitglied", "neuer Leiter der Caritas wird Karl Huber" */
export const rolesSaid = once(({ reading, context }): readonly Role[] =>
  reading.clauses.flatMap((clause) => {
    const { subject, predicative } = clause.roles;
    if (!subject || !predicative || clause.negation) return [];
    const copula = clause.verbs?.lemmas.some((lemma) => context.german.syntax.copulas.has(lemma)) ?? false;
    const orders = copula ? [[subject, predicative] as const, [predicative, subject] as const] : [[subject, predicative] as const];
    return orders.map(([who, what]) => roleOf(who, what, clause, reading, context)).find((it) => it.length > 0) ?? [];
  }),
);

/** "Er gilt als Anführer der Hisbollah", "sie arbeitet als Sprecherin der Caritas": of the subject, where nobody else could be meant. */
export const rolesAs = once(({ reading, context }): readonly Role[] =>
  reading.clauses.flatMap((clause) => {
    const { subject, accusative, dative, prepositional } = clause.roles;
    if (!subject || clause.negation) return [];
    const others = [accusative, dative].some((it) => it && reading.ofGroup.get(it)?.type === 'Person');
    if (others) return [];
    return prepositional
      .filter((it) => it.preposition === 'als' && !it.determiner && it.conjuncts.length === 0)
      .flatMap((what) => roleOf(subject, what, clause, reading, context));
  }),
);

function roleOf(who: Group, what: Group, clause: Clause, reading: SentenceReading, context: ClaimContext): Role[] {
  const noun = roleNoun(what, reading);
  if (!noun || namesSomebody(what, reading)) return [];
  const meant = entitiesOf(who, clause, reading, context.resolution);
  // "Huber und Berger sind Mitglieder der Caritas"
  const people =
    isSingular(what.agreement) && meant.length < 2 ? meant.slice(0, 1) : meant.length > 1 && isPlural(what.agreement) ? meant : [];
  if (people.length === 0 || !people.every((it) => it.type === 'Person' && it.named)) return [];
  const inside = clause.roles.prepositional.filter(({ preposition, to }) => preposition === 'in' && to === what.from);
  const owners = [
    ...ownersOf(what, noun.token, noun.found, reading, context),
    ...inside.flatMap((it) => entityOf(it, reading, context)?.cluster ?? []),
    ...whereOf(clause, reading, context),
  ].filter((owner: Cluster) => !people.includes(owner));
  const groups = [who, what, ...groupsBehind(what, reading)];
  const [owner] = owners;
  if (!owner) return [];
  return people.map((person) => ({
    person,
    ...{ found: noun.found, noun: noun.token, group: what, owners: [owner] },
    from: Math.min(...groups.map(({ from }) => from)),
    to: Math.max(...groups.map(endOf)),
  }));
}

/** "die Zeitung, bei der sie Redakteurin ist", "die Universität, wo er Professor war" */
function whereOf({ antecedent, opener, roles, type }: Clause, reading: SentenceReading, context: ClaimContext): Cluster[] {
  if (!opener || (type !== 'relative' && opener.lower !== 'wo')) return [];
  const at = opener.index - (reading.sentence.tokens[0]?.index ?? 0);
  const by = roles.prepositional.find((it) => it.pronoun === opener);
  const where =
    type === 'relative' ? by && WORKS_AT.test(by.preposition ?? '') && antecedent : reading.groups.find((it) => endOf(it) === at - 1);
  const found = where ? entityOf(where, reading, context)?.cluster : undefined;
  return found?.type === 'Organization' && found.named ? [found] : [];
}

const WORKS_AT = /^(?:bei|an|in)$/;

/** "Neuer Präsident wird Minister Karl Huber": whoever the group names has its office by that. */
function namesSomebody(group: Group, reading: SentenceReading): boolean {
  return reading.mentions.some((it) => it.group === group && it.role === 'name' && it.type === 'Person');
}
