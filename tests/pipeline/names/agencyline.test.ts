/** The towns and the agency that a report opens with. */
import { describe } from 'vitest';
import { claims, entities } from '../../support/reading.js';
import { sentences } from '../../support/table.js';

describe('what an agency report opens with', () => {
  sentences(
    `
    Hannover/Bonn (dpa) - Die Caritas warnt.
      + Place Hannover
      + Place Bonn
      - Organization Hannover*
    Khartum/Niamey (dpa) - Die Caritas warnt.
      + Place Niamey
      - Country Niger
    Frankfurt/Main (Reuters) - Die Caritas warnt.
      + Place Frankfurt/Main
    # brackets behind a name, and dashes around what is inserted
    Merkel (CDU) - damals Kanzlerin - schwieg.
      - Place Merkel
    `,
    entities,
  );
});

describe('what follows stands at the beginning of a sentence', () => {
  sentences(
    `
    Tel Aviv/Teheran (dpa) - Israels Luftwaffe hat Ziele im Iran bombardiert.
      + Luftwaffe ATTACKS Iran
    Köln (dpa) - Polens Marine hat Ziele in Litauen beschossen.
      + Marine ATTACKS Litauen
    Khartum (dpa) - Im Sudan hat die Miliz RSF die Stadt El Obeid eingenommen.
      + Rapid Support Forces COERCES El Obeid
      - Sudan COERCES *
    `,
    claims,
  );
});
