import neo4j, { type Driver } from 'neo4j-driver';
import { DepescheError, messageOf } from '../../model/errors.js';
import type { StoreSettings } from '../contract.js';
import type { Database } from '../database.js';
import { schemaStatements } from '../statements.js';
import { neo4jDatabase } from './database.js';
import { neo4jError, type Place } from './errors.js';

/** How long to try to reach a server; and how long to repeat a transaction that another one got in the way of. */
const CONNECT_MS = 5_000;
const RETRY_MS = 5_000;

/** Connects, and sees to constraints and indexes unless only reading is asked for. */
export async function openNeo4j(settings: StoreSettings, readOnly: boolean): Promise<Database> {
  const { location, username = 'neo4j', password, database = 'neo4j' } = settings;
  const place: Place = { url: withoutCredentials(location), username, database };
  if (password === undefined || password === '')
    throw new DepescheError('input', { where: 'NEO4J_PASSWORD', got: 'nothing', expected: `the password of ${username} at ${place.url}` });
  const driver = connect(place, username, password);
  try {
    await driver.getServerInfo({ database });
    if (!readOnly) await createSchema(driver, database);
  } catch (error) {
    await driver.close();
    throw neo4jError(error, place);
  }
  return neo4jDatabase(driver, place, readOnly);
}

function connect(place: Place, username: string, password: string): Driver {
  try {
    return neo4j.driver(place.url, neo4j.auth.basic(username, password), {
      connectionTimeout: CONNECT_MS,
      connectionAcquisitionTimeout: CONNECT_MS * 2,
      maxTransactionRetryTime: RETRY_MS,
      userAgent: 'depesche',
    });
  } catch (error) {
    throw new DepescheError('input', { where: 'DEPESCHE_STORE', got: messageOf(error), expected: 'neo4j://host:7687' }, { cause: error });
  }
}

async function createSchema(driver: Driver, database: string): Promise<void> {
  const session = driver.session({ database });
  try {
    for (const text of schemaStatements('neo4j')) await session.run(text);
  } finally {
    await session.close();
  }
}

const SCHEME = /^(neo4j|bolt)(\+s|\+ssc)?:$/;

/** A password in the URL is neither taken nor ever printed. */
function withoutCredentials(location: string): string {
  const refuse = (got: string, expected: string) => new DepescheError('input', { where: 'DEPESCHE_STORE', got, expected });
  const url = URL.canParse(location) ? new URL(location) : null;
  if (!url || !SCHEME.test(url.protocol) || url.hostname === '')
    throw refuse(location.replace(/\/\/.*@/, '//…@'), 'a file path, or a URL such as neo4j://localhost:7687');
  if (url.username !== '' || url.password !== '')
    throw refuse('a URL that holds a user or a password', 'them in NEO4J_USERNAME and NEO4J_PASSWORD');
  return location;
}
