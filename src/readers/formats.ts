/** Which reader takes a file, by its ending or, for standard input, by how it begins. */
import { DepescheError } from '../model/errors.js';
import { readConllu } from './conllu.js';
import { decode } from './decode.js';
import { bytesOf, endingOf } from './files.js';
import { drafted, readJson } from './json.js';
import { readJsonLines } from './jsonl.js';
import type { Draft, Drafted } from './result.js';
import { readText } from './text.js';

/** `charset` came with the bytes. */
type Source = { bytes: AsyncIterable<Uint8Array>; where: string; maxBytes: number; charset?: string | undefined };
type Format = (source: Source) => AsyncIterable<Drafted>;

type Reader = { read: (text: string, where: string) => Draft; declared?: (bytes: Uint8Array) => string | undefined };

const oneOf = (reader: () => Reader | Promise<Reader>): Format =>
  async function* ({ bytes, where, maxBytes, charset }) {
    const { read, declared } = await reader();
    const all = await bytesOf(bytes, where, maxBytes);
    const { text, note } = decode(all, where, charset ?? declared?.(all));
    yield drafted(() => withNote(guarded(read, text, where), note), where);
  };

const json: Format = async function* ({ bytes, where, maxBytes }) {
  const { text, note } = decode(await bytesOf(bytes, where, maxBytes), where);
  for (const item of readJson(text, where)) yield 'draft' in item ? { ...item, draft: withNote(item.draft, note) } : item;
};

const conllu: Format = async function* ({ bytes, where, maxBytes }) {
  const { text } = decode(await bytesOf(bytes, where, maxBytes), where);
  yield* readConllu(text, where);
};

const jsonLines: Format = ({ bytes, where, maxBytes }) => readJsonLines(bytes, where, maxBytes);
const plain = oneOf(() => ({ read: readText }));
// parsers of markup take longer to load than most inputs to read: they are loaded when one is met
const markdown = oneOf(async () => ({ read: (await import('./markdown.js')).readMarkdown }));
const html = oneOf(async () => {
  const { readHtml, declaredEncoding } = await import('./html.js');
  return { read: readHtml, declared: declaredEncoding };
});

const FORMATS: Record<string, Format> = {
  '.txt': plain,
  '.text': plain,
  '.md': markdown,
  '.markdown': markdown,
  '.html': html,
  '.htm': html,
  '.xhtml': html,
  '.json': json,
  '.jsonl': jsonLines,
  '.ndjson': jsonLines,
  '.conllu': conllu,
};

export const isReadable = (file: string): boolean => endingOf(file) in FORMATS;

/** @throws DepescheError `input` for an ending that no reader takes; a file without one is plain text */
export function formatOf(file: string): Format {
  const ending = endingOf(file);
  const format = ending === '' ? plain : FORMATS[ending];
  if (format) return format;
  throw new DepescheError('input', {
    code: 'file-kind',
    where: file,
    got: `a ${ending} file`,
    expected: `one of ${Object.keys(FORMATS).join(' ')}`,
  });
}

/** Standard input: JSON Lines where the first line is a whole object, else JSON, a page or plain text. */
export const piped: Format = async function* ({ bytes, where, maxBytes }) {
  const chunks = bytes[Symbol.asyncIterator]();
  const seen: Uint8Array[] = [];
  let start = '';
  for (let next = await chunks.next(); !next.done; next = await chunks.next()) {
    seen.push(next.value);
    start += Buffer.from(next.value).toString('latin1');
    if (start.includes('\n') || start.length > maxBytes) break;
  }
  const all = (async function* () {
    yield* seen;
    yield* { [Symbol.asyncIterator]: () => chunks };
  })();
  yield* guess(start.replace(/^ï»¿/, ''))({ bytes: all, where, maxBytes });
};

function guess(start: string): Format {
  const line = start.split('\n')[0]?.trim() ?? '';
  if (/^\{.*\}$/.test(line)) return jsonLines;
  if (/^(# ?(newdoc|newpar|sent_id|text)\b|1(-\d+)?\t)/.test(line)) return conllu;
  if (/^\s*[[{]/.test(start)) return json;
  if (/^\s*<(!doctype|html)/i.test(start)) return html;
  return /^---[ \t]*\r?\n/.test(start) ? markdown : plain;
}

function withNote(draft: Draft, note: string | undefined): Draft {
  return note === undefined ? draft : { ...draft, notes: [note, ...draft.notes] };
}

/** Markup nested so deeply that a parser runs out of stack is a bad input, not a crash. */
function guarded(read: (text: string, where: string) => Draft, text: string, where: string): Draft {
  try {
    return read(text, where);
  } catch (error) {
    if (error instanceof DepescheError) throw error;
    const got = error instanceof RangeError ? 'markup nested too deeply' : 'markup that cannot be read';
    throw new DepescheError('input', { code: 'text-unreadable', where, got, expected: 'the text of an article' }, { cause: error });
  }
}
