import { counted } from './counted.js';
import { inBoth } from './in-both.js';

type CypherWords = {
  saved: string;
  drawn: string;
  listed: string;
  editor: string;
  hint: string;
  run: string;
  cancel: string;
  running: string;
  cancelled: string;
  parameters: string;
  startTitle: string;
  startText: string;
  rows(count: number): string;
  more(count: string): string;
  onlyFirst(count: string): string;
  noRowsTitle: string;
  noRowsText: string;
  failedTitle: string;
  limitTitle: string;
  offline: string;
  toPlace(line: number, column: number): string;
  inGraph(count: number): string;
  inGraphTitle: string;
  beyond(count: number): string;
  copy: string;
  copied: string;
  notCopied: string;
  nothing: string;
  back: string;
  results: string;
};

export const cypher = inBoth<CypherWords>({
  de: {
    saved: 'Gespeicherte Abfragen',
    drawn: 'Als Graph',
    listed: 'Als Liste',
    editor: 'Cypher-Abfrage',
    hint: 'Strg+Eingabe führt aus. Nur lesend: Hier wird nichts geändert.',
    run: 'Ausführen',
    cancel: 'Abbrechen',
    running: 'Die Abfrage läuft …',
    cancelled: 'Abgebrochen. Die Abfrage steht noch im Editor.',
    parameters: 'Werte der Abfrage',
    startTitle: 'Den Graphen selbst befragen',
    startText: 'Eine gespeicherte Abfrage wählen oder eine eigene in Cypher schreiben.',
    rows: (count) => counted('de', count, 'Zeile', 'Zeilen'),
    more: (count) => `Weitere ${count} zeigen`,
    onlyFirst: (count) => `Das sind die ersten ${count} Zeilen, es gibt mehr. Enger fragen oder mit LIMIT und SKIP blättern.`,
    noRowsTitle: 'Keine Zeilen',
    noRowsText: 'Nichts im Graphen passt. Namen stehen darin auf Deutsch, Groß- und Kleinschreibung zählt.',
    failedTitle: 'Die Abfrage lief nicht',
    limitTitle: 'Die Abfrage war zu groß',
    offline: 'Der Server antwortet nicht.',
    toPlace: (line, column) => `Zu Zeile ${line}, Spalte ${column}`,
    inGraph: (count) => `${counted('de', count, 'Entität', 'Entitäten')} im Graphen zeigen`,
    inGraphTitle: 'Zeigt nur diese Entitäten, mit allen Beziehungen zwischen ihnen',
    beyond: (count) =>
      `${counted('de', count, 'Entität fehlt', 'Entitäten fehlen')} dann im Bild: So viele auf einmal kann es nicht ergänzen.`,
    copy: 'Als CSV kopieren',
    copied: 'Kopiert',
    notCopied: 'Der Browser erlaubt kein Kopieren',
    nothing: 'leer',
    back: 'rückwärts',
    results: 'Ergebnis der Abfrage',
  },
  en: {
    saved: 'Saved queries',
    drawn: 'As a graph',
    listed: 'As a list',
    editor: 'Cypher query',
    hint: 'Ctrl+Enter runs it. Read-only: nothing is changed here.',
    run: 'Run',
    cancel: 'Cancel',
    running: 'The query is running …',
    cancelled: 'Cancelled. The query is still in the editor.',
    parameters: 'Values of the query',
    startTitle: 'Ask the graph yourself',
    startText: 'Choose a saved query or write your own in Cypher.',
    rows: (count) => counted('en', count, 'row', 'rows'),
    more: (count) => `Show ${count} more`,
    onlyFirst: (count) => `These are the first ${count} rows; there are more. Ask for less, or leaf through with LIMIT and SKIP.`,
    noRowsTitle: 'No rows',
    noRowsText: 'Nothing in the graph matches. Names in it are German, and capitals count.',
    failedTitle: 'The query did not run',
    limitTitle: 'The query was too large',
    offline: 'The server does not answer.',
    toPlace: (line, column) => `Go to line ${line}, column ${column}`,
    inGraph: (count) => `Show ${counted('en', count, 'entity', 'entities')} in the graph`,
    inGraphTitle: 'Shows these entities alone, with all relations between them',
    beyond: (count) => `${counted('en', count, 'entity', 'entities')} will be left out of the picture: it cannot take in so many at once.`,
    copy: 'Copy as CSV',
    copied: 'Copied',
    notCopied: 'The browser does not allow copying',
    nothing: 'empty',
    back: 'backwards',
    results: 'Result of the query',
  },
});
