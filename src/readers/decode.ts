/** From bytes to text: UTF-8, UTF-16 with its mark, a declared encoding, or else Windows-1252, and no binary files. */
import { TextDecoder } from 'node:util';
import { DepescheError } from '../model/errors.js';

const MOST_CONTROL_CHARACTERS = 0.01;

/**
 * @param where the file, for the error
 * @param declared an encoding that the file itself names; used where the bytes are not UTF-8
 * @throws DepescheError `input` for an empty or a binary file
 */
export function decode(bytes: Uint8Array, where: string, declared?: string): { text: string; note?: string } {
  if (bytes.length === 0) throw unreadable(where, 'an empty file');
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: textOf(bytes, 'utf-16le', where), note: 'read as UTF-16' };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: textOf(bytes, 'utf-16be', where), note: 'read as UTF-16' };
  if (startsWith(bytes, '%PDF-')) throw unreadable(where, 'a PDF file');
  if (bytes.subarray(0, 8192).includes(0)) throw unreadable(where, 'a binary file');
  try {
    return { text: textOf(bytes, 'utf-8', where) };
  } catch (error) {
    if (error instanceof DepescheError) throw error;
    const encoding = knownEncoding(declared) ?? 'windows-1252';
    return { text: textOf(bytes, encoding, where), note: `not UTF-8, read as ${encoding}` };
  }
}

function textOf(bytes: Uint8Array, encoding: string, where: string): string {
  const text = encoding === 'windows-1252' ? windows1252(bytes) : decoderOf(encoding).decode(bytes);
  const looked = Math.min(text.length, 65_536);
  if (controlsIn(text, looked) > looked * MOST_CONTROL_CHARACTERS) throw unreadable(where, 'a binary file');
  return text;
}

/** Making one takes as long as decoding an article. */
const decoders = new Map<string, TextDecoder>();

function decoderOf(encoding: string): TextDecoder {
  const known = decoders.get(encoding);
  if (known) return known;
  const decoder = new TextDecoder(encoding, { fatal: encoding === 'utf-8' });
  decoders.set(encoding, decoder);
  return decoder;
}

/** Control characters before a place, white space aside. */
function controlsIn(text: string, to: number): number {
  let count = 0;
  for (let i = 0; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x20 ? code < 0x09 || code > 0x0d : code >= 0x7f && code < 0xa0) count++;
  }
  return count;
}

/** What Windows-1252 has where Latin-1 has control characters. Node 20's own decoder takes the one for the other. */
const WINDOWS_ONLY = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function windows1252(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return latin1.replace(/[\u0080-\u009f]/g, (character) => WINDOWS_ONLY[character.charCodeAt(0) - 0x80] ?? character);
}

function knownEncoding(label: string | undefined): string | undefined {
  if (label === undefined) return undefined;
  try {
    const { encoding } = new TextDecoder(label);
    return encoding === 'utf-8' || encoding.startsWith('utf-16') ? undefined : encoding;
  } catch {
    return undefined;
  }
}

const startsWith = (bytes: Uint8Array, mark: string) => Buffer.from(bytes.subarray(0, mark.length)).toString('latin1') === mark;

const unreadable = (where: string, got: string) =>
  new DepescheError('input', { code: 'text-unreadable', where, got, expected: 'the text of an article' });
