/** Every saved query runs unchanged on both stores and finds something in the seed's graph: the same on each. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type GraphStore, openStore } from '../../src/store/index.js';
import { borrowNeo4j, type TestNeo4j } from '../support/neo4j.js';
import { seedDocuments } from '../support/seed.js';
import { FOLDER, savedQueries } from './saved.js';

const queries = savedQueries();

describe('their files', () => {
  it('are at least a dozen', () => {
    expect(queries.length).toBeGreaterThanOrEqual(12);
  });

  it.each(queries)('$file begins with its title in English and German', ({ text }) => {
    expect(text).toMatch(/^\/\/ [^·\n]+ · [^·\n]+\n/);
  });

  it.each(queries)('$file only reads, and can be pasted as it is: one statement, no parameters', ({ text }) => {
    const statement = text.replace(/^\/\/.*$/gm, '');
    expect(statement).not.toMatch(/\b(CREATE|MERGE|SET|DELETE|REMOVE|CALL|LOAD)\b|\$|;/);
    expect(statement).toMatch(/^\s*MATCH/);
  });

  it.each(queries)('the guide lists $file by its titles', ({ file, text }) => {
    const guide = readFileSync(new URL('README.md', FOLDER), 'utf8').replace(/ +\|/g, ' |');
    const [, en, de] = text.match(/^\/\/ (.+) · (.+)\n/) ?? [];
    expect(guide).toContain(`| [${file.replace('.cypher', '')}](${file}) | ${en} | ${de} |`);
  });
});

describe('on the seed’s graph', () => {
  const folder = mkdtempSync(join(tmpdir(), 'depesche-queries-'));
  let grafeo: GraphStore;
  let server: TestNeo4j | null;
  let neo4j: GraphStore | undefined;

  beforeAll(async () => {
    const documents = await seedDocuments();
    grafeo = await openStore({ location: join(folder, 'seed.grafeo') });
    for (const document of documents) await grafeo.load(document);
    server = await borrowNeo4j();
    if (!server) return;
    neo4j = await openStore(server.settings);
    for (const document of documents) await neo4j.load(document);
  });

  afterAll(async () => {
    await grafeo.close();
    await neo4j?.close();
    await server?.release();
    rmSync(folder, { recursive: true, force: true });
  });

  const options = { limit: 1_000, timeoutMs: 20_000 };

  it.each(queries)('$file finds something in the embedded store', async ({ text }) => {
    const { rows } = await grafeo.query(text, options);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.flat().some((value) => value !== null)).toBe(true);
  });

  it.for(queries)('$file finds as much in Neo4j', async ({ file, text }, { skip }) => {
    if (!neo4j) return skip('no Neo4j here');
    const [here, there] = [await grafeo.query(text, options), await neo4j.query(text, options)];
    expect(there.columns).toEqual(here.columns);
    expect(there.rows).toHaveLength(here.rows.length);
    // Tables are the same to the cell; nodes and relationships carry each database's own ids.
    if (!file.startsWith('show-')) expect(there.rows).toEqual(here.rows);
  });
});
