/** Tab-separated lists: `#` lines say what the list holds, the first other line names the columns, `; ` separates names in a cell. */
import { readFileSync } from 'node:fs';
import { DepescheError } from '../../../model/errors.js';

const FOLDER = new URL('../../../../src/lang/de/names/', import.meta.url);

export function readText(file: string): string {
  try {
    return readFileSync(new URL(file, FOLDER), 'utf8');
  } catch (error) {
    throw new DepescheError(
      'input',
      { where: `src/lang/de/names/${file}`, got: String(error), expected: 'a readable file' },
      { cause: error },
    );
  }
}

/** Rows as cells in the order of `columns`; a missing cell at the end of a row is empty. */
export function readTable(file: string, columns: readonly string[]): string[][] {
  const rows: string[][] = [];
  let header = true;
  for (const line of readText(file).split('\n')) {
    if (line === '' || line.charCodeAt(0) === HASH) continue;
    const cells = line.split('\t');
    if (header && cells.join() !== columns.join()) throw badList(file, `columns ${cells.join(', ')}`, columns.join(', '));
    if (cells.length > columns.length)
      throw badList(`${file}, row ${rows.length + 1} (${cells[0]})`, `${cells.length} cells`, `at most ${columns.length}`);
    while (cells.length < columns.length) cells.push('');
    if (!header) rows.push(cells);
    header = false;
  }
  return rows;
}

const HASH = 35;

function badList(where: string, got: string, expected: string): DepescheError {
  return new DepescheError('input', { where: `src/lang/de/names/${where}`, got, expected });
}

/** The names in one cell. */
export function split(cell: string): string[] {
  return cell === '' ? [] : cell.split('; ');
}

/** All names of something: the German one, the English one where it differs, and those in a cell. */
export function formsIn(name: string, nameEn: string, also: string): string[] {
  const forms = split(also);
  if (nameEn !== name) forms.unshift(nameEn);
  forms.unshift(name);
  return forms;
}

/** "São Tomé" → `sao-tome`, for keys. */
export function slug(name: string): string {
  const lower = name.toLowerCase();
  if (/^[a-z]+$/.test(lower)) return lower;
  return lower
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replaceAll(' ', '-');
}

/** A file of unsigned 32-bit numbers, from the given one on. */
export function readSlots(file: string, from: number): Uint32Array {
  const bytes = readBytes(file);
  return new Uint32Array(bytes.buffer, bytes.byteOffset + from * 4, bytes.byteLength / 4 - from);
}

function readBytes(file: string): Uint8Array {
  try {
    const bytes = readFileSync(new URL(file, FOLDER));
    // numbers begin where such may begin: in a copy of its own, if need be
    return bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes);
  } catch (error) {
    throw new DepescheError(
      'input',
      { where: `src/lang/de/names/${file}`, got: String(error), expected: 'a readable file' },
      { cause: error },
    );
  }
}
