/** Who is told among several, and what several make up. */
import { describe } from 'vitest';
import { claims } from '../../support/reading.js';
import { sentences } from '../../support/table.js';

describe('some of several, told by name', () => {
  sentences(
    `
    Mehrere Politiker kritisierten den Minister Karl Huber, unter ihnen die Abgeordnete Anna Berger und der Senator Jan Nowak.
      + Anna Berger ACCUSES Karl Huber
      + Jan Nowak ACCUSES Karl Huber
      - * ACCUSES Anna Berger
      - * ACCUSES Jan Nowak
    Mehrere Länder, unter anderem Polen, Ungarn und Spanien, lehnten den Vertrag von Lissabon ab.
      + Polen REJECTS Vertrag von Lissabon
      + Spanien REJECTS Vertrag von Lissabon
    Länder wie Polen und Ungarn kritisierten Russland.
      + Polen ACCUSES Russland
      + Ungarn ACCUSES Russland
    Russland hat mehrere Länder bedroht, darunter Polen und Estland.
      + Russland THREATENS Estland
    Mehrere Länder, namentlich Polen und Ungarn, verurteilten Russland.
      + Polen ACCUSES Russland
      + Ungarn ACCUSES Russland
    Drei Minister Polens, darunter Karl Huber und Anna Berger, reisten ab.
      + Karl Huber REPRESENTS Polen
      + Anna Berger REPRESENTS Polen
    An dem Manöver beteiligen sich drei Staaten: Polen, Ungarn und Spanien.
      + Polen PARTICIPATES_IN Manöver
      + Spanien PARTICIPATES_IN Manöver
    Bei der Wahl kandidieren drei Bewerber: Karl Huber, Anna Berger und Jan Nowak.
      + Jan Nowak PARTICIPATES_IN Wahl
    Zwei Länder kritisierten Russland und China: Polen und Ungarn.
      + Polen ACCUSES Russland
    # not counted, or others stand between
    Die Staaten haben ein Ziel: Polen und Ungarn drohen Russland.
      - Polen THREATENS Polen
    Zwei Länder kritisierten die Minister: Karl Huber und Anna Berger.
      - Karl Huber ACCUSES *
      - Anna Berger ACCUSES *
    Karl Huber besuchte drei Länder: Polen, Ungarn und Spanien.
      + Karl Huber VISITS Polen
      + Karl Huber VISITS Spanien
    Karl Huber reiste in mehrere Länder, darunter Polen und Ungarn.
      + Karl Huber VISITS Ungarn
    Karl Huber besuchte die deutschen Soldaten.
      - Karl Huber VISITS Deutschland
    2000 Soldaten, davon 780 der Bundeswehr, sind in Mali im Einsatz.
      + Bundeswehr DEPLOYS_TO Mali
    Polen lobte 20 Minister, davon drei Ungarn.
      - Ungarn SUPPORTS *
    # of one there are no others
    Der Minister kritisierte Russland, unter anderem Polen schwieg.
      - Polen ACCUSES *
    `,
    claims,
  );
});

describe('so many as were told', () => {
  sentences(
    `
    Karl Huber, Anna Berger und Hans Weber reisten ab. Alle drei gehören der SPD an.
      + Karl Huber MEMBER_OF SPD
      + Hans Weber MEMBER_OF SPD
    Polen, Ungarn und Spanien berieten. Die drei gehören der NATO an.
      + Ungarn MEMBER_OF NATO
    `,
    claims,
  );
});

describe('what several make up', () => {
  sentences(
    `
    Die Regierungskoalition aus CDU und FDP stritt.
      + CDU MEMBER_OF Regierungskoalition aus CDU und FDP
      + FDP MEMBER_OF Regierungskoalition aus CDU und FDP
    # one that is only thought of
    Möglich wäre eine Regierungskoalition aus SPD und FDP.
      - SPD MEMBER_OF *
    # none of those spoken of before
    Die EU zahlte. Das Bündnis aus SPD und Grünen hat die Mehrheit.
      - SPD MEMBER_OF Europäische Union
      - SPD MEMBER_OF Bündnis*
    Griechenland bekam Kredite. Der EU-Staat braucht sie.
      + Griechenland MEMBER_OF Europäische Union
    Die Regierungskoalition setzt sich aus SPD und FDP zusammen.
      + SPD MEMBER_OF Regierungskoalition
      + FDP MEMBER_OF Regierungskoalition
    In der Caritas sind mehrere Verbände zusammengeschlossen, darunter die AWO.
      + Arbeiterwohlfahrt MEMBER_OF Caritas
    # only of one that the article speaks of
    Das Europäische Parlament lehnte ab.
      - * PART_OF *
    Verhandlungen zwischen Polen, Russland und Ungarn scheiterten.
      + Polen MET_WITH Ungarn
      + Russland MET_WITH Ungarn
    `,
    claims,
  );
});
