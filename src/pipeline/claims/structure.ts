/** Claims that the build of a noun group gives: offices, bodies, places inside places, party in brackets. */
import type { RelationType } from '../../model/vocabulary.js';
import { endsFit } from '../../ontology/index.js';
import type { Cluster } from '../entities/index.js';
import { canBe } from '../groups/agreement.js';
import { endOf } from '../groups/link.js';
import type { Mention } from '../mentions/index.js';
import { nominative } from '../mentions/nominal.js';
import type { SentenceReading } from '../reading.js';
import type { ClaimContext, Finding } from './claim.js';

export type StructureRule = {
  id: string;
  relation: RelationType;
  /** The source in [brackets], the target in {braces}. */
  example: string;
  find(reading: SentenceReading, context: ClaimContext): Found[];
};

type Found = { source: Cluster; target: Cluster; from: number; to: number; role?: string };

export const STRUCTURE_RULES: readonly StructureRule[] = [
  { id: 'structure:office', relation: 'REPRESENTS', example: 'Der {russische} Außenminister [Sergej Lawrow] reiste ab.', find: offices },
  { id: 'structure:party-member', relation: 'MEMBER_OF', example: 'Der {SPD}-Politiker [Karl Huber] widersprach.', find: memberships },
  {
    id: 'structure:person-of-party',
    relation: 'MEMBER_OF',
    example: 'Auch [John Miller] von der {Labour Party} kam.',
    find: peopleOfParties,
  },
  {
    id: 'structure:person-of-organisation',
    relation: 'REPRESENTS',
    example: 'Das sagte [Anna Berger] von {Amnesty International}.',
    find: peopleOfOrganisations,
  },
  { id: 'structure:party-in-brackets', relation: 'MEMBER_OF', example: 'Bundeskanzler [Karl Huber] ({SPD}) reiste ab.', find: parties },
  { id: 'structure:body', relation: 'PART_OF', example: 'Das {russische} [Außenministerium] widersprach.', find: bodies },
  { id: 'structure:name-within-name', relation: 'PART_OF', example: 'Die [{EU}-Kommission] widersprach.', find: namesWithinNames },
  {
    id: 'structure:national-organisation',
    relation: 'PART_OF',
    example: 'Die {britische} Zeitung [Times] schrieb das.',
    find: nationalOrganisations,
  },
  { id: 'structure:part-of-country', relation: 'PART_OF', example: 'Im [Osten der {Ukraine}] wird gekämpft.', find: partsOfCountries },
  { id: 'structure:place-in', relation: 'LOCATED_IN', example: 'Sie trafen sich in [Kufstein] in {Tirol}.', find: placesIn },
  { id: 'structure:place-in-brackets', relation: 'LOCATED_IN', example: 'Er lebt in [Columbus] ({Ohio}).', find: placesInBrackets },
  {
    id: 'structure:place-of-country',
    relation: 'LOCATED_IN',
    example: 'In der {pakistanischen} Stadt [Quetta] kam es zu Protesten.',
    find: placesOfCountries,
  },
];

export function structureFindings(reading: SentenceReading, context: ClaimContext): Finding[] {
  const { tokens } = reading.sentence;
  return STRUCTURE_RULES.flatMap((rule) =>
    rule
      .find(reading, context)
      .filter(({ source, target }) => source !== target && endsFit(rule.relation, source.type, target.type))
      .map(({ source, target, from, to, role }) => ({
        type: rule.relation,
        sources: [source],
        targets: [target],
        modality: 'asserted' as const,
        polarity: 'positive' as const,
        content: null,
        role: role ?? null,
        rule: rule.id,
        clause: null,
        start: tokens[Math.min(from, to - 1)]?.start ?? 0,
        end: tokens[to - 1]?.end ?? 0,
      })),
  );
}

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

/** "Huber (SPD)", "Columbus (Ohio)": what stands alone in brackets right behind a name. */
function inBrackets(reading: SentenceReading, context: ClaimContext): { outer: Cluster; inner: Cluster; from: number; to: number }[] {
  const { tokens } = reading.sentence;
  return reading.names.flatMap((name) => {
    if (tokens[name.to]?.text !== '(') return [];
    const inner = reading.names.find((other) => other.from === name.to + 1);
    const after = inner ? tokens[inner.to]?.text : undefined;
    if (!inner || (after !== ')' && after !== ',')) return [];
    const outerMention = reading.mentions.find((it) => it.properName === name);
    const innerMention = reading.mentions.find((it) => it.properName === inner);
    const outer = outerMention ? context.resolution.of(outerMention)[0] : undefined;
    const found = innerMention ? context.resolution.of(innerMention)[0] : undefined;
    return outer && found ? [{ outer, inner: found, from: name.from, to: inner.to }] : [];
  });
}

function parties(reading: SentenceReading, context: ClaimContext): Found[] {
  return inBrackets(reading, context).flatMap(({ outer, inner, from, to }) =>
    outer.type === 'Person' && inner.type === 'Organization' ? [{ source: outer, target: inner, from, to }] : [],
  );
}

function placesInBrackets(reading: SentenceReading, context: ClaimContext): Found[] {
  return inBrackets(reading, context).flatMap(({ outer, inner, from, to }) =>
    outer.type === 'Place' && (inner.type === 'Place' || inner.type === 'Country') ? [{ source: outer, target: inner, from, to }] : [],
  );
}

