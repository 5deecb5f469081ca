/** What is judged stands in front, and its owner is not who judges. */
import { describe } from 'vitest';
import { claims } from '../../support/reading.js';
import { sentences } from '../../support/table.js';

describe('judged in front', () => {
  sentences(
    `
    Die Entscheidung der FIFA bezeichnete die SPD als Irrweg.
      + SPD ACCUSES FIFA
      - FIFA ACCUSES *
    Die Kritik der SPD bezeichnete die CDU als heuchlerisch.
      + CDU REJECTS SPD
      - SPD ACCUSES *
    Die SPD bezeichnete die Entscheidung der FIFA als Irrweg.
      + SPD ACCUSES FIFA
    `,
    claims,
  );
});

describe('seats', () => {
  sentences(
    `
    Nach dem Einzug von Karl Huber in den Stadtrat von Köln gab es Proteste.
      + Karl Huber MEMBER_OF Stadtrat von Köln
      - Köln MEMBER_OF *
    Die NPD verpasste den Einzug in den Landtag.
      + NPD MEMBER_OF Landtag [negative]
    Die SPD hofft auf den Einzug in den Landtag.
      - SPD MEMBER_OF *
    `,
    claims,
  );
});
