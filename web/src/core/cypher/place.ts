export type Place = { line: number; column: number };

const PLACES = [/query:(\d+):(\d+)/, /\bline (\d+), column (\d+)/];

/** Where in the query a database's message points to, counted from 1. */
export function placeIn(message: string): Place | null {
  for (const pattern of PLACES) {
    const [found, line, column] = pattern.exec(message) ?? [];
    if (found) return { line: Number(line), column: Number(column) };
  }
  return null;
}

/** How many characters stand before it. */
export function offsetOf(text: string, { line, column }: Place): number {
  const before = text.split('\n').slice(0, line - 1);
  return Math.min(text.length, before.reduce((sum, one) => sum + one.length + 1, 0) + column - 1);
}
