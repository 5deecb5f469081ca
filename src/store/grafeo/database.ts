/** The embedded database: one process has the file open, and its writers stand in one line. */
import { setTimeout } from 'node:timers/promises';
import type { GrafeoDB, QueryResult, Transaction } from '@grafeo-db/js';
import { z } from 'zod';
import { DepescheError } from '../../model/errors.js';
import type { Database, Parameters, Writer } from '../database.js';
import { statement } from '../statements.js';
import { checkpoints } from './checkpoints.js';
import { grafeoError, isWriteConflict } from './errors.js';
import { queryInChild } from './query.js';
import { snapshots } from './snapshot.js';

const ATTEMPTS = 5;

export function grafeoDatabase(db: GrafeoDB, path: string, readOnly: boolean): Database {
  const line = queue();
  const snapshot = snapshots(db);
  const disk = checkpoints(db);
  let open = true;

  async function transaction<T>(work: (writer: Writer) => Promise<T>, keep: boolean): Promise<T> {
    if (!open) throw new DepescheError('unavailable', { where: path, got: 'a closed store', expected: 'an open one' });
    const running = db.beginTransaction();
    try {
      const result = await work(writerOf(running));
      if (keep) running.commit();
      else running.rollback();
      return result;
    } catch (error) {
      abandon(running);
      throw error;
    }
  }

  async function write<T>(work: (writer: Writer) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        const result = await transaction(work, true);
        snapshot.outdate();
        disk.written();
        return result;
      } catch (error) {
        if (!isWriteConflict(error) || attempt === ATTEMPTS) throw error;
        await setTimeout(attempt * 10);
      }
    }
  }

  const refused = () =>
    new DepescheError('conflict', { where: path, got: 'a store opened for reading', expected: 'one opened for writing' });
  const explained = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw grafeoError(error, path);
    }
  };

  return {
    reading: (work) => explained(() => transaction(work, false)),
    writing: (work) => explained(() => (readOnly ? Promise.reject(refused()) : line(() => write(work)))),
    // A file opened for reading may be opened once more; one that is written to is copied, with no writer under way.
    query: (cypher, options) =>
      explained(async () =>
        readOnly ? queryInChild(path, cypher, options) : snapshot.using(line, (copy) => queryInChild(copy, cypher, options)),
      ),
    close: async () => {
      if (!open) return;
      open = false;
      await line(async () => {});
      await snapshot.close();
      await explained(async () => {
        try {
          disk.stop();
          if (!readOnly) db.walCheckpoint();
        } finally {
          db.close();
        }
      });
    },
  };
}

/** After a commit that failed for want of room, Grafeo calls the transaction active and will not roll it back. */
function abandon(transaction: Transaction): void {
  try {
    transaction.rollback();
  } catch {
    // What went wrong first is what is told.
  }
}

function writerOf(transaction: Transaction): Writer {
  const run = (text: string, parameters: Parameters) => transaction.executeCypher(text, parameters);
  return {
    read: async (name, row, parameters = {}) => z.array(row).parse(objects(await run(statement(name, 'grafeo'), parameters))),
    write: async (name, parameters = {}, type) => {
      await run(statement(name, 'grafeo', type), parameters);
    },
  };
}

/** Three times as fast as the result's own `toArray`, which makes every key of every row anew. */
function objects(result: QueryResult): Record<string, unknown>[] {
  const { columns } = result;
  return result.rows().map((values) => {
    const row: Record<string, unknown> = {};
    for (const [i, column] of columns.entries()) row[column] = values[i];
    return row;
  });
}

/** One after the other, in the order of asking; one that fails does not hold up the next. */
export type Line = <T>(work: () => Promise<T>) => Promise<T>;

function queue(): Line {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work, work);
    last = mine.catch(() => {});
    return mine;
  };
}
