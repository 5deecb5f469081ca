/** What stands in one part with a circumstance is none of the verb's, where another follows. */
import { describe } from 'vitest';
import { claims } from '../../support/reading.js';
import { sentences } from '../../support/table.js';

describe('in one part with a circumstance', () => {
  sentences(
    `
    Nach dem Streit mit Polen einigte sich die EU mit Ungarn.
      + Europäische Union AGREES_WITH Ungarn
      - Europäische Union AGREES_WITH Polen
    Vor seinem Treffen mit Jan Nowak telefonierte Karl Huber mit Anna Berger.
      + Karl Huber MET_WITH Anna Berger
      + Karl Huber MET_WITH Jan Nowak
    Die FDP im Landtag von Hessen forderte von Karl Huber mehr Geld.
      + FDP DEMANDS Karl Huber
      - FDP DEMANDS Hessen
    # where no other follows, it may be
    Karl Huber sprach bei einem Treffen mit Anna Berger.
      + Karl Huber MET_WITH Anna Berger
    Mit Anna Berger traf sich Karl Huber.
      + Karl Huber MET_WITH Anna Berger
    `,
    claims,
  );
});

describe('"von" in front of a passive and behind a name', () => {
  sentences(
    `
    Zum Nachfolger von Karl Huber an der Spitze von Siemens wurde Anna Berger gewählt.
      - Siemens SUPPORTS *
    Bei einem Besuch von Karl Huber in Wien wurde Anna Berger von der Polizei festgenommen.
      + Polizei COERCES Anna Berger
      - Karl Huber COERCES *
    Von der Polizei wurde Anna Berger festgenommen.
      + Polizei COERCES Anna Berger
    Auf Weisung von Karl Huber wurde Anna Berger verhaftet.
      + Karl Huber COERCES Anna Berger
    # from whom somebody has something
    Unterstützung erhält Karl Huber von der FDP.
      - Karl Huber MEMBER_OF FDP
    Gestern kritisierte Karl Huber von der FDP die SPD.
      + Karl Huber MEMBER_OF FDP
    Als neuer Außenminister Polens wurde Jan Nowak vereidigt.
      + Jan Nowak REPRESENTS Polen
    `,
    claims,
  );
});
