/**
 * How fast many articles are read: the command as it is used, start included, in processor time of all its threads, and its memory; then each
 * stage by itself in elapsed time, the first time and when all were read several times over. Both run what was built:
 *
 *     npm run bench -- corpus articles.jsonl        or a folder of articles
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const BUILT = new URL('../dist/', import.meta.url);
const [
  { german },
  { readClaims },
  { readClauses },
  { resolveEntities },
  { readGroups },
  { extract },
  { readMentions },
  { readNames },
  { readSentence },
  { readSentences },
  { lookUp, readStatements },
  { readTokens },
  { readArticles },
] = await Promise.all(
  [
    'lang/de/index.js',
    ...['claims', 'clauses', 'entities', 'groups', '.', 'mentions', 'names'].map((stage) => `pipeline/${stage}/index.js`),
    'pipeline/reading.js',
    ...['sentences', 'statements', 'tokens'].map((stage) => `pipeline/${stage}/index.js`),
    'readers/index.js',
  ].map((file) => import(new URL(file, BUILT).href)),
);

const COMMAND = fileURLToPath(new URL('cli/main.js', BUILT));
/** Times that all articles are read anew once they were read: what a word costs when it was met before and V8 has compiled more and more. */
const ROUNDS = 4;
/** Tells what a process took, when it ends. */
const REPORT = `data:text/javascript,process.on('exit',()=>{const{userCPUTime:u,systemCPUTime:s,maxRSS:m}=process.resourceUsage();
process._rawDebug(JSON.stringify({cpu:(u+s)/1000,peak:m/1024}))})`.replace('\n', '');

async function articlesIn(paths) {
  const articles = [];
  for await (const result of readArticles(paths)) if ('article' in result) articles.push(result.article);
  return articles;
}

function command(articles, words) {
  const input = articles.map((article) => `${JSON.stringify(article)}\n`).join('');
  const run = spawnSync(process.execPath, ['--import', REPORT, COMMAND, 'extract', '--jsonl'], {
    input,
    encoding: 'utf8',
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  const { cpu, peak } = JSON.parse(run.stderr.trim().split('\n').at(-1) ?? '');
  console.log(`extract --jsonl       ${perSecond(words, cpu)} words/s, ${cpu.toFixed(0)} ms, at most ${peak.toFixed(0)} MB`);
}

/** Words a second in processor time of all threads, each time that all articles are read anew. */
function rounds(articles, words) {
  const speeds = Array.from({ length: ROUNDS }, () => {
    const start = process.cpuUsage();
    for (const article of articles) extract(article);
    const { user, system } = process.cpuUsage(start);
    return perSecond(words, (user + system) / 1000);
  });
  console.log(`read again and again  ${speeds.join(', ')} words/s`);
}

const perSecond = (words, ms) => Math.round((words / ms) * 1000).toLocaleString('en');

/** Milliseconds of each stage over all articles, in the order of the stages. */
function stages(articles) {
  const times = new Map();
  const timed = (stage, work) => {
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
  command(articles, words);
  const first = stages(articles);
  rounds(articles, words);
  const passes = [first, stages(articles)];
  console.log(`${'ms a stage'.padEnd(16)} first     again`);
  for (const stage of first.keys())
    console.log(`${stage.padEnd(12)} ${passes.map((times) => (times.get(stage) ?? 0).toFixed(0).padStart(9)).join(' ')}`);
}
