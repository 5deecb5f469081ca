/** People: the offices they hold, the parties and organisations they belong to. */
import type { OfficeFound } from '../../../lang/de/names/index.js';
import type { Cluster } from '../../entities/index.js';
import { endOf } from '../../groups/link.js';
import type { Mention } from '../../mentions/index.js';
import { nominative } from '../../mentions/nominal.js';
import type { SentenceReading } from '../../reading.js';
import type { ClaimContext } from '../claim.js';
import { type Role, rolesBesideNames } from './roles.js';
import { rolesInRows } from './rows.js';
import type { Found, StructureRule } from './rule.js';
import { rolesAs, rolesSaid } from './said.js';

export const PEOPLE_RULES: readonly StructureRule[] = [
  {
    id: 'structure:office',
    relation: 'REPRESENTS',
    example: 'Der {russische} Außenminister [Sergej Lawrow] reiste ab.',
    needs: ['Person', 'office'],
    find: offices,
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
    find: peopleOfParties,
  },
  {
    id: 'structure:person-of-organisation',
    relation: 'REPRESENTS',
    example: 'Das sagte [Anna Berger] von {Amnesty International}.',
    needs: ['Person', 'Organization', 'von'],
    find: peopleOfOrganisations,
  },
  {
    id: 'structure:role-beside-name',
    relation: 'REPRESENTS',
    example: 'Laut {Greenpeace}-Experte [Karl Huber] ist das falsch.',
    needs: ['Person', 'calling'],
    find: (reading, context) => byRole(rolesBesideNames(reading, context), false),
  },
  {
    id: 'structure:member-beside-name',
    relation: 'MEMBER_OF',
    example: 'Der {FDP}-Finanzexperte [Karl Huber] widersprach.',
    needs: ['Person', 'calling'],
    find: (reading, context) => byRole(rolesBesideNames(reading, context), true),
  },
  {
    id: 'structure:role-said',
    relation: 'REPRESENTS',
    example: '[Anna Berger] war Astronautin der {NASA}.',
    needs: ['Person', 'calling', 'predicative'],
    find: (reading, context) => byRole(rolesSaid(reading, context), false),
  },
  {
    id: 'structure:member-said',
    relation: 'MEMBER_OF',
    example: '[Anna Berger] war im {Repräsentantenhaus} Mitglied.',
    needs: ['Person', 'calling', 'predicative'],
    find: (reading, context) => byRole(rolesSaid(reading, context), true),
  },
  {
    id: 'structure:role-as',
    relation: 'REPRESENTS',
    example: '[Karl Huber] gilt als Anführer der {Hisbollah}.',
    needs: ['Person', 'calling', 'als'],
    find: (reading, context) => byRole(rolesAs(reading, context), false),
  },
  {
    id: 'structure:member-as',
    relation: 'MEMBER_OF',
    example: '[Anna Berger] reiste als Mitglied der {CDU} mit.',
    needs: ['Person', 'calling', 'als'],
    find: (reading, context) => byRole(rolesAs(reading, context), true),
  },
  {
    id: 'structure:roles-in-row',
    relation: 'REPRESENTS',
    example: 'Die Präsidenten Russlands und der {Ukraine}, Iwan Petrow und [Petro Klymenko], trafen sich.',
    needs: ['Person', 'calling'],
    find: (reading, context) => byRole(rolesInRows(reading, context), false),
  },
  {
    id: 'structure:members-in-row',
    relation: 'MEMBER_OF',
    example: 'Die {SPD}-Abgeordneten Karl Huber und [Anna Berger] kamen.',
    needs: ['Person', 'calling'],
    find: (reading, context) => byRole(rolesInRows(reading, context), true),
  },
];

function offices(reading: SentenceReading, context: ClaimContext): Found[] {
  return reading.mentions.flatMap((mention) => {
    const person = context.resolution.of(mention)[0];
    const holding = person?.holdings.find((it) => it.mention === mention);
    const token = mention.office?.token;
    if (!person?.named || !holding?.owner || !token || !mention.group || isMembership(mention, holding.owner)) return [];
    if (holding.owner.type === 'Person') return [];
    const from = mention.group.from;
    return [
      { source: person, target: holding.owner, from, to: Math.max(mention.to, mention.group.to), role: nominative(mention.group, token) },
    ];
  });
}

function isMembership(mention: Mention, owner: Cluster): boolean {
  const term = mention.office?.found.term;
  if (owner.type !== 'Organization' || !term) return false;
  return term.kind === 'profession' || term.name === 'Mitglied' || (owner.sort === 'party' && term.name === 'Abgeordneter');
}

function memberships(reading: SentenceReading, context: ClaimContext): Found[] {
  return reading.mentions.flatMap((mention) => {
    const person = context.resolution.of(mention)[0];
    const owner = person?.holdings.find((it) => it.mention === mention)?.owner;
    return person && owner && mention.group && isMembership(mention, owner)
      ? [{ source: person, target: owner, from: mention.group.from, to: mention.group.to }]
      : [];
  });
}

/** "Jeremy Corbyn von der Labour Party": an organisation with "von" right behind a person's name. */
function peopleOf(reading: SentenceReading, context: ClaimContext, fits: (owner: Cluster) => boolean): Found[] {
  return reading.groups.flatMap((group) => {
    const mention = reading.ofGroup.get(group);
    if (mention?.role !== 'name' || mention.type !== 'Person') return [];
    const behind = reading.groups.find((other) => other.from === group.to && other.preposition === 'von' && !other.parent);
    const inner = behind ? reading.ofGroup.get(behind) : undefined;
    const person = context.resolution.of(mention)[0];
    const owner = inner ? context.resolution.of(inner)[0] : undefined;
    if (!behind || !person || owner?.type !== 'Organization' || !owner.named || !fits(owner)) return [];
    return [{ source: person, target: owner, from: group.from, to: endOf(behind) }];
  });
}

function peopleOfParties(reading: SentenceReading, context: ClaimContext): Found[] {
  return peopleOf(reading, context, (owner) => owner.sort === 'party');
}

function peopleOfOrganisations(reading: SentenceReading, context: ClaimContext): Found[] {
  return peopleOf(reading, context, (owner) => owner.sort !== 'party');
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
  if (owner.type !== 'Organization') return false;
  return term.name === 'Mitglied' || (owner.sort === 'party' && (term.kind === 'profession' || term.name === 'Abgeordneter'));
}
