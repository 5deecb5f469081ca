/** Runs the measurements beside this file, all or those named: `npm run bench -- store`. Paths behind a name are articles to measure on; what begins with `--` is for the measurement itself. */
import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

const all = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.slice(0, -'.ts'.length))
  .concat('corpus');
const given = process.argv.slice(2);
const named = given.filter((name) => all.includes(name));
const options = given.filter((name) => name.startsWith('--'));
const paths = given.filter((name) => !all.includes(name) && !options.includes(name));
const unknown = paths.find((path) => !existsSync(path));
if (unknown !== undefined) {
  console.error(`bench: got ${unknown}, expected one of ${all.join(', ')}, or a file or folder of articles`);
  process.exit(2);
}
process.argv.splice(2, Infinity, ...options, ...paths.map((path) => resolve(path)));
for (const name of named.length > 0 ? named : all) {
  console.log(`── ${name}`);
  // what is measured stage by stage must not run through another module system
  if (name === 'corpus') await import('./corpus.mjs');
  else await runnerImport(`./bench/${name}.ts`);
}
