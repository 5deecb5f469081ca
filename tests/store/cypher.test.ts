/** Cypher is in `cypher/`, every file of it in use, and nowhere else. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { statement } from '../../src/store/statements.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const FOLDERS = ['schema', 'write', 'read'];

const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => ({ path, text: readFileSync(join(ROOT, 'src', path), 'utf8') }));
const files = FOLDERS.flatMap((folder) => readdirSync(join(ROOT, 'cypher', folder)).map((name) => `${folder}/${name}`));
const named = new Set(sources.flatMap(({ text }) => [...text.matchAll(/'((?:schema|write|read)\/[\w-]+)'/g)].map(([, name]) => name)));

it('every file is named by a source, and every name has its file', () => {
  const kept = files.filter((file) => !file.includes('.neo4j.')).map((file) => file.replace('.cypher', ''));
  expect(kept.sort()).toEqual([...named].sort());
  for (const file of files) expect(kept).toContain(file.replace(/(\.neo4j)?\.cypher$/, ''));
});

it('files are called verb-noun', () => {
  for (const file of files) expect(file).toMatch(/^\w+\/[a-z]+(-[a-z]+)+(\.neo4j)?\.cypher$/);
});

it('no source holds a statement of its own', () => {
  for (const { path, text } of sources) {
    // Comments, and the examples of the command line's help, are for people.
    const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$|\bquery "[^"]*"/gm, '');
    expect([path, code.match(/\b(MATCH|MERGE|UNWIND|CREATE|DETACH DELETE)\b\s*[(:A-Z$[]/g)]).toEqual([path, null]);
  }
});

it('a file takes everything by parameter, but for the type that no database takes so', () => {
  for (const file of files) {
    const text = readFileSync(join(ROOT, 'cypher', file), 'utf8');
    expect([file, text.match(/\$\{|%s/)]).toEqual([file, null]);
    expect([file, /__TYPE__/.test(text.replace(/^\/\/.*$/gm, ''))]).toEqual([file, /(add|remove)-label|(merge|delete)-arrows/.test(file)]);
  }
});

it('a type comes from the vocabulary or not at all', () => {
  expect(statement('write/merge-arrows', 'grafeo', 'MET_WITH')).toContain('[r:MET_WITH {id: row.id}]');
  const foreign: string = 'X]->() DETACH DELETE';
  expect(() => Reflect.apply(statement, null, ['write/merge-arrows', 'grafeo', foreign])).toThrow('no type of the vocabulary');
});
