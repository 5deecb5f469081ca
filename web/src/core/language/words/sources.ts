import type { ArticleOutcome } from '../../../../../src/model/jobs.js';
import { counted } from './counted.js';
import { inBoth } from './in-both.js';

type SourcesWords = {
  list(count: number): string;
  columns: Record<'title' | 'source' | 'date' | 'sentences' | 'claims' | 'remove', string>;
  removeOne(title: string): string;
  empty: string;
  add: string;
  readOnly: string;
  readOnlyText: string;
  ways: { text: string; files: string; url: string };
  text: string;
  draft: string;
  discard: string;
  title: string;
  date: string;
  dateHint: string;
  source: string;
  optional: string;
  read: string;
  drop: string;
  /** While files are held over the page. */
  dropHere: string;
  busy: string;
  choose: string;
  kinds: string;
  tooMuch: string;
  address: string;
  addressHint: string;
  notAddress: string;
  notDate: string;
  progress: string;
  sending: string;
  waiting(ahead: number): string;
  reading(name: string): string;
  stopping: string;
  stop: string;
  close: string;
  ended(articles: number, claims: number): string;
  stopped: string;
  brokeOff: string;
  lost: string;
  refused: string;
  outcomes: Record<ArticleOutcome['outcome'], string>;
  found(sentences: number, withClaims: number, claims: number, entities: number): string;
  skipped(passages: number): string;
  reasons: Record<string, string>;
};

