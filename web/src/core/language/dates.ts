import type { LanguageCode } from './types.js';

const LOCALES = { de: 'de-DE', en: 'en-GB' } as const;
/** As far as a date may be known. */
const PRECISIONS = { year: { year: 'numeric' }, month: { year: 'numeric', month: 'long' }, day: { dateStyle: 'long' } } as const;
const SHORT = { year: { year: 'numeric' }, month: { year: 'numeric', month: 'short' }, day: { dateStyle: 'medium' } } as const;

/** Making one takes longer than all that it is asked. */
const made = new Map<string, Intl.DateTimeFormat>();

function formatter(language: LanguageCode, precision: keyof typeof PRECISIONS, short: boolean): Intl.DateTimeFormat {
  const key = `${language} ${precision} ${short}`;
  const format =
    made.get(key) ?? new Intl.DateTimeFormat(LOCALES[language], { timeZone: 'UTC', ...(short ? SHORT : PRECISIONS)[precision] });
  made.set(key, format);
  return format;
}

/** The time axis says the same days whenever filters change. */
const said = new Map<string, string>();

/** A day, a month or a year as far as it is known, never more: `2022-01` is "Januar 2022". @param short where there is little room */
export function formatDate(date: string, language: LanguageCode, short = false): string {
  const key = `${language} ${short} ${date}`;
  const text = said.get(key) ?? written(date, language, short);
  said.set(key, text);
  return text;
}

function written(date: string, language: LanguageCode, short: boolean): string {
  const [year, month, day] = date.split('-').map(Number);
  if (year === undefined) return date;
  const precision = day ? 'day' : month ? 'month' : 'year';
  return formatter(language, precision, short).format(new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1)));
}

/** When somebody did something, to the minute and where the reader is. */
export function formatMoment(moment: string, language: LanguageCode): string {
  return new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(moment));
}
