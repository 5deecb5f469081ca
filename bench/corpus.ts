/**
 * How fast many articles are read: the command as it is used, start included, in processor time of all its threads, and its memory; then each
 * stage by itself in elapsed time, the first time and again. The first part needs the build:
 *
 *     npm run bench -- corpus articles.jsonl        or a folder of articles
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { german } from '../src/lang/de/index.js';
import type { Article } from '../src/model/extraction.js';
import { readClaims } from '../src/pipeline/claims/index.js';
import { readClauses } from '../src/pipeline/clauses/index.js';
import { resolveEntities } from '../src/pipeline/entities/index.js';
import { readGroups } from '../src/pipeline/groups/index.js';
import { extract } from '../src/pipeline/index.js';
import { readMentions } from '../src/pipeline/mentions/index.js';
import { readNames } from '../src/pipeline/names/index.js';
import { readSentence } from '../src/pipeline/reading.js';
import { readSentences } from '../src/pipeline/sentences/index.js';
import { lookUp, readStatements } from '../src/pipeline/statements/index.js';
import { readTokens } from '../src/pipeline/tokens/index.js';
import { readArticles } from '../src/readers/index.js';

const COMMAND = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));
const PASSES = 2;
/** Tells what a process took, when it ends. */
const REPORT = `data:text/javascript,process.on('exit',()=>{const{userCPUTime:u,systemCPUTime:s,maxRSS:m}=process.resourceUsage();
process._rawDebug(JSON.stringify({cpu:(u+s)/1000,peak:m/1024}))})`.replace('\n', '');

async function articlesIn(paths: readonly string[]): Promise<Article[]> {
  const articles: Article[] = [];
  for await (const result of readArticles(paths)) if ('article' in result) articles.push(result.article);
  return articles;
}

function command(articles: readonly Article[], words: number): void {
  const input = articles.map((article) => `${JSON.stringify(article)}\n`).join('');
  const run = spawnSync(process.execPath, ['--import', REPORT, COMMAND, 'extract', '--jsonl'], {
    input,
    encoding: 'utf8',
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  const { cpu, peak }: { cpu: number; peak: number } = JSON.parse(run.stderr.trim().split('\n').at(-1) ?? '');
  console.log(`extract --jsonl       ${perSecond(words, cpu)} words/s, ${cpu.toFixed(0)} ms, at most ${peak.toFixed(0)} MB`);
}

const perSecond = (words: number, ms: number) => Math.round((words / ms) * 1000).toLocaleString('en');

/** Milliseconds of each stage over all articles, in the order of the stages. */
function stages(articles: readonly Article[]): Map<string, number> {
  const times = new Map<string, number>();
  const timed = <T>(stage: string, work: () => T): T => {
    const start = performance.now();
    const result = work();
    times.set(stage, (times.get(stage) ?? 0) + performance.now() - start);
    return result;
  };
  const knowledge = german();
  for (const article of articles) {
    const { sentences: spans, paragraph } = timed('sentences', () => readSentences(article.text, knowledge));
    const sentences = timed('tokens', () => readTokens(article.text, spans, knowledge));
    const names = timed('names', () => readNames(sentences, knowledge));
    const groups = timed('groups', () => sentences.map(({ tokens }, i) => readGroups(tokens, names[i] ?? [], knowledge.syntax)));
    timed('clauses', () => sentences.map(({ tokens }, i) => readClauses(tokens, groups[i] ?? [], knowledge)));
    timed('mentions', () => sentences.map(({ tokens }, i) => readMentions(tokens, groups[i] ?? [], names[i] ?? [], knowledge)));
    const readings = sentences.map((sentence, i) => readSentence(sentence, paragraph[i] ?? 0, names[i] ?? [], knowledge));
    const statements = timed('statements', () => lookUp(readStatements(readings, knowledge), readings));
    const resolution = timed('entities', () => resolveEntities(readings, statements, knowledge));
    timed('claims', () => readClaims({ text: article.text, readings, statements, resolution, german: knowledge }));
    const document = extract(article);
    timed('as JSON', () => JSON.stringify(document));
  }
  return times;
}

const paths = process.argv.slice(2);
if (paths.length === 0) console.log('corpus: no articles given, see the head of bench/corpus.ts');
else {
  const articles = await articlesIn(paths);
  const words = articles.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  console.log(`${articles.length.toLocaleString('en')} articles, ${words.toLocaleString('en')} words`);
  if (existsSync(COMMAND)) command(articles, words);
  else console.log('extract --jsonl       not built');
  const passes = Array.from({ length: PASSES }, () => stages(articles));
  console.log(`${'ms a stage'.padEnd(16)} first     again`);
  for (const stage of passes[0]?.keys() ?? [])
    console.log(`${stage.padEnd(12)} ${passes.map((times) => (times.get(stage) ?? 0).toFixed(0).padStart(9)).join(' ')}`);
}
