/** Bodies and organisations: what they are part of. */
import type { Cluster } from '../../entities/index.js';
import type { Mention } from '../../mentions/index.js';
import type { SentenceReading } from '../../reading.js';
import type { ClaimContext } from '../claim.js';
import { besideCountry } from './places.js';
import type { Found, StructureRule } from './rule.js';

export const BODY_RULES: readonly StructureRule[] = [
  { id: 'structure:body', relation: 'PART_OF', example: 'Das {russische} [Außenministerium] widersprach.', find: bodies },
  { id: 'structure:name-within-name', relation: 'PART_OF', example: 'Die [{EU}-Kommission] widersprach.', find: namesWithinNames },
  {
    id: 'structure:national-organisation',
    relation: 'PART_OF',
    example: 'Die {britische} Zeitung [Times] schrieb das.',
    find: nationalOrganisations,
  },
];

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
