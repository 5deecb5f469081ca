import { dateOf, type Period } from '../claims/index.js';
import { formatDate } from '../language/dates.js';
import type { Dictionary } from '../language/index.js';
import type { LanguageCode } from '../language/types.js';
import type { Bin, Unit } from './bins.js';

/** A bar's time as a person says it: "21. Januar 2022", "Januar 2022", "2022", "2020–2029". */
export function barName(bar: Bin, unit: Unit, language: LanguageCode): string {
  const [first, last] = [dateOf(bar.from), dateOf(bar.to)];
  if (unit === 'decade') return `${first.slice(0, 4)}–${last.slice(0, 4)}`;
  return formatDate(first.slice(0, { day: 10, month: 7, year: 4 }[unit]), language);
}

/** From the first of one bar to the last of another. */
export function periodName(first: Bin, last: Bin, unit: Unit, language: LanguageCode): string {
  return first === last ? barName(first, unit, language) : `${barName(first, unit, language)} – ${barName(last, unit, language)}`;
}

/** A period by its own dates: "2008", "seit Mai 2014", "2008 – 2010". */
export function spanName({ from, to }: Period, language: LanguageCode, words: Pick<Dictionary['time'], 'since' | 'until'>): string {
  const [first, last] = [from, to].map((date) => date && formatDate(date, language));
  if (first && last) return from === to ? first : `${first} – ${last}`;
  return first ? words.since(first) : words.until(last ?? '');
}
