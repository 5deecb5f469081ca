/**
 * How far a claim may be believed: the share of its rule's claims that were right. Few cases say little, so a rule's share is drawn towards that of
 * its family, as if `m` more cases had been seen there:
 *
 *     confidence = (right + m · family's confidence) / (found + m)
 *
 * This is the posterior mean of a beta-binomial model. `m` is taken from the cases themselves, once for each level of families: the one under which
 * they are likeliest (parametric empirical Bayes: Casella, An Introduction to Empirical Bayes Data Analysis, The American Statistician 39, 1985).
 */
import { familiesOf } from '../model/rule.js';
import type { RelationType } from '../model/vocabulary.js';

type Verdict = { rule: string; type: RelationType; right: boolean };

export type ConfidenceRow = { name: string; found: number; right: number; confidence: number };

type Node = ConfidenceRow & { level: number; parent: Node | null };

/** What is no more than this better is as good. */
const ROUNDING = 1e-9;
const STRENGTHS = [1, 1.5, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64, 96, 128, 256, 512];

/** A row for every rule and family that was seen, in the order of their names; `*` is all of them. */
export function confidenceRows(verdicts: readonly Verdict[]): ConfidenceRow[] {
  const nodes = new Map<string, Node>();
  for (const { rule, type, right } of verdicts) {
    let parent: Node | null = null;
    for (const [level, name] of familiesOf(rule, type).reverse().entries()) {
      const node: Node = nodes.get(name) ?? { name, found: 0, right: 0, confidence: 0, level, parent };
      node.found += 1;
      node.right += Number(right);
      nodes.set(name, node);
      parent = node;
    }
  }
  for (let level = 0; ; level++) {
    const here = [...nodes.values()].filter((node) => node.level === level);
    if (here.length === 0) break;
    const strength = likeliestStrength(here);
    for (const node of here) node.confidence = (node.right + strength * priorOf(node)) / (node.found + strength);
  }
  return [...nodes.values()]
    .map(({ name, found, right, confidence }) => ({ name, found, right, confidence }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Before anything is seen, right and wrong are as likely. */
const priorOf = ({ parent }: Node): number => parent?.confidence ?? 0.5;

function likeliestStrength(nodes: readonly Node[]): number {
  let best = STRENGTHS[0] ?? 1;
  let bestLikelihood = -Infinity;
  for (const strength of STRENGTHS) {
    const likelihood = nodes.reduce((sum, node) => sum + logLikelihood(node, priorOf(node), strength), 0);
    if (likelihood <= bestLikelihood + ROUNDING) continue;
    best = strength;
    bestLikelihood = likelihood;
  }
  return best;
}

/** Of a beta-binomial distribution, but for a constant that is the same under every strength. */
function logLikelihood({ found, right }: ConfidenceRow, mean: number, strength: number): number {
  let sum = 0;
  for (let i = 0; i < right; i++) sum += Math.log(strength * mean + i);
  for (let i = 0; i < found - right; i++) sum += Math.log(strength * (1 - mean) + i);
  for (let i = 0; i < found; i++) sum -= Math.log(strength + i);
  return sum;
}

/** The rows as the data file that the reader takes. */
export function confidenceTable(rows: readonly ConfidenceRow[]): string {
  return [
    '# How often each rule was right on annotated articles. Columns: rule, found, right, confidence.',
    '# Made by `depesche evaluate GOLD_DIR… --confidence src/lang/de/confidence.tsv`; not to be edited by hand.',
    '# confidence: the share of right ones, drawn towards that of the family where cases are few (src/evaluation/confidence.ts).',
    '# Families: a kind of rule with its relation ("verb DEMANDS"), a kind of rule ("verb"), all rules ("*"). A rule without a row has its family’s figure.',
    ...rows.map(({ name, found, right, confidence }) => [name, found, right, confidence.toFixed(3)].join('\t')),
    '',
  ].join('\n');
}
