/** `depesche ingest PATH…` */
import type { Settings } from '../model/settings.js';
import { EXIT, type ExitCode } from './exit-codes.js';
import { loadArticles, summaryOf } from './load.js';
import { listenForStop } from './stop.js';
import { print } from './talk.js';
import { withStore } from './with-store.js';

export async function ingest(paths: string[], settings: Settings): Promise<ExitCode> {
  const startedAt = performance.now();
  const stop = listenForStop('Stopping after this article. Ctrl-C again leaves at once.');
  return withStore(settings, 'fill', async (store) => {
    const loaded = await loadArticles(store, paths, stop);
    await print(await summaryOf(loaded, store, settings.store, startedAt));
    if (stop.signal.aborted) return stop.code();
    return loaded.failed > 0 ? EXIT.input : EXIT.ok;
  });
}
