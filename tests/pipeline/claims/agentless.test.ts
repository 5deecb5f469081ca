/** Who does what a passive says where the clause names nobody. */
import { describe } from 'vitest';
import { claims } from '../../support/reading.js';
import { sentences } from '../../support/table.js';

describe('whose words stand in a text', () => {
  sentences(
    `
    In einem Bericht der UNO wird die Türkei kritisiert.
      + Vereinte Nationen ACCUSES Türkei
    Amnesty International veröffentlichte einen Bericht. Darin wird der Türkei Folter vorgeworfen.
      + Amnesty International ACCUSES Türkei
    Die EU verabschiedete eine Resolution. In der Resolution wird Ungarn aufgefordert, Flüchtlinge aufzunehmen.
      + Europäische Union DEMANDS Ungarn
    Karl Huber wandte sich in einem offenen Brief an die SPD. Darin wird Polen kritisiert.
      + Karl Huber ACCUSES Polen
    Eine Resolution wurde von der SPD eingebracht. Darin wird Polen verurteilt.
      + SPD ACCUSES Polen
    Die Erklärung der SPD wurde in Wien verlesen. Darin wird die CDU aufgefordert, zu handeln.
      + SPD DEMANDS CDU
    # who speaks of a text did not write it
    Litauen kritisierte einen Bericht. Darin wird Ungarn Folter vorgeworfen.
      - Litauen ACCUSES Ungarn
    # one text is not the other
    Die EU verabschiedete eine Resolution. In einer Studie wird Ungarn Folter vorgeworfen.
      - Europäische Union ACCUSES Ungarn
    Huber wurde seitens der SPD heftig kritisiert.
      + SPD ACCUSES Huber
    `,
    claims,
  );
});

describe('who spoke before', () => {
  sentences(
    `
    Die SPD fordert den Rücktritt von Karl Huber. Ihm wird vorgeworfen, Geld veruntreut zu haben.
      + SPD ACCUSES Karl Huber
    Greenpeace fordert den Ausstieg aus der Kohle. Polen wurde gebeten, Kraftwerke abzuschalten.
      + Greenpeace DEMANDS Polen
    # against somebody else
    Karl Huber warf der CDU Untätigkeit vor. Viel Kritik wurde an Polen geübt.
      - Karl Huber ACCUSES Polen
    # nor does whoever blames somebody ask another
    Die SPD kritisierte die Ukraine. Ungarn wurde aufgefordert, Flüchtlinge aufzunehmen.
      - SPD DEMANDS Ungarn
    # or whom the sentence before was not about
    Litauen begrüßte die Forderung der SPD an die CDU. Ungarn wurde aufgefordert, Flüchtlinge aufzunehmen.
      - SPD DEMANDS Ungarn
    `,
    claims,
  );
});
