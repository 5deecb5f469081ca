import { counted } from './counted.js';
import { inBoth } from './in-both.js';

type PathWords = {
  title: string;
  to: string;
  find: string;
  steps(count: number): string;
  none: string;
  noneText(filtered: boolean): string;
  direct: string;
  between(from: string, to: string): string;
  from(name: string): string;
  /** What to go on with in the palette: the other name comes after it. */
  typed(name: string): string;
};

export const path = inBoth<PathWords>({
  de: {
    title: 'Verbindung',
    to: 'Verbindung zu …',
    find: 'Mit wem? Namen suchen',
    steps: (count) => counted('de', count, 'Schritt', 'Schritte'),
    none: 'Keine Verbindung',
    noneText: (filtered) => `${filtered ? 'Unter diesen Filtern' : 'In diesem Graphen'} führt kein Weg vom einen zum anderen.`,
    direct: 'Unmittelbar verbunden',
    between: (from, to) => `Verbindung zwischen ${from} und ${to} zeigen`,
    from: (name) => `Verbindung zwischen ${name} und …`,
    typed: (name) => `Verbindung ${name} `,
  },
  en: {
    title: 'Connection',
    to: 'Connection to …',
    find: 'With whom? Search for a name',
    steps: (count) => counted('en', count, 'step', 'steps'),
    none: 'No connection',
    noneText: (filtered) => `${filtered ? 'Under these filters' : 'In this graph'} no way leads from one to the other.`,
    direct: 'Directly connected',
    between: (from, to) => `Show the connection between ${from} and ${to}`,
    from: (name) => `Connection between ${name} and …`,
    typed: (name) => `Connection ${name} `,
  },
});