function bodies(reading: SentenceReading, context: ClaimContext): Found[] {
  return reading.mentions.flatMap((mention) => {
    if (mention.role !== 'body' || mention.type === 'Country' || !mention.group) return [];
    const body = context.resolution.of(mention)[0];
    const owner = mention.owner ? ownerCluster(mention.owner, context) : undefined;
    return body && owner && (owner.type === 'Country' || owner.type === 'Organization' || owner.type === 'Place')
      ? [
          {
            source: body,
            target: owner,
            from: Math.min(mention.group.from, mention.owner?.from ?? mention.from),
            to: Math.max(mention.to, mention.owner?.to ?? 0),
          },
        ]
      : [];
  });
}

/** The country that an adjective, a compound or a capital names. */
function ownerCluster(owner: Mention, context: ClaimContext): Cluster | undefined {
  const own = context.resolution.of(owner)[0];
  if (own && own.type !== 'Place') return own;
  const country = owner.readings.find((reading) => reading.kind === 'capital' || reading.kind === 'seat')?.key;
  return context.resolution.clusters.find((it) => it.key === country) ?? own;
}

/** "EU-Kommission", "UN-Sicherheitsrat": the body has the name of what it is part of in its own. */
function namesWithinNames(reading: SentenceReading, context: ClaimContext): Found[] {
  return reading.mentions.flatMap((inner) => {
    if (inner.role !== 'modifier' || !inner.token) return [];
    const outer = reading.mentions.find(
      (it) => it.role === 'name' && it.from <= inner.from && it.to >= inner.to && it.type === 'Organization',
    );
    const source = outer ? context.resolution.of(outer)[0] : undefined;
    const target = context.resolution.of(inner)[0];
    return outer && source && target ? [{ source, target, from: outer.from, to: outer.to }] : [];
  });
}

function nationalOrganisations(reading: SentenceReading, context: ClaimContext): Found[] {
  return besideCountry(reading, context, (cluster) => cluster.type === 'Organization');
}

function placesOfCountries(reading: SentenceReading, context: ClaimContext): Found[] {
  return besideCountry(reading, context, (cluster) => cluster.type === 'Place');
}

/** A name whose group has the adjective of a country: "die britische Zeitung Times", "die pakistanische Stadt Quetta". */
function besideCountry(reading: SentenceReading, context: ClaimContext, fits: (cluster: Cluster) => boolean): Found[] {
  return reading.mentions.flatMap((mention) => {
    const { group } = mention;
    const cluster = context.resolution.of(mention)[0];
    if (mention.role !== 'name' || !group || !cluster || !fits(cluster)) return [];
    const country = reading.mentions.find(
      (it) => it.group === group && (it.role === 'adjective' || it.role === 'modifier') && it.type === 'Country',
    );
    const owner = country ? context.resolution.of(country)[0] : undefined;
    return owner ? [{ source: cluster, target: owner, from: group.from, to: group.to }] : [];
  });
}

function partsOfCountries(reading: SentenceReading, context: ClaimContext): Found[] {
  return reading.mentions.flatMap((mention) => {
    const part = context.resolution.of(mention)[0];
    if (part?.type !== 'Place') return [];
    if (mention.sort === 'direction') {
      const whole = mention.owner ? context.resolution.of(mention.owner)[0] : undefined;
      return whole ? [{ source: part, target: whole, from: mention.from, to: Math.max(mention.to, mention.owner?.to ?? 0) }] : [];
    }
    const whole = countryInName(mention, part, context);
    return whole ? [{ source: part, target: whole, from: mention.from, to: mention.to }] : [];
  });
}

/** "Ostukraine": a place whose name ends with that of its country. */
function countryInName(mention: Mention, part: Cluster, context: ClaimContext): Cluster | undefined {
  const key = mention.readings.find((it) => it.key === part.key)?.country;
  const country = key ? context.german.names.country(key) : undefined;
  if (!country || !mention.name.toLowerCase().endsWith(country.name.toLowerCase())) return undefined;
  return context.resolution.clusters.find((it) => it.key === key);
}

/** "in Kufstein in Tirol", "das Treffen in Genf": what follows with "in" says where. */
function placesIn(reading: SentenceReading, context: ClaimContext): Found[] {
  return reading.groups.flatMap((group) => {
    const mention = reading.ofGroup.get(group);
    const cluster = mention ? context.resolution.of(mention)[0] : undefined;
    if (!mention || !cluster || group.conjuncts.length > 0) return [];
    if (cluster.type !== 'Place' && cluster.type !== 'Event' && cluster.type !== 'Organization') return [];
    const behind = reading.groups.find(
      (other) =>
        other.from === endOf(group) &&
        !other.parent &&
        (other.preposition === 'in' || other.preposition === 'bei') &&
        canBe(other.agreement, 'dat'),
    );
    const inner = behind ? reading.ofGroup.get(behind) : undefined;
    const place = inner ? context.resolution.of(inner)[0] : undefined;
    if (!behind || !place || (place.type !== 'Place' && place.type !== 'Country')) return [];
    return [{ source: cluster, target: place, from: group.from, to: endOf(behind) }];
  });
}
