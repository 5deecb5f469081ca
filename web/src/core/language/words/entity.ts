import type { StatementKind } from '../../../../../src/model/vocabulary.js';
import { counted } from './counted.js';
import { inBoth } from './in-both.js';

type EntityWords = {
  also: string;
  relations: string;
  articles: string;
  statements: string;
  none: string;
  goTo(name: string): string;
  evidence(count: number): string;
  outgoing: string;
  incoming: string;
  mutual: string;
  statementKinds: Record<StatementKind, string>;
  hiddenByFilter: string;
};

export const entity = inBoth<EntityWords>({
  de: {
    also: 'auch',
    relations: 'Beziehungen',
    articles: 'Artikel',
    statements: 'Zitate',
    none: 'Keine Aussage nennt diese Entität als Handelnde oder Betroffene.',
    goTo: (name) => `Zu ${name}`,
    evidence: (count) => counted('de', count, 'Beleg', 'Belege'),
    outgoing: 'geht aus an',
    incoming: 'kommt von',
    mutual: 'wechselseitig mit',
    statementKinds: { direct: 'wörtlich', indirect: 'indirekt', reported: 'berichtet', 'free-indirect': 'erlebte Rede' },
    hiddenByFilter: 'Im Bild ausgeblendet',
  },
  en: {
    also: 'also',
    relations: 'Relations',
    articles: 'Articles',
    statements: 'Quotes',
    none: 'No claim names this entity as acting or acted on.',
    goTo: (name) => `Go to ${name}`,
    evidence: (count) => counted('en', count, 'sentence', 'sentences'),
    outgoing: 'goes out to',
    incoming: 'comes from',
    mutual: 'mutual with',
    statementKinds: { direct: 'verbatim', indirect: 'indirect', reported: 'reported', 'free-indirect': 'free indirect' },
    hiddenByFilter: 'Hidden in the picture',
  },
});
