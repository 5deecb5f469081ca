/** Bodies and organisations: what they are part of. */
import type { Cluster } from '../../entities/index.js';
import { endOf } from '../../groups/link.js';
import type { Mention } from '../../mentions/index.js';
import type { SentenceReading } from '../../reading.js';
import type { ClaimContext } from '../claim.js';
import { entityOf, groupBehind, isWhere } from './near.js';
import { besideCountry } from './places.js';
import type { Found, StructureRule } from './rule.js';

export const BODY_RULES: readonly StructureRule[] = [
  {
    id: 'structure:body',
    relation: 'PART_OF',
    example: 'Das {russische} [Außenministerium] widersprach.',
    needs: ['body'],
    find: partsOfOwners,
  },
  {
    id: 'structure:body-of-town',
    relation: 'LOCATED_IN',
    example: 'Die [Feuerwehr {Hamburg}] half.',
    needs: ['body'],
    find: bodiesOfTowns,
  },
  {
    id: 'structure:organisation-of',
    relation: 'PART_OF',
    example: 'Das sagte die [Europäische Kommission] der {EU}.',
    needs: ['Organization'],
    find: organisationsOf,
  },
  {
    id: 'structure:national-body',
    relation: 'PART_OF',
    example: 'In {Deutschland} debattierte der [Bundestag].',
    needs: ['Organization'],
    find: nationalBodies,
  },
  {
    id: 'structure:body-in-context',
    relation: 'PART_OF',
    example: 'In {Russland} wird gewählt. Das [Innenministerium] warnte.',
    needs: ['Organization'],
    find: bodiesInContext,
  },
  {
    id: 'structure:members-of-alliance',
    relation: 'MEMBER_OF',
    example: 'Die {Europäische Union} aus [Deutschland], Frankreich und Polen berät.',
    needs: ['Organization', 'aus'],
    find: membersOfAlliances,
  },
  {
    id: 'structure:name-within-name',
    relation: 'PART_OF',
    example: 'Die [{EU}-Kommission] widersprach.',
    needs: ['modifier'],
    find: namesWithinNames,
  },
  {
    id: 'structure:name-behind-owner',
    relation: 'PART_OF',
    example: 'Die {DGB}-Gewerkschaft [Transnet] streikt.',
    needs: ['Organization', 'modifier'],
    find: namesBehindOwners,
  },
  {
    id: 'structure:body-of-organisation',
    relation: 'PART_OF',
    example: 'Der [Hamburger Landesverband] der {Grünen} berät.',
    needs: ['Organization', 'body'],
    find: bodiesOfOrganisations,
  },
  {
    id: 'structure:place-within-name',
    relation: 'LOCATED_IN',
    example: 'Die [Neue Sächsische Galerie in {Chemnitz}] zeigt Bilder.',
    needs: ['where', 'modifier'],
    find: placesWithinNames,
  },
  {
    id: 'structure:national-organisation',
    relation: 'PART_OF',
    example: 'Die {britische} Zeitung [Times] schrieb das.',
    needs: ['Organization', 'attribute'],
    find: nationalOrganisations,
  },
];

function partsOfOwners(reading: SentenceReading, context: ClaimContext): Found[] {
  return bodies(reading, context, (mention, owner) => owner.type !== 'Place' || !liesInTown(mention, context));
}

/** "die Feuerwehr Hamburg", "das Kölner Landgericht", "der Flughafen Guam": they lie in the town that tells them. */
function bodiesOfTowns(reading: SentenceReading, context: ClaimContext): Found[] {
  return bodies(
    reading,
    context,
    // "Weltraumbahnhof Cape Canaveral": what has no other name than its own
    (mention, owner) => owner.type === 'Place' && liesInTown(mention, context) && (mention.sort !== 'building' || owner.sort === 'city'),
  );
}

function liesInTown(mention: Mention, { german }: ClaimContext): boolean {
  if (mention.type === 'Place') return true;
  const traits = german.names.body(mention.token?.text ?? '')?.term.traits ?? [];
  return traits.includes('local') && !traits.includes('council');
}

