/**
 * How the time to read a text grows with its length. Fails when a text four times as long takes more than eight times as long (linear is
 * four, quadratic sixteen). Needs no build:
 *
 *     npm run bench -- growth
 */
import { extract } from '../src/pipeline/index.js';
import { newsText } from '../tests/support/news.js';
import { article } from '../tests/support/reading.js';

const ROUNDS = 5;
const MOST = 8;
const CLAUSE = 'der Minister warnte Polen vor Russland und Anna Berger schwieg, ';

/** Ever new people, bodies and things that happened, each told by an office or a noun that asks what the text spoke of before. */
function strangers(count: number): string {
  return Array.from({ length: count }, (_, i) => {
    const name = `Kor${[...String(i)].map((digit) => 'abdefgiklo'[Number(digit)]).join('')}mann`;
    return `Polizeisprecher Karl ${name} lobte die Gewerkschaft ${name}bund. Das Gericht schwieg. Nach der Razzia kam Premierminister Emil ${name}.`;
  }).join(' ');
}

/** Of bodies that the text has spoken of ever again. */
const DESCRIPTIONS = 'Die Behörde in Wien lehnte ab. In seiner Rede warnte Huber die NATO. Der Verband griff die Bahn an. ';

/** Of one event and one person, told with an age, ever again. */
const AGAIN =
  'In Kabul explodierte eine Bombe. Bei dem Anschlag starben elf Menschen. Karl Huber (45) lobte Polen. Der 45-jährige Jurist reiste ab. ';

/** Of two people, and of one of them by another word, ever again. */
const CALLED = 'Der Anwalt Karl Huber aus Köln und Jan Nowak aus Bonn kritisierten Polen. Der Jurist sprach. ';

/** What grows, and a text of so many times its first size. */
const TEXTS: readonly [string, (times: number) => string][] = [
  ['400 sentences', (times) => newsText(400 * times)],
  ['600 sentences about somebody new', (times) => strangers(200 * times)],
  ['400 sentences with descriptions', (times) => DESCRIPTIONS.repeat(133 * times)],
  ['one sentence of 2,500 words', (times) => `${CLAUSE.repeat(250 * times)}sagte er.`],
  ['one word of 5,000 letters', (times) => `Er traf ${'Minister'.repeat(625 * times)}.`],
  ['500 opening quotation marks', (times) => `${'„Er '.repeat(500 * times)} ging.`],
  ['6,000 sentences of one event and one person', (times) => AGAIN.repeat(1500 * times)],
  ['1,000 sentences of somebody by another word', (times) => CALLED.repeat(500 * times)],
];

/** Milliseconds of processor time, which other programs do not lengthen, of the fastest of a few readings. */
function fastest(text: string): number {
  let best = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    const start = process.cpuUsage();
    extract(article(text));
    best = Math.min(best, process.cpuUsage(start).user / 1000);
  }
  return best;
}

// the first readings load the lexicon and warm the code
for (let round = 0; round < ROUNDS; round++) extract(article(newsText(400)));

for (const [what, text] of TEXTS) {
  const times = [1, 2, 4].map((factor) => fastest(text(factor)));
  const [once = 0, , four = 0] = times;
  // what takes less than a millisecond is not worth dividing by
  const ratio = four / Math.max(once, 1);
  const list = times.map((time) => time.toFixed(1)).join(', ');
  console.log(`${`${what}, twice, four times as many`.padEnd(56)} ${list} ms: ${ratio.toFixed(1)} times`);
  if (ratio > MOST) {
    console.error(`${what}: got ${ratio.toFixed(1)} times the time for four times the text, expected at most ${MOST}`);
    process.exitCode = 1;
  }
}
