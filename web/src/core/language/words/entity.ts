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
  says(name: string): string;
  /** Who acts for it: some by name, and how many more. */
  bodies(names: readonly string[], more: number): string;
  bodiesDo: string;
  bodiesSay: string;
  bodiesNone: string;
  onlyBodies: string;
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
    says: (name) => `Was ${name} sagt`,
    bodies: (names, more) =>
      `Auch Ämter und Vertreter: ${names.join(', ')}${more > 0 ? ` und ${counted('de', more, 'weiteres', 'weitere')}` : ''}`,
    bodiesDo: 'Was Ämter und Vertreter tun',
    bodiesSay: 'Was Ämter und Vertreter sagen',
    bodiesNone: 'Unter diesen Filtern tun und sagen sie nichts.',
    onlyBodies: 'Nur zeigen, was sie sagen',
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
    says: (name) => `What ${name} says`,
    bodies: (names, more) =>
      `Also offices and office holders: ${names.join(', ')}${more > 0 ? ` and ${counted('en', more, 'other', 'others')}` : ''}`,
    bodiesDo: 'What offices and office holders do',
    bodiesSay: 'What offices and office holders say',
    bodiesNone: 'Under these filters they do and say nothing.',
    onlyBodies: 'Show only what they say',
  },
});
