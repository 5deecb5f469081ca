/** Names that no list has and no single rule tells: their words, their surroundings and the rules' opinion are weighed together. */
import { describe, expect, it } from 'vitest';
import { hashedWords, packWords } from '../../../src/lang/de/names/hashed.js';
import { entities } from '../../support/reading.js';
import { sentences } from '../../support/table.js';

describe('people by what stands around them', () => {
  sentences(
    `
    Der Trainer lobte Wendelmeier nach dem Spiel.
      + Person Wendelmeier
    „Das reicht nicht“, sagte Obermoser.
      + Person Obermoser
    Nach Ansicht von Tannhofer ist das falsch.
      + Person Tannhofer
      ! towns end like this too
    Der Maler Anton Graf von Hallweil starb 1811.
      + Person *Hallweil
    # what says who somebody is, and what is somebody's, is no part of the name
    Der Bienenzüchter Emil Kastner klagt.
      + Person Emil Kastner
    Nur Emil Kastner und Olga Brandner kamen.
      + Person Emil Kastner
      + Person Olga Brandner
    Sadeghis Lebensweg endete dort.
      + Person Sadeghis
    Die Russische Föderation tagte.
      + Country Russland
    # known by one of the names in full
    Prayut Chanocha kam. Die Armee folgte Prayut.
      + Prayut = Prayut Chanocha
    Mahdi al-Basri kam. Al-Basri sprach.
      + Al-Basri = Mahdi al-Basri
    Der Schneider sprach mit dem Bauern.
      - Person *
    `,
    entities,
  );
});

describe('places by what stands around them', () => {
  sentences(
    `
    Die Gemeinde Oberlauterbach liegt am Fuß des Waldes.
      + Place Oberlauterbach
    Er wurde in Kattenvenne geboren.
      + Place Kattenvenne
    Der Zug fährt von Ulm nach Laupheim.
      + Place Ulm
      + Place Laupheim
    Die Täter flohen über die Bergener Straße.
      + Place Bergener Straße
    Soldaten rückten in Marun ar-Ras ein.
      + Place Marun ar-Ras
    Vielleicht unterstützt Polen Belarus.
      + Country Polen
      + Country Belarus
    Die Hauptstadt Lomé feiert.
      + Place Lomé
    # names of lists with what links them are several
    Die in Baku/Aserbaidschan geborene Malerin kam.
      + Place Baku
      + Country Aserbaidschan
    `,
    entities,
  );
});

describe('organisations by what stands around them', () => {
  sentences(
    `
    Die Gespräche zwischen der Hamas und Israel sind gescheitert.
      + Organization Hamas
    Der Konzern Mondexa baut Turbinen.
      + Organization Mondexa
      - Organization Konzern*
    Die Hansen & Söhne GmbH wurde 1924 gegründet.
      + Organization Hansen & Söhne GmbH
    Der FC Lautern verlor gegen den VfB Ostheim.
      + Organization FC Lautern
      + Organization VfB Ostheim
    Das Institut für Ostforschung warnte.
      + Organization Institut für Ostforschung
    # brackets and quotation marks part names
    Der Bund für Vogelschutz (BVS) klagt.
      + BVS = Bund für Vogelschutz
      - Organization *(*
    # a body is told by what it belongs to
    Das Außenministerium Russlands widersprach.
      + Organization *Außenministerium
      + Country Russland
    `,
    entities,
  );
});

describe('words found by their hash', () => {
  const entries = new Map(Array.from({ length: 5000 }, (_, i) => [`Wort${i}`, (i % 1023) + 1]));
  const words = hashedWords(packWords(entries));

  it('have the number they were packed with', () => {
    expect([...entries].filter(([word, number]) => words.get(word) !== number)).toEqual([]);
  });

  it('are told from words that were not packed', () => {
    expect(Array.from({ length: 5000 }, (_, i) => `Fremd${i}`).filter((word) => words.get(word) !== 0)).toEqual([]);
  });
});
