/** Bars whose time is written below them, one in the middle of each equal part. */
export function ticksOf(bars: number, most: number): number[] {
  const parts = Math.min(bars, most);
  return Array.from({ length: parts }, (_, i) => Math.floor(((i + 0.5) * bars) / parts));
}
