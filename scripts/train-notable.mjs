#!/usr/bin/env node
// Learns which things without a name are worth noting (src/pipeline/entities/notable.ts) from a folder of annotated articles, and writes
// src/lang/de/notable.tsv. Prints what five-fold cross-validation over articles gives. Needs a build.
// Usage: node scripts/train-notable.mjs GOLD_DIR [--except PATTERN]
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { align } from '../dist/evaluation/align.js';
import { articleOf, parseGold } from '../dist/evaluation/gold.js';
import { german } from '../dist/lang/de/index.js';
import { readClaims } from '../dist/pipeline/claims/index.js';
import { resolveEntities } from '../dist/pipeline/entities/index.js';
import { mayBeNotable, notableFeatures } from '../dist/pipeline/entities/notable.js';
import { readNames } from '../dist/pipeline/names/index.js';
import { readSentence } from '../dist/pipeline/reading.js';
import { readSentences } from '../dist/pipeline/sentences/index.js';
import { lookUp, readStatements } from '../dist/pipeline/statements/index.js';
import { readTokens } from '../dist/pipeline/tokens/index.js';

const [folder, flag, pattern] = process.argv.slice(2);
if (!folder) throw new Error('usage: node scripts/train-notable.mjs GOLD_DIR [--except PATTERN]');
const except = flag === '--except' ? new RegExp(pattern, 'u') : null;
const FOLDS = 5;
const ROUNDS = 400;
const STEP = 0.5;
const RIDGE = 3;
const SEEN = 3;

const knowledge = german();

/** The things of an article that the decision is about: their features, and whether a careful reader notes them; optional ones are left out. */
function casesOf(gold) {
  const { text } = articleOf(gold);
  const { sentences: spans, paragraph } = readSentences(text, knowledge);
  const sentences = readTokens(text, spans, knowledge);
  const names = readNames(sentences, knowledge);
  const readings = sentences.map((sentence, i) => readSentence(sentence, paragraph[i] ?? 0, names[i] ?? [], knowledge));
  const statements = lookUp(readStatements(readings, knowledge), readings);
  const resolution = resolveEntities(readings, statements, knowledge);
  const claims = readClaims({ text, readings, statements, resolution, german: knowledge });
  const used = new Set(claims.flatMap(({ source, target, attributedTo }) => [source, target, attributedTo]));
  const { clusters } = resolution;
  const entities = clusters.map((cluster, i) => ({
    id: String(i),
    type: cluster.type,
    name: cluster.name,
    aliases: [],
    mentions: cluster.mentions,
  }));
  const { gold: matched, typed } = align(gold, { entities });
  return clusters.flatMap((cluster, i) => {
    const entity = matched.get(String(i));
    if (!mayBeNotable(cluster) || (entity && !entity.core)) return [];
    const noted = entity !== undefined && typed.has(String(i));
    return [{ article: gold.id, features: notableFeatures(cluster, readings, knowledge), noted, used: used.has(cluster) }];
  });
}

/** Log-linear weights by gradient descent with a ridge; features seen less than three times are left out. */
function train(cases) {
  const counts = new Map();
  for (const { features } of cases) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const weights = new Map([...counts].filter(([, n]) => n >= SEEN).map(([feature]) => [feature, 0]));
  for (let round = 0; round < ROUNDS; round++) {
    const slope = new Map();
    for (const { features, noted } of cases) {
      const miss = (noted ? 1 : 0) - chance(features, weights);
      for (const feature of features) if (weights.has(feature)) slope.set(feature, (slope.get(feature) ?? 0) + miss);
    }
    for (const [feature, weight] of weights)
      weights.set(feature, weight + (STEP / (10 + counts.get(feature))) * ((slope.get(feature) ?? 0) - RIDGE * weight));
  }
  return weights;
}

function chance(features, weights) {
  return 1 / (1 + Math.exp(-features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), 0)));
}

const golds = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .sort()
  .map((file) => parseGold(readFileSync(`${folder}/${file}`, 'utf8'), file))
  .filter(({ id }) => !except?.test(id));
const cases = golds.flatMap(casesOf);
const articles = [...new Set(cases.map(({ article }) => article))];
const fold = new Map(articles.map((article, i) => [article, i % FOLDS]));
const judged = [];
for (let i = 0; i < FOLDS; i++) {
  const weights = train(cases.filter(({ article }) => fold.get(article) !== i));
  for (const it of cases.filter(({ article }) => fold.get(article) === i)) judged.push({ ...it, p: chance(it.features, weights) });
}
for (const threshold of [0.3, 0.4, 0.5, 0.6, 0.7]) {
  const taken = judged.filter(({ p, used }) => p > threshold && !used);
  const right = taken.filter(({ noted }) => noted).length;
  console.log(`chance over ${threshold}: ${taken.length} noted beside those that claims need, ${right} rightly`);
}
const all = judged.filter(({ used }) => !used);
console.log(`of ${all.length} in ${articles.length} articles, ${all.filter(({ noted }) => noted).length} to be noted`);
const weights = [...train(cases)].filter(([, weight]) => Math.abs(weight) >= 0.005).sort(([a], [b]) => (a < b ? -1 : 1));
const head =
  '# What speaks for noting a thing that has no name of its own, learned from annotated articles by scripts/train-notable.mjs; not to be edited by hand.\n';
writeFileSync(
  new URL('../src/lang/de/notable.tsv', import.meta.url),
  head + weights.map(([feature, weight]) => `${feature}\t${weight.toFixed(3)}\n`).join(''),
);
