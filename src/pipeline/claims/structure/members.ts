/** Who belongs to what by the words beside a name: "der EU-Staat Polen", "die sozialdemokratische Abgeordnete Berger", "seine Partei Ennahda". */
import type { Cluster } from '../../entities/index.js';
import { isSingular } from '../../groups/agreement.js';
import { endOf } from '../../groups/ends.js';
import type { Group } from '../../groups/index.js';
import type { Mention } from '../../mentions/index.js';
import type { SentenceReading } from '../../reading.js';
import { entitiesOf } from '../actors.js';
import type { ClaimContext } from '../claim.js';
import { isCouncil } from '../councils.js';
import type { Inventory } from '../inventory.js';
import { entityOf } from './near.js';
import { roleNoun } from './roles.js';
import type { Found, StructureRule } from './rule.js';
import { isSomeOf } from './takers.js';

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
    example: 'Das sagte der {Grüne} [John Miller].',
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
    id: 'structure:told-by-party',
    relation: 'MEMBER_OF',
    example: '[Karl Huber] schwieg. Später widersprach der {SPD}-Politiker.',
    needs: ['Person', 'calling'],
    find: toldByParties,
  },
  {
    id: 'structure:own-party',
    relation: 'MEMBER_OF',
    example: '[Karl Huber] verlor mit seiner Partei {FDP}.',
    needs: ['Person', 'Organization', 'possessive'],
    find: (inventory) => whatIsOwn(inventory, isParty),
  },
  {
    id: 'structure:own-firm',
    relation: 'REPRESENTS',
    example: '[Karl Huber] warb für sein Unternehmen {Siemens}.',
    needs: ['Person', 'Organization', 'possessive'],
    find: (inventory) => whatIsOwn(inventory, (_, __, { head }) => inventory.context.german.deeds.ownFirms.has(head.lemma)),
  },
  {
    id: 'structure:party-in-council',
    relation: 'MEMBER_OF',
    example: 'Die [FDP] im {Bundestag} stimmte zu.',
    needs: ['Organization', 'party', 'in'],
    find: (inventory) => inCouncils(inventory, ({ sort }) => sort === 'party'),
  },
  {
    id: 'structure:fraction-in-council',
    relation: 'PART_OF',
    example: 'Die [SPD-Fraktion] im {Bundestag} stimmte zu.',
    needs: ['Organization', 'in'],
    find: (inventory) => inCouncils(inventory, ({ key }) => inventory.context.german.syntax.isFraction(key)),
  },
  {
    id: 'structure:union-in-union',
    relation: 'MEMBER_OF',
    example: 'Die [IG BAU] im {Deutschen Gewerkschaftsbund} stimmte zu.',
    needs: ['Organization', 'in'],
    find: unionsIn,
  },
];

/** "die Gewerkschaft GEW im DGB" */
function unionsIn({ groups, reading, context }: Inventory): Found[] {
  return groups.flatMap(({ group, mention, cluster: source }) => {
    if (source.sort !== 'union' || mention.role !== 'name') return [];
    const behind = reading.groups.find((it) => it.from === endOf(group) && it.preposition === 'in' && !it.parent);
    const target = behind ? entityOf(behind, reading, context)?.cluster : undefined;
    return behind && target?.sort === 'union' && target !== source ? [{ source, target, from: group.from, to: endOf(behind) }] : [];
  });
}

