/** What is denied of another at the end of a sentence, its verb left out. */
import { describe } from 'vitest';
import { claims } from '../../support/reading.js';
import { sentences } from '../../support/table.js';

describe('denied of another', () => {
  sentences(
    `
    Anna Berger hatte den Irakkrieg unterstützt, Karl Huber nicht.
      + Anna Berger SUPPORTS Irakkrieg
      + Karl Huber SUPPORTS Irakkrieg [negative]
    Die SPD stimmte für das Luftsicherheitsgesetz, die FDP jedoch nicht.
      + SPD SUPPORTS Luftsicherheitsgesetz
      + FDP SUPPORTS Luftsicherheitsgesetz [negative]
    Polen hat das Abkommen unterzeichnet, nicht aber Ungarn.
      + Polen AGREES_WITH Abkommen
      + Ungarn REJECTS Abkommen
    # it could be either subject or object, or is a thing
    Polen lobte Litauen, Ungarn nicht.
      + Polen SUPPORTS Litauen
      - Polen * Ungarn
      - Ungarn * Litauen
    Polen lobte das Luftsicherheitsgesetz, das Mediengesetz nicht.
      - Mediengesetz * *
    Das Luftsicherheitsgesetz wurde von Polen gelobt, Ungarn nicht.
      - Ungarn * *
    `,
    claims,
  );
});
