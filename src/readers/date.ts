/** Dates as files write them: ISO with or without a time, `21.01.2022`, a bare year. */
import { PartialDate } from '../model/extraction.js';

/** The day, month or year that was printed (time zones are not turned), or null where it cannot be read. */
export function readDate(value: string | number): string | null {
  const text = String(value).trim();
  const german = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(text);
  const iso = german
    ? `${german[3]}-${german[2]?.padStart(2, '0')}-${german[1]?.padStart(2, '0')}`
    : /^\d{4}(-\d{2}(-\d{2})?)?(?=$|[T\s])/.exec(text)?.[0];
  const parsed = PartialDate.safeParse(iso);
  return parsed.success ? parsed.data : null;
}

/** The date of a metadata field, and a note where the field holds something else. */
export function dateField(value: string | number | null | undefined): { date: string | null; notes: string[] } {
  if (value === null || value === undefined || value === '') return { date: null, notes: [] };
  const date = readDate(value);
  return { date, notes: date === null ? [`date left out: got ${JSON.stringify(value)}, expected YYYY-MM-DD, YYYY-MM or YYYY`] : [] };
}
