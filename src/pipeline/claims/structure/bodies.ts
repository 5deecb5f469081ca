/** Bodies and organisations: what they are part of. */
import type { German } from '../../../lang/de/index.js';
import type { BodyTrait } from '../../../lang/de/names/terms.js';
import { type Cluster, isSpokenOf, mostSpoken } from '../../entities/index.js';
import { isSingular } from '../../groups/agreement.js';
import { endOf } from '../../groups/ends.js';
import type { Mention } from '../../mentions/index.js';
import type { SentenceReading } from '../../reading.js';
import type { ClaimContext } from '../claim.js';
import type { Inventory } from '../inventory.js';
import { entityOf, groupBehind, isWhere } from './near.js';
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
    id: 'structure:governs',
    relation: 'MEMBER_OF',
    example: 'Die {[FDP]-Landesregierung} trat zurück.',
    needs: ['body'],
    find: governments,
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
];

function partsOfOwners(inventory: Inventory): Found[] {
  const { context } = inventory;
  return bodies(
    inventory,
    (mention, owner) => !governs(owner, mention, context) && (owner.type !== 'Place' || !liesInTown(mention, context)),
  );
}

/** "die FDP-Landesregierung" is no part of the FDP, which is in it. */
function governs({ sort }: Cluster, { token }: Mention, { german }: ClaimContext): boolean {
  return sort === 'party' && german.syntax.isLed(token?.lower ?? '');
}

function governments(inventory: Inventory): Found[] {
  return bodies(inventory, (mention, owner) => governs(owner, mention, inventory.context)).map((it) => ({
    ...it,
    source: it.target,
    target: it.source,
  }));
}

/** "die Feuerwehr Hamburg", "das Kölner Landgericht", "der Flughafen Guam": they lie in the town that tells them. */
function bodiesOfTowns(inventory: Inventory): Found[] {
  const { context } = inventory;
  return bodies(
    inventory,
    // "Weltraumbahnhof Cape Canaveral": what has no other name than its own
    (mention, owner) =>
      owner.type === 'Place' &&
      liesInTown(mention, context) &&
      (mention.sort !== 'building' || /^(?:city|region|island)$/.test(owner.sort ?? '')),
  );
}

function liesInTown(mention: Mention, { german }: ClaimContext): boolean {
  return isLocal(mention, german) && !traitsOf(mention, german).includes('council');
}

/** "das Moskauer Stadtparlament": the town's own, though the town is a capital. */
function isLocal(mention: Mention, german: German): boolean {
  return mention.type === 'Place' || traitsOf(mention, german).includes('local');
}

function traitsOf({ token }: Mention, { names }: German): readonly BodyTrait[] {
  return names.body(token?.text ?? '')?.term.traits ?? [];
}

function bodies({ mentions, context }: Inventory, fits: (mention: Mention, owner: Cluster) => boolean): Found[] {
  const found: Found[] = [];
  for (const { mention, cluster: source } of mentions) {
    const { group, owner } = mention;
    const told = mention.role === 'body' || (mention.type === 'Place' && mention.sort === 'building');
    if (!told || mention.type === 'Country' || !group || !owner) continue;
    const target = ownerCluster(owner, isLocal(mention, context.german), context);
    if (!target || !fits(mention, target) || (target.type !== 'Organization' && !isWhere(target))) continue;
    found.push({ source, target, from: Math.min(group.from, owner.from), to: Math.max(mention.to, owner.to) });
  }
  return found;
}

/** The country that an adjective, a compound or a capital names; what is a town's belongs to the town alone. */
function ownerCluster(owner: Mention, ofTown: boolean, context: ClaimContext): Cluster | undefined {
  const own = context.resolution.of(owner)[0];
  if (ofTown || (own && own.type !== 'Place')) return own;
  const country = owner.readings.find((reading) => reading.kind === 'capital' || reading.kind === 'seat')?.key;
  return context.resolution.clusters.find((it) => it.key === country) ?? own;
}

