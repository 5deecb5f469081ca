/** Whom an act is aimed at where the clause does not say. */
import { describe } from 'vitest';
import { claims } from '../../support/reading.js';
import { sentences } from '../../support/table.js';

describe('inside what the act is about', () => {
  sentences(
    `
    Karl Huber setzt sich dafür ein, dass die PKK erlaubt wird.
      + Karl Huber SUPPORTS PKK
    Greenpeace startete Aktionen gegen die Verzögerung der Arbeiten durch Karl Huber.
      + Greenpeace PROTESTS_AGAINST Karl Huber
    Die Kritik der SPD an den Plänen der Deutschen Bank wächst.
      + SPD ACCUSES Deutsche Bank
    Die Ablehnung der EU-Verfassung durch Frankreich überraschte.
      + Frankreich REJECTS EU-Verfassung
    # how it was done
    Karl Huber kritisierte, wie die SPD mit Flüchtlingen umgeht.
      + Karl Huber ACCUSES SPD
    Die EU kritisierte die Art, wie das Mediengesetz verabschiedet wurde.
      + Europäische Union ACCUSES Mediengesetz
    Wie die SPD es früher getan hatte, kritisierte Karl Huber das.
      - * ACCUSES SPD*
    Karl Huber kritisierte das, wie die SPD mitteilte.
      - * ACCUSES SPD*
    `,
    claims,
  );
});

describe('against whom something is asked', () => {
  sentences(
    `
    Karl Huber forderte ein hartes Vorgehen gegen die Taliban.
      - Karl Huber DEMANDS Taliban
    # who is asked is told, if not known
    Die Deutsche Bank schweigt. Anna Berger forderte die Länder zur Hilfe auf.
      - Anna Berger DEMANDS Deutsche Bank
    Karl Huber kritisierte Anna Berger. Auch an die Verbraucher richtete Karl Huber eine Forderung.
      - Karl Huber DEMANDS Anna Berger
    # an apology asks nothing, and those of whom something is asked do not ask it
    Die NATO tagt. Die NATO schweigt. Karl Huber bat um Entschuldigung.
      - Karl Huber DEMANDS *
    Die NATO tagt. Die NATO schweigt. Von der SPD wurde Aufklärung verlangt.
      - SPD DEMANDS NATO
    # whose fault it is stands in what is said, or is left open
    Die Deutsche Bank tagt. Die Deutsche Bank schweigt. Karl Huber kritisierte, Jan Nowak habe gelogen.
      - Karl Huber ACCUSES Deutsche Bank
    Die Deutsche Bank tagt. Die Deutsche Bank schweigt. Karl Huber kritisierte den harten Gewerkschaftskurs.
      - Karl Huber ACCUSES Deutsche Bank
    Die Deutsche Bank tagt. Die Deutsche Bank schweigt. Karl Huber kritisierte diese Maßnahme.
      + Karl Huber ACCUSES Deutsche Bank
    Die NATO tagt. Die NATO schweigt. Die SPD lehnte eine Beschwerde ab.
      - SPD REJECTS NATO
    # nor is one of two people against the other because both are spoken of
    Anna Berger kam. Anna Berger sprach. Karl Huber lehnte den Verkauf ab.
      - Karl Huber REJECTS Anna Berger
    # what is refused was not said just before
    Die AfD hat gewonnen. Die AfD feiert. Es regnete. Die Straßen blieben leer. Die FDP lehnt einen Auftritt ab.
      - FDP REJECTS AfD
    # of one's own people, or of nobody in particular
    Die NATO tagt. Präsident Karl Huber ordnete eine dreitägige Trauer an.
      - Karl Huber DEMANDS NATO
    Die NATO tagt. Die SPD beanspruchte den Sieg für sich.
      - SPD DEMANDS NATO
    `,
    claims,
  );
});

describe('whose it was when the text spoke of it before', () => {
  sentences(
    `
    Die Entscheidung Polens fiel am Montag. Ungarn kritisierte die Entscheidung.
      + Ungarn ACCUSES Polen
    Die Wahlen der Türkei waren gefälscht. Die CDU boykottierte die Wahlen.
      + CDU PROTESTS_AGAINST Türkei
    Polen warb für Frieden. Die Entscheidung fiel am Montag. Ungarn begrüßte eine Entscheidung.
      - Ungarn SUPPORTS Polen
    `,
    claims,
  );
});

describe('whom the clause before was about', () => {
  sentences(
    `
    Die CDU begrüßte die Ankündigung der SPD, forderte aber ein Datum.
      + CDU DEMANDS SPD
    Die CDU lobte die SPD und warnte vor Krieg.
      - CDU WARNS Polen
    `,
    claims,
  );
});

describe('the other side of the dispute', () => {
  sentences(
    `
    Polen warf Ungarn Betrug vor. Ungarn wies die Vorwürfe zurück.
      + Ungarn REJECTS Polen
    Polen warf Ungarn Betrug vor. Am Montag bestritt Ungarn dies.
      + Ungarn REJECTS Polen
    Polen warf Ungarn Betrug vor. Die Polizei bedrohte eine Familie.
      - * THREATENS Polen
      - * THREATENS Ungarn
    `,
    claims,
  );
});

