/** `depesche remove ARTICLE_ID…` */
import type { Settings } from '../model/settings.js';
import { EXIT, type ExitCode } from './exit-codes.js';
import { breathe, listenForStop } from './stop.js';
import { counted, print, say } from './talk.js';
import { withStore } from './with-store.js';

export async function remove(ids: string[], settings: Settings): Promise<ExitCode> {
  const stop = listenForStop('Stopping after this article. Ctrl-C again leaves at once.');
  return withStore(settings, 'change', async (store) => {
    let code: ExitCode = EXIT.ok;
    for (const id of new Set(ids)) {
      const report = await store.remove(id);
      if (report)
        await print(
          `removed ${id}: ${counted(report.claims, 'claim')}, ${counted(report.arrows, 'arrow')} and ${counted(report.entities, 'entity', 'entities')} went with it\n`,
        );
      else {
        say(`${id}: no article of that id is stored`);
        code = EXIT.input;
      }
      await breathe();
      if (stop.signal.aborted) return stop.code();
    }
    return code;
  });
}
