/** Who comes along, and what a visit is told as. */
import { describe } from 'vitest';
import { claims } from '../../support/reading.js';
import { sentences } from '../../support/table.js';

describe('who goes along', () => {
  sentences(
    `
    Minister Karl Huber reiste nach Wien. Begleitet wurde er von Anna Berger und Jan Nowak.
      + Anna Berger VISITS Wien
      + Jan Nowak VISITS Wien
    Minister Karl Huber wurde bei seinem Besuch in Wien von Anna Berger begleitet.
      + Anna Berger VISITS Wien
    Minister Karl Huber besuchte Wien. Jan Nowak begleitete Anna Berger.
      - Jan Nowak VISITS *
    Minister Karl Huber wird Polen besuchen. Anna Berger wird ihn nicht begleiten.
      - Anna Berger VISITS *
    Minister Karl Huber reist mit Anna Berger nach Wien.
      + Anna Berger VISITS Wien
    Minister Karl Huber will zusammen mit Anna Berger nach Wien fliegen.
      + Anna Berger VISITS Wien [planned]
    Minister Karl Huber reiste zu einem Gespräch mit Anna Berger nach Wien.
      - Anna Berger VISITS *
    Minister Karl Huber reist mit der Lufthansa nach Wien.
      - Lufthansa VISITS *
    `,
    claims,
  );
});

describe('what is done on a visit', () => {
  sentences(
    `
    Bei einem Besuch in Rom lobte Karl Huber die UNO.
      + Karl Huber VISITS Rom
      - Karl Huber PARTICIPATES_IN *
    Bei einem Treffen in Rom lobte Karl Huber die UNO.
      + Karl Huber PARTICIPATES_IN Treffen*
    `,
    claims,
  );
});
