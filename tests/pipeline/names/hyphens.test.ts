/** Places joined by a hyphen, and amounts that are no names. */
import { describe } from 'vitest';
import { entities } from '../../support/reading.js';
import { sentences } from '../../support/table.js';

describe('what is no name, and what a hyphen joins to a place', () => {
  sentences(
    `
    Im Burmey-Distrikt und im Lahn-Dill-Kreis brannte es.
      + Place Burmey-Distrikt
      + Place Lahn-Dill-Kreis
    Davon wird auch aus Bonn und dem Rhein-Sieg-Kreis berichtet.
      + Place Rhein-Sieg-Kreis
    Der SPD-Bezirk tagte in der Ost-Region.
      - Place SPD-Bezirk
      - Place Ost-Region
    In Swat starben Soldaten. Im Helmand-Gebiet starben Zivilisten.
      + Helmand-Gebiet = Helmand
    Michael O´Brien schwieg.
      + Person Michael O´Brien
    Die Spenden betrugen US $ 53.392,82. Das Aktenzeichen ist 21 Cga 184/04p.
      - Organization *
      - Place *
      - Country *
    `,
    entities,
  );
});
