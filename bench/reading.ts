/**
 * Speed of reading: words a second on one core, and how time grows with the text. Fails when a text four times as long takes more than
 * eight times as long (linear is four, quadratic sixteen). Needs no build:
 *
 *     npm run bench -- reading
 */
import { readdirSync, readFileSync } from 'node:fs';
import { extract } from '../src/pipeline/index.js';
import { newsText } from '../tests/support/news.js';
import { article } from '../tests/support/reading.js';

const SEEDS = new URL('../seeds/', import.meta.url);
const SENTENCES = 400;
const ROUNDS = 5;
const MOST = 8;

/** Milliseconds of the fastest of a few readings. */
function fastest(text: string): number {
  let best = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    extract(article(text));
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

const wordsOf = (text: string) => text.split(/\s+/).length;
const say = (what: string, value: string) => console.log(`${what.padEnd(44)} ${value}`);

const start = performance.now();
extract(article('Polen warnte Russland.'));
say('first sentence, lexicon and names read', `${(performance.now() - start).toFixed(0)} ms`);

for (let round = 0; round < ROUNDS; round++) extract(article(newsText(SENTENCES)));
const seed = readdirSync(SEEDS)
  .map((file) => readFileSync(new URL(file, SEEDS), 'utf8'))
  .join('\n\n');
const seedTime = fastest(seed);
say(`seed, ${wordsOf(seed)} words`, `${seedTime.toFixed(1)} ms, ${Math.round((wordsOf(seed) / seedTime) * 1000)} words a second`);

const long = SENTENCES * 4;
const growing: [string, (times: number) => string][] = [
  [`${SENTENCES} sentences`, (times) => newsText(SENTENCES * times)],
  [
    'one sentence of 2,500 words',
    (times) => `${'der Minister warnte Polen vor Russland und Anna Berger schwieg, '.repeat(250 * times)}sagte er.`,
  ],
  ['one word of 5,000 letters', (times) => `Er traf ${'Minister'.repeat(625 * times)}.`],
  ['500 opening quotation marks', (times) => `${'„Er '.repeat(500 * times)} ging.`],
];
for (const [what, text] of growing) {
  const [once, twice, four] = [1, 2, 4].map((times) => fastest(text(times)));
  const ratio = (four ?? 0) / Math.max(once ?? 0, 1);
  say(`${what}, twice, four times as many`, `${[once, twice, four].map((it) => it?.toFixed(1)).join(', ')} ms: ${ratio.toFixed(1)} times`);
  if (ratio > MOST) {
    console.error(`${what}: got ${ratio.toFixed(1)} times the time for four times the text, expected at most ${MOST}`);
    process.exitCode = 1;
  }
}
say(`memory after ${long} sentences`, `${Math.round(process.memoryUsage().rss / 2 ** 20)} MB`);
