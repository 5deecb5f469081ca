/** What an article introduces with what it is, and then calls by a name that may be somebody's. */
import { describe } from 'vitest';
import { entities } from '../../support/reading.js';
import { sentences } from '../../support/table.js';

describe('introduced with what it is', () => {
  sentences(
    `
    Der Internetkonzern Meta wurde verklagt. Meta kündigte Berufung an.
      + Organization Meta Platforms
      - Person Meta
    Die Gewerkschaft Verdi ruft zum Streik auf. Verdi fordert mehr Geld.
      + Organization ver.di
      - * Verdi
    # somebody of that name stays
    Giuseppe Verdi lebte in Mailand. Die Gewerkschaft Verdi schwieg. Verdi lobte Polen.
      + Person Giuseppe Verdi
      + Verdi = Giuseppe Verdi
    Die Firma Müller wuchs. Minister Müller lobte Polen.
      + Organization Müller
      + Person Müller
    # nothing says that it is one
    Meta kündigte Berufung an.
      + Person Meta
    `,
    entities,
  );
});
