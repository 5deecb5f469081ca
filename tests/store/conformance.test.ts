/** The same suite on every store, on the real thing. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, it } from 'vitest';
import { type GraphStore, type OpenOptions, openStore, type StoreSettings } from '../../src/store/index.js';
import { borrowNeo4j } from '../support/neo4j.js';
import { ARTICLE } from './conformance/article.js';
import type { Place } from './conformance/case.js';
import { CRASHING } from './conformance/crashing.js';
import { DECIDING } from './conformance/deciding.js';
import { FACTS } from './conformance/facts.js';
import { QUERYING } from './conformance/querying.js';
import { READING } from './conformance/reading.js';
import { REMOVAL } from './conformance/removal.js';
import { SEQUENCES } from './conformance/sequences.js';
import { TOGETHER } from './conformance/together.js';
import { WRITING } from './conformance/writing.js';

const CASES = [...WRITING, ...TOGETHER, ...READING, ...ARTICLE, ...FACTS, ...QUERYING, ...REMOVAL, ...DECIDING, ...SEQUENCES, ...CRASHING];

let opened: GraphStore[] = [];

function place(settings: StoreSettings): Place {
  const open = async (options?: OpenOptions) => {
    const store = await openStore(settings, options);
    opened.push(store);
    return store;
  };
  return { settings, open };
}

async function closeAll(): Promise<void> {
  for (const store of opened) await store.close();
  opened = [];
}

describe('Grafeo', () => {
  const folder = mkdtempSync(join(tmpdir(), 'depesche-store-'));
  let files = 0;
  afterEach(closeAll);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  it.each(CASES)('$name', ({ run }) => run(place({ location: join(folder, `${files++}.grafeo`) })), 60_000);
});

const neo4j = await borrowNeo4j();

describe.skipIf(neo4j === null)('Neo4j', () => {
  afterEach(async () => {
    await closeAll();
    await neo4j?.empty();
  });
  afterAll(() => neo4j?.release());
  it.each(CASES)('$name', ({ run }) => run(place(neo4j?.settings ?? { location: '' })), 120_000);
});