/** "der EU-Staat Polen", "NATO-Länder wie Polen und Litauen", "Polen ist ein EU-Land", "die G8-Staaten Japan und Kanada" */
function memberStates({ mentions, reading, context }: Inventory): Found[] {
  return mentions.flatMap(({ mention, cluster: target }) => {
    const { group, token } = mention;
    if ((mention.role !== 'modifier' && mention.role !== 'name') || mention.type !== 'Organization' || !group || !token) return [];
    if (!context.german.syntax.isMemberNoun(/[-‐‑](\p{L}+)$/u.exec(token.lower)?.[1] ?? '')) return [];
    if (target.sort === 'party') return [];
    const named = [group, ...group.conjuncts].filter((it) => it === group || !it.determiner);
    return [
      ...named.flatMap((it) => ({ source: countryIn(it, reading, context), at: it })),
      ...[...membersBehind(group, reading), ...saidOf(group, reading), ...toldWith(group, reading, context)].flatMap((at) =>
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

/** "Mit Polen und Ungarn nehmen zwei EU-Staaten teil": as many as it names. */
function toldWith(group: Group, reading: SentenceReading, context: ClaimContext): Group[] {
  const clause = reading.clauseOf.get(group);
  if (clause?.roles.subject !== group || clause.negation || !isSomeOf(group, context)) return [];
  return clause.roles.prepositional.filter((it) => it.preposition === 'mit' && it.conjuncts.length > 0);
}

function countryIn(group: Group, reading: SentenceReading, context: ClaimContext): Cluster | null {
  const found = entityOf(group, reading, context);
  const told = found?.mention.role === 'name' || found?.mention.role === 'definite';
  return told && found.cluster.type === 'Country' ? found.cluster : null;
}

/** "wie Polen und Ungarn", ", darunter Polen", ", unter anderem Polen" */
function membersBehind(group: Group, { groups, openers, sentence }: SentenceReading): Group[] {
  const { tokens } = sentence;
  const end = endOf(group);
  const at = tokens[end]?.text === ',' ? end + 1 : end;
  const like = tokens[at]?.lower === 'wie';
  const skip = like ? 1 : (openers.get(at) ?? 0);
  const first = groups.find((it) => !it.parent && (it.from === at + skip || (like && it.from === at)));
  return skip > 0 && first ? [first, ...first.conjuncts] : [];
}

/** "der Republikaner John Miller": the name of a party is what one of its people is called. */
function calledByParties({ groups, mentions, reading, context }: Inventory): Found[] {
  const joined = mentions.flatMap(({ mention: { group, to, role, type }, cluster: target }) => {
    if (target.sort !== 'party' || type !== 'Organization' || role !== 'name') return [];
    const person = groups.find((it) => it.group === group && it.mention.from === to && it.cluster.type === 'Person');
    return person ? [{ source: person.cluster, target, from: person.group.from, to: person.group.to }] : [];
  });
  const beside = groups.flatMap(({ group, mention, cluster: target }) => {
    if (target.sort !== 'party' || mention.role !== 'name' || group.nominals.length !== 1) return [];
    if (!group.determiner || !isSingular(group.agreement)) return [];
    const adjectival = isSingleOne(group, target);
    if (!adjectival && context.german.names.office(group.head.text)?.term.kind !== 'profession') return [];
    const name = reading.groups.find((it) => it.from === group.to && !it.determiner && !it.preposition);
    const person = name ? entityOf(name, reading, context) : null;
    return name && person?.mention.role === 'name' && person.cluster.type === 'Person'
      ? [{ source: person.cluster, target, from: group.from, to: name.to }]
      : [];
  });
  return [...joined, ...beside];
}

/** "der Grüne Karl Huber", "dem Grünen Karl Huber", but not "der Linken", "die Linke" */
function isSingleOne({ determiner, head }: Group, { name }: Cluster): boolean {
  const one = `${determiner?.lower} ${head.text}`;
  if (!/^(?:(?:der|die) \p{L}+e|de[sm] \p{L}+en)$/u.test(one) || one === name.toLowerCase().replace(/\p{L}+$/u, head.text)) return false;
  return head.readings.some(({ kind }) => kind === 'adjectival');
}

/** "der grüne Abgeordnete Huber": of the party of the article that the adjective belongs to. */
function byPartyAdjectives({ groups, reading, context }: Inventory): Found[] {
  const found: Found[] = [];
  for (const { group, mention, cluster: source } of groups) {
    if (group.adjectives.length === 0 || mention.role !== 'name' || source.type !== 'Person') continue;
    if (!roleNoun(group, reading)) continue;
    const [target] = group.adjectives.flatMap(({ lower }) => partyOf(lower, context) ?? []);
    if (target) found.push({ source, target, from: group.from, to: group.to });
  }
  return found;
}

/** "Das sei falsch, sagte der SPD-Politiker", "… die Sozialdemokratin": the party by which somebody is told who was named before. */
function toldByParties({ mentions, context }: Inventory): Found[] {
  return mentions.flatMap(({ mention: { group, role, token, from, to }, cluster: source }) => {
    if (role !== 'definite' || !group || source.type !== 'Person' || !source.named) return [];
    const called = token?.naming.office?.term.name ?? '';
    if (!context.german.nouns.people.has(called)) return [];
    const before = mentions.find(({ mention: it, cluster }) => it.group === group && it.role === 'modifier' && cluster.sort === 'party');
    const target = before?.cluster ?? partyOf(called, context);
    return target ? [{ source, target, from, to }] : [];
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

/** "seine Partei FDP", "mit ihrer CDU", "sein Unternehmen Siemens" */
function whatIsOwn(
  { groups, reading, context }: Inventory,
  isSuch: (mention: Mention, cluster: Cluster, group: Group) => boolean,
): Found[] {
  return groups.flatMap(({ group, mention, cluster: target }) => {
    if (!group.possessive || mention.role !== 'name' || target.type !== 'Organization' || !isSuch(mention, target, group)) return [];
    const possessive = reading.mentions.find((it) => it.role === 'possessive' && it.group === group);
    if (!possessive) return [];
    return context.resolution
      .of(possessive)
      .filter(({ type, named }) => type === 'Person' && named)
      .map((source) => ({ source, target, from: group.from, to: endOf(group) }));
  });
}

function isParty(mention: Mention, cluster: Cluster, group: Group): boolean {
  return (
    cluster.type === 'Organization' && (cluster.sort === 'party' || (group.head !== mention.token && /partei$/i.test(group.head.lemma)))
  );
}

/** "die CDU im niedersächsischen Landtag", "die SPD-Fraktion im Bundestag" */
function inCouncils({ groups, reading, context }: Inventory, sits: (cluster: Cluster) => boolean): Found[] {
  return groups.flatMap(({ group, mention, cluster: source }) => {
    if (!sits(source) || (mention.role !== 'name' && mention.role !== 'body')) return [];
    // "die Fraktion der SPD im Bundestag" is there, not the party
    const whole = group.parent?.genitives.includes(group) ? entityOf(group.parent, reading, context) : null;
    if (whole && context.german.syntax.isFraction(whole.cluster.key)) return [];
    const first = group.parent?.conjuncts.includes(group) ? group.parent : group;
    if (first.preposition === 'für') return [];
    const end = Math.max(...[first, ...first.conjuncts].map(endOf));
    const behind = reading.groups.find((it) => it.from === end && it.preposition === 'in' && !it.parent);
    // "in den Landtag" is where they only go
    if (behind?.determiner && /^(?:den|die|das)$/.test(behind.determiner.lower)) return [];
    if (!behind) return [];
    const council = entityOf(behind, reading, context);
    return council?.cluster.type === 'Organization' && isCouncil(council.cluster, context)
      ? [{ source, target: council.cluster, from: group.from, to: endOf(behind) }]
      : [];
  });
}
