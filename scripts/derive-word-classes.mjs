#!/usr/bin/env node
// Makes word-classes.bin: to each of the commoner German words its class of words used alike (Brown clusters), from spacy-lookups-data (MIT).
// Usage, after a build: node scripts/derive-word-classes.mjs FOLDER_OF_SPACY_LOOKUPS_DATA/data OUT_FILE
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { packWords } from '../dist/lang/de/names/hashed.js';

const [folder, outFile] = process.argv.slice(2);
if (!folder || !outFile) {
  console.error('usage: derive-word-classes.mjs FOLDER OUT_FILE');
  process.exit(1);
}
const MOST = 430_000;
const read = (name) => JSON.parse(gunzipSync(readFileSync(`${folder}/${name}`)).toString('utf8'));
const clusters = read('de_lexeme_cluster.json.gz');
const likelihood = read('de_lexeme_prob.json.gz');
const words = Object.keys(clusters)
  .filter((word) => clusters[word] !== 0 && /^\p{L}[\p{L}\p{N}.'’-]*$/u.test(word))
  .sort((a, b) => (likelihood[b] ?? -99) - (likelihood[a] ?? -99) || (a < b ? -1 : 1))
  .slice(0, MOST);
// A class is a path through the tree of classes, its first branch in the lowest bit; paths come first in the file, then the words.
const paths = [...new Set(words.map((word) => clusters[word]))].sort((a, b) => a - b);
const numbers = new Map(paths.map((path, i) => [path, i + 1]));
const slots = packWords(new Map(words.map((word) => [word, numbers.get(clusters[word])])));
writeFileSync(
  outFile,
  Buffer.concat([Buffer.from(Uint32Array.from({ length: 1024 }, (_, i) => paths[i - 1] ?? 0).buffer), Buffer.from(slots.buffer)]),
);
console.log(`${words.length} words in ${numbers.size} classes`);
