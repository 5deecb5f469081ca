/** A Neo4j for a test file, empty and its own until it is handed back; or the printed reason why there is none. */
import { connect } from 'node:net';
import { createInterface } from 'node:readline';
import neo4j from 'neo4j-driver';
import { inject } from 'vitest';
import { z } from 'zod';
import type { StoreSettings } from '../../src/store/contract.js';

const Answer = z.union([
  z.object({
    way: z.enum(['named', 'docker', 'maven']),
    url: z.string(),
    username: z.string(),
    password: z.string(),
    browser: z.string().optional(),
  }),
  z.object({ missing: z.string() }),
]);

export type TestNeo4j = {
  settings: StoreSettings & { username: string; password: string };
  way: 'named' | 'docker' | 'maven';
  /** Where Neo4j Browser is. */
  browser?: string;
  /** Deletes every node. */
  empty(): Promise<void>;
  release(): Promise<void>;
};

/**
 * To be called at the top of a file, where waiting for its turn has no time limit, as it would have in a hook.
 * @returns `null`, with the reason printed, where no Neo4j can run here; in CI that is an error
 */
export async function borrowNeo4j(): Promise<TestNeo4j | null> {
  const socket = connect(inject('neo4jBroker'), '127.0.0.1');
  const line = await new Promise<string>((resolve, reject) => {
    socket.once('error', reject);
    createInterface(socket).once('line', resolve);
  });
  const answer = Answer.parse(JSON.parse(line));
  if ('missing' in answer) {
    socket.destroy();
    const reason = `no Neo4j for tests (${answer.missing}); set NEO4J_TEST_URL, or have Docker, or Java and Maven`;
    if (process.env.CI) throw new Error(reason);
    console.warn(`skipped: ${reason}`);
    return null;
  }
  const { url, username, password, way, browser } = answer;
  const settings = { location: url, username, password };
  if (way === 'named') await refuseFilled(settings);
  const empty = () => emptied(settings);
  await empty();
  return {
    settings,
    way,
    ...(browser === undefined ? {} : { browser }),
    empty,
    release: async () => {
      await empty();
      socket.destroy();
    },
  };
}

async function inDatabase<T>({ location, username, password }: TestNeo4j['settings'], cypher: string, read: (n: unknown) => T): Promise<T> {
  const driver = neo4j.driver(location, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
  const session = driver.session();
  try {
    const { records } = await session.run(cypher);
    return read(records[0]?.get(0));
  } finally {
    await session.close();
    await driver.close();
  }
}

function emptied(settings: TestNeo4j['settings']): Promise<void> {
  return inDatabase(settings, 'MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS', () => {});
}

/** Tests delete everything: never where somebody may keep their graph. */
async function refuseFilled(settings: TestNeo4j['settings']): Promise<void> {
  const nodes = await inDatabase(settings, 'MATCH (n) RETURN count(n)', Number);
  if (nodes > 0) throw new Error(`NEO4J_TEST_URL: got a database of ${nodes} nodes, expected an empty one, for tests delete everything`);
}
