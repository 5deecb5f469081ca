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
    placeholder: 'Name oder Frage',
    none: (text) => `Nichts passt zu „${text}“. Versuchen Sie einen Teil des Namens oder ein anderes Wort.`,
    failed: 'Die Suche antwortet nicht. Bitte noch einmal versuchen.',
    found: (count) => (count === 1 ? 'Ein Treffer' : `${count} Treffer`),
    clear: 'Suche leeren',
  },
  en: {
    label: 'Search',
    placeholder: 'A name or a question',
    none: (text) => `Nothing matches “${text}”. Try a part of the name or another word.`,
    failed: 'The search does not answer. Please try again.',
    found: (count) => (count === 1 ? 'One match' : `${count} matches`),
    clear: 'Clear the search',
  },
});
