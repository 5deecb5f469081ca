/** The time in a question: "2008", "im Mai 2014", "since 21 January 2022", "zwischen 2008 und 2010". */
import { dateOf, firstDay, lastDay, type Period } from '../claims/index.js';
import { asked } from '../language/words/asked.js';

export type Timed = { period: Period | null /** The text without it. */; rest: string /** As it was typed. */; typed: string };

type TimeWord = keyof (typeof asked)['de']['times'];

/** By their number less one, the words for a month in both languages. */
const MONTHS = Object.values(asked)
  .map(({ months }) => months.split(' ').map((forms) => forms.split('|')))
  .reduce((all, more) => all.map((forms, i) => [...forms, ...(more[i] ?? [])]));

/** Other numbers of four digits are numbers. */
const YEAR = '(?:1[89]|20)\\d\\d';
const MONTH = `(?:${MONTHS.flat().join('|')})\\.?`;
const DATE = [
  `${YEAR}-\\d\\d(?:-\\d\\d)?`,
  `\\d?\\d\\. ?(?:\\d?\\d\\.|${MONTH}) ?${YEAR}`,
  `\\d?\\d ${MONTH} ${YEAR}`,
  `${MONTH} \\d?\\d,? ${YEAR}`,
  `${MONTH} ${YEAR}`,
  YEAR,
].join('|');

const one = (name: TimeWord) =>
  `(?:${Object.values(asked)
    .flatMap(({ times }) => times[name].split(' '))
    .join('|')})`;
const whole = (pattern: string) => new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'iu');

/** The narrowest first: what begins a range is not a time by itself. */
const PHRASES: readonly [RegExp, (first: string, second: string) => Period][] = [
  [whole(`(?:${one('between')} )?(${DATE}) ?(?:${one('and')}|[-–]) ?(${DATE})`), (from, to) => ({ from, to })],
  [whole(`${one('since')} (${DATE})`), (from) => ({ from, to: null })],
  [whole(`${one('until')} (${DATE})`), (to) => ({ from: null, to })],
  [whole(`${one('before')} (${DATE})`), (date) => ({ from: null, to: dateOf(firstDay(date) - 1) })],
  [whole(`${one('after')} (${DATE})`), (date) => ({ from: dateOf(lastDay(date) + 1), to: null })],
  [whole(`(?:${one('within')} )*(${DATE})`), (date) => ({ from: date, to: date })],
];

/** Takes the first time out of a text. */
export function timeIn(text: string): Timed {
  const plain = text.normalize('NFC').replace(/\s+/g, ' ');
  for (const [phrase, periodOf] of PHRASES) {
    const found = phrase.exec(plain);
    if (!found) continue;
    const [first, second] = [found[1], found[2]].map((date) => (date === undefined ? '' : partialDate(date)));
    if (!first || second === null) continue;
    const period = periodOf(first, second ?? '');
    if (period.from !== null && period.to !== null && firstDay(period.from) > lastDay(period.to)) continue;
    return { period, rest: `${plain.slice(0, found.index)} ${plain.slice(found.index + found[0].length)}`.trim(), typed: found[0] };
  }
  return { period: null, rest: text, typed: '' };
}

/** "21. Januar 2022" as `2022-01-21`; `null` where no calendar has it. */
function partialDate(text: string): string | null {
  const [year] = /(?:1[89]|20)\d\d/.exec(text) ?? [];
  if (!year) return null;
  const word = /\p{L}+/u.exec(text)?.[0]?.toLowerCase();
  const numbers = text.replace(year, ' ').match(/\d+/g) ?? [];
  // In digits alone the year comes first as `2022-01-21`, or last as "21.1.2022".
  if (word === undefined && !text.startsWith(year)) numbers.reverse();
  const [month, day] = word === undefined ? numbers : [String(MONTHS.findIndex((forms) => forms.includes(word)) + 1), ...numbers];
  const date = [year, month, day].flatMap((part) => (part === undefined ? [] : [part.padStart(2, '0')])).join('-');
  const isReal = Number(month ?? 1) >= 1 && Number(month ?? 1) <= 12 && dateOf(firstDay(date)).startsWith(date);
  return isReal ? date : null;
}
