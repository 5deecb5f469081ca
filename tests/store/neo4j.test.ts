/** What only a server can get wrong: reaching it, and who may. */
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { openStore, type StoreSettings } from '../../src/store/index.js';
import { freePorts } from '../support/engine.js';
import { borrowNeo4j } from '../support/neo4j.js';
import { TALKS } from './documents.js';

describe('a location that leads nowhere', async () => {
  const [port] = await freePorts(1);
  const REFUSED: [string, StoreSettings, object][] = [
    ['nobody listens', { location: `bolt://localhost:${port}`, password: 'x' }, { kind: 'unavailable' }],
    ['nobody listens, asked for routing', { location: `neo4j://localhost:${port}`, password: 'x' }, { kind: 'unavailable' }],
    ['no such host', { location: 'bolt://nowhere.invalid', password: 'x' }, { kind: 'unavailable' }],
    ['no password', { location: 'bolt://localhost' }, { kind: 'input', problem: { where: 'NEO4J_PASSWORD' } }],
    ['an empty password', { location: 'bolt://localhost', password: '' }, { kind: 'input', problem: { where: 'NEO4J_PASSWORD' } }],
    ['no host', { location: 'neo4j://', password: 'x' }, { kind: 'input', problem: { where: 'DEPESCHE_STORE' } }],
    ['a password in the URL', { location: 'neo4j://u:secret@h', password: 'x' }, { kind: 'input', problem: { where: 'DEPESCHE_STORE' } }],
  ];
  it.each(REFUSED)('%s', async (_, settings, error) => {
    await expect(openStore(settings)).rejects.toMatchObject(error);
    await expect(openStore(settings)).rejects.not.toMatchObject({ message: expect.stringContaining('secret') });
  });
});

const neo4j = await borrowNeo4j();

// A server that has just started is slow to plan its first statements.
describe.skipIf(neo4j === null)('a server', { timeout: 120_000 }, () => {
  afterEach(() => neo4j?.empty());
  afterAll(() => neo4j?.release());
  const settings: StoreSettings = neo4j?.settings ?? { location: '' };

  it('refuses a wrong password', async () => {
    await expect(openStore({ ...settings, password: 'not-this-one' })).rejects.toMatchObject({
      kind: 'input',
      problem: { where: 'NEO4J_USERNAME, NEO4J_PASSWORD' },
    });
  });

  it('refuses a database that it does not have', async () => {
    await expect(openStore({ ...settings, database: 'elsewhere' })).rejects.toMatchObject({
      kind: 'not-found',
      problem: { where: 'NEO4J_DATABASE' },
    });
  });

  it('serves a cluster’s URL as well', async () => {
    const store = await openStore({ ...settings, location: settings.location.replace(/^bolt:/, 'neo4j:') });
    expect(await store.load(TALKS)).toMatchObject({ outcome: 'added' });
    expect(await store.remove('talks')).toMatchObject({ claims: 5 });
    await store.close();
  });

  it('keeps loads of two connections apart', async () => {
    const stores = await Promise.all([openStore(settings), openStore(settings)]);
    const reports = await Promise.all(stores.map((store) => store.load(TALKS)));
    expect(reports.map(({ outcome }) => outcome).sort()).toEqual(['added', 'unchanged']);
    expect(await stores[0]?.statistics()).toMatchObject({ articles: 1, claims: 5, arrows: 5 });
    for (const store of stores) await store.close();
  });

  it('lets no query change users or settings', async () => {
    const store = await openStore(settings);
    for (const cypher of [
      'CREATE USER eve SET PASSWORD "abcdefgh"',
      'ALTER CURRENT USER SET PASSWORD FROM "a" TO "b"',
      'CALL db.createLabel("X")',
    ])
      await expect(store.query(cypher, { limit: 1, timeoutMs: 20_000 }), cypher).rejects.toMatchObject({ kind: 'input' });
    await store.close();
  });
});