/** "der API-Sender Tondar", "die DGB-Gewerkschaft Transnet": a name behind a noun that opens with what it belongs to. */
function namesBehindOwners({ mentions, reading, context }: Inventory): Found[] {
  return mentions.flatMap(({ mention, cluster: source }) => {
    const { group } = mention;
    if (!group || mention.role !== 'name' || source.type !== 'Organization') return [];
    const owner = reading.mentions.find((it) => it.group === group && it.role === 'modifier' && it.to === mention.from);
    const target = owner ? context.resolution.of(owner)[0] : undefined;
    if (!isOwned(owner, context) || target?.type !== 'Organization') return [];
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
function bodiesOfOrganisations({ groups, reading, context }: Inventory): Found[] {
  return groups.flatMap(({ group, mention, cluster: source }) => {
    if (mention.role !== 'body' || source.type !== 'Organization') return [];
    return group.genitives.flatMap((it) => {
      const target = entityOf(it, reading, context)?.cluster;
      return target?.named && target.type === 'Organization' ? [{ source, target, from: group.from, to: endOf(it) }] : [];
    });
  });
}

/** The Bundestag is Germany's wherever the text speaks of Germany too: its first mention tells it. */
function nationalBodies(inventory: Inventory): Found[] {
  const { context } = inventory;
  return firstMentions(inventory, (cluster) => {
    if (isOfTown(cluster, context)) return undefined;
    const code = /^body:[^@]*:([A-Z]{2})$/.exec(cluster.key)?.[1];
    return code ? context.resolution.clusters.find((it) => it.key === `country:${code}`) : undefined;
  });
}

/** "die Berliner Verkehrsbetriebe" */
function isOfTown({ mentions }: Cluster, { readings }: ClaimContext): boolean {
  const [first] = mentions;
  const beside = first ? readings[first.sentence]?.mentions : undefined;
  return (
    beside?.some((it) => it.group === first?.group && it.role === 'adjective' && it.readings.some(({ type }) => type === 'Place')) ?? false
  );
}

/** "das Innenministerium": of the country that the article speaks of most. */
function bodiesInContext(inventory: Inventory): Found[] {
  const { reading, context } = inventory;
  return firstMentions(inventory, (cluster, mention) =>
    isNational(cluster, context) ? mainCountry(mention, reading, context) : undefined,
  );
}

/** A body that a country has only once, with nobody named whose it is. */
function isNational({ key }: Cluster, { german }: ClaimContext): boolean {
  const name = /^body:([^@:]*)$/.exec(key)?.[1];
  return name !== undefined && german.nouns.nationalBodies.some((end) => name.endsWith(end));
}

/** The one that the sentence names, or else the one that the article speaks of most. */
function mainCountry(body: Mention, reading: SentenceReading, context: ClaimContext): Cluster | undefined {
  const { resolution, readings } = context;
  const opposite = actedOn(body, reading, context);
  const isCountry = (it: Cluster) => it.type === 'Country' && !opposite.includes(it);
  const here = new Set(reading.mentions.flatMap((it) => resolution.of(it)).filter(isCountry));
  const [only] = here;
  if (here.size === 1) return only;
  const [country, rival] = mostSpoken(resolution.clusters.filter(isCountry), readings, resolution);
  return country && !rival && isSpokenOf(country, reading.sentence.index) ? country : undefined;
}

/** "Das Außenministerium warf Polen Verrat vor": a body acts on others than its own country. */
function actedOn({ group }: Mention, reading: SentenceReading, context: ClaimContext): readonly Cluster[] {
  const clause = group ? reading.clauseOf.get(group) : undefined;
  if (!clause || clause.roles.subject !== group) return [];
  const { accusative, dative, prepositional } = clause.roles;
  const faced = prepositional.filter(({ preposition }) => context.german.syntax.facing.has(preposition ?? ''));
  return [accusative, dative, ...faced].flatMap((it) => (it ? (entityOf(it, reading, context)?.cluster ?? []) : []));
}

/** Of bodies by their first mentions: what each is part of. */
function firstMentions({ mentions }: Inventory, whole: (cluster: Cluster, mention: Mention) => Cluster | undefined): Found[] {
  const found: Found[] = [];
  for (const { mention, cluster: source } of mentions) {
    if (source.type !== 'Organization' || source.mentions[0] !== mention || !source.key.startsWith('body:')) continue;
    const target = whole(source, mention);
    if (target) found.push({ source, target, from: mention.from, to: mention.to });
  }
  return found;
}

/** "die Troika aus EU-Kommission, EZB und IWF", "die Regierungskoalition aus SPD und Grünen": what an organisation or alliance is made of. */
function membersOfAlliances({ groups, reading, context }: Inventory): Found[] {
  return groups.flatMap(({ group, mention, cluster: whole }) => {
    const behind = isMadeUp(whole, mention, context) ? groupBehind(group, reading, context) : null;
    if (behind?.preposition !== 'aus' || behind.conjuncts.length === 0) return [];
    const parts = [behind, ...behind.conjuncts].flatMap((member) => entityOf(member, reading, context)?.cluster ?? []);
    const to = Math.max(...behind.conjuncts.map(endOf));
    return parts.flatMap((source) =>
      source.type === 'Organization' || source.type === 'Country' ? [{ source, target: whole, from: group.from, to }] : [],
    );
  });
}

/** "eine Koalition aus SPD und FDP" is only thought of, and "das Bündnis aus SPD und FDP" is none of those spoken of before. */
function isMadeUp({ type }: Cluster, { role, group, token }: Mention, { german }: ClaimContext): boolean {
  if (type === 'Organization') return role !== 'definite';
  const some = group?.determiner?.lower.startsWith('ein') ?? false;
  return type === 'Group' && group !== null && isSingular(group.agreement) && !some && german.syntax.isAlliance(token?.lower ?? '');
}
