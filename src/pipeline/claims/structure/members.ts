/** Who belongs to what by the words beside a name: "der EU-Staat Polen", "die sozialdemokratische Abgeordnete Berger", "seine Partei Ennahda". */
import type { Cluster } from '../../entities/index.js';
import { isSingular } from '../../groups/agreement.js';
import type { Group } from '../../groups/index.js';
import { endOf } from '../../groups/link.js';
import type { Mention } from '../../mentions/index.js';
import type { SentenceReading } from '../../reading.js';
import { entitiesOf } from '../actors.js';
import type { ClaimContext } from '../claim.js';
import { entityOf } from './near.js';
import { roleNoun } from './roles.js';
import type { Found, StructureRule } from './rule.js';

export const MEMBER_RULES: readonly StructureRule[] = [
  {
    id: 'structure:member-state',
    relation: 'MEMBER_OF',
    example: 'Der {EU}-Staat [Polen] lehnte ab.',
    needs: ['Country'],
    find: memberStates,
  },
  {
    id: 'structure:called-by-party',
    relation: 'MEMBER_OF',
    example: 'Das sagte der {Republikaner} [John Miller].',
    needs: ['Person', 'party'],
    find: calledByParties,
  },
  {
    id: 'structure:party-adjective',
    relation: 'MEMBER_OF',
    example: 'Die {SPD} verlor. Die sozialdemokratische Abgeordnete [Anna Berger] schwieg.',
    needs: ['Person', 'calling'],
    find: byPartyAdjectives,
  },
  {
    id: 'structure:own-party',
    relation: 'MEMBER_OF',
    example: '[Karl Huber] verlor mit seiner Partei {FDP}.',
    needs: ['Person', 'Organization', 'possessive'],
    find: ownParties,
  },
  {
    id: 'structure:party-in-council',
    relation: 'MEMBER_OF',
    example: 'Die [FDP] im {Bundestag} stimmte zu.',
    needs: ['Organization', 'party', 'in'],
    find: partiesInCouncils,
  },
];

/** "der EU-Staat Polen", "NATO-Länder wie Polen und Litauen", "Polen ist ein EU-Land", "die G8-Staaten Japan und Kanada" */
function memberStates(reading: SentenceReading, context: ClaimContext): Found[] {
  return reading.mentions.flatMap((mention) => {
    const { group, token } = mention;
    if ((mention.role !== 'modifier' && mention.role !== 'name') || mention.type !== 'Organization' || !group || !token) return [];
    if (!context.german.syntax.isMemberNoun(/[-‐‑](\p{L}+)$/u.exec(token.lower)?.[1] ?? '')) return [];
    const [target] = context.resolution.of(mention);
    if (!target || target.sort === 'party') return [];
    const named = [group, ...group.conjuncts].filter((it) => it === group || !it.determiner);
    return [
      ...named.flatMap((it) => ({ source: countryIn(it, reading, context), at: it })),
      ...[...membersBehind(group, reading), ...saidOf(group, reading)].flatMap((at) =>
        entitiesOf(at, reading.clauseOf.get(group) ?? null, reading, context.resolution).map((source) => ({ source, at })),
      ),
    ].flatMap(({ source, at }) =>
      source?.type === 'Country' ? [{ source, target, from: Math.min(group.from, at.from), to: Math.max(group.to, endOf(at)) }] : [],
    );
  });
}

/** "Polen ist ein EU-Staat", "Polen stimmte als EU-Staat zu" */
function saidOf(group: Group, reading: SentenceReading): Group[] {
  const clause = reading.clauseOf.get(group);
  const { subject, predicative } = clause?.roles ?? {};
  return subject && !clause?.negation && (predicative === group || group.preposition === 'als') ? [subject] : [];
}

function countryIn(group: Group, reading: SentenceReading, context: ClaimContext): Cluster | null {
  const found = entityOf(group, reading, context);
  return found?.mention.role === 'name' && found.cluster.type === 'Country' ? found.cluster : null;
}

/** "wie Polen und Ungarn", ", darunter Polen", ", unter anderem Polen" */
function membersBehind(group: Group, reading: SentenceReading): Group[] {
  const { tokens } = reading.sentence;
  const end = endOf(group);
  const at = tokens[end]?.text === ',' ? end + 1 : end;
  const words = tokens.slice(at, at + 2).map(({ lower }) => lower);
  const skip = words[0] === 'darunter' || words[0] === 'wie' ? 1 : words.join(' ') === 'unter anderem' ? 2 : 0;
  const first = reading.groups.find((it) => !it.parent && (it.from === at + skip || (words[0] === 'wie' && it.from === at)));
  return skip > 0 && first ? [first, ...first.conjuncts] : [];
}

