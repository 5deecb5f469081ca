/** People: the offices they hold, the parties and organisations they belong to. */
import type { Frame } from '../../../lang/de/frames/index.js';
import type { OfficeFound } from '../../../lang/de/names/index.js';
import { isAgent } from '../../clauses/agent.js';
import { type Cluster, isUntold } from '../../entities/index.js';
import { endOf } from '../../groups/ends.js';
import type { Group } from '../../groups/index.js';
import type { Mention } from '../../mentions/index.js';
import { nominative } from '../../mentions/naming.js';
import type { SentenceReading } from '../../reading.js';
import type { ClaimContext } from '../claim.js';
import type { Inventory } from '../inventory.js';
import { isDeputy, type Role, rolesBesideNames } from './roles.js';
import { rolesInRows } from './rows.js';
import type { Found, StructureRule } from './rule.js';
import { rolesAs, rolesSaid } from './said.js';

export const PEOPLE_RULES: readonly StructureRule[] = [
  {
    id: 'structure:office',
    relation: 'REPRESENTS',
    example: 'Der {russische} Außenminister [Sergej Lawrow] reiste ab.',
    needs: ['Person', 'office'],
    find: (inventory) => offices(inventory, false),
  },
  {
    id: 'structure:office-in-context',
    relation: 'REPRESENTS',
    example: '{Moldau} hat gewählt. Premierminister [Vlad Filat] trat zurück.',
    needs: ['Person', 'office'],
    find: (inventory) => offices(inventory, true),
  },
  {
    id: 'structure:party-member',
    relation: 'MEMBER_OF',
    example: 'Der {SPD}-Politiker [Karl Huber] widersprach.',
    needs: ['Person', 'office'],
    find: memberships,
  },
  {
    id: 'structure:person-of-party',
    relation: 'MEMBER_OF',
    example: 'Auch [John Miller] von der {Labour Party} kam.',
    needs: ['Person', 'party', 'von'],
    find: (inventory) => peopleOf(inventory, true),
  },
  {
    id: 'structure:person-of-organisation',
    relation: 'REPRESENTS',
    example: 'Das sagte [Anna Berger] von {Amnesty International}.',
    needs: ['Person', 'Organization', 'von'],
    find: (inventory) => peopleOf(inventory, false),
  },
  {
    id: 'structure:role-beside-name',
    relation: 'REPRESENTS',
    example: 'Laut {Greenpeace}-Experte [Karl Huber] ist das falsch.',
    needs: ['Person', 'calling'],
    find: (inventory) => byRole(rolesBesideNames(inventory), false),
  },
  {
    id: 'structure:member-beside-name',
    relation: 'MEMBER_OF',
    example: 'Der {FDP}-Finanzexperte [Karl Huber] widersprach.',
    needs: ['Person', 'calling'],
    find: (inventory) => byRole(rolesBesideNames(inventory), true),
  },
  {
    id: 'structure:role-said',
    relation: 'REPRESENTS',
    example: '[Anna Berger] war Astronautin der {NASA}.',
    needs: ['Person', 'calling', 'predicative'],
    find: (inventory) => byRole(rolesSaid(inventory), false),
  },
  {
    id: 'structure:member-said',
    relation: 'MEMBER_OF',
    example: '[Anna Berger] war im {Repräsentantenhaus} Mitglied.',
    needs: ['Person', 'calling', 'predicative'],
    find: (inventory) => byRole(rolesSaid(inventory), true),
  },
  {
    id: 'structure:role-as',
    relation: 'REPRESENTS',
    example: '[Karl Huber] gilt als Anführer der {Hisbollah}.',
    needs: ['Person', 'calling', 'als'],
    find: (inventory) => byRole(rolesAs(inventory), false),
  },
  {
    id: 'structure:member-as',
    relation: 'MEMBER_OF',
    example: '[Anna Berger] reiste als Mitglied der {CDU} mit.',
    needs: ['Person', 'calling', 'als'],
    find: (inventory) => byRole(rolesAs(inventory), true),
  },
  {
    id: 'structure:roles-in-row',
    relation: 'REPRESENTS',
    example: 'Die Präsidenten Russlands und der {Ukraine}, Iwan Petrow und [Petro Klymenko], trafen sich.',
    needs: ['Person', 'calling'],
    find: (inventory) => byRole(rolesInRows(inventory), false),
  },
  {
    id: 'structure:members-in-row',
    relation: 'MEMBER_OF',
    example: 'Die {SPD}-Abgeordneten Karl Huber und [Anna Berger] kamen.',
    needs: ['Person', 'calling'],
    find: (inventory) => byRole(rolesInRows(inventory), true),
  },
];

