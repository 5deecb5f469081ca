/** What people decide by the API: what changes, what is refused and why, and that a stranger's page cannot. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DecisionReport, DecisionView, Review } from '../../src/model/review.js';
import { RelationView } from '../../src/model/views.js';
import { type RunningServer, startServer } from '../../src/server/index.js';
import { ask, idOf, openNews, post, type Reply } from './support.js';

let server: RunningServer;
let news: Awaited<ReturnType<typeof openNews>>;
beforeEach(async () => {
  news = await openNews();
  server = await startServer({ store: news.store, storeKind: 'grafeo', port: 0 });
});
afterEach(async () => {
  await server?.close();
  await news?.drop();
});

const decide = (judgement: unknown, more: object = {}) => post(`${server.url}/api/decisions`, { judgement, ...more });
const undo = (id: string, headers: Record<string, string> = {}) => ask(`${server.url}/api/decisions/${id}`, { method: 'DELETE', headers });
const review = async () => Review.parse(JSON.parse((await ask(`${server.url}/api/review`)).text));
const decisions = async () => DecisionView.array().parse(JSON.parse((await ask(`${server.url}/api/decisions`)).text));
const graph = async () => (await ask(`${server.url}/api/graph`)).text;
const report = (reply: Reply) => {
  expect(reply.status, reply.text).toBe(200);
  return DecisionReport.parse(JSON.parse(reply.text));
};

test('a doubtful claim is rejected, shown as rejected, and comes back', async () => {
  const before = await graph();
  const { claims } = await review();
  expect(claims.items.map(({ reasons, opposing }) => [reasons, opposing])).toEqual([
    [['contradicted'], 1],
    [['contradicted'], 1],
  ]);
  const doubted = claims.items.find(({ claim }) => claim.polarity === 'negative');
  const started = Date.now();
  const { decision, arrows } = report(await decide({ kind: 'reject', claim: doubted?.claim.id }, { by: ' Ada ' }));
  expect(decision).toMatchObject({ by: 'Ada', names: ['Ada Kranich', 'Sergej Lawrow'], judgement: { kind: 'reject' } });
  expect(Date.parse(decision.at)).toBeGreaterThanOrEqual(started);
  expect(arrows).toEqual({ gone: [], made: [], changed: [doubted?.arrow] });
  const arrow = RelationView.parse(JSON.parse((await ask(`${server.url}/api/relations/${doubted?.arrow}`)).text));
  expect([arrow.claims, arrow.evidence.length, arrow.rejected?.[0]?.decision?.by]).toEqual([1, 1, 'Ada']);
  expect((await review()).claims).toEqual({ total: 0, items: [] });
  expect(await decisions()).toMatchObject([{ id: decision.id, articles: 1, claim: { id: doubted?.claim.id } }]);
  expect(report(await undo(decision.id)).arrows.changed).toEqual([doubted?.arrow]);
  expect(await graph()).toBe(before);
  expect(await decisions()).toEqual([]);
});

test('entities are merged, and who merges them again learns that one is gone', async () => {
  const [kept, merged] = [await idOf(news.store, 'Norwegen'), await idOf(news.store, 'Finnland')];
  const judgement = { kind: 'merge', kept, merged };
  expect(report(await decide(judgement)).entities.gone).toEqual([{ id: merged, type: 'Country', name: 'Finnland' }]);
  const other = await decide({ kind: 'merge', kept: merged, merged: await idOf(news.store, 'NATO') });
  expect(other.status).toBe(409);
  expect(JSON.parse(other.text)).toMatchObject({ error: { kind: 'conflict', where: 'entity', expected: 'one that is there' } });
  const again = await decide(judgement);
  expect(again.status).toBe(409);
  expect(JSON.parse(again.text).error.expected).toMatch(/^something undecided; undo decision:\w+ first$/);
  const [{ id } = { id: '' }] = await decisions();
  report(await undo(id));
  const late = await undo(id);
  expect([late.status, JSON.parse(late.text).error.kind]).toEqual([404, 'not-found']);
});

test.each([
  [{}, 'body field judgement', 'an object'],
  [{ judgement: { kind: 'burn' } }, 'body field judgement.kind', 'one of accept, reject, merge, keep-apart, split'],
  [{ judgement: { kind: 'accept' } }, 'body field judgement.claim', 'a string'],
  [{ judgement: { kind: 'split', entity: 'x', articles: [], name: 'X' } }, 'body field judgement.articles', 'at least 1 value'],
  [{ judgement: { kind: 'split', entity: 'x', articles: ['a'], name: ' ' } }, 'body field judgement.name', 'at least 1 character'],
  [{ judgement: { kind: 'keep-apart', entities: ['x'] } }, 'body field judgement.entities', 'at least 2 values'],
  [{ judgement: { kind: 'merge', kept: 'x', merged: 'x' } }, 'merged', 'two different entities'],
])('%j is no decision', async (body, where, expected) => {
  const reply = await post(`${server.url}/api/decisions`, body);
  expect(reply.status, reply.text).toBe(400);
  expect(JSON.parse(reply.text).error).toMatchObject({ kind: 'input', where, expected });
});

test('another site’s page neither decides nor undoes', async () => {
  const [doubted] = (await review()).claims.items;
  const judgement = { kind: 'accept', claim: doubted?.claim.id };
  const origin = 'https://news.example';
  expect((await post(`${server.url}/api/decisions`, { judgement }, { origin })).status).toBe(400);
  const { decision } = report(await decide(judgement));
  expect((await undo(decision.id, { origin })).status).toBe(400);
  expect(await decisions()).toHaveLength(1);
  report(await undo(decision.id, { origin: server.url }));
});
