import { inBoth } from './in-both.js';

type AppWords = { tagline: string; skip: string };

export const app = inBoth<AppWords>({
  de: { tagline: 'Wer sagt und tut was gegenüber wem?', skip: 'Zum Graphen springen' },
  en: { tagline: 'Who said and did what to whom?', skip: 'Skip to the graph' },
});
