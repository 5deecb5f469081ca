/**
 * Speed of the stores on a made-up corpus: loading, the whole graph, a filtered one, facts, search, a neighbourhood and a path, each after
 * a write, for what was asked before is given again; and what that costs.
 * Grafeo always; Neo4j where NEO4J_TEST_URL (and NEO4J_TEST_PASSWORD) name an empty one. Ratios say how much longer Neo4j takes.
 *
 *     npm run bench -- store            300 articles
 *     BENCH_ARTICLES=5000 npm run bench -- store
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EXTRACTION_SCHEMA, type Extraction } from '../src/model/extraction.js';
import { hashId } from '../src/model/ids.js';
import { ENTITY_TYPES, MODALITIES, RELATION_TYPES } from '../src/model/vocabulary.js';
import { type GraphStore, openStore, type StoreSettings } from '../src/store/index.js';

const ARTICLES = Number(process.env.BENCH_ARTICLES ?? 300);
const CLAIMS_PER_ARTICLE = 10;
const ENTITIES = ARTICLES * 2;
const OUTLETS = 20;
const ROUNDS = 5;

/** The same numbers from 0 to 1 at every run. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}

const draw = random(7);
const one = <T>(list: readonly [T, ...T[]]): T => list[Math.floor(draw() * list.length)] ?? list[0];
/** Few entities are in much of the news, most in one article. */
const entity = () => Math.min(ENTITIES - 1, Math.floor(ENTITIES * draw() ** 3));

function article(n: number): Extraction {
  const id = `article-${n}`;
  const pairs = Array.from({ length: CLAIMS_PER_ARTICLE }, () => [entity(), entity()] as const);
  const lines = pairs.map(([a, b]) => `Person Nummer ${a} sprach über Person Nummer ${b}. `);
  const starts = lines.map((_, i) => lines.slice(0, i).join('').length);
  const ends = lines.map((line, i) => (starts[i] ?? 0) + line.length - 1);
  const sentences = lines.map((_, index) => ({ index, start: starts[index] ?? 0, end: ends[index] ?? 0 }));
  return {
    schema: EXTRACTION_SCHEMA,
    article: {
      id,
      title: `Artikel ${n}`,
      date: `20${10 + (n % 14)}-0${1 + (n % 9)}`,
      language: 'de',
      source: `Blatt ${n % OUTLETS}`,
      url: null,
      text: lines.join(''),
    },
    sentences,
    entities: [...new Set(pairs.flat())].map((i) => ({
      id: `entity:${i}`,
      type: ENTITY_TYPES[i % ENTITY_TYPES.length] ?? 'Person',
      name: `Person Nummer ${i}`,
      aliases: [`Nummer ${i}`],
      mentions: sentences
        .filter((_, k) => pairs[k]?.includes(i))
        .map(({ start }) => ({ start, end: start + `Person Nummer ${i}`.length, kind: 'name' })),
    })),
    relations: pairs.map(([a, b], index) => ({
      id: hashId('claim', id, index),
      type: one(RELATION_TYPES),
      source: `entity:${a}`,
      target: `entity:${b}`,
      modality: one(MODALITIES),
      polarity: draw() < 0.9 ? 'positive' : 'negative',
      attributedTo: draw() < 0.3 ? `entity:${a}` : null,
      confidence: 0.5,
      rule: 'bench',
      evidence: { sentence: index, start: starts[index] ?? 0, end: ends[index] ?? 0 },
    })),
    statements: [],
    coverage: { sentences: sentences.length, withRelations: sentences.length, skipped: [] },
  };
}

/** An article about nothing, whose changes touch nobody. */
const NOTE: Extraction = { ...article(0), article: { ...article(0).article, id: 'note' }, sentences: [], entities: [], relations: [] };

async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

async function median(work: () => Promise<unknown>, before?: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    await before?.();
    times.push(await milliseconds(work));
  }
  return times.sort((a, b) => a - b)[ROUNDS >> 1] ?? 0;
}

async function measure(settings: StoreSettings, articles: readonly Extraction[]): Promise<Record<string, number>> {
  const store = await openStore(settings);
  const [first, last] = [`entity:0`, `entity:${ENTITIES - 2}`];
  try {
    const load = await milliseconds(async () => {
      for (const document of articles) await store.load(document);
    });
    let version = 0;
    const write = () => store.load({ ...NOTE, article: { ...NOTE.article, title: `Fassung ${version++}` } });
    const again = (work: (store: GraphStore) => Promise<unknown>) => median(() => work(store));
    const ask = (work: (store: GraphStore) => Promise<unknown>) => median(() => work(store), write);
    const found = (await store.search(`nummer ${ENTITIES - 2}`, 1)).length > 0;
    return {
      'load, an article': load / articles.length,
      'load again, unchanged': await ask(async (it) => {
        for (const document of articles.slice(0, 1)) await it.load(document);
      }),
      'graph, all of it': await ask((it) => it.graph({})),
      'graph, all of it again': await again((it) => it.graph({})),
      'graph, 500 strongest': await ask((it) => it.graph({ limit: 500 })),
      'graph, planned only': await ask((it) => it.graph({ modalities: ['planned'] })),
      'graph, one outlet since 2020': await ask((it) => it.graph({ sources: ['Blatt 3'], from: '2020' })),
      facts: await ask((it) => it.facts()),
      'facts again': await again((it) => it.facts()),
      'article with its marks': await ask((it) => it.article('article-1')),
      'removal, told before': await ask((it) => it.removal('article-1')),
      'neighbours of the strongest': await ask((it) => it.graph({ around: first, hops: 1 })),
      path: found ? await ask((it) => it.graph({ between: [first, last] })) : 0,
      search: await ask((it) => it.search('nummer 12', 20)),
      entity: await ask((it) => it.entity(first)),
      statistics: await ask((it) => it.statistics()),
      'own Cypher': await ask((it) => it.query('MATCH (c:Claim) RETURN c.type, count(*)', { limit: 100, timeoutMs: 60_000 })),
    };
  } finally {
    await store.close();
  }
}

const articles = Array.from({ length: ARTICLES }, (_, n) => article(n));
const folder = mkdtempSync(join(tmpdir(), 'depesche-bench-'));
const grafeo = await measure({ location: join(folder, 'bench.grafeo') }, articles);
rmSync(folder, { recursive: true, force: true });
const url = process.env.NEO4J_TEST_URL;
const neo4j = url ? await measure({ location: url, password: process.env.NEO4J_TEST_PASSWORD ?? '' }, articles) : null;

console.log(`stores: ${ARTICLES} articles, ${ARTICLES * CLAIMS_PER_ARTICLE} claims, ${ENTITIES} entities; median of ${ROUNDS}, ms`);
for (const [what, ms] of Object.entries(grafeo)) {
  const other = neo4j?.[what];
  const beside = other === undefined ? '' : ` ${other.toFixed(1).padStart(9)}   × ${(other / ms).toFixed(1)}`;
  console.log(`${what.padEnd(30)} ${ms.toFixed(1).padStart(9)}${beside}`);
}
