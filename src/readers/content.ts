/** What somebody pasted, dropped or fetched, as the drafts of articles. */
import type { Article } from '../model/extraction.js';
import { fileProblem } from './files.js';
import { formatOf } from './formats.js';
import type { Draft, Drafted } from './result.js';

type Fields = { [Field in 'title' | 'date' | 'source' | 'url']?: Article[Field] | undefined };

export type Content = {
  /** What a person knows it by; problems and notes name it. */
  name: string;
  /** The name of a file whose ending picks the reader. */
  file: string;
  /** Of an article that names none itself. */
  id: string;
  text: string | Uint8Array;
  /** The encoding that came with the bytes; used where they are not UTF-8. */
  charset?: string | undefined;
  /** What a person says of it: goes before what a text says of itself, and after what a list says of each of its articles. */
  given?: Fields;
  /** What holds where neither says anything. */
  assumed?: Fields;
};

export async function* draftsOf({ name, file, text, charset, ...fields }: Content, maxBytes: number): AsyncIterable<Drafted> {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text;
  try {
    for await (const item of formatOf(file)({ bytes: once(bytes), where: name, maxBytes, charset }))
      yield 'draft' in item ? { ...item, draft: completed(item.draft, fields, isList(file)) } : item;
  } catch (error) {
    yield { problem: fileProblem(name, error) };
  }
}

async function* once(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}

const isList = (file: string): boolean => /\.(json|jsonl|ndjson|conllu)$/i.test(file);

function completed(draft: Draft, { given = {}, assumed = {} }: Pick<Content, 'given' | 'assumed'>, list: boolean): Draft {
  const pick = <Key extends keyof Fields>(key: Key) =>
    (list ? (draft[key] ?? given[key]) : (given[key] ?? draft[key])) ?? assumed[key] ?? null;
  return { ...draft, title: pick('title'), date: pick('date'), source: pick('source'), url: pick('url') };
}
