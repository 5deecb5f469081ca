/** Lines of a stream of bytes. (`node:readline` also breaks at U+2028, which may stand inside a JSON string, and knows no longest line.) */

/** `bytes` is null for a line over the limit, which is passed over without being kept. */
export type Line = { number: number; bytes: Uint8Array | null };

const NEWLINE = 0x0a;

export async function* linesOf(stream: AsyncIterable<Uint8Array>, maxBytes: number): AsyncIterable<Line> {
  let parts: Uint8Array[] = [];
  let size = 0;
  let number = 1;
  const keep = (part: Uint8Array) => {
    size += part.length;
    if (size <= maxBytes) parts.push(part);
    else parts = [];
  };
  const finish = (): Line => {
    const line = { number, bytes: size > maxBytes ? null : Buffer.concat(parts) };
    parts = [];
    size = 0;
    number += 1;
    return line;
  };
  for await (const chunk of stream) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, start)) {
      keep(chunk.subarray(start, end));
      yield finish();
      start = end + 1;
    }
    keep(chunk.subarray(start));
  }
  if (size > 0) yield finish();
}
