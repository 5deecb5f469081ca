/** Who else does it or suffers it. */
import { describe } from 'vitest';
import { claims } from '../../support/reading.js';
import { sentences } from '../../support/table.js';

describe('those told besides', () => {
  sentences(
    `
    Neben Polen kritisierte auch Ungarn die NATO.
      + Polen ACCUSES NATO
      + Ungarn ACCUSES NATO
    Neben Polen kritisierte Ungarn auch die NATO.
      + Ungarn ACCUSES Polen
      + Ungarn ACCUSES NATO
      - Polen ACCUSES *
    Außer Polen wurde auch Ungarn von der NATO kritisiert.
      + NATO ACCUSES Polen
    Wie Polen lehnte auch Ungarn den Vertrag ab.
      + Polen REJECTS Vertrag
    Neben Anna Berger traf Karl Huber auch mit Jan Nowak zusammen.
      + Karl Huber MET_WITH Anna Berger
      - Anna Berger MET_WITH Jan Nowak
    Gemeinsam mit Polen kritisierte Ungarn die NATO.
      + Polen ACCUSES NATO
      + Polen COOPERATES_WITH Ungarn
    Ungarn wurde gemeinsam mit Polen von der NATO kritisiert.
      - Polen ACCUSES *
    # nobody is told besides, or only where
    Neben Polen kritisierte Ungarn die NATO.
      - Polen ACCUSES *
    Neben dem Rathaus demonstrierte auch Karl Huber gegen Polen.
      - Rathaus PROTESTS_AGAINST *
    `,
    claims,
  );
});

describe('some of a whole', () => {
  sentences(
    `
    Viele der Kurden griffen Polen an.
      + Kurden ATTACKS Polen
    Polen griff einige der Kurden an.
      + Polen ATTACKS Kurden
    Gestern griffen zwei der Kurden die NATO an.
      + Kurden ATTACKS NATO
    Die Taliban zogen ab. Einige von ihnen töteten Soldaten der NATO.
      + Taliban ATTACKS NATO
      - NATO ATTACKS *
    Rund 2.000 Soldaten, davon 780 der Bundeswehr, sind in Polen im Einsatz.
      + Bundeswehr DEPLOYS_TO Polen
    `,
    claims,
  );
});

describe('what is concluded between two', () => {
  sentences(
    `
    Das zwischen Polen und der NATO geschlossene Abkommen gilt.
      + Polen AGREES_WITH NATO
    Das von Polen gegen Ungarn ausgehandelte Abkommen gilt.
      - Polen AGREES_WITH *
    Litauen stimmte dem Beitritt Schwedens zur NATO zu.
      + Schweden MEMBER_OF NATO [planned]
    Litauen stimmte der Forderung Polens an die NATO zu.
      + Polen DEMANDS NATO
    Litauen widersetzt sich dem Beitritt Schwedens zur NATO.
      + Schweden MEMBER_OF NATO [negative]
    `,
    claims,
  );
});

describe('one among others', () => {
  sentences(
    `
    Karl Huber gehört zu den Unterstützern der SPD.
      + Karl Huber SUPPORTS SPD
    Zu den schärfsten Kritikern der NATO zählt Polen.
      + Polen ACCUSES NATO
    Polen zählt nicht zu den Gegnern der NATO.
      + Polen REJECTS NATO [negative]
    Polen reiste zu den Gegnern der NATO.
      - Polen REJECTS *
    Die Jury sprach Karl Huber schuldig, Anna Berger ermordet zu haben.
      + Karl Huber ATTACKS Anna Berger [by Jury]
      - Jury ATTACKS *
    Karl Huber sprach sich für eine Regelung mit der NATO aus.
      - * MET_WITH *
    `,
    claims,
  );
});
