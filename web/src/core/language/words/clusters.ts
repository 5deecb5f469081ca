import { counted } from './counted.js';
import { inBoth } from './in-both.js';

type ClusterWords = {
  title: string;
  show: string;
  hide: string;
  explained: string;
  none: string;
  searched: string;
  around(name: string): string;
  gone: string;
  members(count: number): string;
  /** Shares in whole per cent. */
  shares(cooperation: number, conflict: number): string;
  neither: string;
};

export const clusters = inBoth<ClusterWords>({
  de: {
    title: 'Cluster',
    show: 'Cluster zeigen',
    hide: 'Cluster ausblenden',
    explained: 'Wer mehr miteinander zu tun hat als mit den anderen, im Guten oder im Bösen.',
    none: 'Hier hängt zu wenig zusammen. Lockern Sie die Filter, dann zeigen sich Cluster.',
    searched: 'Cluster werden gesucht …',
    around: (name) => `Cluster um ${name}`,
    gone: 'Unter diesen Filtern gibt es diesen Cluster nicht.',
    members: (count) => counted('de', count, 'Entität', 'Entitäten'),
    shares: (cooperation, conflict) => `${cooperation} % Zusammenarbeit, ${conflict} % Konflikt`,
    neither: 'Nur Zugehörigkeit',
  },
  en: {
    title: 'Clusters',
    show: 'Show clusters',
    hide: 'Hide clusters',
    explained: 'Who has more to do with each other than with the rest, for good or ill.',
    none: 'Too little hangs together here. Loosen the filters and clusters will show.',
    searched: 'Looking for clusters …',
    around: (name) => `Cluster around ${name}`,
    gone: 'Under these filters this cluster does not exist.',
    members: (count) => counted('en', count, 'entity', 'entities'),
    shares: (cooperation, conflict) => `${cooperation}% cooperation, ${conflict}% conflict`,
    neither: 'Affiliation only',
  },
});
