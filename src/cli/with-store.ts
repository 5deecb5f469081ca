/** Opens the store that the settings name, and closes it whatever happens. */
import { existsSync } from 'node:fs';
import { DepescheError } from '../model/errors.js';
import { isNeo4jUrl, type Settings } from '../model/settings.js';
import type { GraphStore, StoreSettings } from '../store/contract.js';
import { UsageError } from './usage.js';

export function storeSettings({ store, username, password, database }: Settings): StoreSettings {
  return { location: store, username, database, ...(password === undefined ? {} : { password }) };
}

/** @param use `read` and `change` need a graph that is there; `fill` makes one */
export async function withStore<T>(
  settings: Settings,
  use: 'read' | 'change' | 'fill',
  work: (store: GraphStore) => Promise<T>,
): Promise<T> {
  if (use !== 'fill' && !isNeo4jUrl(settings.store) && !existsSync(settings.store))
    throw new DepescheError('unavailable', {
      where: settings.store,
      got: 'nothing of that name',
      expected: 'a graph; `depesche ingest PATH` makes one',
    });
  const { openStore } = await import('../store/index.js');
  const store = await openStore(storeSettings(settings), { readOnly: use === 'read' }).catch(refused);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** A name, a password or a database that the store does not take is a setting to change. */
function refused(error: unknown): never {
  const isSetting = error instanceof DepescheError && (error.kind === 'input' || error.kind === 'not-found');
  throw isSetting ? new UsageError(error.message, { cause: error }) : error;
}
