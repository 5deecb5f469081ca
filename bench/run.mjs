/** Runs the measurements beside this file, all or those named: `npm run bench -- store`. */
import { readdirSync } from 'node:fs';
import { runnerImport } from 'vite';

const all = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.slice(0, -'.ts'.length));
const named = process.argv.slice(2);
const unknown = named.find((name) => !all.includes(name));
if (unknown !== undefined) {
  console.error(`bench: got ${unknown}, expected one of ${all.join(', ')}`);
  process.exit(2);
}
for (const name of named.length > 0 ? named : all) {
  console.log(`── ${name}`);
  await runnerImport(`./bench/${name}.ts`);
}
