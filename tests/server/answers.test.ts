/** Every route answers what it declares, no key more, and what the OpenAPI document says. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { MultiDirectedGraph } from 'graphology';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { ArticleView } from '../../src/model/article-view.js';
import type { Extraction, Span } from '../../src/model/extraction.js';
import { ClaimFacts, type Column } from '../../src/model/facts.js';
import { EntitiesView, EntityView, GraphView, QueryResult, RelationView, SearchHit, Statistics } from '../../src/model/views.js';
import { GraphologyView } from '../../src/server/graphology.js';
import { type RunningServer, startServer } from '../../src/server/index.js';
import { limitsOf } from '../../src/server/options.js';
import { apiRoutes } from '../../src/server/routes.js';
import { REFUSAL } from './documents.js';
import { ask, idOf, openNews, post, type Reply } from './support.js';

let server: RunningServer;
const ajv = new Ajv2020({ strict: false, allErrors: true });
let news: Awaited<ReturnType<typeof openNews>>;
const id: Record<string, string> = {};

beforeAll(async () => {
  news = await openNews();
  server = await startServer({ store: news.store, storeKind: 'grafeo', port: 0 });
  ajv.addSchema(JSON.parse((await ask(`${server.url}/api/openapi.json`)).text), 'api');
  for (const name of ['Ada Kranich', 'Sergej Lawrow', 'Norwegen', 'NATO'])
    id[name.split(' ').at(-1) ?? name] = await idOf(news.store, name);
  const graph = await news.store.graph({ relationTypes: ['MET_WITH'] });
  id.meeting = graph.edges[0]?.id ?? '';
  id.claim = (await news.store.relation(id.meeting))?.evidence[0]?.id ?? '';
});
afterAll(async () => {
  await server?.close();
  await news?.drop();
});

const get = async <T extends z.ZodType>(path: string, shape: T): Promise<z.output<T>> => {
  const reply = await ask(server.url + path);
  expect(reply.status, reply.text).toBe(200);
  return shape.parse(JSON.parse(reply.text));
};
const names = (nodes: { name: string }[]) => nodes.map(({ name }) => name).sort();

/** An article that comes and goes. */
const NOTE: Extraction = { ...REFUSAL, article: { ...REFUSAL.article, id: 'note' }, relations: [], statements: [] };

const lastJob = async () => JSON.parse((await ask(`${server.url}/api/jobs`)).text)[0].job;

const REQUESTS: [operation: string, send: () => Promise<Reply>][] = [
  ['getHealth', () => ask(`${server.url}/api/health`)],
  ['getOntology', () => ask(`${server.url}/api/ontology`)],
  ['getStatistics', () => ask(`${server.url}/api/statistics`)],
  ['getDescription', () => ask(`${server.url}/api/openapi.json`)],
  ['listArticles', () => ask(`${server.url}/api/articles`)],
  ['addArticles', () => post(`${server.url}/api/articles`, { items: [{ name: 'bild.png', content: 'kein Text' }] })],
  ['getArticle', () => ask(`${server.url}/api/articles/talks`)],
  [
    'removeArticle',
    async () => {
      await news.store.load(NOTE);
      return ask(`${server.url}/api/articles/note`, { method: 'DELETE' });
    },
  ],
  ['previewRemoval', () => ask(`${server.url}/api/articles/talks/removal`)],
  ['listJobs', () => ask(`${server.url}/api/jobs`)],
  ['stopJob', async () => ask(`${server.url}/api/jobs/${await lastJob()}`, { method: 'DELETE' })],
  ['getGraph', () => ask(`${server.url}/api/graph`)],
  ['getGraph', () => ask(`${server.url}/api/graph?between=${id.Kranich},${id.NATO}`)],
  ['getGraph', () => ask(`${server.url}/api/graph?format=graphology`)],
  ['getFacts', () => ask(`${server.url}/api/facts`)],
  ['searchEntities', () => ask(`${server.url}/api/search?q=Lavrov`)],
  ['getEntities', () => ask(`${server.url}/api/entities?ids=${id.Lawrow},none`)],
  ['getEntity', () => ask(`${server.url}/api/entities/${id.Lawrow}`)],
  ['getNeighbours', () => ask(`${server.url}/api/entities/${id.Lawrow}/neighbours?hops=2`)],
  ['getRelation', () => ask(`${server.url}/api/relations/${id.meeting}`)],
  ['getWhy', () => ask(`${server.url}/api/relations/${id.meeting}/claims/${id.claim}/why`)],
  ['getPath', () => ask(`${server.url}/api/path?from=${id.Kranich}&to=${id.NATO}`)],
  ['runCypher', () => post(`${server.url}/api/cypher`, { query: 'MATCH (a:Article) RETURN a, a.id AS id' })],
  ['exportGraph', () => post(`${server.url}/api/export`, { format: 'gexf', nodes: [id.Lawrow], arrows: [id.meeting] })],
  ['getReview', () => ask(`${server.url}/api/review?limit=5`)],
  ['listDecisions', () => ask(`${server.url}/api/decisions`)],
  ['decide', () => post(`${server.url}/api/decisions`, { judgement: { kind: 'reject', claim: id.claim }, by: 'Ada' })],
  ['listDecisions', () => ask(`${server.url}/api/decisions`)],
  ['getRelation', () => ask(`${server.url}/api/relations/${id.meeting}`)],
  ['getWhy', () => ask(`${server.url}/api/relations/${id.meeting}/claims/${id.claim}/why`)],
  ['undoDecision', async () => ask(`${server.url}/api/decisions/${(await news.store.review.decisions())[0]?.id}`, { method: 'DELETE' })],
];

