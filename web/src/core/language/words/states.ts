import { inBoth } from './in-both.js';

type StatesWords = {
  loading: string;
  emptyTitle: string;
  emptyText: string;
  failedTitle: string;
  failedText: string;
  offlineText: string;
  retry: string;
  nothingTitle: string;
  nothingText: string;
  cut(shown: string, total: string): string;
  noWebGl: string;
};

export const states = inBoth<StatesWords>({
  de: {
    loading: 'Der Graph wird geladen …',
    emptyTitle: 'Noch keine Artikel',
    emptyText: 'Lesen Sie einen Ordner mit Artikeln ein und laden Sie diese Seite neu:',
    failedTitle: 'Der Graph ist nicht da',
    failedText: 'Der Server hat geantwortet, aber nicht mit dem Graphen. Er sagt:',
    offlineText: 'Der Server antwortet nicht. Läuft er noch? Starten Sie ihn mit diesem Befehl:',
    retry: 'Noch einmal versuchen',
    nothingTitle: 'Alles ausgeblendet',
    nothingText: 'Zu diesen Filtern passt keine Beziehung.',
    cut: (shown, total) => `Gezeigt werden die ${shown} stärksten von ${total} Entitäten. Die Suche findet alle.`,
    noWebGl: 'Dieser Browser zeichnet ohne WebGL keinen Graphen. Die Listen rechts zeigen dieselben Daten.',
  },
  en: {
    loading: 'Loading the graph …',
    emptyTitle: 'No articles yet',
    emptyText: 'Read in a folder of articles, then reload this page:',
    failedTitle: 'The graph did not arrive',
    failedText: 'The server answered, but not with the graph. It says:',
    offlineText: 'The server does not answer. Is it still running? Start it with this command:',
    retry: 'Try again',
    nothingTitle: 'Everything is hidden',
    nothingText: 'No relation matches these filters.',
    cut: (shown, total) => `Showing the ${shown} strongest of ${total} entities. The search finds them all.`,
    noWebGl: 'This browser cannot draw the graph without WebGL. The lists on the right show the same data.',
  },
});
