/**
 * A store in a process of its own, from the built project. Prints one line of JSON: what it found, or what went wrong.
 *   open FILE read|write   the number of articles
 *   fill FILE              loads articles beside a file of ballast until the disk is full
 */
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { openStore } from '../../dist/store/index.js';

const [, , command, location, mode] = process.argv;
const say = (what) => console.log(JSON.stringify(what));

const article = (n) => ({
  schema: 'depesche/extraction@1',
  article: { id: `a${n}`, title: null, date: null, language: 'de', source: null, url: null, text: `Satz ${n}. `.repeat(2_000) },
  sentences: [],
  entities: [],
  relations: [],
  statements: [],
  coverage: { sentences: 0, withRelations: 0, skipped: [] },
});

let loaded = 0;
try {
  const store = await openStore({ location }, { readOnly: mode === 'read' });
  if (command === 'fill') {
    writeFileSync(join(dirname(location), 'ballast'), Buffer.alloc(1_000_000));
    for (; loaded < 1_000; loaded++) await store.load(article(loaded));
  }
  say({ articles: (await store.statistics()).articles });
  await store.close();
} catch (error) {
  say({ kind: error.kind, ...error.problem, ...(command === 'fill' ? { loaded } : {}) });
}
process.exit();