/** "der Republikaner John Miller": the name of a party is what one of its people is called. */
function calledByParties(reading: SentenceReading, context: ClaimContext): Found[] {
  return reading.groups.flatMap((group) => {
    const found = group.determiner && isSingular(group.agreement) ? entityOf(group, reading, context) : null;
    if (found?.cluster.sort !== 'party' || found.mention.role !== 'name' || group.nominals.length !== 1) return [];
    if (context.german.names.office(group.head.text)?.term.kind !== 'profession') return [];
    const name = reading.groups.find((it) => it.from === group.to && !it.determiner && !it.preposition);
    const person = name ? entityOf(name, reading, context) : null;
    return name && person?.mention.role === 'name' && person.cluster.type === 'Person'
      ? [{ source: person.cluster, target: found.cluster, from: group.from, to: name.to }]
      : [];
  });
}

/** "der grüne Abgeordnete Huber": of the party of the article that the adjective belongs to. */
function byPartyAdjectives(reading: SentenceReading, context: ClaimContext): Found[] {
  return reading.groups.flatMap((group) => {
    if (group.adjectives.length === 0) return [];
    const found = entityOf(group, reading, context);
    if (found?.mention.role !== 'name' || found.cluster.type !== 'Person' || !roleNoun(group, reading, context)) return [];
    const parties = group.adjectives.flatMap(({ lower }) => partyOf(lower, context) ?? []);
    return parties.slice(0, 1).map((target) => ({ source: found.cluster, target, from: group.from, to: group.to }));
  });
}

/** Of "sozialdemokratische": the party whose people are called "Sozialdemokraten". */
function partyOf(adjective: string, { german, resolution }: ClaimContext): Cluster | undefined {
  const stem = adjective.replace(/(?:e[rsnm]?)$/, '').replace(/isch$/, '');
  const people = stem.charAt(0).toUpperCase() + stem.slice(1);
  const keys = ['en', 'er', 'e'].flatMap(
    (end) => german.names.match([people + end], 0)?.readings.flatMap(({ sort, key }) => (sort === 'party' ? [key] : [])) ?? [],
  );
  return resolution.clusters.find((it) => keys.includes(it.key));
}

/** "seine Partei FDP", "mit ihrer CDU" */
function ownParties(reading: SentenceReading, context: ClaimContext): Found[] {
  return reading.groups.flatMap((group) => {
    const possessive = group.possessive ? reading.mentions.find((it) => it.role === 'possessive' && it.group === group) : undefined;
    const found = possessive ? entityOf(group, reading, context) : null;
    if (!possessive || found?.mention.role !== 'name' || !isParty(found.mention, found.cluster, group)) return [];
    return context.resolution
      .of(possessive)
      .filter(({ type, named }) => type === 'Person' && named)
      .map((source) => ({ source, target: found.cluster, from: group.from, to: endOf(group) }));
  });
}

function isParty(mention: Mention, cluster: Cluster, group: Group): boolean {
  return (
    cluster.type === 'Organization' && (cluster.sort === 'party' || (group.head !== mention.token && /partei$/i.test(group.head.lemma)))
  );
}

/** "die CDU im niedersächsischen Landtag" */
function partiesInCouncils(reading: SentenceReading, context: ClaimContext): Found[] {
  return reading.groups.flatMap((group) => {
    const first = group.parent?.conjuncts.includes(group) ? group.parent : group;
    if (first.preposition === 'für') return [];
    const end = Math.max(...[first, ...first.conjuncts].map(endOf));
    const behind = reading.groups.find((it) => it.from === end && it.preposition === 'in' && !it.parent);
    // "in den Landtag" is where they only go
    if (behind?.determiner && /^(?:den|die|das)$/.test(behind.determiner.lower)) return [];
    const found = behind ? entityOf(group, reading, context) : null;
    if (!behind || found?.cluster.sort !== 'party' || found.mention.role !== 'name') return [];
    const council = entityOf(behind, reading, context);
    return council?.cluster.type === 'Organization' && context.german.syntax.isCouncil(council.cluster.key)
      ? [{ source: found.cluster, target: council.cluster, from: group.from, to: endOf(behind) }]
      : [];
  });
}
