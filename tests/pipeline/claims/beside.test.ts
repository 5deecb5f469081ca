/** What stands beside those who act, and is not what they do it to. */
import { describe } from 'vitest';
import { claims } from '../../support/reading.js';
import { sentences } from '../../support/table.js';

describe('what only stands beside it', () => {
  sentences(
    `
    # the name, not what its office is of
    Der Chef der Weltraumbehörde NASA, Karl Huber, brach nach China auf.
      + Karl Huber VISITS China
      - NASA VISITS *
    Der EU-Kommissar für Energie Karl Huber nannte den Beschluss einen Fehler.
      + Karl Huber REPRESENTS Europäische Union
      - Europäische Union ACCUSES *
    # what the subject belongs to is not asked
    Karl Huber vom Arbeitskreis Vorratsdaten forderte eine Überprüfung der Gesetze.
      - Karl Huber DEMANDS *
    Karl Huber forderte von der NATO Sicherheitsgarantien.
      + Karl Huber DEMANDS NATO
    # when, and where from
    Karl Huber ist nach seinem Aufenthalt in Österreich nach Bayern zurückgekehrt.
      + Karl Huber VISITS Bayern
    Karl Huber reiste nach einem Treffen mit Anna Berger in Genf nach Moskau.
      + Karl Huber VISITS Moskau
      - Karl Huber VISITS Genf
    Nach Angaben der NATO reiste Karl Huber nach Moskau.
      + Karl Huber VISITS Moskau*
      - Karl Huber VISITS NATO*
    Karl Huber ist nach Gesprächen mit Anna Berger in Genf nach Moskau gereist.
      + Karl Huber VISITS Moskau
      - Karl Huber VISITS Genf
    Karl Huber reiste in Frankreich ein.
      + Karl Huber VISITS Frankreich
    Karl Huber reist viel in Frankreich.
      - Karl Huber VISITS *
    Karl Huber kam zum Treffen der NATO in Brüssel.
      + Karl Huber VISITS Brüssel
    Die USA verlegten nach dem Treffen Soldaten nach Polen.
      + USA DEPLOYS_TO Polen
    Karl Huber brach zu einem Besuch nach China auf.
      - Karl Huber VISITS *Besuch
    # what is to be undone
    Ungarn stimmte für die Aufhebung der Sanktionen gegen Kuba.
      - Ungarn SUPPORTS *
      - Ungarn REJECTS Kuba
    Polen plädierte für eine Kürzung der Hilfe für Ungarn.
      - Polen SUPPORTS *
    # a name behind a title
    Der Bremer Forscher Dr. Karl Huber lobte Polen.
      + Karl Huber SUPPORTS Polen
      - Bremen SUPPORTS *
    # with somebody else, not with each other
    Japan, Polen und Südkorea verhandeln mit Nordkorea.
      + Japan MET_WITH Nordkorea
      - Japan MET_WITH Polen
    # some of those who act
    Zu den Demonstrationen hatten 50 linke Gruppierungen aufgerufen, unter ihnen die SPD.
      - * DEMANDS SPD
    # who the relative clause is about
    Österreich ist einig mit den Unionsparteien der Bundesrepublik Deutschland, die den Vertrag mit der Türkei ablehnen.
      - Deutschland REJECTS *
    Gestern griffen Bewaffnete die Demonstranten an.
      + Bewaffnete ATTACKS Demonstranten
      - Demonstranten ATTACKS *
    # no reason to
    Polen sah keinen Anlass, Ungarn zu unterstützen.
      - Polen SUPPORTS Ungarn
    # an apology is no demand
    Karl Huber bat Polen um Entschuldigung.
      + Karl Huber CONCEDES_TO Polen
      - Karl Huber DEMANDS *
    # one of many things
    Die Lufthansa gehört zu den Attraktionen der Messe.
      - Lufthansa PART_OF *
    # who stands behind two offices has the second
    Der Sprecher der SPD und der Vorsitzende der CDU, der frühere Minister Karl Huber, lobten Polen.
      + Karl Huber REPRESENTS CDU
      - Karl Huber REPRESENTS SPD
    `,
    claims,
  );
});

describe('names between commas in a row', () => {
  sentences(
    `
    An dem Treffen nahmen der Chef der SPD, Franz Weber, und Anna Berger teil.
      + Franz Weber PARTICIPATES_IN Treffen
      + Anna Berger PARTICIPATES_IN Treffen
    An dem Treffen nahmen der Vorsitzende der SPD, Franz Weber, und der Chef der FDP, Karl Huber, teil.
      + Franz Weber PARTICIPATES_IN Treffen
      + Karl Huber PARTICIPATES_IN Treffen
      - SPD PARTICIPATES_IN *
    Der deutsche Minister, Karl Huber, und sein polnischer Kollege, Jan Nowak, trafen sich in Berlin.
      + Karl Huber MET_WITH Jan Nowak
      - Deutschland MET_WITH *
    Die Polizei nahm den Chef der PKK, Ali Demir, und seinen Bruder Jan Demir fest.
      + Polizei COERCES Jan Demir
    # what is told of those before goes on further out
    Die Staatengemeinschaft, darunter der Generalsekretär der UNO, Karl Huber, sowie die NATO hatten den Putsch verurteilt.
      - * ACCUSES Staatengemeinschaft
    `,
    claims,
  );
});

describe('a name between commas before the verb', () => {
  sentences(
    `
    Der Mutterkonzern von Opel, General Motors, lehnte den Vertrag von Lissabon ab.
      + General Motors REJECTS Vertrag von Lissabon
      - Opel REJECTS *
    Der Konkurrent von Siemens, Bosch, verklagte die EU.
      + Bosch ACCUSES Europäische Union
      - Siemens ACCUSES *
    Der Betreiber des Werks, Vattenfall, kritisierte die EU.
      + Vattenfall ACCUSES Europäische Union
    # in a row the verb has no comma before it
    Das Werk, Vattenfall und E.ON kritisierten die EU.
      + Vattenfall ACCUSES Europäische Union
      + E.ON ACCUSES Europäische Union
    `,
    claims,
  );
});

describe('several callings of one', () => {
  sentences(
    `
    Anna Berger, Juristin und Sprecherin der Caritas, sprach.
      + Anna Berger REPRESENTS Caritas
    Anna Berger, eine bekannte Ärztin und Sprecherin der Caritas, sprach.
      + Anna Berger REPRESENTS Caritas
    Karl Huber, Anna Berger und die Sprecherin der Caritas schwiegen.
      - Karl Huber REPRESENTS *
      - Anna Berger REPRESENTS *
    `,
    claims,
  );
});
