/** What reports of agencies are full of: offices in a row, "dessen" and "deren", names that look like other words. */
import { describe } from 'vitest';
import { claims } from '../../support/reading.js';
import { sentences } from '../../support/table.js';

describe('a row that goes on with whose office it is', () => {
  sentences(
    `
    Karl Huber sprach mit dem britischen Premierminister John Miller und Frankreichs Präsident Luc Martin.
      + Karl Huber MET_WITH Luc Martin
      - Karl Huber MET_WITH Frankreich
    Karl Huber traf Polens Außenminister Jan Nowak und Litauens Präsidentin Anna Berger.
      + Karl Huber MET_WITH Anna Berger
      - Karl Huber MET_WITH Litauen
    # what is no office goes on as it did
    In der Krise in der Ukraine und Russlands Haltung dazu schwieg Karl Huber.
      - Karl Huber * *
    `,
    claims,
  );
});

describe('"dessen" and "deren" outside relative clauses', () => {
  sentences(
    `
    Karl Huber lobte Jan Nowak für dessen Kritik an der NATO.
      + Karl Huber SUPPORTS Jan Nowak
      + Jan Nowak ACCUSES NATO
      - Karl Huber ACCUSES NATO
    Die Caritas schwieg. Deren Präsidentin Anna Berger kritisierte Polen.
      + Anna Berger REPRESENTS Caritas
      + Anna Berger ACCUSES Polen
    # of nobody who is only heard in between
    Der Grund, so vermutet die Zeitung The Guardian, dürfte deren Unterstützung für Polen gewesen sein.
      - The Guardian SUPPORTS Polen
    # a comma opens a relative clause
    Polen lobte die SPD, deren Chef Karl Huber zurücktrat.
      + Karl Huber REPRESENTS SPD
    `,
    claims,
  );
});

describe('"dieser"', () => {
  sentences(
    `
    Karl Huber traf Präsident Jan Nowak. Dieser kritisierte die NATO.
      + Jan Nowak ACCUSES NATO
      - Karl Huber ACCUSES NATO
    Karl Huber schwieg. Er kritisierte die NATO.
      + Karl Huber ACCUSES NATO
    `,
    claims,
  );
});

describe('names that look like other words', () => {
  sentences(
    `
    # the plural of a flower, of a noun; an adjective
    Kallas nannte Russland eine Gefahr.
      + Kallas ACCUSES Russland
      - Russland ACCUSES Kallas
    Narendra Modi lobte die NATO.
      + Narendra Modi SUPPORTS NATO
      - NATO SUPPORTS Narendra Modi
    Die Ministerin Katherina Reiche (CDU) kritisierte Polen. Reiche lobte Litauen.
      + Katherina Reiche MEMBER_OF CDU
      + Katherina Reiche SUPPORTS Litauen
    Karl Huber traf Alexander Van der Bellen.
      + Karl Huber MET_WITH Alexander Van der Bellen
    # no honour is done by what is taken care of
    Karl Huber will die Sicherheitsvorkehrungen der Bahn verschärfen.
      - Karl Huber SUPPORTS *
    `,
    claims,
  );
});
