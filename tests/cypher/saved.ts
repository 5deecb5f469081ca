/** The saved queries for Neo4j Browser and their style sheet, as files. */
import { readdirSync, readFileSync } from 'node:fs';

export const FOLDER = new URL('../../cypher/browser/', import.meta.url);

export type SavedQuery = { file: string; text: string };

export function savedQueries(): SavedQuery[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.cypher'))
    .sort()
    .map((file) => ({ file, text: readFileSync(new URL(file, FOLDER), 'utf8') }));
}

export const styleSheet = (): string => readFileSync(new URL('depesche.grass', FOLDER), 'utf8');

/** Selector → property → value. GraSS knows no comments and no nesting. */
export function rulesOf(sheet: string): Map<string, Map<string, string>> {
  return new Map(
    [...sheet.matchAll(/([\w.]+)\s*\{\s*([\s\S]*?;)\s*\}/g)].map(([, selector = '', body = '']) => [
      selector,
      new Map(
        body
          .split(';')
          .filter((line) => line.trim())
          .map((line) => {
            const [property = '', value = ''] = line.split(':');
            return [property.trim(), value.trim()];
          }),
      ),
    ]),
  );
}
