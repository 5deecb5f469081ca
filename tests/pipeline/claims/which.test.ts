/** Which event is meant, and what of a sentence is where the sentence says. */
import { describe } from 'vitest';
import { claims } from '../../support/reading.js';
import { sentences } from '../../support/table.js';

describe('which event is where', () => {
  sentences(
    `
    # two of a kind in two towns or countries are two, in a town and its country they may be one
    Bei einem Anschlag in Mombasa starben drei Menschen. Bei einem Anschlag in Nairobi wurde ein Mensch getötet.
      + Anschlag in Mombasa LOCATED_IN Mombasa
      + Anschlag in Nairobi LOCATED_IN Nairobi
      - Anschlag in Mombasa LOCATED_IN Nairobi
    Die Wahl in Moldau war frei. Die Wahl in Rumänien war es nicht. Polen kritisierte die Wahl in Moldau.
      + Polen ACCUSES Wahl in Moldau
      - Wahl in Moldau LOCATED_IN Rumänien
    Der Anschlag in Kenia war schwer. Der Anschlag in Nairobi war der dritte.
      + Anschlag in Kenia LOCATED_IN Nairobi
    # told as news, however slight
    Am Samstag kam es in Dublin zu schweren Ausschreitungen.
      + *Ausschreitungen LOCATED_IN Dublin
    In Dublin kritisierte er schwere Ausschreitungen.
      - *Ausschreitungen LOCATED_IN *
    # only what is there itself, not whose it is
    Der Gipfel der G8 beginnt heute in Kassel. Das Spiel der Ice Tigers findet in Bonn statt.
      + Gipfel* LOCATED_IN Kassel
      - G8 LOCATED_IN *
      - Ice Tigers LOCATED_IN *
    Die Jets der US-Luftwaffe starteten in Kassel, Greenpeace begann in Bonn mit der Arbeit.
      - * LOCATED_IN Kassel
      - * LOCATED_IN Bonn
    `,
    claims,
  );
});

describe('which building or body is meant', () => {
  sentences(
    `
    # by the town behind it, with or without a preposition
    Auf dem Flughafen von Madrid brannte es. Der Flughafen von Barcelona half. Die Polizei besetzte den Flughafen.
      + Flughafen von Barcelona LOCATED_IN Barcelona
      + Polizei COERCES Flughafen von Barcelona
      - Flughafen von Madrid LOCATED_IN Barcelona
    Der Flughafen Frankfurt ist zu. Greenpeace kritisierte den Flughafen von Frankfurt.
      + Greenpeace ACCUSES Flughafen Frankfurt
    Die Kirche in Wien brannte. Die Kirche in Graz blieb offen.
      + Kirche in Graz LOCATED_IN Graz
      - Kirche in Wien LOCATED_IN Graz
    # what is cut short shares what the last one belongs to
    Der Rechts- und Innenausschuss des Bundestages tagte. Das Handels- und Industrieministerium lehnte ab.
      + Rechtsausschuss PART_OF Bundestag
      + Innenausschuss PART_OF Bundestag
      - Handelsministerium PART_OF *
    # a party is in its government, which is no part of it; of others a body is
    Die FDP-Landesregierung trat zurück, die SPD-Fraktion blieb.
      + FDP MEMBER_OF Landesregierung
      + SPD-Fraktion PART_OF SPD
      - Landesregierung PART_OF FDP
      - SPD MEMBER_OF SPD-Fraktion
    # nobody's army
    Die Heilsarmee half in Deutschland.
      - Heilsarmee PART_OF *
    # a word wide in meaning points back
    Der Parteitag in Bonn wurde verschoben. Die SPD kritisierte die Veranstaltung.
      + SPD ACCUSES Parteitag in Bonn
    `,
    claims,
  );
});