const routes = apiRoutes(limitsOf({}));

test('every route but streams is asked', () => {
  const answered = routes.filter((route) => 'answer' in route);
  expect([...new Set(REQUESTS.map(([operation]) => operation))]).toEqual(answered.map(({ name }) => name));
});

test.each(REQUESTS)('%s keeps to its schema and to the OpenAPI document', async (operation, send) => {
  const reply = await send();
  const route = routes.find(({ name }) => name === operation);
  const status = route?.status ?? 200;
  expect(reply.status, reply.text).toBe(status);
  expect(reply.headers['content-type']).toBe('application/json; charset=utf-8');
  const body: unknown = JSON.parse(reply.text);
  // Parsing drops what is not declared, so nothing undeclared was there.
  expect(route?.response.parse(body)).toEqual(body);

  const pointer = `/paths/${route?.path.replaceAll('/', '~1')}/${route?.method}/responses/${status}/content/application~1json/schema`;
  const validate = ajv.compile({ $ref: `api#${encodeURI(pointer)}` });
  expect(validate(body), JSON.stringify(validate.errors)).toBe(true);
});

test('health tells store, articles and version', async () => {
  const health = await get('/api/health', z.unknown());
  expect(health).toEqual({ store: 'grafeo', articles: 2, version: '0.1.0', changes: true });
});

test.each([
  ['everything', '', ['Ada Kranich', 'NATO', 'Norwegen', 'Sergej Lawrow']],
  ['two types', 'relationTypes=MET_WITH,MEMBER_OF', ['Ada Kranich', 'NATO', 'Norwegen', 'Sergej Lawrow']],
  ['one type', 'relationTypes=MEMBER_OF', ['NATO', 'Norwegen']],
  ['one article', 'articles=refusal', ['Ada Kranich', 'Sergej Lawrow']],
  ['an outlet with a comma', 'sources=Abend\\, Post', ['Ada Kranich', 'Sergej Lawrow']],
  ['a repeated parameter', 'modalities=demanded&modalities=planned', ['Ada Kranich', 'NATO', 'Sergej Lawrow']],
  ['the own voice of articles', 'speakers=', ['Ada Kranich', 'NATO', 'Norwegen', 'Sergej Lawrow']],
  ['negative ones', 'polarities=negative', ['Ada Kranich', 'Sergej Lawrow']],
  ['two outlets at least', 'minSources=2', ['Ada Kranich', 'Sergej Lawrow']],
  ['from a month on', 'from=2022-02', ['Ada Kranich', 'Sergej Lawrow']],
])('graph: %s', async (_what, query, expected) => {
  const { nodes, edges } = await get(`/api/graph?${query}`, GraphView);
  const ends = new Set(edges.flatMap(({ source, target }) => [source, target]));
  expect(names(nodes.filter((node) => ends.has(node.id)))).toEqual(expected);
});

test('a limit keeps the strongest and says what there was', async () => {
  const all = await get('/api/graph', GraphView);
  const some = await get('/api/graph?limit=2', GraphView);
  expect(some.nodes).toHaveLength(2);
  expect(some.total).toEqual(all.total);
  expect(some.total.nodes).toBe(all.nodes.length);
});

test('graphology takes the serialised graph', async () => {
  const plain = await get('/api/graph', GraphView);
  const { graph, total } = await get('/api/graph?format=graphology', GraphologyView);
  const taken = MultiDirectedGraph.from(graph);
  expect([taken.order, taken.size, total]).toEqual([plain.nodes.length, plain.edges.length, plain.total]);
  expect(taken.getNodeAttribute(id.Lawrow, 'name')).toBe('Sergej Lawrow');
  expect(taken.getEdgeAttribute(id.meeting, 'type')).toBe('MET_WITH');
});

