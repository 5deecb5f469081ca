/** JSON Lines: an article a line. A bad line is a problem with its number, and the next one is read. */
import { DepescheError } from '../model/errors.js';
import { decode } from './decode.js';
import { draftOf } from './fields.js';
import { drafted, parseJson } from './json.js';
import { type Line, linesOf } from './lines.js';
import type { Draft, Drafted } from './result.js';

export const MOST_BYTES = 20_000_000;

/** @param bytes a file or standard input, read as it comes; the text of each article is kept exactly as given */
export async function* readJsonLines(bytes: AsyncIterable<Uint8Array>, where: string, maxBytes = MOST_BYTES): AsyncIterable<Drafted> {
  for await (const line of linesOf(bytes, maxBytes)) {
    const place = `${where}:${line.number}`;
    if (line.bytes === null || line.bytes.some((byte) => byte > 0x20)) yield drafted(() => draftOfLine(line, place, maxBytes), place);
  }
}

function draftOfLine({ bytes }: Line, where: string, maxBytes: number): Draft {
  if (bytes === null) throw new DepescheError('limit', { where, got: 'a longer line', expected: `at most ${maxBytes} bytes` });
  const { text, note } = decode(bytes, where);
  const draft = draftOf(parseJson(text, where), where);
  if (draft.id === null)
    throw new DepescheError('input', { where: `${where}, id`, got: 'nothing', expected: 'a text of 1 to 200 characters' });
  return note ? { ...draft, notes: [note, ...draft.notes] } : draft;
}
