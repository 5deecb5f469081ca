/** Opens the graph, wherever it is. */
import { isNeo4jUrl } from '../model/settings.js';
import type { GraphStore, StoreSettings } from './contract.js';
import type { Database } from './database.js';
import { graphStore } from './graph-store.js';

export type { GraphStore, QueryOptions, StoreSettings } from './contract.js';

export type OpenOptions = {
  /** Opens what is there and never creates or changes anything. */
  readOnly?: boolean;
};

/**
 * @throws DepescheError `not-found` nothing to read there · `input` no graph, or a wrong password ·
 *   `conflict` another process has it open · `unavailable` it does not answer
 */
export async function openStore(settings: StoreSettings, { readOnly = false }: OpenOptions = {}): Promise<GraphStore> {
  return graphStore(await open(settings, readOnly));
}

/** Each driver is loaded only when its store is. */
async function open(settings: StoreSettings, readOnly: boolean): Promise<Database> {
  if (isNeo4jUrl(settings.location)) return (await import('./neo4j/open.js')).openNeo4j(settings, readOnly);
  return (await import('./grafeo/open.js')).openGrafeo(settings.location, readOnly);
}