/** @param untold where only the article tells whose office it is */
function offices({ mentions }: Inventory, untold: boolean): Found[] {
  const found: Found[] = [];
  for (const { mention, cluster: person } of mentions) {
    const { group, office } = mention;
    const owner = office && group && person.named ? ownerByOffice(person, mention) : null;
    if (!office || !group || !owner || owner.type === 'Person' || isMembership(mention, owner)) continue;
    if ((owner.type === 'Country' && isUntold(mention)) !== untold) continue;
    // "der EU-Kommissar für Energie Karl Huber", "der Chef der Behörde, Karl Huber,": from the office to the name
    const beside = mentions.find((it) => it.mention.apposedTo === mention && it.mention.office === office)?.mention.group ?? group;
    const named =
      mention.role === 'office' ? mentions.find((it) => it.cluster === person && it.mention.role === 'name')?.mention : undefined;
    const from = Math.min(group.from, beside.from, named?.from ?? group.from);
    const to = Math.max(mention.to, group.to, endOf(beside), named?.to ?? 0);
    found.push({ source: person, target: owner, from, to, role: nominative(beside, office.token) });
  }
  return found;
}

function ownerByOffice({ holdings }: Cluster, mention: Mention): Cluster | null {
  return holdings.find((it) => it.mention === mention)?.owner ?? null;
}

function isMembership(mention: Mention, owner: Cluster): boolean {
  const term = mention.office?.found.term;
  if (owner.type !== 'Organization' || !term) return false;
  return term.kind === 'profession' || term.name === 'Mitglied' || (owner.sort === 'party' && isDeputy(term));
}

/** "ist nicht mehr Mitglied der SPD" */
function isDenied(group: Group, { clauseOf }: SentenceReading): boolean {
  const clause = clauseOf.get(group);
  return clause?.roles.predicative === group && clause.negation !== null;
}

function memberships({ mentions, reading }: Inventory): Found[] {
  const found: Found[] = [];
  for (const { mention, cluster: person } of mentions) {
    const { group, office } = mention;
    const owner = office && group ? ownerByOffice(person, mention) : null;
    if (group && isDenied(group, reading)) continue;
    if (group && owner && isMembership(mention, owner)) found.push({ source: person, target: owner, from: group.from, to: group.to });
  }
  return found;
}

/** "Jeremy Corbyn von der Labour Party": an organisation with "von" right behind a person's name. */
function peopleOf({ groups, reading, context }: Inventory, party: boolean): Found[] {
  const found: Found[] = [];
  for (const { group: behind, cluster: owner } of groups) {
    if (behind.preposition !== 'von' || behind.parent || owner.type !== 'Organization') continue;
    if (!owner.named || (owner.sort === 'party') !== party) continue;
    for (const { group, mention, cluster: person } of groups)
      if (
        group.to === behind.from &&
        mention.role === 'name' &&
        mention.type === 'Person' &&
        !isAgent(behind, group, reading.clauseOf.get(behind)) &&
        !isGiver(group, reading, context)
      )
        found.push({ source: person, target: owner, from: group.from, to: endOf(behind) });
  }
  return found;
}

/** "Unterstützung erhielt Karl Huber von der SPD": behind the verb, "von" may say from whom. */
function isGiver(group: Group, { clauseOf, sentence }: SentenceReading, { german }: ClaimContext): boolean {
  const { verbs, roles } = clauseOf.get(group) ?? {};
  const objects = [roles?.accusative, roles?.subject].map((it) => it?.nominals[0]?.lemma ?? '');
  if (!verbs?.finite || group.from < verbs.finite.index - (sentence.tokens[0]?.index ?? 0)) return false;
  const gives = ({ source, requires }: Frame) =>
    source.some(({ preposition }) => preposition === 'von') && requires.some(({ words }) => objects.some((it) => words.includes(it)));
  return verbs.lemmas.some((lemma) => german.frames.verbs.get(lemma)?.some(gives));
}

/** "Anna Berger, die Geschäftsführerin der Caritas": a role, and whose it is. */
function byRole(roles: readonly Role[], member: boolean): Found[] {
  return roles.flatMap(({ person, found, noun, group, owners, from, to }) =>
    owners
      .filter((owner) => isMembers(found, owner) === member)
      .map((target) => ({ source: person, target, from, to, ...(member ? {} : { role: nominative(group, noun) }) })),
  );
}

/** A politician belongs to a party, a spokesman speaks for it. */
function isMembers({ term }: OfficeFound, owner: Cluster): boolean {
  // "Mitglied einer Terrorzelle"
  if (owner.type === 'Group') return term.name === 'Mitglied';
  if (owner.type !== 'Organization') return false;
  return term.name === 'Mitglied' || (owner.sort === 'party' && (term.kind === 'profession' || isDeputy(term)));
}