function bodies(reading: SentenceReading, context: ClaimContext, fits: (mention: Mention, owner: Cluster) => boolean): Found[] {
  return reading.mentions.flatMap((mention) => {
    const told = mention.role === 'body' || (mention.type === 'Place' && mention.sort === 'building');
    if (!told || mention.type === 'Country' || !mention.group) return [];
    const body = context.resolution.of(mention)[0];
    const owner = mention.owner ? ownerCluster(mention.owner, liesInTown(mention, context), context) : undefined;
    return body && owner && fits(mention, owner) && (owner.type === 'Country' || owner.type === 'Organization' || owner.type === 'Place')
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

/** The country that an adjective, a compound or a capital names; what lies in a town belongs to the town alone. */
function ownerCluster(owner: Mention, inTown: boolean, context: ClaimContext): Cluster | undefined {
  const own = context.resolution.of(owner)[0];
  if (inTown || (own && own.type !== 'Place')) return own;
  const country = owner.readings.find((reading) => reading.kind === 'capital' || reading.kind === 'seat')?.key;
  return context.resolution.clusters.find((it) => it.key === country) ?? own;
}

/** "EU-Kommission", "Fraktion der SPD": the body has the name of what it is part of in its own. */
function namesWithinNames(reading: SentenceReading, context: ClaimContext): Found[] {
  return within(reading, context).flatMap(({ lies, ...found }) => (lies ? [] : [found]));
}

/** "das Auswärtige Amt in Berlin": it has the name of where it lies in its own. */
function placesWithinNames(reading: SentenceReading, context: ClaimContext): Found[] {
  return within(reading, context).flatMap(({ lies, ...found }) => (lies ? [found] : []));
}

function within(reading: SentenceReading, context: ClaimContext): (Found & { lies: boolean })[] {
  const { tokens } = reading.sentence;
  return reading.mentions.flatMap((inner) => {
    if (inner.role !== 'modifier' || !inner.token) return [];
    const outer = reading.mentions.find(
      (it) => it.role === 'name' && it.from <= inner.from && it.to >= inner.to && it.type === 'Organization',
    );
    const source = outer ? context.resolution.of(outer)[0] : undefined;
    const target = context.resolution.of(inner)[0];
    if (!outer || !source || !target) return [];
    const joint = tokens.slice(outer.from, inner.from).findLast((token) => token.class === 'ADP');
    const preposition = context.german.syntax.contractions.get(joint?.lower ?? '') ?? joint?.lower ?? '';
    const lies = isWhere(target) && (context.german.syntax.where.get('Organization')?.has(preposition) ?? false);
    return [{ source, target, from: outer.from, to: outer.to, lies }];
  });
}

function nationalOrganisations(reading: SentenceReading, context: ClaimContext): Found[] {
  return besideCountry(reading, context, (cluster) => cluster.type === 'Organization');
}

/** "der API-Sender Tondar", "die DGB-Gewerkschaft Transnet": a name behind a noun that opens with what it belongs to. */
function namesBehindOwners(reading: SentenceReading, context: ClaimContext): Found[] {
  return reading.mentions.flatMap((mention) => {
    const { group } = mention;
    const source = mention.role === 'name' && group ? context.resolution.of(mention)[0] : undefined;
    const owner = reading.mentions.find((it) => it.group === group && it.role === 'modifier' && it.to === mention.from);
    const target = owner ? context.resolution.of(owner)[0] : undefined;
    if (!group || !isOwned(owner, context) || source?.type !== 'Organization' || target?.type !== 'Organization') return [];
    return [{ source, target, from: group.from, to: mention.to }];
  });
}

/** "Sender", "Tochter", but not "Konkurrent": a noun for what may belong to another. */
function isOwned(owner: Mention | undefined, { german }: ClaimContext): boolean {
  const noun = owner?.token?.lemma ?? '';
  if (!owner || owner.readings.length === 0) return false;
  return german.nouns.find(noun)?.type === 'Organization' || german.names.body(noun) !== null || noun.toLowerCase().endsWith('tochter');
}

/** "der Hamburger Landesverband der Grünen": a body of a town may be an organisation's too. */
function bodiesOfOrganisations(reading: SentenceReading, context: ClaimContext): Found[] {
  return reading.groups.flatMap((group) => {
    const body = entityOf(group, reading, context);
    if (body?.mention.role !== 'body' || body.cluster.type !== 'Organization') return [];
    return group.genitives.flatMap((it) => {
      const target = entityOf(it, reading, context)?.cluster;
      return target?.named && target.type === 'Organization' ? [{ source: body.cluster, target, from: group.from, to: endOf(it) }] : [];
    });
  });
}

/** "die Kommunistische Partei Frankreichs", "die Zentralbank von Zypern": what follows in the genitive or with "von" is the whole. */
function organisationsOf(reading: SentenceReading, context: ClaimContext): Found[] {
  return reading.groups.flatMap((group) => {
    const part = entityOf(group, reading, context);
    if (part?.cluster.type !== 'Organization' || part.mention.role === 'body') return [];
    const behind = groupBehind(group, reading, context);
    const wholes = [...group.genitives, ...(behind?.preposition === 'von' ? [behind] : [])];
    return wholes.flatMap((it) => {
      const whole = entityOf(it, reading, context)?.cluster;
      // "der Zeitung von der Gruppe berichtet": who does something is no owner
      return whole?.named && (isWhere(whole) || (whole.type === 'Organization' && it !== behind))
        ? [{ source: part.cluster, target: whole, from: group.from, to: endOf(it) }]
        : [];
    });
  });
}

/** The Bundestag is Germany's wherever the text speaks of Germany too: its first mention tells it. */
function nationalBodies(reading: SentenceReading, context: ClaimContext): Found[] {
  return firstMentions(reading, context, (cluster) => {
    const code = /^body:[^@]*:([A-Z]{2})$/.exec(cluster.key)?.[1];
    return code ? context.resolution.clusters.find((it) => it.key === `country:${code}`) : undefined;
  });
}

/** "das Innenministerium": of the country that the article speaks of most. */
function bodiesInContext(reading: SentenceReading, context: ClaimContext): Found[] {
  return firstMentions(reading, context, (cluster) => (isNational(cluster, context) ? mainCountry(reading, context) : undefined));
}

/** A body that a country has only once, with nobody named whose it is. */
function isNational({ key }: Cluster, { german }: ClaimContext): boolean {
  const name = /^body:([^@:]*)$/.exec(key)?.[1];
  return name !== undefined && german.nouns.nationalBodies.some((end) => name.endsWith(end));
}

/** The one that the sentence names, or else the one named most. */
function mainCountry(reading: SentenceReading, { resolution }: ClaimContext): Cluster | undefined {
  const here = new Set(reading.mentions.flatMap((it) => resolution.of(it)).filter(({ type }) => type === 'Country'));
  const [only] = here;
  if (here.size === 1) return only;
  const named = ({ key, mentions }: Cluster) => mentions.filter((it) => it.key === key).length;
  return resolution.clusters.filter((it) => it.type === 'Country').sort((a, b) => named(b) - named(a))[0];
}

function firstMentions(reading: SentenceReading, context: ClaimContext, whole: (cluster: Cluster) => Cluster | undefined): Found[] {
  return reading.mentions.flatMap((mention) => {
    const cluster = context.resolution.of(mention)[0];
    if (cluster?.type !== 'Organization' || cluster.mentions[0] !== mention) return [];
    const target = whole(cluster);
    return target ? [{ source: cluster, target, from: mention.from, to: mention.to }] : [];
  });
}

/** "die Troika aus EU-Kommission, EZB und IWF": what an organisation or group is made of. */
function membersOfAlliances(reading: SentenceReading, context: ClaimContext): Found[] {
  return reading.groups.flatMap((group) => {
    const whole = entityOf(group, reading, context);
    const behind = whole?.cluster.type === 'Organization' ? groupBehind(group, reading, context) : null;
    if (!whole || behind?.preposition !== 'aus' || behind.conjuncts.length === 0) return [];
    return [behind, ...behind.conjuncts].flatMap((member) => {
      const part = entityOf(member, reading, context)?.cluster;
      return part && (part.type === 'Organization' || part.type === 'Country')
        ? [{ source: part, target: whole.cluster, from: group.from, to: Math.max(...behind.conjuncts.map(endOf)) }]
        : [];
    });
  });
}
