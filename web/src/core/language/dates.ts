import type { LanguageCode } from './types.js';

/** A day, a month or a year as far as it is known, never more: `2022-01` is "Januar 2022". */
export function formatDate(date: string, language: LanguageCode): string {
  const [year, month, day] = date.split('-').map(Number);
  if (year === undefined) return date;
  const format = new Intl.DateTimeFormat(language === 'de' ? 'de-DE' : 'en-GB', {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month ? { month: 'long' } : {}),
    ...(day ? { day: 'numeric' } : {}),
  });
  return format.format(new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1)));
}

/** When somebody did something, to the minute and where the reader is. */
export function formatMoment(moment: string, language: LanguageCode): string {
  return new Intl.DateTimeFormat(language === 'de' ? 'de-DE' : 'en-GB', { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(moment),
  );
}
