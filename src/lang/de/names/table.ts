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
  const lines = readText(file)
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  const header = lines[0]?.split('\t') ?? [];
  if (header.join() !== columns.join())
    throw new DepescheError('input', {
      where: `src/lang/de/names/${file}`,
      got: `columns ${header.join(', ')}`,
      expected: columns.join(', '),
    });
  return lines.slice(1).map((line, row) => {
    const cells = line.split('\t');
    if (cells.length > columns.length)
      throw new DepescheError('input', {
        where: `src/lang/de/names/${file}, row ${row + 1} (${cells[0]})`,
        got: `${cells.length} cells`,
        expected: `at most ${columns.length}`,
      });
    while (cells.length < columns.length) cells.push('');
    return cells;
  });
}

/** The names in one cell. */
export function split(cell: string): string[] {
  return cell === '' ? [] : cell.split('; ');
}

/** "São Tomé" → `sao-tome`, for keys. */
export function slug(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replaceAll(' ', '-');
}
