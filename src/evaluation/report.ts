/** From results of articles to the figures: all together, and by type, rule and step, so that the next weakness is seen. */
import { ENTITY_TYPES, RELATION_TYPES } from '../model/vocabulary.js';
import type { ArticleResult } from './article.js';
import { type Outcome, type Rates, ratesOf, ratio, type Score, scoreOf } from './outcome.js';

export type Summary = { entity: Rates; relation: Rates; pair: Rates; modality: number; polarity: number; attribution: number };
export type RulePrecision = { rule: string; found: number; right: number; precision: number };
export type Stage = { stage: string; missed: number; spurious: number };

export type Report = {
  articles: number;
  summary: Summary;
  entityTypes: (Rates & { type: string })[];
  relationTypes: (Rates & { type: string })[];
  /** Every claim counts once; the most frequent rule first. */
  rules: RulePrecision[];
  entityStages: Stage[];
  relationStages: Stage[];
  /** How far the confidence of claims is from what they were: the mean of (confidence − right)², 0 at best. */
  brier: number;
  rows: (Omit<Summary, 'modality' | 'polarity' | 'attribution'> & { id: string })[];
};

export function reportOf(results: readonly ArticleResult[]): Report {
  const entities = results.flatMap((it) => it.entities);
  const relations = results.flatMap((it) => it.relations.outcomes);
  const verdicts = results.flatMap((it) => it.relations.verdicts);
  const agree = (key: 'modality' | 'polarity' | 'attribution') =>
    ratio(
      sum(results, (it) => it.relations.agreement[key]),
      sum(results, (it) => it.relations.agreement.of),
    );
  return {
    articles: results.length,
    summary: {
      ...ratesOfAll(results),
      modality: agree('modality'),
      polarity: agree('polarity'),
      attribution: agree('attribution'),
    },
    entityTypes: byType(ENTITY_TYPES, entities),
    relationTypes: byType(RELATION_TYPES, relations),
    rules: rulesOf(verdicts),
    entityStages: stagesOf(entities),
    relationStages: stagesOf(relations),
    brier: ratio(
      sum(verdicts, (it) => (it.confidence - Number(it.right)) ** 2),
      verdicts.length,
    ),
    rows: results.map((result) => ({ id: result.id, ...ratesOfAll([result]) })),
  };
}

function ratesOfAll(results: readonly ArticleResult[]): { entity: Rates; relation: Rates; pair: Rates } {
  const pair: Score = {
    hit: sum(results, (it) => it.pairs.hit),
    predicted: sum(results, (it) => it.pairs.predicted),
    core: sum(results, (it) => it.pairs.core),
  };
  return {
    entity: ratesOf(scoreOf(results.flatMap((it) => it.entities))),
    relation: ratesOf(scoreOf(results.flatMap((it) => it.relations.outcomes))),
    pair: ratesOf(pair),
  };
}

function byType(types: readonly string[], outcomes: readonly Outcome<{ type: string }>[]): (Rates & { type: string })[] {
  return types.map((type) => ({ type, ...ratesOf(scoreOf(outcomes.filter((it) => it.type === type))) }));
}

export function rulesOf(verdicts: readonly { rule: string; right: boolean }[]): RulePrecision[] {
  const rules = new Map<string, { found: number; right: number }>();
  for (const { rule, right } of verdicts) {
    const counts = rules.get(rule) ?? { found: 0, right: 0 };
    rules.set(rule, { found: counts.found + 1, right: counts.right + Number(right) });
  }
  return [...rules]
    .map(([rule, { found, right }]) => ({ rule, found, right, precision: ratio(right, found) }))
    .sort((a, b) => b.found - a.found || (a.rule < b.rule ? -1 : 1));
}

function stagesOf(outcomes: readonly Outcome<object>[]): Stage[] {
  const stages = new Map<string, Stage>();
  for (const { outcome, stage } of outcomes) {
    if (stage === null || outcome === 'found') continue;
    const row = stages.get(stage) ?? { stage, missed: 0, spurious: 0 };
    stages.set(stage, { ...row, [outcome]: row[outcome] + 1 });
  }
  return [...stages.values()].sort((a, b) => b.missed + b.spurious - a.missed - a.spurious || (a.stage < b.stage ? -1 : 1));
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}
