import { counted } from './counted.js';
import { inBoth } from './in-both.js';

type OverviewWords = {
  title: string;
  intro: string;
  articles(count: number): string;
  entities(count: number): string;
  claims(count: number): string;
  /** Before a noun: what is left of so many. */
  of(all: string): string;
  strongest: string;
  showAll(count: string): string;
  showLess: string;
  how: string;
  steps: readonly string[];
  sources: string;
  contradictions: string;
  /** A filter by name, and how many relations it leaves. */
  way(name: string, count: number): string;
};

export const overview = inBoth<OverviewWords>({
  de: {
    title: 'Überblick',
    intro: 'Jeder Pfeil ist mit dem Satz belegt, aus dem er stammt.',
    articles: (count) => (count === 1 ? 'Artikel' : 'Artikel'),
    entities: (count) => (count === 1 ? 'Entität' : 'Entitäten'),
    claims: (count) => (count === 1 ? 'Aussage' : 'Aussagen'),
    of: (all) => `von ${all}`,
    strongest: 'Mit den meisten Aussagen',
    showAll: (count) => `Alle ${count} zeigen`,
    showLess: 'Weniger zeigen',
    how: 'So lesen Sie das Bild',
    steps: [
      'Ein Klick auf einen Knoten zeigt, was von ihm ausgeht und was ihn trifft.',
      'Ein Klick auf einen Pfeil zeigt die Sätze, die ihn belegen.',
      'Ein Klick auf einen Namen führt zurück in den Graphen.',
    ],
    sources: 'Artikel',
    contradictions: 'Wer widerspricht wem?',
    way: (name, count) => `${capital(name)}: ${counted('de', count, 'Beziehung', 'Beziehungen')}`,
  },
  en: {
    title: 'Overview',
    intro: 'Every arrow is backed by the sentence it came from.',
    articles: (count) => (count === 1 ? 'article' : 'articles'),
    entities: (count) => (count === 1 ? 'entity' : 'entities'),
    claims: (count) => (count === 1 ? 'claim' : 'claims'),
    of: (all) => `of ${all}`,
    strongest: 'With the most claims',
    showAll: (count) => `Show all ${count}`,
    showLess: 'Show fewer',
    how: 'How to read the picture',
    steps: [
      'Click a node to see what it does and what is done to it.',
      'Click an arrow to see the sentences that back it.',
      'Click a name to go back into the graph.',
    ],
    sources: 'Articles',
    contradictions: 'Who contradicts whom?',
    way: (name, count) => `${capital(name)}: ${counted('en', count, 'relation', 'relations')}`,
  },
});

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
