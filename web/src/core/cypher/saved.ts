/** The queries of `cypher/browser/`: the first line of each is its title in both languages. */
import type { LanguageCode } from '../language/types.js';

export type SavedQuery = { name: string; title: Record<LanguageCode, string>; text: string; drawn: boolean };

const FILES: Record<string, string> = import.meta.glob('../../../../cypher/browser/*.cypher', {
  query: '?raw',
  import: 'default',
  eager: true,
});

export const SAVED: readonly SavedQuery[] = Object.entries(FILES).map(([path, text]) => savedQuery(path, text));

export function savedQuery(path: string, text: string): SavedQuery {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.cypher$/, '');
  const [en = name, de = en] = (/^\/\/ (.*)/.exec(text)?.[1] ?? name).split(' · ');
  return { name, title: { de, en }, text: text.trimEnd(), drawn: name.startsWith('show-') };
}
