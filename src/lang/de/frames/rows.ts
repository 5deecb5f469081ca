/** Reads the lexicon's tab-separated rows; whatever is wrong in one is reported with its file and line. */
import { DepescheError } from '../../../model/errors.js';
import { readText } from '../data.js';
import type { SlotOf } from './types.js';

export type Row = { file: string; line: number; cells: readonly string[] };

export function wrong({ file, line }: Row, got: string, expected: string): DepescheError {
  return new DepescheError('input', { where: `src/lang/de/frames/${file}:${line}`, got, expected });
}

/** An empty cell, or one with spaces at its ends. */
const LOOSE = /^[\t ]|[\t ]\t|\t |[\t ]$/;

export function parseRows(file: string, text: string, columns: readonly string[]): Row[] {
  const rows: Row[] = [];
  let line = 0;
  for (const content of text.split('\n')) {
    line += 1;
    if (content === '' || content.startsWith('#')) continue;
    const row = { file, line, cells: content.split('\t') };
    if (row.cells.length !== columns.length) throw wrong(row, `${row.cells.length} columns`, `${columns.length}: ${columns.join(', ')}`);
    if (LOOSE.test(content)) {
      const bad = row.cells.findIndex((cell) => cell.trim() !== cell || cell === '');
      throw wrong(row, `"${row.cells[bad]}" as ${columns[bad]}`, 'text without outer spaces, or - for none');
    }
    rows.push(row);
  }
  return rows;
}

export function readRows(file: string, columns: readonly string[]): Row[] {
  return parseRows(file, readText(`frames/${file}`), columns);
}

export function cell(row: Row, column: number): string {
  return row.cells[column] ?? '-';
}

function find<Word extends string>(words: readonly Word[], text: string, row: Row): Word {
  const strings: readonly string[] = words;
  const found = words[strings.indexOf(text)];
  if (found === undefined) throw wrong(row, `"${text}"`, `one of ${words.join(', ')}`);
  return found;
}

export function oneOf<Word extends string>(words: readonly Word[], row: Row, column: number): Word {
  return find(words, cell(row, column), row);
}

/** The word of the cell, or what counts where it has none. */
export function oneOfOr<Word extends string>(words: readonly Word[], row: Row, column: number, otherwise: Word): Word {
  const text = cell(row, column);
  return text === '-' ? otherwise : find(words, text, row);
}

export function wordsOf<Word extends string>(words: readonly Word[], row: Row, column: number): Word[] {
  return cell(row, column)
    .split(' ')
    .map((text) => find(words, text, row));
}

/** `pp:in+acc` and the like. */
function readSlot<Name extends string>(names: readonly Name[], text: string, row: Row): SlotOf<Name> {
  const [head = '', preposition] = text.split(':');
  const slot = find(names, head, row);
  if ((slot === 'pp') !== (preposition !== undefined)) throw wrong(row, `slot "${text}"`, 'pp:<preposition>, any other slot bare');
  if (preposition === undefined) return { slot };
  const parts = /^(\p{Ll}+)(?:\+(acc|dat))?$/u.exec(preposition);
  const word = parts?.[1];
  if (word === undefined) throw wrong(row, `slot "${text}"`, 'pp:<preposition> with +acc or +dat or neither');
  const governed = parts?.[2];
  return governed === 'acc' || governed === 'dat' ? { slot, preposition: word, case: governed } : { slot, preposition: word };
}

type Reader<Item> = (row: Row, column: number) => readonly Item[];

/** Cells repeat, so each different one is read once and its items are shared. */
function reader<Item>(read: (text: string, row: Row) => Item): Reader<Item> {
  const known = new Map<string, readonly Item[]>([['-', []]]);
  return (row, column) => {
    const text = cell(row, column);
    let items = known.get(text);
    if (items === undefined) {
      items = text.split(' ').map((part) => read(part, row));
      known.set(text, items);
    }
    return items;
  };
}

export function slotReader<Name extends string>(names: readonly Name[]): Reader<SlotOf<Name>> {
  return reader((text, row) => readSlot(names, text, row));
}

const OF_A_PERSON = /(?:er|or|ent|eur|ist|ant|at|chef|könig|anwalt|general)$/iu;

/** Sprecher, Sprecherin. Words that name no person get a form that no text has. */
export function withFeminine(noun: string): string[] {
  return /^\p{Lu}/u.test(noun) && OF_A_PERSON.test(noun) ? [noun, `${noun}in`] : [noun];
}

/** `acc=Kritik|Vorwurf pp:in=Kontakt`: the slots that must be filled, and by which words. */
export function requirementReader<Name extends string>(names: readonly Name[]): Reader<SlotOf<Name> & { words: readonly string[] }> {
  return reader((text, row) => {
    const [slot = '', words] = text.split('=');
    return { ...readSlot(names, slot, row), words: words === undefined ? [] : words.split('|').flatMap(withFeminine) };
  });
}

export function byLemma<Item extends { lemma: string }>(items: readonly Item[]): Map<string, Item[]> {
  const map = new Map<string, Item[]>();
  for (const item of items) {
    const list = map.get(item.lemma);
    if (list) list.push(item);
    else map.set(item.lemma, [item]);
  }
  return map;
}
