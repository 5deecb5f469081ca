/** docs/graph.md is true of the graph: it names every label, relationship and property that is there, and its queries run. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Judgement } from '../../src/model/review.js';
import { type GraphStore, openStore } from '../../src/store/index.js';
import { seedDocuments } from '../support/seed.js';

const guide = readFileSync(new URL('../../docs/graph.md', import.meta.url), 'utf8');
const samples = [...guide.matchAll(/(?:^ {4}MATCH .*\n)(?: {4}.*\n)*/gm)].map(([block]) => block);
const folder = mkdtempSync(join(tmpdir(), 'depesche-graph-doc-'));
let store: GraphStore;

beforeAll(async () => {
  store = await openStore({ location: join(folder, 'seed.grafeo') });
  for (const document of await seedDocuments()) await store.load(document);
  await decideSomething();
});

/** One decision of each kind that shows in the graph. */
async function decideSomething(): Promise<void> {
  const { nodes, edges } = await store.graph({});
  const [kept, merged] = nodes.filter(({ type }) => type === 'Group');
  const [split] = nodes.filter(({ type }) => type === 'Place');
  const [article] = await store.articles();
  const [first, second] = await Promise.all(edges.filter(({ type }) => type === 'REPRESENTS').map(({ id }) => store.relation(id)));
  const judgements: Judgement[] = [
    { kind: 'reject', claim: first?.evidence[0]?.id ?? '' },
    { kind: 'accept', claim: second?.evidence[0]?.id ?? '' },
    { kind: 'merge', kept: kept?.id ?? '', merged: merged?.id ?? '' },
    { kind: 'split', entity: split?.id ?? '', articles: [article?.id ?? ''], name: 'Anderswo' },
  ];
  for (const judgement of judgements) await store.review.decide(judgement, { at: '2024-05-01T10:00:00.000Z', by: 'Ada' });
}

afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

async function words(cypher: string): Promise<string[]> {
  const { rows } = await store.query(cypher, { limit: 1_000, timeoutMs: 20_000 });
  return [...new Set(rows.flat(2).map(String))].sort();
}

describe('docs/graph.md', () => {
  it.each([
    ['labels', 'MATCH (n) RETURN DISTINCT labels(n) AS words'],
    ['properties of nodes', 'MATCH (n) UNWIND keys(n) AS word RETURN DISTINCT word'],
    ['properties of relationships', 'MATCH ()-[r]->() UNWIND keys(r) AS word RETURN DISTINCT word'],
    ['relationships', 'MATCH ()-[r]->() RETURN DISTINCT type(r) AS word'],
  ])('names all %s', async (_, cypher) => {
    const found = await words(cypher);
    expect(found.length).toBeGreaterThan(3);
    const unnamed = found.filter((word) => !new RegExp(`[\`:]${word}\\b`).test(guide));
    expect(unnamed).toEqual([]);
  });

  it('has queries to try', () => {
    expect(samples.length).toBeGreaterThanOrEqual(4);
  });

  it.each(samples)('finds something by %s', async (cypher) => {
    const { rows } = await store.query(cypher, { limit: 100, timeoutMs: 20_000 });
    expect(rows.length).toBeGreaterThan(0);
  });
});
