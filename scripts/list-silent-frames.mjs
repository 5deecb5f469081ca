#!/usr/bin/env node
// Writes tests/pipeline/claims/silent-frames.txt: the rows of the frame lexicon that do not find in their own example what they mark there.
// Prints why, by classes, with COUNT examples each. Needs no build. Usage: node scripts/list-silent-frames.mjs [COUNT]
import { writeFileSync } from 'node:fs';
import { runnerImport } from 'vite';

const count = Number(process.argv[2] ?? 0);
const { module } = await runnerImport('./tests/support/frame-examples.ts');
const outcomes = module.allFrames().map(module.tryFrame);
const silent = outcomes.filter(({ fires }) => !fires);
const ids = silent.map(({ frame }) => frame.id).sort();
writeFileSync(new URL('../tests/pipeline/claims/silent-frames.txt', import.meta.url), ids.map((id) => `${id}\n`).join(''));

const classes = new Map();
for (const outcome of silent) classes.set(outcome.why, [...(classes.get(outcome.why) ?? []), outcome.frame]);
for (const [why, frames] of classes) {
  console.log(`${frames.length} rows: ${why}`);
  for (const { id, example } of frames.slice(0, count)) console.log(`    ${id}: ${example}`);
}
const others = outcomes.filter(({ frame, by }) => by !== null && by !== frame.id);
console.log(`${others.length} rows are found by another row of their relation`);
for (const { frame, by } of others.slice(0, count)) console.log(`    ${frame.id} by ${by}: ${frame.example}`);
console.log(`${silent.length} of ${outcomes.length} rows are silent`);
