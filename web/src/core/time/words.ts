import { dateOf, firstDay, lastDay, type Period } from '../claims/index.js';
import { formatDate } from '../language/dates.js';
import type { Dictionary } from '../language/index.js';
import type { LanguageCode } from '../language/types.js';
import type { Bin, Unit } from './bins.js';

type Said = { language: LanguageCode; words: Pick<Dictionary, 'time'> };

const LENGTHS = { day: 10, month: 7, year: 4, decade: 4 } as const;

/** A bar's time as a person says it: "21. Januar 2022", "Januar 2022", "2022", "2020–2029", "vor 2004". @param short where there is little room */
export function barName(bar: Bin, unit: Unit, { language, words }: Said, short = false): string {
  const name = (day: number) => formatDate(dateOf(day).slice(0, LENGTHS[unit]), language, short);
  if (bar.folded === 'before') return words.time.before(name(bar.to + 1));
  if (bar.folded === 'after') return words.time.after(name(bar.from - 1));
  return unit === 'decade' ? `${name(bar.from)}–${name(bar.to)}` : name(bar.from);
}

/** A period as a person says it: "2008", "seit Mai 2014", "2008 – 2010"; whole years and months are no days. */
export function spanName({ from, to }: Period, { language, words }: Said): string {
  const [begin, end] = [from === null ? null : dateOf(firstDay(from)), to === null ? null : dateOf(lastDay(to))];
  const isMonths = (begin?.endsWith('-01') ?? true) && (end === null || end === dateOf(lastDay(end.slice(0, 7))));
  const isYears = isMonths && (begin?.endsWith('-01-01') ?? true) && (end?.endsWith('-12-31') ?? true);
  const [first, last] = [begin, end].map((date) => date && formatDate(date.slice(0, isYears ? 4 : isMonths ? 7 : 10), language));
  if (first && last) return first === last ? first : `${first} – ${last}`;
  if (first) return words.time.since(first);
  return last ? words.time.until(last) : words.time.all;
}