describe('whom the text is about', () => {
  sentences(
    `
    Polen brach das Abkommen. Polen zahlte auch nicht. Vom Europarat werden Konsequenzen gefordert.
      + Europarat DEMANDS Polen
    Die EU spricht mit Polen. Seit Jahren fordert die EU eine Reform.
      + Europäische Union DEMANDS Polen
    Wien zeigt die Krone. Sie gehört Österreich. Österreich kaufte sie 1880. Seit Jahren fordert Mexiko die Rückgabe der Krone.
      + Mexiko DEMANDS Österreich
    Die NATO tagt in Brüssel. Die NATO ist dort zu Hause. Eine Bäckerei fordert höhere Preise.
      - * DEMANDS NATO
    `,
    claims,
  );
});

describe('a passive whose agent is told before', () => {
  sentences(
    `
    Karl Huber warf Polen Betrug vor. Polen und Ungarn werden aufgefordert, die Wahl zu wiederholen.
      + Karl Huber DEMANDS Ungarn
    Der Internationale Strafgerichtshof befasst sich mit dem Fall. Karl Huber werden Verbrechen vorgeworfen.
      + Internationaler Strafgerichtshof ACCUSES Karl Huber
    Karl Huber lobte Polen. Ungarn wird Betrug vorgeworfen.
      - * ACCUSES Ungarn
    `,
    claims,
  );
});

describe('reactions to what the sentence before told', () => {
  sentences(
    `
    # a judgement of it
    Polen kündigte den Abzug an. Das sei ein Fehler, sagte Iwan Petrow.
      + Iwan Petrow ACCUSES Polen
    Polen kündigte den Abzug an. „Das ist ein Fehler“, sagte Iwan Petrow.
      + Iwan Petrow ACCUSES Polen
    Polen kündigte den Abzug an. Iwan Petrow nannte den Schritt einen Skandal.
      + Iwan Petrow ACCUSES Polen
    Iwan Petrow kündigte den Abzug an. Das sei ein Erfolg, sagte Iwan Petrow.
      - Iwan Petrow SUPPORTS *
    In Polen fiel Schnee. Das sei ein Skandal, sagte Iwan Petrow.
      - Iwan Petrow ACCUSES *
    # a noun for it that comes from somebody
    Polen kündigte den Abzug an. Kritik kam von Iwan Petrow.
      + Iwan Petrow ACCUSES Polen
    Polen kündigte den Abzug an. Kritik an Ungarn kam von Iwan Petrow.
      + Iwan Petrow ACCUSES Ungarn
      - Iwan Petrow ACCUSES Polen
    Polen gratulierte Ungarn. Auch von Iwan Petrow kamen Glückwünsche.
      + Iwan Petrow SUPPORTS Ungarn
      - Iwan Petrow SUPPORTS Polen
    Polen freute sich über den Titel. Auch von Iwan Petrow kamen Glückwünsche.
      - Iwan Petrow SUPPORTS Polen
    # adverbs that stand for it
    Die SPD schlug höhere Steuern vor. Dagegen wandte sich die CDU.
      + CDU REJECTS SPD
    Die SPD schlug höhere Steuern vor. Die CDU ist dagegen.
      + CDU REJECTS SPD
    Die SPD schlug höhere Steuern vor. Davor warnte die CDU.
      + CDU WARNS SPD
    Die SPD schlug höhere Steuern vor. Bei der CDU stieß dies auf Ablehnung.
      + CDU REJECTS SPD
    Die SPD schlug höhere Steuern vor. Dem stimmte die CDU zu.
      + CDU AGREES_WITH SPD
    Die SPD schlug höhere Steuern vor. Im Januar hatte dies die CDU vereinbart.
      - CDU AGREES_WITH SPD
    # a noun for the deed, and for what somebody came out with
    Polen verhaftete zehn Demonstranten. Iwan Petrow verurteilte die Festnahmen.
      + Iwan Petrow ACCUSES Polen
    Polen verhaftete zehn Demonstranten. Iwan Petrow verurteilte die Festnahmen in Ungarn.
      - Iwan Petrow ACCUSES Polen
    Polen verhaftete zehn Demonstranten. Iwan Petrow verurteilte die Festnahmen, die Ungarn angeordnet hatte.
      - Iwan Petrow ACCUSES Polen
    Die SPD verabschiedete ein Papier. Iwan Petrow kritisierte das Papier.
      + Iwan Petrow ACCUSES SPD
    Polen las ein Papier. Iwan Petrow kritisierte das Papier.
      - Iwan Petrow ACCUSES Polen
    # another does it too
    Polen warf der SPD Betrug vor. Auch Iwan Petrow kritisierte diesen Schritt.
      + Iwan Petrow ACCUSES SPD
      - Iwan Petrow ACCUSES Polen
    Polen warf der SPD Betrug vor. Iwan Petrow kritisierte diesen Schritt.
      + Iwan Petrow ACCUSES Polen
    # who turns it down answers all who said it
    Polen warf der SPD Betrug vor. Auch Ungarn kritisierte die SPD. Die SPD wies die Vorwürfe zurück.
      + SPD REJECTS Polen
      + SPD REJECTS Ungarn
    `,
    claims,
  );
});
