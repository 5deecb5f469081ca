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
    # those in brackets behind what several are
    Die Opposition (SPD und Grüne) lobte Karl Huber.
      + SPD SUPPORTS Karl Huber
      + Bündnis 90/Die Grünen SUPPORTS Karl Huber
      - Opposition SUPPORTS *
    Die Koalition (CDU und FDP) lobte Karl Huber.
      + FDP SUPPORTS Karl Huber
    Das Buch (Karl Huber und Anna Berger) lobte Polen.
      - Karl Huber SUPPORTS *
    # two that stand side by side behind the verb
    In Wien traf die SPD-Politikerin ihren polnischen Kollegen Jan Nowak.
      - Jan Nowak MEMBER_OF SPD
    Gestern hat die EU der Türkei Geld versprochen.
      - Europäische Union PART_OF *
    Gestern tagte die Europäische Kommission der EU.
      + Europäische Kommission PART_OF Europäische Union
    `,
    claims,
  );
});

describe('a head of state and a country that is not his', () => {
  sentences(
    `
    Karl Huber wurde von Präsident Hugo Chávez unterstützt und hatte die USA angeprangert.
      - Hugo Chávez REPRESENTS USA
      + Karl Huber ACCUSES USA
    Der von den USA unterstützte Präsident Karl Huber floh nach Wien.
      - Karl Huber REPRESENTS USA
      + USA SUPPORTS Karl Huber
    Die USA feiern. Präsident Karl Huber sprach in Wien.
      + Karl Huber REPRESENTS USA
    `,
    claims,
  );
});

describe('unions in their umbrella', () => {
  sentences(
    `
    Die IG Bau im Deutschen Gewerkschaftsbund fordert höhere Löhne.
      + IG BAU MEMBER_OF DGB
      - IG BAU DEMANDS DGB
    Die GEW in Berlin fordert höhere Löhne.
      - GEW MEMBER_OF *
    `,
    claims,
  );
});

describe('a name with its article', () => {
  sentences(
    `
    Die größte Gewerkschaft, die IG Metall, kritisierte Volkswagen.
      + IG Metall ACCUSES Volkswagen
    Der Koalitionspartner, die FDP, lehnt das Luftsicherheitsgesetz ab.
      + FDP REJECTS Luftsicherheitsgesetz
    Das Nachbarland, die Türkei, verurteilte Israel.
      + Türkei ACCUSES Israel
      - Israel ACCUSES *
    # a row goes on
    Die SPD, die FDP und die CDU kritisierten Volkswagen.
      + SPD ACCUSES Volkswagen
      + CDU ACCUSES Volkswagen
    `,
    claims,
  );
});

describe('two callings with one article', () => {
  sentences(
    `
    Der Minister und frühere Bürgermeister von London Boris Johnson lobte Polen.
      + Boris Johnson REPRESENTS London
      + Boris Johnson SUPPORTS Polen
      - Boris Johnson REPRESENTS Polen
    Der Minister und frühere Bürgermeister von London, Boris Johnson, lobte Polen.
      + Boris Johnson SUPPORTS Polen
    Der Sänger und frühere Minister Karl Huber lobte Polen.
      + Karl Huber SUPPORTS Polen
    Der Unternehmer und ehemalige Präsident Karl Huber lobte Polen.
      - Karl Huber REPRESENTS Polen
    Der Minister und frühere Bürgermeister lobten Polen.
      - Minister SUPPORTS *
    # judges do not speak for the town where they sit
    Die Karlsruher Richter gaben Karl Huber recht.
      - Karlsruhe SUPPORTS *
    `,
    claims,
  );
});
