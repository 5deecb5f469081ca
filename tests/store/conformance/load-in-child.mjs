/** Loads documents in turn, for ever, with the built store: made to be killed. */
import { openStore } from '../../../dist/store/index.js';

process.once('message', async ({ settings, documents }) => {
  const store = await openStore(settings);
  process.send('begun');
  for (let i = 0; ; i++) await store.load(documents[i % documents.length]);
});
