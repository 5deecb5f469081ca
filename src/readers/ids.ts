/** Article ids from file names: the name without its ending, with the folder and the ending where that is not enough to tell files apart. */
import { createHash } from 'node:crypto';
import { basename, extname, normalize, sep } from 'node:path';

const LONGEST_ID = 200;

export function idsOf(files: readonly string[]): Map<string, string> {
  const ways = [stem, (file: string) => path(file).slice(0, path(file).length - extname(file).length), path];
  const ids = new Map<string, string>();
  let open = [...new Set(files)];
  for (const way of ways) {
    const counts = new Map<string, number>();
    for (const file of open) counts.set(way(file), (counts.get(way(file)) ?? 0) + 1);
    for (const file of open) if (counts.get(way(file)) === 1) ids.set(file, shorten(way(file)));
    open = open.filter((file) => !ids.has(file));
  }
  for (const file of open) ids.set(file, shorten(file));
  return ids;
}

const stem = (file: string): string => basename(file, extname(file)).normalize('NFC');

const path = (file: string): string => normalize(file).split(sep).join('/').normalize('NFC');

function shorten(id: string): string {
  if (id.length <= LONGEST_ID) return id;
  return `${id.slice(0, LONGEST_ID - 17)}-${createHash('sha256').update(id).digest('hex').slice(0, 16)}`;
}