export const sources = inBoth<SourcesWords>({
  de: {
    list: (count) => counted('de', count, 'Artikel', 'Artikel'),
    columns: { title: 'Titel', source: 'Medium', date: 'Datum', sentences: 'Sätze', claims: 'Aussagen', remove: 'Entfernen' },
    removeOne: (title) => `Entfernen: ${title}`,
    empty: 'Noch nichts gelesen. Der erste Artikel zeichnet den Graphen.',
    add: 'Artikel hinzufügen',
    readOnly: 'Hier wird nur gelesen',
    readOnlyText: 'Dieser Server nimmt keine Änderungen an. Wer ihn betreibt, erlaubt sie mit dieser Einstellung:',
    ways: { text: 'Text', files: 'Dateien', url: 'Adresse' },
    text: 'Text des Artikels',
    draft: 'Bleibt nur in diesem Fenster, bis Sie es lesen lassen.',
    discard: 'Verwerfen',
    title: 'Titel',
    date: 'Datum',
    dateHint: '2022-01-21, 2022-01 oder 2022',
    source: 'Medium',
    optional: 'falls bekannt',
    read: 'Lesen',
    drop: 'Dateien hierher ziehen',
    dropHere: 'Loslassen, um die Dateien zu lesen',
    busy: 'Es wird noch gelesen. Geben Sie die Dateien danach noch einmal an.',
    choose: 'Dateien auswählen',
    kinds: 'Text, Markdown, HTML, JSON, JSON Lines oder CoNLL-U; zusammen bis 14 MB',
    tooMuch:
      'Das ist zu viel auf einmal: höchstens 1.000 Dateien und zusammen 14 MB. Nehmen Sie weniger, oder den Befehl „depesche ingest“.',
    address: 'Adresse der Seite',
    addressHint: 'Die Seite wird vom Server geholt; gelesen wird nur ihr Artikel.',
    notAddress: 'Das ist keine Internetadresse. Sie sieht so aus: https://beispiel.de/artikel',
    notDate: 'Ein Datum sieht so aus: 2022-01-21, 2022-01 oder 2022.',
    progress: 'Was gerade gelesen wird',
    sending: 'Wird übertragen …',
    waiting: (ahead) => (ahead === 1 ? 'Wartet, bis ein anderer Auftrag fertig ist' : `Wartet, bis ${ahead} andere Aufträge fertig sind`),
    reading: (name) => `Liest „${name}“ …`,
    stopping: 'Hört nach diesem Artikel auf …',
    stop: 'Anhalten',
    close: 'Ausblenden',
    ended: (articles, claims) =>
      `Fertig: ${counted('de', articles, 'Artikel', 'Artikel')} gelesen, ${counted('de', claims, 'Aussage', 'Aussagen')} gefunden`,
    stopped: 'Angehalten. Was schon gelesen war, bleibt.',
    brokeOff: 'Abgebrochen. Was schon gelesen war, bleibt. Der Server sagt:',
    lost: 'Die Verbindung ist abgerissen. Was schon gelesen war, steht in der Liste; geben Sie den Rest noch einmal an.',
    refused: 'Der Server hat das nicht angenommen. Er sagt:',
    outcomes: { added: 'Neu', replaced: 'Ersetzt', unchanged: 'Schon da', failed: 'Nicht gelesen' },
    found: (sentences, withClaims, claims, entities) =>
      `${counted('de', claims, 'Aussage', 'Aussagen')} in ${withClaims} von ${counted('de', sentences, 'Satz', 'Sätzen')}, ${counted('de', entities, 'Entität', 'Entitäten')}`,
    skipped: (passages) => `${counted('de', passages, 'Stelle', 'Stellen')} nicht gelesen`,
    reasons: { 'another language': 'in einer anderen Sprache' },
  },
  en: {
    list: (count) => counted('en', count, 'article', 'articles'),
    columns: { title: 'Title', source: 'Outlet', date: 'Date', sentences: 'Sentences', claims: 'Claims', remove: 'Remove' },
    removeOne: (title) => `Remove: ${title}`,
    empty: 'Nothing has been read yet. The first article draws the graph.',
    add: 'Add articles',
    readOnly: 'Reading only',
    readOnlyText: 'This server takes no changes. Whoever runs it allows them with this setting:',
    ways: { text: 'Paste', files: 'Files', url: 'Address' },
    text: 'Text of the article (German)',
    draft: 'Stays in this window only, until you have it read.',
    discard: 'Discard',
    title: 'Title',
    date: 'Date',
    dateHint: '2022-01-21, 2022-01 or 2022',
    source: 'Outlet',
    optional: 'if known',
    read: 'Read',
    drop: 'Drop files here',
    dropHere: 'Drop the files to have them read',
    busy: 'Others are still being read. Give these files once more after that.',
    choose: 'Choose files',
    kinds: 'Text, Markdown, HTML, JSON, JSON Lines or CoNLL-U; up to 14 MB together',
    tooMuch: 'That is too much at once: at most 1,000 files and 14 MB together. Take fewer, or the command "depesche ingest".',
    address: 'Address of the page',
    addressHint: 'The server fetches the page; only its article is read.',
    notAddress: 'This is no web address. One looks like this: https://example.org/article',
    notDate: 'A date looks like this: 2022-01-21, 2022-01 or 2022.',
    progress: 'What is being read',
    sending: 'Sending …',
    waiting: (ahead) => (ahead === 1 ? 'Waits until another job is done' : `Waits until ${ahead} other jobs are done`),
    reading: (name) => `Reading "${name}" …`,
    stopping: 'Stops after this article …',
    stop: 'Stop',
    close: 'Hide',
    ended: (articles, claims) =>
      `Done: ${counted('en', articles, 'article', 'articles')} read, ${counted('en', claims, 'claim', 'claims')} found`,
    stopped: 'Stopped. What had been read stays.',
    brokeOff: 'Broken off. What had been read stays. The server says:',
    lost: 'The connection was lost. What had been read is in the list; give the rest once more.',
    refused: 'The server did not accept this. It says:',
    outcomes: { added: 'New', replaced: 'Replaced', unchanged: 'Known already', failed: 'Not read' },
    found: (sentences, withClaims, claims, entities) =>
      `${counted('en', claims, 'claim', 'claims')} in ${withClaims} of ${counted('en', sentences, 'sentence', 'sentences')}, ${counted('en', entities, 'entity', 'entities')}`,
    skipped: (passages) => `${counted('en', passages, 'passage', 'passages')} not read`,
    reasons: { 'another language': 'in another language' },
  },
});
