/** Who sits in a committee, whom a party runs with, and who leads one. */
import { describe } from 'vitest';
import { claims } from '../../support/reading.js';
import { sentences } from '../../support/table.js';

describe('seats in committees', () => {
  sentences(
    `
    Karl Huber, Obmann der FDP im Auswärtigen Ausschuss, widersprach.
      + Karl Huber MEMBER_OF Auswärtiger Ausschuss
      + Karl Huber REPRESENTS FDP
    Die SPD-Sprecherin im Innenausschuss, Anna Berger, trat zurück.
      + Anna Berger MEMBER_OF Innenausschuss
    # who heads it is told so, and who only speaks there is none of it
    Die Vorsitzende im Innenausschuss, Anna Berger, trat zurück.
      = Anna Berger REPRESENTS Innenausschuss
    Der Grünen-Politiker Karl Huber sagte im Untersuchungsausschuss aus.
      - * MEMBER_OF Untersuchungsausschuss
    Der Chef der FDP in Kassel, Karl Huber, trat zurück.
      - Karl Huber MEMBER_OF *
    `,
    claims,
  );
});

describe('whom a party runs with', () => {
  sentences(
    `
    Die Grünen treten mit der Bürgermeisterin Anna Berger bei der Wahl an.
      + Anna Berger MEMBER_OF Bündnis 90/Die Grünen
    Die FDP wartet. Sie tritt mit dem Anwalt Urs Keller an.
      + Urs Keller MEMBER_OF FDP
    Die SVP tritt mit Nationalrat Urs Keller an.
      = Urs Keller MEMBER_OF SVP
    Die FDP tritt nicht mit Karl Huber an.
      - * MEMBER_OF *
    Polen tritt mit Jan Nowak an.
      - * MEMBER_OF *
    # of several, nobody knows which
    Die Grünen warten. Sie treten mit Jan Nowak an.
      - Jan Nowak MEMBER_OF *
    `,
    claims,
  );
});

describe('whose party it is', () => {
  sentences(
    `
    Die Sozialistische Partei von Präsident Pedro Alonso verlor.
      + Pedro Alonso REPRESENTS Sozialistische Partei
    Die Patriotic Front von Premierminister Karl Huber gewann.
      + Karl Huber REPRESENTS Patriotic Front
    Die Firma Mondex von Präsident Pedro Alonso verlor.
      - Pedro Alonso REPRESENTS *
    `,
    claims,
  );
});

describe('what is said of a name in apposition', () => {
  sentences(
    `
    Er lobte Siemens, ein in Wien ansässiges Unternehmen, und Karl Huber.
      + Siemens LOCATED_IN Wien
    Er lobte Siemens, die in Wien ansässigen Unternehmen und Karl Huber.
      - Siemens LOCATED_IN Wien
    `,
    claims,
  );
});
