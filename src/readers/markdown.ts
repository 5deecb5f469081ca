/**
 * Markdown with YAML front matter. `marked` (no dependencies of its own, follows CommonMark and GFM) makes a document of it,
 * so that links, entities, tables and embedded HTML end as the same plain text that a web page gives.
 */

import { load } from 'js-yaml';
import { marked } from 'marked';
import { DepescheError, messageOf } from '../model/errors.js';
import { blocksOf } from './blocks.js';
import { draftOf } from './fields.js';
import { treeOf } from './html.js';
import type { Draft } from './result.js';
import { normalise, readText } from './text.js';

const FRONT_MATTER = /^---[ \t]*\n(?:([\s\S]*?)\n)?---[ \t]*(?:\n|$)/;

/** @throws DepescheError `input` for front matter that is no YAML map or has fields of another kind */
export function readMarkdown(source: string, where: string): Draft {
  const whole = normalise(source);
  const front = FRONT_MATTER.exec(whole);
  const { body } = treeOf(marked.parse(shallow(front ? whole.slice(front[0].length) : whole), { async: false }));
  const text = blocksOf(body);
  const first = body.firstElementChild;
  const heading = first?.nodeName === 'H1' ? blocksOf(first) : null;
  if (!front) {
    const plain = readText(text);
    return { ...plain, title: heading ?? plain.title };
  }
  const draft = draftOf({ ...yamlOf(front[1] ?? '', where), text }, where);
  return { ...draft, title: draft.title ?? heading };
}

/** Lists and quotations nested beyond any prose would take the parser's time and memory. */
const shallow = (source: string): string => source.replace(/^[ \t]{40,}/gm, ' '.repeat(40)).replace(/^([ \t]*>){20,}/gm, '> ');

function yamlOf(source: string, where: string): object {
  const wrong = (got: string) =>
    new DepescheError('input', { where: `${where}, front matter`, got, expected: 'YAML: title, date, source, url, language, id' });
  try {
    const value: unknown = (source.trim() ? load(source) : null) ?? {};
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  } catch (error) {
    throw wrong(messageOf(error).split('\n')[0] ?? 'something else');
  }
  throw wrong('something that is no map');
}
