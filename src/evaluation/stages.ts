/** At which step of the reading a relation was lost or went wrong. */
import type { Extraction, Relation } from '../model/extraction.js';
import type { GoldArticle, GoldRelation } from './gold.js';
import type { GoldId } from './relations.js';

export function whyMissed(relation: GoldRelation, gold: GoldArticle, document: Extraction, goldId: GoldId): string {
  const standsFor = (ids: readonly string[]) => document.entities.filter(({ id }) => ids.includes(goldId(id) ?? ''));
  const sources = standsFor([relation.source, ...relation.sourceAlt]);
  const targets = standsFor([relation.target, ...relation.targetAlt]);
  if (sources.length === 0 || targets.length === 0)
    return sources.length + targets.length === 0 ? 'both ends missing' : sources.length === 0 ? 'source missing' : 'target missing';
  const [from, to] = [sources, targets].map((ends) => new Set(ends.map(({ id }) => id)));
  const between = document.relations.filter(
    ({ source, target }) => (from?.has(source) && to?.has(target)) || (from?.has(target) && to?.has(source)),
  );
  if (between.some(({ type }) => type === relation.type)) return 'the other way round';
  if (between.length > 0) return 'another relation';
  const at = gold.text.indexOf(relation.evidence);
  const sentence = document.sentences.find(({ start, end }) => at >= start && at < end);
  if (!sentence) return 'sentence not read';
  const within = (ends: typeof sources) =>
    ends.some(({ mentions }) => mentions.some(({ start, end }) => start >= sentence.start && end <= sentence.end));
  return within(sources) && within(targets) ? 'no rule' : 'an end not seen in the sentence';
}

export function whySpurious({ type, source, target }: Relation, gold: GoldArticle, goldId: GoldId): string {
  const from = goldId(source);
  const to = goldId(target);
  if (from === undefined || to === undefined) return 'an end not annotated';
  const between = (a: string, b: string) => gold.relations.filter((it) => it.source === a && it.target === b);
  if (between(to, from).some((it) => it.type === type)) return 'the other way round';
  if (between(from, to).length + between(to, from).length > 0) return 'another relation annotated';
  return 'no relation annotated';
}
