/** Days as numbers, so that a filter compares them a hundred thousand times without noticing. */

export const NO_DAY = -2147483648;

const DAY = 86_400_000;

/** Days since 1970 of the first day that a partial date may mean. */
export function firstDay(date: string | null): number {
  if (date === null) return NO_DAY;
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return Date.UTC(year, month - 1, day) / DAY;
}

/** … and of the last: `2022-01` reaches to the 31st. */
export function lastDay(date: string | null): number {
  if (date === null) return NO_DAY;
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return Date.UTC(year, 12, 0) / DAY;
  return day === undefined ? Date.UTC(year, month, 0) / DAY : Date.UTC(year, month - 1, day) / DAY;
}

export function dateOf(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}
