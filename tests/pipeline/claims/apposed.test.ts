/** Appositions that hold groups of their own before their noun. */
import { describe } from 'vitest';
import { claims } from '../../support/reading.js';
import { sentences } from '../../support/table.js';

describe('who or what stands between commas', () => {
  sentences(
    `
    Anna Berger, die für Afrika zuständige EU-Kommissarin, warnte Kenia.
      + Anna Berger REPRESENTS Europäische Union
      + Anna Berger WARNS Kenia
    Jan Nowak, der für die Häfen zuständige polnische Minister, protestierte.
      + Jan Nowak REPRESENTS Polen
      - Jan Nowak PROTESTS_AGAINST *
    Greenpeace, eine in Amsterdam ansässige Organisation, kritisierte Norwegen.
      + Greenpeace LOCATED_IN Amsterdam
      + Greenpeace ACCUSES Norwegen
    # a verb behind the noun makes it a clause
    Anna Berger, die in Kenia neue Freunde fand, lobte Polen.
      + Anna Berger SUPPORTS Polen
    Anna Berger, die in Polen wichtige Gegner hat und Kenia kritisiert, kandidiert.
      + Anna Berger ACCUSES Kenia
    `,
    claims,
  );
});
