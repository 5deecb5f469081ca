/** Reads the lexicon's tab-separated rows; whatever is wrong in one is reported with its file and line. */
import { DepescheError } from '../../../model/errors.js';
import { readText } from '../data.js';
import type { SlotOf } from './types.js';

export type Cell = { text: string; where: string };
export type Row = { where: string; cells: readonly Cell[] };

function wrong(where: string, got: string, expected: string): DepescheError {
  return new DepescheError('input', { where, got, expected });
}

export function readRows(file: string, columns: readonly string[]): Row[] {
  const rows: Row[] = [];
  for (const [index, line] of readText(`frames/${file}`).split('\n').entries()) {
    if (line === '' || line.startsWith('#')) continue;
    const texts = line.split('\t');
    const where = `src/lang/de/frames/${file}:${index + 1}`;
    if (texts.length !== columns.length) throw wrong(where, `${texts.length} columns`, `${columns.length}: ${columns.join(', ')}`);
    const empty = texts.findIndex((text) => text.trim() !== text || text === '');
    if (empty >= 0) throw wrong(where, `"${texts[empty]}" as ${columns[empty]}`, 'text without outer spaces, or - for none');
    rows.push({ where, cells: texts.map((text) => ({ text, where })) });
  }
  return rows;
}

export function cell(row: Row, column: number): Cell {
  return row.cells[column] ?? { text: '-', where: row.where };
}

export function oneOf<Word extends string>(words: readonly Word[], cell: Cell): Word {
  const found = words.find((word) => word === cell.text);
  if (found === undefined) throw wrong(cell.where, `"${cell.text}"`, `one of ${words.join(', ')}`);
  return found;
}

/** The word of the cell, or what counts where it has none. */
export function oneOfOr<Word extends string>(words: readonly Word[], cell: Cell, otherwise: Word): Word {
  return cell.text === '-' ? otherwise : oneOf(words, cell);
}

export function wordsOf<Word extends string>(words: readonly Word[], cell: Cell): Word[] {
  return cell.text.split(' ').map((text) => oneOf(words, { ...cell, text }));
}

/** `pp:in+acc` and the like. */
function readSlot<Name extends string>(names: readonly Name[], text: string, where: string): SlotOf<Name> {
  const [head = '', preposition] = text.split(':');
  const slot = names.find((name) => name === head);
  if (slot === undefined) throw wrong(where, `slot "${text}"`, `one of ${names.join(', ')}`);
  if ((slot === 'pp') !== (preposition !== undefined)) throw wrong(where, `slot "${text}"`, 'pp:<preposition>, any other slot bare');
  if (preposition === undefined) return { slot };
  const parts = /^(\p{Ll}+)(?:\+(acc|dat))?$/u.exec(preposition);
  const word = parts?.[1];
  if (word === undefined) throw wrong(where, `slot "${text}"`, 'pp:<preposition> with +acc or +dat or neither');
  const governed = parts?.[2];
  return governed === 'acc' || governed === 'dat' ? { slot, preposition: word, case: governed } : { slot, preposition: word };
}

export function readSlots<Name extends string>(names: readonly Name[], cell: Cell): SlotOf<Name>[] {
  if (cell.text === '-') return [];
  return cell.text.split(' ').map((text) => readSlot(names, text, cell.where));
}

/** `acc=Kritik|Vorwurf pp:in=Kontakt`: the slots that must be filled, and by which words. */
export function readRequirements<Name extends string>(names: readonly Name[], cell: Cell): (SlotOf<Name> & { words: string[] })[] {
  if (cell.text === '-') return [];
  return cell.text.split(' ').map((text) => {
    const [slot = '', words] = text.split('=');
    return { ...readSlot(names, slot, cell.where), words: words === undefined ? [] : words.split('|') };
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
