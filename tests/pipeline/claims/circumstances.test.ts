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
