/** "der Bürgermeister von Paris", "der Gouverneur von Virginia": behind such an office a word that may be somebody's name is a place. */
import type { Token } from '../tokens/index.js';

const OF_PLACES: ReadonlySet<string> = new Set(['city', 'region']);

export function isSeatOf(tokens: readonly Token[], at: number): boolean {
  const term = tokens[at - 2]?.naming.office?.term;
  const joined = /^(?:von|aus)$/.test(tokens[at - 1]?.lower ?? '');
  return joined && term !== undefined && (OF_PLACES.has(term.level) || term.body === 'senat') && isPlace(tokens[at]);
}

/** Whether lists know the word as a place, whatever else it may be. */
export function isPlace(token: Token | undefined): boolean {
  return token?.naming.start?.alone?.readings.some(({ kind, type }) => kind === 'name' && type === 'Place') ?? false;
}
