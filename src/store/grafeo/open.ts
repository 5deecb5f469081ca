import { mkdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import grafeo from '@grafeo-db/js';
import { DepescheError } from '../../model/errors.js';
import type { Database } from '../database.js';
import { schemaStatements } from '../statements.js';
import { grafeoDatabase } from './database.js';
import { grafeoError } from './errors.js';
import { withoutSpill } from './spill.js';

/** Opens the graph in a file; makes file and folder where they are missing, unless only reading is asked for. */
export async function openGrafeo(location: string, readOnly: boolean): Promise<Database> {
  const path = resolve(location);
  try {
    const exists = isThere(path);
    if (readOnly && !exists)
      throw new DepescheError('not-found', { where: path, got: 'no file', expected: 'a graph; make one with `depesche ingest`' });
    if (readOnly) {
      const { opened, sweep } = withoutSpill(path, () => grafeo.GrafeoDB.openReadOnly(path));
      const database = grafeoDatabase(opened, path, true);
      return { ...database, close: () => database.close().finally(sweep) };
    }
    mkdirSync(dirname(path), { recursive: true });
    const db = exists ? grafeo.GrafeoDB.open(path) : grafeo.GrafeoDB.create(path);
    for (const statement of schemaStatements('grafeo')) await db.executeCypher(statement);
    return grafeoDatabase(db, path, false);
  } catch (error) {
    throw grafeoError(error, path);
  }
}

function isThere(path: string): boolean {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat?.isDirectory()) throw new DepescheError('input', { where: path, got: 'a folder', expected: 'the path of a file' });
  return stat !== undefined;
}
