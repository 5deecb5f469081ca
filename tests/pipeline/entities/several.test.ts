/** Whom "sie" means where it looks the same for one and for several: as an object. */
import { describe } from 'vitest';
import { entities } from '../../support/reading.js';
import { sentences } from '../../support/table.js';

describe('"sie" as an object', () => {
  sentences(
    `
    Die Rebellen griffen den Palast an. Die Armee beschoss sie.
      + sie = Rebellen
    Karl Huber und Jan Nowak kamen. Die Polizei nahm sie fest.
      + sie = Karl Huber
      + sie = Jan Nowak
    # one person who was spoken of last is meant rather than several before her
    Die Rebellen griffen an. Anna Berger floh. Karl Huber sah sie.
      + sie = Anna Berger
    # nobody is whoever does it
    Die Rebellen griffen an. Die Taliban unterstützten sie.
      + sie = Rebellen
    `,
    entities,
  );
});

describe('people known by a title alone', () => {
  sentences(
    `
    Der Dalai Lama bat um Gespräche.
      + Person Dalai Lama
    `,
    entities,
  );
});

describe('"beide Seiten"', () => {
  sentences(
    `
    # a person and a firm may be the two; whoever speaks to them is neither
    Karl Huber kritisierte die GDL. Jan Nowak rief beide Seiten zu Verhandlungen auf.
      + beide Seiten = Karl Huber
      + beide Seiten = GDL
      - beide Seiten = Jan Nowak
    `,
    entities,
  );
});

describe('firms by what they do', () => {
  sentences(
    `
    BMW ruft Autos zurück. Karl Huber kritisierte den Autobauer.
      + Autobauer = BMW
    Die Deutsche Bank zahlt. Karl Huber kritisierte das Geldhaus.
      + Geldhaus = Deutsche Bank
    Vattenfall schaltete das Kraftwerk ab. Der Betreiber schwieg.
      + Betreiber = Vattenfall
    `,
    entities,
  );
});

describe('bodies by what they are', () => {
  sentences(
    `
    Das zuständige hessische Umweltministerium schwieg. Karl Huber lobte das Ministerium.
      + Ministerium = zuständiges hessisches Umweltministerium
    Die EZB hob die Zinsen an. Karl Huber lobte die Notenbank.
      + Notenbank = Europäische Zentralbank
    Die CIA schwieg. Karl Huber lobte den Geheimdienst.
      + Geheimdienst = CIA
    Die IG Metall streikt. Karl Huber lobte die Gewerkschaft.
      + Gewerkschaft = IG Metall
    Die SPD streikt. Karl Huber lobte die Gewerkschaft.
      - Gewerkschaft = *
    Die IG Metall streikt. Karl Huber lobte seine Gewerkschaft.
      - Gewerkschaft = IG Metall
    Die Universität Wien schwieg. Karl Huber lobte die Hochschule.
      + Hochschule = Universität Wien
    Der UN-Sicherheitsrat tagte. Karl Huber lobte das Gremium.
      + Gremium = UN-Sicherheitsrat
    Die Universitätsklinik Ulm schwieg. Karl Huber lobte die Klinik.
      + Klinik = Universitätsklinik Ulm
    `,
    entities,
  );
});

describe('buildings by the end of their noun, and one among several', () => {
  sentences(
    `
    Das Kernkraftwerk Isar steht still. Karl Huber besuchte das Kraftwerk.
      + Kraftwerk = Kernkraftwerk Isar
    E.ON betreibt zwei Kraftwerke. Im Kernkraftwerk Isar brannte es. Karl Huber besuchte das Kraftwerk.
      + Kraftwerk = Kernkraftwerk Isar
      - Kraftwerk = Kraftwerke
    `,
    entities,
  );
});
