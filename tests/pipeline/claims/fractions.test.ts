/** What a party has in a council is one of its own, of both. */
import { describe } from 'vitest';
import { claims } from '../../support/reading.js';
import { sentences } from '../../support/table.js';

describe('fractions', () => {
  sentences(
    `
    Die Fraktion der SPD im Deutschen Bundestag widersprach Anna Berger.
      + Fraktion der SPD PART_OF Bundestag
      + Fraktion der SPD PART_OF SPD
      - SPD MEMBER_OF Bundestag
    Die CDU-Landtagsfraktion kritisierte die Landtagsfraktion der Grünen, und die Fraktion von Bündnis 90/Die Grünen schwieg.
      + CDU-Landtagsfraktion PART_OF CDU
      + CDU-Landtagsfraktion ACCUSES Landtagsfraktion der Grünen
    Die Fraktion der Grünen im Landtag forderte von der CDU eine Erklärung.
      + Fraktion der Grünen DEMANDS CDU
      - Bündnis 90/Die Grünen DEMANDS CDU
    # the party itself, and several
    Die FDP im Bundestag stimmte zu. Die Fraktionen der SPD und der CDU schwiegen.
      + FDP MEMBER_OF Bundestag
      - * PART_OF SPD
    `,
    claims,
  );
});
