/** Offices that an organisation gives, and people called by their party's adjective. */
import { describe } from 'vitest';
import { claims } from '../../support/reading.js';
import { sentences } from '../../support/table.js';

describe('who gives an office of its own', () => {
  sentences(
    `
    Der Aufsichtsrat von Siemens hat Karl Huber zum Vorstandschef bestellt.
      + Karl Huber REPRESENTS Siemens
    Karl Huber wurde vom Parteitag der SPD zum Vorsitzenden gewählt.
      + Karl Huber REPRESENTS SPD
    Der SPD-Parteitag wählte Karl Huber zum Vorsitzenden.
      + Karl Huber REPRESENTS SPD
    Die CDU hat Karl Huber zum Vorsitzenden der Fraktion gewählt.
      - Karl Huber REPRESENTS CDU
    Der Bundestag hat Karl Huber zum Präsidenten gewählt.
      - Karl Huber REPRESENTS Bundestag
    Die SPD will Karl Huber zum Vorsitzenden wählen.
      - Karl Huber REPRESENTS SPD
    `,
    claims,
  );
});

describe('whose office it is', () => {
  sentences(
    `
    Karl Huber wurde zum Nachfolger von Anna Berger gewählt.
      - Anna Berger *
    Karl Huber wurde zum Präsidenten von Polen gewählt.
      - Polen SUPPORTS *
    Karl Huber wurde von der SPD zum Kanzler gewählt.
      + SPD SUPPORTS Karl Huber
    `,
    claims,
  );
});

describe('people called by the adjective of their party', () => {
  sentences(
    `
    Der Grüne Karl Huber schwieg.
      + Karl Huber MEMBER_OF *Grünen
    Sie widersprach dem Grünen Karl Huber.
      + Karl Huber MEMBER_OF *Grünen
    # whose leader she is tells more, and "die Linke" is the party itself
    Die Vorsitzende der Linken Anna Berger schwieg.
      - Anna Berger MEMBER_OF *
    Gestern warf die Linke Karl Huber Wortbruch vor.
      - Karl Huber MEMBER_OF *
    `,
    claims,
  );
});