test('search, entity, arrow and path lead from a name to its sentence', async () => {
  const [hit] = await get('/api/search?q=Lavrov&limit=1', z.array(SearchHit));
  const entity = await get(`/api/entities/${hit?.id}`, EntityView);
  expect(entity.statements.map(({ text }) => text)).toEqual(['Die NATO muss abziehen']);
  const arrow = entity.arrows.find(({ type }) => type === 'MET_WITH');
  const relation = await get(`/api/relations/${arrow?.id}`, RelationView);
  expect(relation.evidence.map(({ sentence }) => sentence.text).sort()).toEqual([
    'Kranich traf Lawrow in Norwegen.',
    'Kranich will Lawrow nicht wieder treffen.',
  ]);
  const { path } = await get(`/api/path?from=${id.Kranich}&to=${id.NATO}`, GraphView);
  expect(path).toEqual([id.Kranich, id.Lawrow, id.NATO]);
});

test('neighbours reach as far as they are asked to', async () => {
  const near = await get(`/api/entities/${id.Kranich}/neighbours`, GraphView);
  const far = await get(`/api/entities/${id.Kranich}/neighbours?hops=3`, GraphView);
  expect(names(near.nodes)).toEqual(['Ada Kranich', 'Sergej Lawrow']);
  expect(names(far.nodes)).toEqual(['Ada Kranich', 'NATO', 'Norwegen', 'Sergej Lawrow']);
});

test('entities come with every arrow at them, whoever stands at its other end', async () => {
  const { nodes, edges } = await get(`/api/entities?ids=${id.Kranich},none`, EntitiesView);
  expect(names(nodes)).toEqual(['Ada Kranich']);
  expect(edges.map((edge) => edge.id)).toEqual([id.meeting]);
});

test('statistics count by outlet', async () => {
  const { sources } = await get('/api/statistics', Statistics);
  expect(sources).toEqual({ Tagesblatt: 1, 'Abend, Post': 1 });
});

test('an article comes with what was found where in its text', async () => {
  const { article, sentences, entities, mentions, claims, statements } = await get('/api/articles/talks', ArticleView);
  const words = ({ start, end }: Span) => article.text.slice(start, end);
  const nameOf = (entity: string | null) => entities.find((it) => it.id === entity)?.name ?? null;
  expect(sentences.map(words)).toContain('Finnland schwieg.');
  expect(mentions.map((mention) => `${words(mention)}: ${nameOf(mention.entity)}`).slice(0, 2)).toEqual([
    'Kranich: Ada Kranich',
    'Lawrow: Sergej Lawrow',
  ]);
  expect(
    claims.map((claim) => [words(claim), nameOf(claim.source), claim.type, nameOf(claim.target), nameOf(claim.speaker)]),
  ).toContainEqual(['„Die NATO muss abziehen“, sagte Lawrow.', 'Sergej Lawrow', 'DEMANDS', 'NATO', 'Sergej Lawrow']);
  expect(statements.map((statement) => [words(statement), nameOf(statement.speaker)])).toEqual([
    ['Die NATO muss abziehen', 'Sergej Lawrow'],
  ]);
});

test('facts tell jointly what statistics tell apart', async () => {
  const { claims, names: speakers, ...columns } = await get('/api/facts', ClaimFacts);
  expect(claims).toBe(4);
  const denied = columns.polarity.values.indexOf('negative');
  const i = columns.polarity.at.indexOf(denied);
  const told = ({ values, at }: Column) => values[at[i] ?? -1];
  const { modality, speaker, article, source, arrow } = columns;
  expect([modality, speaker, article, source, arrow].map(told)).toEqual(['planned', '', 'refusal', 'Abend, Post', id.meeting]);
  expect([columns.firstDay[i], columns.lastDay[i]]).toEqual(['2022-02', '2022-02']);
  expect(speakers).toEqual([{ id: id.Lawrow, type: 'Person', name: 'Sergej Lawrow' }]);
});

test('Cypher takes parameters and is cut at its limit', async () => {
  const query = 'MATCH (e:Entity) WHERE e.name <> $name RETURN e.name AS name ORDER BY name';
  const reply = await post(`${server.url}/api/cypher`, { query, parameters: { name: 'NATO' }, limit: 2 });
  expect(reply.status, reply.text).toBe(200);
  const result = QueryResult.parse(JSON.parse(reply.text));
  expect(result.columns).toEqual(['name']);
  expect(result.rows).toHaveLength(2);
  expect(result.truncated).toBe(true);
});
