#!/usr/bin/env node
// Writes ambiguous.txt: the names of the lists that the lexicon also knows as a German common noun, adjective, verb or other word.
// Usage, after a build: node scripts/find-ambiguous-names.mjs OUT_FILE
import { writeFileSync } from 'node:fs';
import { lexicon } from '../dist/lang/de/lexicon/index.js';
import { listedForms } from '../dist/lang/de/names/index.js';
import { readTable } from '../dist/lang/de/names/table.js';

const [outFile] = process.argv.slice(2);
if (!outFile) {
  console.error('usage: find-ambiguous-names.mjs OUT_FILE');
  process.exit(1);
}
const { readings } = lexicon();
const decided = new Map(readTable('decided.tsv', ['name', 'is']));
const isWord = (form) => {
  const known = decided.get(form);
  if (known !== undefined) return known === 'word';
  if (form.length < 3 || /\p{Lu}.*\p{Lu}/u.test(form) || /^\p{Ll}/u.test(form)) return false;
  const own = readings(form);
  if (own.some((it) => it.nameKind === 'first')) return false;
  return (
    own.some((it) => it.pos === 'NOUN' && it.kind !== 'abbreviation') ||
    readings(form.toLowerCase()).some((it) => !['PROPN', 'NOUN', 'X', 'INTJ'].includes(it.pos))
  );
};
const found = [...new Set(listedForms())].filter((form) => !form.includes(' ') && isWord(form)).sort();
writeFileSync(
  outFile,
  `# Names that are also German words ("Essen", "Halle", "Will"): a capital alone does not make them names. Made by scripts/find-ambiguous-names.mjs.\n${found.join('\n')}\n`,
);
console.log(`${found.length} names are words as well`);
