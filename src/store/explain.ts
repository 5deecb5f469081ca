/** A person's query is planned before it runs: what it would do is known before it does it. */

const PREFIX = 'EXPLAIN\n';

/** One that asks to be explained or profiled itself is planned all the same. */
export function explained(cypher: string): string {
  return PREFIX + cypher.replace(/^\s*(explain|profile)\b/i, (word) => ' '.repeat(word.length));
}

/** Where an error's message names a place, the place in the query as it was written. */
export function inOwnLines(message: string): string {
  const before = (line: string) => String(Math.max(1, Number(line) - 1));
  return message
    .replace(/\bline (\d+)/g, (_, line: string) => `line ${before(line)}`)
    .replace(/\(offset: (\d+)\)/g, (_, offset: string) => `(offset: ${Number(offset) - PREFIX.length})`)
    .replace(/query:(\d+):/g, (_, line: string) => `query:${before(line)}:`)
    .replace(/^(\s*)(\d+)( \|)/gm, (_, blank: string, line: string, bar: string) => blank + before(line) + bar);
}
