import { counted } from './counted.js';
import { inBoth } from './in-both.js';

type ArticleWords = {
  all: string;
  choose: string;
  find: string;
  none: string;
  summary(sentences: number, claims: number, entities: number): string;
  read(article: string): string;
  original: string;
  gaveNothing: string;
  notRead: string;
  said: string;
  claimsHere: string;
  gone: string;
};

export const article = inBoth<ArticleWords>({
  de: {
    all: 'Alle Artikel',
    choose: 'Welchen Artikel möchten Sie lesen?',
    find: 'Titel oder Medium suchen',
    none: 'Kein Artikel passt dazu.',
    summary: (sentences, claims, entities) =>
      `${counted('de', sentences, 'Satz', 'Sätze')}, ${counted('de', claims, 'Aussage', 'Aussagen')}, ${counted('de', entities, 'Entität', 'Entitäten')}`,
    read: (title) => `Lesen: ${title}`,
    original: 'Zum Original',
    gaveNothing: 'ergab keine Aussage',
    notRead: 'nicht gelesen',
    said: 'was jemand sagt',
    claimsHere: 'Aussagen dieses Absatzes',
    gone: 'Diesen Artikel gibt es hier nicht mehr.',
  },
  en: {
    all: 'All articles',
    choose: 'Which article would you like to read?',
    find: 'Find a title or outlet',
    none: 'No article matches.',
    summary: (sentences, claims, entities) =>
      `${counted('en', sentences, 'sentence', 'sentences')}, ${counted('en', claims, 'claim', 'claims')}, ${counted('en', entities, 'entity', 'entities')}`,
    read: (title) => `Read: ${title}`,
    original: 'To the original',
    gaveNothing: 'gave no claim',
    notRead: 'not read',
    said: 'what somebody says',
    claimsHere: 'Claims of this paragraph',
    gone: 'This article is no longer here.',
  },
});
