import { inBoth } from './in-both.js';

type SearchWords = {
  label: string;
  placeholder: string;
  none(text: string): string;
  failed: string;
  found(count: number): string;
  clear: string;
};

export const search = inBoth<SearchWords>({
  de: {
    label: 'Suche',
    placeholder: 'Namen suchen',
    none: (text) => `Kein Name passt zu „${text}“. Versuchen Sie einen Teil des Namens.`,
    failed: 'Die Suche antwortet nicht. Bitte noch einmal versuchen.',
    found: (count) => (count === 1 ? 'Ein Treffer' : `${count} Treffer`),
    clear: 'Suche leeren',
  },
  en: {
    label: 'Search',
    placeholder: 'Search for a name',
    none: (text) => `No name matches “${text}”. Try a part of the name.`,
    failed: 'The search does not answer. Please try again.',
    found: (count) => (count === 1 ? 'One match' : `${count} matches`),
    clear: 'Clear the search',
  },
});
