import neo4j, { type Driver, type ManagedTransaction, type Record as NeoRecord } from 'neo4j-driver';
import { z } from 'zod';
import { DepescheError } from '../../model/errors.js';
import type { Database, Parameters, Writer } from '../database.js';
import { statement } from '../statements.js';
import { neo4jError, type Place } from './errors.js';
import { runQuery } from './query.js';
import { driverParameters, plainValue } from './values.js';

export function neo4jDatabase(driver: Driver, place: Place, readOnly: boolean): Database {
  const { database } = place;

  async function inSession<T>(mode: 'READ' | 'WRITE', work: (writer: Writer) => Promise<T>): Promise<T> {
    const session = driver.session({ database, defaultAccessMode: mode });
    const managed = (transaction: ManagedTransaction) => work(writerOf(transaction));
    try {
      return await (mode === 'READ' ? session.executeRead(managed) : session.executeWrite(managed));
    } catch (error) {
      throw neo4jError(error, place);
    } finally {
      await session.close();
    }
  }

  return {
    shared: true,
    reading: (work) => inSession(neo4j.session.READ, work),
    writing: async (work) => {
      if (readOnly)
        throw new DepescheError('conflict', { where: place.url, got: 'a store opened for reading', expected: 'one opened for writing' });
      return inSession(neo4j.session.WRITE, work);
    },
    query: (cypher, options) => runQuery(driver, place, cypher, options),
    close: () => driver.close(),
  };
}

function writerOf(transaction: ManagedTransaction): Writer {
  const run = (text: string, parameters: Parameters) => transaction.run(text, driverParameters(parameters));
  return {
    read: async (name, row, parameters = {}) => {
      const { records } = await run(statement(name, 'neo4j'), parameters);
      return z.array(row).parse(records.map(plainRow));
    },
    write: async (name, parameters = {}, type) => {
      await run(statement(name, 'neo4j', type), parameters);
    },
  };
}

function plainRow(record: NeoRecord): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  for (const [i, key] of record.keys.entries()) row[String(key)] = plainValue(record.get(i));
  return row;
}
