/** Whom an act is not aimed at, though the words about it name them: what others think, whose people they are, some of many. */
import { describe } from 'vitest';
import { claims } from '../../support/reading.js';
import { sentences } from '../../support/table.js';

describe('what somebody thinks', () => {
  sentences(
    `
    Karl Huber sagte: „Ich kritisiere den Glauben, dass Polen uns hilft.“
      - Karl Huber ACCUSES Polen
    Karl Huber kritisierte die These, Polen sei der NATO wichtig.
      - Karl Huber ACCUSES Polen
    Anna Berger unterstützte die Annahme, dass Siemens den Auftrag bekommt.
      - Anna Berger SUPPORTS Siemens
    Karl Huber ignorierte, dass Polen protestierte.
      - Karl Huber REJECTS Polen
    # what is done is told of who does it
    Karl Huber kritisierte, dass Polen die Grenze geschlossen hat.
      + Karl Huber ACCUSES Polen
    Karl Huber kritisierte die Entscheidung, dass Polen die Grenze schließt.
      + Karl Huber ACCUSES Polen
    Karl Huber erhob den Vorwurf, dass Polen die Wahl manipuliert habe.
      + Karl Huber ACCUSES Polen
    `,
    claims,
  );
});

describe('people of somebody', () => {
  sentences(
    `
    Tausende Fans von Siemens kritisierten Polen.
      + Fans ACCUSES Polen
      - Siemens ACCUSES Polen
    Fans von Siemens kritisierten Polen.
      + Fans ACCUSES Polen
      - Siemens ACCUSES Polen
    Unterstützer der SPD griffen Karl Huber an.
      - SPD * Karl Huber
    Die Polizei nahm den Betreiber der Fabrik fest.
      - Polizei COERCES Fabrik
    # who sits for a place that is only described
    Die Abgeordneten der Wahlkreise kritisierten Polen.
      + Abgeordneten der Wahlkreise ACCUSES Polen
      - Wahlkreise ACCUSES *
    `,
    claims,
  );
});

describe('some of those who belong to a body', () => {
  sentences(
    `
    Zwei G8-Staaten nahmen an dem Gipfel teil.
      - G8 PARTICIPATES_IN *
    Die G8-Staaten kritisierten Polen.
      + G8 ACCUSES Polen
    `,
    claims,
  );
});

describe('what is taken', () => {
  sentences(
    `
    Karl Huber nahm Geld von Polen an.
      - Karl Huber AGREES_WITH Polen
    Karl Huber nahm den Friedensplan von Polen an.
      + Karl Huber AGREES_WITH *
    Der Mann sitzt in der Region Kiew im Gefängnis.
      - * PART_OF Gefängnis
    `,
    claims,
  );
});

describe('who does what, of two', () => {
  sentences(
    `
    # whoever is judged for it did it
    Karl Huber lobte Anna Berger dafür, die Ukraine unterstützt zu haben.
      + Anna Berger SUPPORTS Ukraine [by Karl Huber]
      - Karl Huber SUPPORTS Ukraine*
    Karl Huber dankte Polen dafür, die Ukraine unterstützt zu haben.
      + Polen SUPPORTS Ukraine [by Karl Huber]
    Karl Huber entschuldigte sich dafür, die Ukraine beleidigt zu haben.
      + Karl Huber ACCUSES Ukraine
    Die Polizei nahm die Frau fest, weil Karl Huber beschuldigt wird, die Ukraine angegriffen zu haben.
      + Karl Huber ATTACKS Ukraine
    Karl Huber wird beschuldigt, die Ukraine angegriffen zu haben.
      + Karl Huber ATTACKS Ukraine
    # the first does it where both could
    Soldaten haben die Demonstranten geschlagen.
      + Soldaten ATTACKS Demonstranten
      - Demonstranten ATTACKS *
    Truppen entsandte die NATO nach Mali.
      + NATO DEPLOYS_TO Mali
    Die Mönche protestierten. Soldaten haben Warnschüsse abgegeben und manche von ihnen geschlagen.
      - Mönche ATTACKS *
    # whose words they are, and where those are whom it is done to
    Nach Angaben von Minister Karl Huber drangen die Brandstifter in die Moschee ein.
      + Brandstifter ATTACKS Moschee [by Karl Huber]
      - Brandstifter ATTACKS Karl Huber*
    Die Täter wollten Anschläge auf in Kenia lebende Amerikaner verüben.
      - * ATTACKS Kenia*
    # whom those around somebody do it to
    Anhänger der SPD umringten die Journalisten und beschimpften sie.
      + Anhänger der SPD ACCUSES Journalisten
      - * ACCUSES SPD*
    # whose they are holds for both
    Karl Huber plante, amerikanische Diplomaten und Dienstangehörige im Irak anzugreifen.
      + Karl Huber ATTACKS USA [planned]
      - Karl Huber ATTACKS Dienst*
    # citizens are not their country
    Die NATO rief die Mönche Polens auf, Ruhe zu bewahren.
      - * DEMANDS Polen*
    `,
    claims,
  );
});
