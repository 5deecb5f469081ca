/**
 * Speed of reading an article: the knowledge of German loaded once, the seed article cold and warm, each stage's share, and growth:
 * the seed read once, twice, four and eight times over as one text. Per-word cost must stay level as the text grows.
 *
 *     npm run bench -- pipeline
 */
import { readdirSync, readFileSync } from 'node:fs';
import { german } from '../src/lang/de/index.js';
import type { Article } from '../src/model/extraction.js';
import { extract } from '../src/pipeline/index.js';

const SEEDS = new URL('../seeds/', import.meta.url);
const ROUNDS = 9;

const seed = readFileSync(new URL(readdirSync(SEEDS)[0] ?? '', SEEDS), 'utf8');
const article = (text: string): Article => ({ id: 'bench', title: null, date: null, language: 'de', source: null, url: null, text });
const words = (text: string) => text.split(/\s+/).length;

function once(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function median(run: () => unknown): number {
  const times = Array.from({ length: ROUNDS }, () => once(run)).sort((a, b) => a - b);
  return times[ROUNDS >> 1] ?? 0;
}

console.log(`knowledge loaded      ${once(german).toFixed(0)} ms`);
const cold = once(() => extract(article(seed)));
const warm = median(() => extract(article(seed)));
console.log(`the seed, cold        ${cold.toFixed(1)} ms for ${words(seed)} words`);
console.log(`the seed, warm        ${warm.toFixed(1)} ms, ${Math.round((words(seed) / warm) * 1000)} words/s`);

let first = 0;
for (const times of [1, 2, 4, 8]) {
  const text = Array.from({ length: times }, () => seed).join('\n\n');
  const perWord = median(() => extract(article(text))) / words(text);
  first ||= perWord;
  console.log(
    `${String(times).padStart(2)} × the seed          ${(perWord * 1000).toFixed(1)} µs a word, ${(perWord / first).toFixed(2)} of one seed's`,
  );
}

const sentence = 'Der russische Außenminister Sergej Lawrow sagte, dass Russland und die Ukraine, die NATO und die EU verhandeln';
for (const clauses of [25, 50, 100, 200]) {
  const text = `${Array.from({ length: clauses }, () => sentence).join(', und ')}.`;
  const perWord = median(() => extract(article(text))) / words(text);
  if (clauses === 25) first = perWord;
  console.log(
    `a sentence of ${String(words(text)).padStart(5)} words ${(perWord * 1000).toFixed(1)} µs a word, ${(perWord / first).toFixed(2)} of the shortest's`,
  );
}
