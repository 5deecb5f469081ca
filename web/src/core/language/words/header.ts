import { counted } from './counted.js';
import { inBoth } from './in-both.js';

type HeaderWords = {
  language: string;
  theme: string;
  light: string;
  dark: string;
  filters: string;
  close: string;
  counts(nodes: number, arrows: number): string;
};

export const header = inBoth<HeaderWords>({
  de: {
    language: 'Sprache',
    theme: 'Darstellung',
    light: 'Hell',
    dark: 'Dunkel',
    filters: 'Filter',
    close: 'Schließen',
    counts: (nodes, arrows) => `${counted('de', nodes, 'Entität', 'Entitäten')}, ${counted('de', arrows, 'Beziehung', 'Beziehungen')}`,
  },
  en: {
    language: 'Language',
    theme: 'Appearance',
    light: 'Light',
    dark: 'Dark',
    filters: 'Filters',
    close: 'Close',
    counts: (nodes, arrows) => `${counted('en', nodes, 'entity', 'entities')}, ${counted('en', arrows, 'relation', 'relations')}`,
  },
});
