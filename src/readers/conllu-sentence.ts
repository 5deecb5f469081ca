/** One sentence of CoNLL-U. Multi-word tokens ("im" = in + dem) become one word, empty nodes are passed over. */
import { DepescheError } from '../model/errors.js';
import type { ParsedWord } from '../model/parse.js';

export type ConlluSentence = {
  comments: ReadonlyMap<string, string>;
  text: string;
  /** What stands between it and the next. */
  after: string;
  /** With offsets into `text`. */
  words: ParsedWord[];
};

type Row = { at: string; id: string; form: string; cells: string[]; misc: string };

const COLUMNS = 10;

export function readConlluSentence(lines: readonly string[], first: number, where: string): ConlluSentence {
  const comments = new Map<string, string>();
  const rows: Row[] = [];
  const ranges = new Map<number, Row & { to: number }>();
  for (const [i, line] of lines.entries()) {
    const at = `${where}:${first + i}`;
    if (line.startsWith('#')) {
      const [, name = '', value = ''] = /^#\s*([^=]*?)\s*(?:=\s*(.*))?$/.exec(line) ?? [];
      comments.set(name, value);
      continue;
    }
    const cells = line.split('\t');
    if (cells.length !== COLUMNS) throw wrong(at, `${cells.length} columns`, `${COLUMNS} columns separated by tabs`);
    const [id = '', form = ''] = cells;
    const row = { at, id, form, cells, misc: cells[9] ?? '_' };
    const range = /^(\d+)-(\d+)$/.exec(id);
    if (range) ranges.set(Number(range[1]), { ...row, to: Number(range[2]) });
    else if (!/^\d+\.\d+$/.test(id)) {
      if (!/^\d+$/.test(id)) throw wrong(at, `the id ${JSON.stringify(id)}`, 'a number');
      if (form === '') throw wrong(at, 'no form', 'the word as it stands in the text');
      rows.push(row);
    }
  }
  // CoreNLP writes multi-word tokens with their parts before the rest
  rows.sort((a, b) => Number(a.id) - Number(b.id));
  for (const [i, { id, at }] of rows.entries()) if (Number(id) !== i + 1) throw wrong(at, `the id ${id}`, String(i + 1));
  if (rows.length === 0) throw wrong(`${where}:${first}`, 'a sentence without words', 'a line for each word');
  return assembled(rows, ranges, comments);
}

function assembled(
  rows: readonly Row[],
  ranges: ReadonlyMap<number, Row & { to: number }>,
  comments: ReadonlyMap<string, string>,
): ConlluSentence {
  /** Row → word: the parts of a multi-word token share one. */
  const wordOf: number[] = [];
  const words: (ParsedWord & { row: Row })[] = [];
  let text = '';
  let after = '';
  for (let i = 0; i < rows.length; ) {
    const row = rows[i];
    if (!row) break;
    const range = ranges.get(i + 1);
    const to = Math.max(i + 1, range?.to ?? 0);
    if (to > rows.length) throw wrong(range?.at ?? row.at, `words up to ${to}`, `at most ${rows.length}`);
    const form = range?.form ?? row.form;
    text += after;
    const start = text.length;
    text += form;
    after = blankAfter((range ?? row).misc);
    const [head = rows[i]] = rows.slice(i, to).filter((it) => headOf(it, rows.length) <= i || headOf(it, rows.length) > to);
    words.push({ ...wordFrom(head ?? row), start, end: text.length, row: head ?? row });
    for (; i < to; i++) wordOf.push(words.length - 1);
  }
  const linked = words.map(({ row, ...word }) => {
    const head = headOf(row, rows.length);
    return { ...word, head: head === 0 ? null : (wordOf[head - 1] ?? null) };
  });
  checkTree(linked, words[0]?.row.at ?? '');
  const said = comments.get('text');
  if (said !== undefined && said.replace(/\s+/g, ' ').trim() !== text.replace(/\s+/g, ' ').trim())
    throw wrong(words[0]?.row.at ?? '', `the words ${JSON.stringify(text.slice(0, 80))}`, `those of # text = ${said.slice(0, 80)}`);
  return { comments, text, after, words: linked };
}

function wordFrom({ at, cells }: Row): ParsedWord {
  const [, , lemma = '_', universal = '_', own = '_', features = '_', , relation = '_'] = cells;
  // CoreNLP writes universal parts of speech into the column for a language's own
  const upos = universal === '_' ? own : universal;
  if (!/^[A-Z]+$/.test(upos)) throw wrong(at, `the part of speech ${JSON.stringify(upos)}`, 'a universal one: NOUN, VERB, …');
  if (!/^[a-z]+(:[a-z]+)*$/.test(relation)) throw wrong(at, `the relation ${JSON.stringify(relation)}`, 'a universal one: nsubj, obj, …');
  const pairs =
    features === '_'
      ? []
      : features.split('|').map((pair): [string, string] => {
          const [, name, value] = /^([^=]+)=(.+)$/.exec(pair) ?? [];
          if (name === undefined || value === undefined) throw wrong(at, `the feature ${JSON.stringify(pair)}`, 'Name=Value');
          return [name, value];
        });
  return { start: 0, end: 0, lemma: lemma === '_' ? null : lemma, upos, features: Object.fromEntries(pairs), head: null, relation };
}

function headOf({ at, cells }: Row, words: number): number {
  const head = cells[6] ?? '';
  if (!/^\d+$/.test(head) || Number(head) > words)
    throw wrong(at, `the head ${JSON.stringify(head)}`, `the id of a word, 1 to ${words}, or 0`);
  return Number(head);
}

/** @throws DepescheError where there is not one root, or words hang on each other in a circle */
function checkTree(words: readonly ParsedWord[], at: string): void {
  const roots = words.filter(({ head }) => head === null).length;
  if (roots !== 1) throw wrong(at, `${roots} words with head 0`, 'one root');
  const safe = new Set<number>();
  for (const start of words.keys()) {
    const path = new Set<number>();
    for (let i: number | null = start; i !== null && !safe.has(i); i = words[i]?.head ?? null) {
      if (path.has(i)) throw wrong(at, 'words that hang on each other in a circle', 'a tree');
      path.add(i);
    }
    for (const i of path) safe.add(i);
  }
}

/** `SpaceAfter=No`, or what a tokeniser says of the blanks: `SpacesAfter=\s\n\n`. */
function blankAfter(misc: string): string {
  const fields = misc.split('|');
  if (fields.includes('SpaceAfter=No')) return '';
  const spaces = fields.find((field) => field.startsWith('SpacesAfter='))?.slice('SpacesAfter='.length);
  if (spaces === undefined) return ' ';
  return spaces.replace(/\\(.)/g, (_, letter: string) => BLANKS[letter] ?? ' ');
}

const BLANKS: Readonly<Record<string, string>> = { s: ' ', n: '\n', t: '\t', r: '' };

function wrong(where: string, got: string, expected: string): DepescheError {
  return new DepescheError('input', { where, got, expected });
}
