/** What a sentence holds, worked out once: rules that need what is not there are left out, the others begin where it stands. */
import type { Cluster } from '../entities/index.js';
import type { Group } from '../groups/index.js';
import type { Mention } from '../mentions/index.js';
import type { SentenceReading } from '../reading.js';
import type { ClaimContext } from './claim.js';
import { type Signs, signsOfClause, signsOfCluster, signsOfGroup, signsOfMention, signsOfToken, signWords } from './signs.js';

export type Meant = { mention: Mention; cluster: Cluster };
export type MeantGroup = { group: Group; mention: Mention; cluster: Cluster };

export type Inventory = {
  reading: SentenceReading;
  context: ClaimContext;
  signs: Signs;
  /** Mentions that mean an entity, with the first that they mean. */
  mentions: readonly Meant[];
  /** Groups that mean an entity, with the first that they mean. */
  groups: readonly MeantGroup[];
};

export function hasSigns({ signs }: Inventory, wanted: Signs): boolean {
  return (signs & wanted) === wanted;
}

export function takeInventory(reading: SentenceReading, context: ClaimContext): Inventory {
  const { resolution, german } = context;
  const words = signWords(german);
  let signs = 0;
  const mentions: Meant[] = [];
  for (const mention of reading.mentions) {
    const meant = resolution.of(mention);
    for (const cluster of meant) signs |= signsOfCluster(cluster);
    signs |= signsOfMention(mention);
    const [cluster] = meant;
    if (cluster) mentions.push({ mention, cluster });
  }
  const groups: MeantGroup[] = [];
  for (const group of reading.groups) {
    signs |= signsOfGroup(group);
    const mention = reading.ofGroup.get(group);
    const cluster = mention ? resolution.of(mention)[0] : undefined;
    if (mention && cluster) groups.push({ group, mention, cluster });
  }
  for (const clause of reading.clauses) signs |= signsOfClause(clause, words);
  for (const token of reading.sentence.tokens) signs |= signsOfToken(token, words);
  return { reading, context, signs, mentions, groups };
}
