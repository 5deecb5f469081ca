/** Loads documents in turn, so many at once, for ever, with the built store: made to be killed. */
import { openStore } from '../../../dist/store/index.js';

process.once('message', async ({ settings, documents, atOnce }) => {
  const store = await openStore(settings);
  process.send('begun');
  for (let i = 0; ; i += atOnce)
    await Promise.all(Array.from({ length: atOnce }, (_, n) => store.load(documents[(i + n) % documents.length])));
});
