/** Partial dates as the first and the last day that they may mean, so that they compare as strings. */

export function firstDay(date: string): string {
  return date + '-01-01'.slice(date.length - 4);
}

export function lastDay(date: string): string {
  if (date.length === 10) return date;
  const year = Number(date.slice(0, 4));
  const month = date.length === 7 ? Number(date.slice(5, 7)) : 12;
  const day = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return `${date.slice(0, 4)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
