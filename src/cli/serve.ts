/** `depesche serve`: the explorer and its API, after loading what `--load` names. */
import { DepescheError } from '../model/errors.js';
import { isNeo4jUrl, type Settings } from '../model/settings.js';
import { isLoopback } from '../server/options.js';
import { EXIT, type ExitCode } from './exit-codes.js';
import { loadArticles, summaryOf } from './load.js';
import { listenForStop } from './stop.js';
import { print, say } from './talk.js';
import { UsageError } from './usage.js';
import { withStore } from './with-store.js';

const DEFAULT_PASSWORD = 'neo4j';

export async function serve(load: string[], settings: Settings): Promise<ExitCode> {
  refuseOpenDoor(settings);
  const startedAt = performance.now();
  const stop = listenForStop('Stopping.');
  return withStore(settings, 'fill', async (store) => {
    // Read in while the other thread extracts.
    const serverCode = import('../server/index.js');
    const loaded = await loadArticles(store, load, stop);
    if (stop.signal.aborted) return stop.code();
    await print(await summaryOf(loaded, store, settings.store, startedAt));
    const { startServer } = await serverCode;
    const server = await startServer({
      store,
      storeKind: isNeo4jUrl(settings.store) ? 'neo4j' : 'grafeo',
      host: settings.host,
      port: settings.port,
      changes: settings.changes,
      privateAddresses: settings.fetchPrivate,
      log: say,
    }).catch((error) => {
      throw error instanceof DepescheError ? new UsageError(error.message, { cause: error }) : error;
    });
    await print(`open     ${server.url}\n`);
    if (!isLoopback(settings.host))
      say(`Everybody who reaches ${settings.host} can read${settings.changes ? ' and change' : ''} this graph.`);
    await stop.asked;
    await server.close();
    return EXIT.ok;
  });
}

/** @throws UsageError where strangers would reach a database whose password everybody knows */
export function refuseOpenDoor({ host, store, password }: Pick<Settings, 'host' | 'store'> & { password?: string | undefined }): void {
  if (isLoopback(host) || !isNeo4jUrl(store) || (password !== undefined && password !== DEFAULT_PASSWORD)) return;
  const got = password === undefined ? 'none' : 'the default one';
  throw new UsageError(
    `NEO4J_PASSWORD: got ${got}, expected a password of your own before the explorer listens on ${host}, or --host 127.0.0.1`,
  );
}
