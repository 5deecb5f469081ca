import type { ErrorCode } from '../../../../../src/model/errors.js';
import { inBoth } from './in-both.js';

type ErrorWords = {
  /** Before words that only the server has. */
  serverSays: string;
  databaseSays: string;
  texts: Record<ErrorCode, string>;
};

export const errors = inBoth<ErrorWords>({
  de: {
    serverSays: 'Der Server sagt:',
    databaseSays: 'Die Datenbank sagt:',
    texts: {
      'query-invalid': 'Diese Abfrage versteht die Datenbank nicht.',
      'query-writes': 'Diese Abfrage würde etwas ändern. Hier wird nur gelesen.',
      'query-reads-files': 'LOAD CSV liest Dateien. Hier wird nur der Graph gelesen.',
      'query-too-slow': 'Die Abfrage hat zu lange gedauert und wurde beendet. Fragen Sie nach weniger oder setzen Sie ein LIMIT.',
      'query-too-large': 'Das Ergebnis ist größer als der Speicher. Fragen Sie nach weniger oder setzen Sie ein LIMIT.',
      'query-ended': 'Die Abfrage wurde beendet, ehe sie fertig war. Stellen Sie sie noch einmal.',
      'queries-at-once': 'Gerade laufen zu viele Abfragen. Versuchen Sie es gleich noch einmal.',
      'requests-at-once': 'Das waren zu viele Anfragen in kurzer Zeit. Warten Sie eine Minute.',
      'body-too-large': 'Das ist auf einmal zu viel. Teilen Sie es auf mehrere Male auf.',
      'jobs-waiting': 'Es warten schon zu viele Aufträge. Versuchen Sie es wieder, wenn einer fertig ist.',
      'reading-only': 'Dieser Server lässt nur lesen, nichts ändern.',
      'article-too-long': 'Der Artikel ist zu lang, um ihn hier zu erklären. „depesche explain“ liest auch längere.',
      'decided-already': 'Darüber ist schon entschieden. Nehmen Sie jene Entscheidung erst zurück.',
      'decision-undone': 'Diese Entscheidung gilt nicht mehr. Jemand hat sie schon zurückgenommen.',
      'decision-outdated': 'Was Sie entscheiden wollen, steht so nicht mehr im Graphen.',
      'article-outdated':
        'Ein Artikel dazu stammt aus einer älteren Version. Fügen Sie ihn noch einmal hinzu, dann lässt sich darüber entscheiden.',
      'address-private': 'Diese Adresse gehört zu diesem Rechner oder einem privaten Netz und wird nicht geladen.',
      'address-invalid': 'Das ist keine Internetadresse. Sie beginnt mit https:// oder http://.',
      'page-unreachable': 'Die Seite ist nicht zu erreichen. Stimmt die Adresse, und besteht eine Verbindung zum Internet?',
      'page-missing': 'Unter dieser Adresse gibt es keine Seite.',
      'page-refused': 'Die Website gibt die Seite nicht heraus. Fügen Sie den Text von Hand ein.',
      'page-too-slow': 'Die Seite kam nicht rechtzeitig. Versuchen Sie es noch einmal oder fügen Sie den Text von Hand ein.',
      'page-kind': 'Unter dieser Adresse liegt kein Text, sondern etwas anderes, etwa ein Bild oder ein PDF.',
      'text-missing': 'Darin steht kein Text.',
      'text-unreadable': 'Das lässt sich nicht als Text lesen.',
      'file-too-large': 'Die Datei ist zu groß. Teilen Sie sie auf.',
      'file-kind': 'Diese Art von Datei wird nicht gelesen. Es gehen Text, Markdown, HTML, JSON, JSON Lines und CoNLL-U.',
      'store-closed': 'Der Server wird gerade beendet. Starten Sie ihn neu.',
      'store-too-slow': 'Die Datenbank hat nicht rechtzeitig geantwortet. Versuchen Sie es noch einmal.',
      'store-unreachable': 'Die Datenbank ist nicht zu erreichen. Läuft sie?',
      'store-locked': 'Ein anderes Programm hat den Graphen offen. Beenden Sie es.',
      'disk-full': 'Der Datenträger ist voll. Was vorher geladen war, bleibt.',
    },
  },
  en: {
    serverSays: 'The server says:',
    databaseSays: 'The database says:',
    texts: {
      'query-invalid': 'The database does not understand this query.',
      'query-writes': 'This query would change something. Here one can only read.',
      'query-reads-files': 'LOAD CSV reads files. Here only the graph is read.',
      'query-too-slow': 'The query took too long and was ended. Ask for less, or add a LIMIT.',
      'query-too-large': 'The result is larger than memory. Ask for less, or add a LIMIT.',
      'query-ended': 'The query was ended before it was done. Ask it again.',
      'queries-at-once': 'Too many queries are running. Try again in a moment.',
      'requests-at-once': 'That were too many requests in a short time. Wait a minute.',
      'body-too-large': 'That is too much at once. Give it in several parts.',
      'jobs-waiting': 'Too many jobs are waiting already. Try again when one is done.',
      'reading-only': 'This server only lets one read, not change.',
      'article-too-long': 'The article is too long to be explained here. “depesche explain” reads longer ones.',
      'decided-already': 'This has been decided already. Undo that decision first.',
      'decision-undone': 'This decision is no longer in force. Somebody has undone it already.',
      'decision-outdated': 'What you want to decide about is no longer in the graph as it was.',
      'article-outdated': 'One of its articles was loaded by an older version. Add it once more; then it can be decided about.',
      'address-private': 'This address belongs to this machine or to a private network and is not loaded.',
      'address-invalid': 'This is no web address. It begins with https:// or http://.',
      'page-unreachable': 'The page cannot be reached. Is the address right, and is there a connection to the internet?',
      'page-missing': 'There is no page at this address.',
      'page-refused': 'The site does not hand out the page. Paste its text by hand.',
      'page-too-slow': 'The page did not come in time. Try again, or paste its text by hand.',
      'page-kind': 'At this address there is no text but something else, such as a picture or a PDF.',
      'text-missing': 'There is no text in it.',
      'text-unreadable': 'It cannot be read as text.',
      'file-too-large': 'The file is too large. Split it.',
      'file-kind': 'This kind of file is not read. Text, Markdown, HTML, JSON, JSON Lines and CoNLL-U are.',
      'store-closed': 'The server is being stopped. Start it again.',
      'store-too-slow': 'The database did not answer in time. Try again.',
      'store-unreachable': 'The database cannot be reached. Is it running?',
      'store-locked': 'Another program has the graph open. End it.',
      'disk-full': 'The disk is full. What was loaded before is kept.',
    },
  },
});
