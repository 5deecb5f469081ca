#!/usr/bin/env node
// Trains the tagger of names on a folder of annotated articles and on scripts/names/sentences.txt, and writes its weights.
// Articles whose number ends in 3 or 8 are held back. The same input gives the same bytes.
// Usage, after a build: node scripts/train-names.mjs FOLDER_OF_ARTICLES OUT_FILE
import { writeFileSync } from 'node:fs';
import { packWeights, trainCrf } from './names/crf.mjs';
import { articleExamples, keysOf, markedExample, markedLines, masked } from './names/examples.mjs';

const [folder, outFile] = process.argv.slice(2);
if (!folder || !outFile) {
  console.error('usage: train-names.mjs FOLDER_OF_ARTICLES OUT_FILE');
  process.exit(1);
}
/** A written sentence was made to show something, and every name in it is marked. */
const WRITTEN = 8;
const articles = articleExamples(folder);
const written = markedLines(new URL('names/sentences.txt', import.meta.url)).map((line) => ({ ...markedExample(line), weight: WRITTEN }));
const examples = [...articles, ...written].flatMap((it) => [{ ...it, keys: keysOf(it) }, ...masked(it)]);
const model = trainCrf(examples, { orders: 3, rounds: 6, from: 2, rate: 0.05, l2: 0.15 });
const bytes = packWeights(model, 50_000);
writeFileSync(outFile, bytes);
console.log(`${articles.length} sentences of articles, ${written.length} written ones; ${model.slot.size} features, ${bytes.length} bytes`);
