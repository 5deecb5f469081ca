/** The embedded database: one process has the file open, and its writers stand in one line. */
import { setTimeout } from 'node:timers/promises';
import type { GrafeoDB, QueryResult, Transaction } from '@grafeo-db/js';
import { z } from 'zod';
import { DepescheError } from '../../model/errors.js';
import type { QueryOptions } from '../contract.js';
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
  const disk = checkpoints(db, path);
  const closing = new AbortController();
  const underWay = new Set<Promise<unknown>>();

  async function transaction<T>(work: (writer: Writer) => Promise<T>, keep: boolean): Promise<T> {
    const begun = db.beginTransaction();
    try {
      const result = await work(writerOf(begun));
      if (keep) begun.commit();
      else begun.rollback();
      return result;
    } catch (error) {
      abandon(begun);
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

  const refuse = (got: string, expected: string, kind: 'conflict' | 'unavailable') =>
    Promise.reject(new DepescheError(kind, { ...(kind === 'unavailable' && { code: 'store-closed' }), where: path, got, expected }));
  const operation = async <T>(work: () => Promise<T>): Promise<T> => {
    const running = closing.signal.aborted ? refuse('a closed store', 'an open one', 'unavailable') : work();
    underWay.add(running);
    try {
      return await running;
    } catch (error) {
      throw grafeoError(error, path);
    } finally {
      underWay.delete(running);
    }
  };
  const ask = (file: string, cypher: string, options: QueryOptions) => queryInChild(file, cypher, options, closing.signal);

  return {
    shared: false,
    reading: (work) => operation(() => transaction(work, false)),
    writing: (work) =>
      operation(() => (readOnly ? refuse('a store opened for reading', 'one opened for writing', 'conflict') : line(() => write(work)))),
    // A file opened for reading may be opened once more; one that is written to is copied, with no writer under way.
    query: (cypher, options) =>
      operation(() => (readOnly ? ask(path, cypher, options) : snapshot.using(line, (copy) => ask(copy, cypher, options)))),
    close: async () => {
      if (closing.signal.aborted) return;
      closing.abort();
      await Promise.allSettled(underWay);
      await snapshot.close();
      try {
        shut(db, disk.stop, readOnly);
      } catch (error) {
        throw grafeoError(error, path);
      }
    },
  };
}

function shut(db: GrafeoDB, stop: () => void, readOnly: boolean): void {
  try {
    stop();
    if (!readOnly) db.walCheckpoint();
  } finally {
    db.close();
  }
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
    for (let i = 0; i < columns.length; i++) row[columns[i] ?? ''] = values[i];
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
