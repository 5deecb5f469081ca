/** Whether the name of a capital means the town or the government that sits there. */
import { describe } from 'vitest';
import { claims } from '../../support/reading.js';
import { sentences } from '../../support/table.js';

describe('a capital is the town', () => {
  sentences(
    `
    # where weapons go, as an object, a subject of a passive, behind a noun or a verb with "auf"
    Russland beschoss in der Nacht Kiew.
      + Russland ATTACKS Kiew
    Die Taliban nahmen Kabul ein.
      + Taliban COERCES Kabul
    Damaskus wurde von Israel bombardiert.
      + Israel ATTACKS Damaskus
    Israel flog Luftangriffe auf Damaskus.
      + Israel ATTACKS Damaskus
    Russland schoss 40 Drohnen auf Kiew ab.
      + Russland ATTACKS Kiew
    Russland feuerte gestern auf Kiew zehn Granaten ab.
      + Russland ATTACKS Kiew
    Die Rebellen rückten auf Damaskus vor.
      + Rebellen DEPLOYS_TO Damaskus
    `,
    claims,
  );
});

describe('a capital is the government', () => {
  sentences(
    `
    # what a government does with weapons, and what is done to it by words
    Kiew beschoss die russische Armee.
      + Ukraine ATTACKS russische Armee
    Karl Huber erhöhte den Druck auf Kiew.
      + Karl Huber COERCES Ukraine
    Karl Huber kritisierte Kiew.
      + Karl Huber ACCUSES Ukraine
    `,
    claims,
  );
});

describe('a capital is a body that sits there', () => {
  sentences(
    `
    Brüssel droht Ungarn mit Klagen.
      + Europäische Union THREATENS Ungarn
    Die EU tagte. Brüssel lehnte den Antrag Polens ab.
      + Europäische Union REJECTS Polen
    # and the town all the same
    Karl Huber reiste nach Brüssel.
      + Karl Huber VISITS Brüssel
    Brüssel ist die Hauptstadt von Belgien.
      + Brüssel LOCATED_IN Belgien
    `,
    claims,
  );
});
