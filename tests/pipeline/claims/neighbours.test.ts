/** Two people whose names stand right beside each other. */
import { describe } from 'vitest';
import { claims } from '../../support/reading.js';
import { sentences } from '../../support/table.js';

describe('one behind the other', () => {
  sentences(
    `
    Am Montag traf Annalena Baerbock Sergej Lawrow.
      + Annalena Baerbock MET_WITH Sergej Lawrow
    Es gab Streit, weil Friedrich Merz Robert Habeck kritisierte.
      + Friedrich Merz ACCUSES Robert Habeck
    In Berlin lobte Ursula von der Leyen Robert Habeck.
      + Ursula von der Leyen SUPPORTS Robert Habeck
    # the s of a name in full is its own
    In Warschau traf Heiko Maas Präsident Andrzej Duda.
      + Heiko Maas MET_WITH Andrzej Duda
    Bei seinem Besuch in Warschau traf Heiko Maas Präsident Andrzej Duda.
      + Heiko Maas VISITS Warschau
      - Andrzej Duda VISITS *
    Der Bürgermeister der Stadt Köln Jürgen Roters lobte die SPD.
      + Jürgen Roters REPRESENTS Köln
      + Jürgen Roters SUPPORTS SPD
      - Köln SUPPORTS *
    Am Montag kritisierte Angela Merkels Sprecher Karl Huber Polen.
      + Karl Huber ACCUSES Polen
      - Angela Merkel ACCUSES *
    Gestern lobte Karl Peter Huber Anna Berger.
      + Karl Peter Huber SUPPORTS Anna Berger
    `,
    claims,
  );
});

describe('a country or firm behind a name', () => {
  sentences(
    `
    Es gab Streit, weil Robert Habeck Ungarn kritisierte.
      + Robert Habeck ACCUSES Ungarn
    Gestern warf Wladimir Putin Kiew Betrug vor.
      + Wladimir Putin ACCUSES Ukraine
    Gestern besuchte Olaf Scholz Siemens.
      + Olaf Scholz VISITS Siemens
    Am Montag traf Heiko Maas Vertreter der Taliban.
      + Heiko Maas MET_WITH Taliban
      - Heiko Maas REPRESENTS *
    `,
    claims,
  );
});

describe('the mark of a genitive', () => {
  sentences(
    `
    Heiko Maas’ Sprecher Karl Huber lobte Polen.
      + Karl Huber SUPPORTS Polen
      - Heiko Maas SUPPORTS *
    Die CDU lehnt Olaf Scholz' Vorschlag ab.
      + CDU REJECTS Olaf Scholz
    Friedrich Merz schwieg. Merz’ Sprecher lehnte den Plan der SPD ab.
      + Friedrich Merz REJECTS SPD
    Der Besuch Olaf Scholz’ in Polen wurde kritisiert.
      + Olaf Scholz VISITS Polen
    Texas’ Gouverneur Karl Huber schwieg.
      + Karl Huber REPRESENTS Texas
    Er nannte sich ‚Scholz’ und lobte Polen.
      - * SUPPORTS Scholz
    `,
    claims,
  );
});

describe('a town behind a name', () => {
  sentences(
    `
    Gestern besuchte Robert Habeck Köln.
      + Robert Habeck VISITS Köln
    Gestern besuchte Robert Habeck Washington.
      + Robert Habeck VISITS Washington
    `,
    claims,
  );
});
