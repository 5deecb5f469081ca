import { counted } from './counted.js';
import { inBoth } from './in-both.js';

type RemovalWords = {
  title(article: string): string;
  gone(claims: number, arrows: number, entities: number): string;
  entities: string;
  arrows: string;
  weaker: string;
  left(left: number, now: number): string;
  more(count: number): string;
  keep: string;
  remove: string;
  running: string;
};

export const removal = inBoth<RemovalWords>({
  de: {
    title: (article) => `„${article}“ entfernen?`,
    gone: (claims, arrows, entities) =>
      `Mit dem Artikel gehen ${counted('de', claims, 'Aussage', 'Aussagen')}. Aus dem Graphen verschwinden ${counted('de', entities, 'Entität', 'Entitäten')} und ${counted('de', arrows, 'Beziehung', 'Beziehungen')}, für die es keinen anderen Beleg gibt.`,
    entities: 'Diese Entitäten verschwinden',
    arrows: 'Diese Beziehungen verschwinden',
    weaker: 'Bleibt, mit weniger Aussagen',
    left: (left, now) => `${left} statt ${now}`,
    more: (count) => `und ${counted('de', count, 'weitere', 'weitere')}`,
    keep: 'Behalten',
    remove: 'Entfernen',
    running: 'Wird entfernt …',
  },
  en: {
    title: (article) => `Remove "${article}"?`,
    gone: (claims, arrows, entities) =>
      `${counted('en', claims, 'claim goes', 'claims go')} with the article. ${counted('en', entities, 'entity', 'entities')} and ${counted('en', arrows, 'relation', 'relations')} with no other evidence leave the graph.`,
    entities: 'These entities leave the graph',
    arrows: 'These relations leave the graph',
    weaker: 'Stays, with fewer claims',
    left: (left, now) => `${left} instead of ${now}`,
    more: (count) => `and ${count} more`,
    keep: 'Keep',
    remove: 'Remove',
    running: 'Removing …',
  },
});
