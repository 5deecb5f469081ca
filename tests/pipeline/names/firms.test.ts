/** Firms that an article tells with their legal form and without it. */
import { describe } from 'vitest';
import { entities } from '../../support/reading.js';
import { sentences } from '../../support/table.js';

describe('firms without their legal form', () => {
  sentences(
    `
    Mondex lobte Litauen. Die Mondex GmbH baut an.
      + Organization Mondex GmbH
      + Mondex = Mondex GmbH
      - Person Mondex
    Die Wiener Linien GmbH & Co KG baut an. Die Wiener Linien zahlen.
      + Wiener Linien = Wiener Linien
    # somebody has the name
    Karl Mondex gründete die Mondex AG. Mondex lobte Polen.
      + Person Karl Mondex
      + Mondex = Karl Mondex
    Er traf Selim Vukotic. Die Selim Vukotic GmbH wächst.
      + Person Selim Vukotic
    `,
    entities,
  );
});
