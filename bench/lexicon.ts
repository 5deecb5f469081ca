/**
 * Speed of the German lexicon on running text: the seed article's words, and rarer ones drawn from their paradigms and compounds,
 * shuffled with frequencies that fall off as Zipf found. Needs no build:
 *
 *     npm run bench -- lexicon
 */
import { readdirSync, readFileSync } from 'node:fs';
import { type Lexicon, openLexicon } from '../src/lang/de/lexicon/index.js';

const SEEDS = new URL('../seeds/', import.meta.url);
const RUNNING_WORDS = 1_000_000;
const ROUNDS = 5;
/** Ends that turn a stem of the text into other forms of the lexicon, so that the text has more words than the cache has room to waste. */
const ENDINGS = ['', 'e', 'en', 'er', 'es', 'em', 's', 'n', 't', 'te', 'ten', 'ung', 'ungen', 'lich', 'liche', 'lichen', 'isch', 'ische'];

function seedWords(): string[] {
  const texts = readdirSync(SEEDS).map((file) => readFileSync(new URL(file, SEEDS), 'utf8'));
  return texts.join(' ').match(/\p{L}[\p{L}-]*\p{L}/gu) ?? [];
}

/** The seed's words as often as they occur there, then their inflected relatives, then compounds of its nouns. */
function vocabulary(words: readonly string[], lexicon: Lexicon): string[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const frequent = [...counts].sort((a, b) => b[1] - a[1]).map(([word]) => word);
  const stems = frequent.flatMap((word) => [word, word.slice(0, -1), word.slice(0, -2)]).filter((stem) => stem.length > 2);
  const inflected = stems.flatMap((stem) => ENDINGS.map((ending) => stem + ending)).filter((form) => lexicon.readings(form).length > 0);
  const nouns = frequent.filter((word) => lexicon.readings(word).some((it) => it.kind === 'common')).slice(0, 80);
  const compounds = nouns.flatMap((first) => nouns.map((head) => `${first}s${head.toLowerCase()}`));
  return [...new Set([...frequent, ...inflected, ...compounds])];
}

/** Running text in which the word of rank r comes with a probability of 1/r, the same at every run. */
function runningText(words: readonly string[]): string {
  const sums: number[] = [];
  words.reduce((sum, _, rank) => (sums[rank] = sum + 1 / (rank + 1)), 0);
  const total = sums.at(-1) ?? 0;
  let state = 1;
  const text: string[] = [];
  for (let count = 0; count < RUNNING_WORDS; count++) {
    state = (state * 48_271) % 2_147_483_647;
    const wanted = (state / 2_147_483_647) * total;
    let low = 0;
    for (let high = sums.length - 1; low < high; ) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    text.push(words[low] ?? '');
  }
  return text.join(' ');
}

/** Best of a few rounds, in look-ups a second; every round cuts the text anew, as a tokeniser does, outside the measured time. */
function measure(name: string, text: string, lookUp: (word: string) => { readonly length: number }, rounds = ROUNDS): void {
  let best = 0;
  for (let round = 0; round < rounds; round++) {
    const words = text.split(' ');
    let found = 0;
    const start = performance.now();
    for (const word of words) found += lookUp(word).length;
    const rate = (words.length / (performance.now() - start)) * 1000;
    if (found > 0) best = Math.max(best, rate);
  }
  console.log(`${name.padEnd(44)} ${(best / 1e6).toFixed(2)} million a second`);
}

const start = performance.now();
const lexicon = openLexicon();
lexicon.readings('Haus');
console.log(`${'ready, files read, first word looked up'.padEnd(44)} ${(performance.now() - start).toFixed(1)} ms`);

const words = vocabulary(seedWords(), lexicon);
const text = runningText(words);
console.log(`${'running words / different words'.padEnd(44)} ${RUNNING_WORDS} / ${new Set(text.split(' ')).size}`);
measure('readings, running text', text, (word) => lexicon.readings(word));
measure('analyse, running text', text, (word) => lexicon.analyse(word).readings);
const fresh = openLexicon();
measure('analyse, every word for the first time', words.join(' '), (word) => fresh.analyse(word).readings, 1);
