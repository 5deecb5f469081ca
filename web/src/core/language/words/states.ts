import { inBoth } from './in-both.js';

type StatesWords = {
  loading: string;
  emptyTitle: string;
  emptyText: string;
  begin: string;
  /** Articles were read, and nothing was found in them. */
  nothingFoundTitle: string;
  nothingFoundText: string;
  emptyCommand: string;
  failedTitle: string;
  failedText: string;
  offlineText: string;
  retry: string;
  nothingTitle: string;
  nothingText: string;
  nothingDisputed: string;
  cut(drawn: string, known: string): string;
  /** The same where not all that is drawn is shown. */
  cutAndHidden(shown: string, drawn: string, known: string): string;
  /** Why what is drawn is not shown. */
  hidden(reasons: string): string;
  loners(count: string): string;
  filtered(count: string): string;
  cutNext: string;
  cutSearch: string;
  drawMore(count: string): string;
  drawAll(count: string): string;
  drawLess: string;
  allDrawn(count: string): string;
  noWebGl: string;
};

export const states = inBoth<StatesWords>({
  de: {
    loading: 'Der Graph wird geladen …',
    emptyTitle: 'Noch keine Artikel',
    emptyText: 'Fügen Sie einen Text, Dateien oder eine Internetadresse hinzu: Der Graph entsteht beim Lesen.',
    begin: 'Artikel hinzufügen',
    nothingFoundTitle: 'Noch nichts gefunden',
    nothingFoundText: 'In dem, was gelesen wurde, steht niemand, den der Graph zeichnen könnte. Gelesen wird Deutsch.',
    emptyCommand: 'Oder lesen Sie auf der Kommandozeile einen ganzen Ordner ein:',
    failedTitle: 'Der Graph ist nicht da',
    failedText: 'Der Server hat geantwortet, aber nicht mit dem Graphen.',
    offlineText: 'Der Server antwortet nicht. Läuft er noch? Starten Sie ihn mit diesem Befehl:',
    retry: 'Noch einmal versuchen',
    nothingTitle: 'Alles ausgeblendet',
    nothingDisputed: 'Unter diesen Filtern verneint keine Aussage, was eine andere bejaht.',
    nothingText: 'Zu diesen Filtern passt keine Beziehung.',
    cut: (drawn, known) => `${drawn} von ${known} Entitäten im Bild`,
    cutAndHidden: (shown, drawn, known) => `${shown} von ${drawn} gezeichneten zu sehen, ${known} bekannt`,
    hidden: (reasons) => `Ausgeblendet: ${reasons}.`,
    loners: (count) => `${count} ohne Beziehung`,
    filtered: (count) => `${count} durch Filter`,
    cutNext: 'Die stärksten zuerst. Filter machen es übersichtlicher; mehr holen „Nachbarn ergänzen“ und',
    cutSearch: 'die Suche',
    drawMore: (count) => `${count} zeichnen`,
    drawAll: (count) => `Alle ${count} zeichnen`,
    drawLess: 'Weniger zeichnen',
    allDrawn: (count) => `Alle ${count} Entitäten im Bild`,
    noWebGl: 'Dieser Browser zeichnet ohne WebGL keinen Graphen. Die Listen rechts zeigen dieselben Daten.',
  },
  en: {
    loading: 'Loading the graph …',
    emptyTitle: 'No articles yet',
    emptyText: 'Add a text, files or a web address: the graph grows as they are read.',
    begin: 'Add articles',
    nothingFoundTitle: 'Nothing found yet',
    nothingFoundText: 'What has been read names nobody whom the graph could draw. German is what is read.',
    emptyCommand: 'Or read in a whole folder on the command line:',
    failedTitle: 'The graph did not arrive',
    failedText: 'The server answered, but not with the graph.',
    offlineText: 'The server does not answer. Is it still running? Start it with this command:',
    retry: 'Try again',
    nothingTitle: 'Everything is hidden',
    nothingDisputed: 'Under these filters no claim denies what another affirms.',
    nothingText: 'No relation matches these filters.',
    cut: (drawn, known) => `${drawn} of ${known} entities in the picture`,
    cutAndHidden: (shown, drawn, known) => `${shown} of ${drawn} drawn are shown, ${known} known`,
    hidden: (reasons) => `Hidden: ${reasons}.`,
    loners: (count) => `${count} without a relation`,
    filtered: (count) => `${count} by filters`,
    cutNext: 'The strongest first. Filters make it clearer; “Expand neighbours” brings more, and so does',
    cutSearch: 'the search',
    drawMore: (count) => `Draw ${count}`,
    drawAll: (count) => `Draw all ${count}`,
    drawLess: 'Draw fewer',
    allDrawn: (count) => `All ${count} entities in the picture`,
    noWebGl: 'This browser cannot draw the graph without WebGL. The lists on the right show the same data.',
  },
});
