import { inBoth } from './in-both.js';

type HeaderWords = {
  language: string;
  theme: string;
  light: string;
  dark: string;
  filters: string;
  close: string;
  counts(nodes: string, arrows: string): string;
};

export const header = inBoth<HeaderWords>({
  de: {
    language: 'Sprache',
    theme: 'Darstellung',
    light: 'Hell',
    dark: 'Dunkel',
    filters: 'Filter',
    close: 'Schließen',
    counts: (nodes, arrows) => `${nodes} Entitäten, ${arrows} Beziehungen`,
  },
  en: {
    language: 'Language',
    theme: 'Appearance',
    light: 'Light',
    dark: 'Dark',
    filters: 'Filters',
    close: 'Close',
    counts: (nodes, arrows) => `${nodes} entities, ${arrows} relations`,
  },
});
