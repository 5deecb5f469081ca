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
  },
  en: {
    title: 'Connection',
    to: 'Connection to …',
    find: 'With whom? Search for a name',
    steps: (count) => counted('en', count, 'step', 'steps'),
    none: 'No connection',
    noneText: (filtered) => `${filtered ? 'Under these filters' : 'In this graph'} no way leads from one to the other.`,
    direct: 'Directly connected',
  },
});
