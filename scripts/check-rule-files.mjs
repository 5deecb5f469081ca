#!/usr/bin/env node
// Takes the files of knowledge (src/lang, src/ontology) away one by one, in a copy of the project, and runs the tests that should notice:
// each once emptied (its head stays, so that it loads) and once deleted. Prints what nothing noticed, and ends with 1 if there is any.
// Takes ten minutes, after a build; with --sections far longer. Usage: node scripts/check-rule-files.mjs [--sections] [PART OF A PATH…]
//   --sections  also empties every section of each YAML file by itself
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dump, load } from 'js-yaml';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const TESTS = ['tests/lang', 'tests/ontology', 'tests/pipeline'];
const NO_RULES = /\.(ts|LICENSE|info)$/;

const wanted = process.argv.slice(2).filter((it) => it !== '--sections');
const bySection = process.argv.includes('--sections');
const files = ['src/lang', 'src/ontology']
  .flatMap((folder) => readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`))
  .filter((file) => !NO_RULES.test(file) && statSync(join(ROOT, file)).isFile())
  .filter((file) => wanted.length === 0 || wanted.some((part) => file.includes(part)))
  .sort();

const copy = mkdtempSync(join(tmpdir(), 'depesche-rules-'));
process.on('exit', () => rmSync(copy, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(130));
const PARTS = [
  'dist',
  'src',
  'web',
  'tests',
  'seeds',
  'cypher',
  'scripts',
  'package.json',
  'vitest.config.ts',
  'tsconfig.json',
  'tsconfig.base.json',
];
for (const part of PARTS)
  cpSync(join(ROOT, part), join(copy, part), { recursive: true, filter: (path) => basename(path) !== 'node_modules' });
symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));

/** Comments and, in lists of names, the line that names the columns. */
function head(file, text) {
  const lines = text.split('\n');
  const comments = lines.filter((line) => line.startsWith('#'));
  const columns = /\/names\/.*\.tsv$/.test(file) ? lines.find((line) => line !== '' && !line.startsWith('#')) : undefined;
  return `${[...comments, ...(columns === undefined ? [] : [columns])].join('\n')}\n`;
}

/** Nothing of the same shape; a block of text is a list of rows. */
function blank(value) {
  if (Array.isArray(value)) return [];
  if (typeof value === 'string' && value.includes('\n')) return '';
  return typeof value === 'object' && value !== null ? {} : value;
}

const blanked = (content) => Object.fromEntries(Object.entries(content).map(([key, value]) => [key, blank(value)]));

/** What is done to a file: a name for it, and what then stands there (null: no file). */
function* harms(file) {
  const bytes = readFileSync(join(ROOT, file));
  yield ['deleted', null];
  if (file.endsWith('.yaml')) {
    const content = load(bytes.toString());
    yield ['emptied', dump(blanked(content))];
    if (bySection)
      for (const [key, value] of Object.entries(content))
        if (JSON.stringify(blank(value)) !== JSON.stringify(value)) yield [`without ${key}`, dump({ ...content, [key]: blank(value) })];
  } else if (/\.(tsv|txt)$/.test(file)) yield ['emptied', head(file, bytes.toString())];
  else yield ['emptied', Buffer.alloc(0)];
}

function isNoticed() {
  const run = spawnSync(
    process.execPath,
    [join(ROOT, 'node_modules/vitest/vitest.mjs'), 'run', '--bail', '1', '--reporter', 'dot', ...TESTS],
    {
      cwd: copy,
      encoding: 'utf8',
    },
  );
  if (run.status === null) throw new Error(`the tests could not be run: ${run.error ?? run.signal}`);
  return run.status !== 0;
}

if (isNoticed()) throw new Error('the tests fail before anything is taken away');
const unnoticed = [];
for (const file of files) {
  const bytes = readFileSync(join(ROOT, file));
  for (const [harm, left] of harms(file)) {
    if (left === null) rmSync(join(copy, file));
    else writeFileSync(join(copy, file), left);
    const noticed = isNoticed();
    console.log(`${noticed ? 'noticed  ' : 'UNNOTICED'}  ${file} ${harm}`);
    if (!noticed) unnoticed.push(`${file} ${harm}`);
    writeFileSync(join(copy, file), bytes);
  }
}
console.log(
  unnoticed.length === 0
    ? `every loss of ${files.length} files is noticed`
    : `${unnoticed.length} losses go unnoticed:\n  ${unnoticed.join('\n  ')}`,
);
process.exitCode = unnoticed.length === 0 ? 0 : 1;
