/** Who acts for the country that an adjective tells, and who for nobody but themselves. */
import { describe } from 'vitest';
import { claims } from '../../support/reading.js';
import { sentences } from '../../support/table.js';

describe('for themselves', () => {
  sentences(
    `
    Somalische Piraten griffen die Bundesmarine an.
      + Somalische Piraten ATTACKS Bundesmarine
      - Somalia *
    Die polnische Opposition kritisierte die EU.
      + polnische Opposition ACCUSES Europäische Union
      - Polen *
    Mehrere deutsche Banken verklagten die USA.
      + deutsche Banken ACCUSES USA
    Ein deutscher Konzern verklagte die EU.
      - Deutschland *
    Türkische Medien kritisierten die EU.
      + Türkische Medien ACCUSES Europäische Union
    Die britische Presse kritisierte die EU.
      - Großbritannien *
    # a country of South America is not South America
    Frankreich lobte Spanien. Die USA kritisierten das südamerikanische Land.
      - USA ACCUSES *
    `,
    claims,
  );
});

describe('for themselves, whoever they belong to', () => {
  sentences(
    `
    Gegner der SPD griffen die CDU an.
      + Gegner der SPD ATTACKS CDU
      - SPD *
    Opfer der RAF kritisierten die CDU.
      - RAF *
    Die Freundin von Karl Huber reiste nach Polen.
      - Karl Huber VISITS *
    Die Polizei nahm die Mörder von Karl Huber fest.
      - * Karl Huber
    Karl Hubers Frau kritisierte die CDU.
      - Karl Huber *
    SPD-Anhänger griffen die CDU an.
      - SPD *
    # some of the states of a union, but not all of them, and not those who fight for somebody
    Mehrere Staaten der EU kritisierten Polen.
      + Staaten der EU ACCUSES Polen
      - Europäische Union *
    Die Staaten der EU kritisierten Polen.
      + Europäische Union ACCUSES Polen
    Polen steht auf Seiten der Rebellen.
      + Polen SUPPORTS Rebellen
    Zwei Mitglieder der Hamas griffen Israel an.
      + Hamas ATTACKS Israel
    # but these speak and fight for them
    Kämpfer der Hisbollah griffen Haifa an.
      + Hisbollah ATTACKS Haifa
    Der Anwalt von Karl Huber kritisierte die CDU.
      + Karl Huber ACCUSES CDU
    `,
    claims,
  );
});

describe('for their country', () => {
  sentences(
    `
    Türkische Soldaten griffen die PKK an.
      + Türkei ATTACKS PKK
    Israelische Kampfjets griffen Haifa an.
      + Israel ATTACKS Haifa
    Die polnische Führung kritisierte die EU.
      + Polen ACCUSES Europäische Union
    `,
    claims,
  );
});

describe('several, where a number says so', () => {
  sentences(
    `
    Rund 30 Beamte durchsuchten die Diskothek.
      + Beamte COERCES Diskothek
    Die Flugbegleiter forderten 50 Menschen auf, das Flugzeug zu verlassen.
      + Flugbegleiter DEMANDS Menschen
    `,
    claims,
  );
});

describe('institutions speak, though they have no name', () => {
  sentences(
    `
    Die Kirche kritisierte die EU.
      + Kirche ACCUSES Europäische Union
      - Europäische Union ACCUSES *
    Eine deutsche Zeitung kritisierte China.
      - China ACCUSES *
    Die Tochterfirma von Siemens, Osram, kritisierte die EU.
      + Osram ACCUSES Europäische Union
      - Europäische Union ACCUSES *
    Die Schwesterpartei der CSU kritisierte Karl Huber. Die Chefin der Caritas kritisierte die SPD.
      - Karl Huber ACCUSES *
      - SPD ACCUSES *
    Die Reform kritisierte die EU.
      + Europäische Union ACCUSES Reform
    `,
    claims,
  );
});

describe('partners and relatives are somebody else', () => {
  sentences(
    `
    Der Koalitionspartner der SPD kritisierte Polen.
      - SPD ACCUSES *
    Die Schwesterpartei der CSU lehnte den Vorschlag ab.
      - CSU REJECTS *
    Karl Huber kritisierte die Schwesterpartei der SPD. Anna Berger kritisierte den Bruder von Emil Meier.
      - * ACCUSES SPD
      - * ACCUSES Emil Meier
    Seine russischen Komplizen bedrohten Karl Huber.
      - Russland THREATENS *
    Die Polizei nahm drei rumänische Diebe fest.
      - * Rumänien
    # parts of a whole are no relatives
    Die türkische Polizei räumte das Lager der Demonstranten.
      + türkische Polizei COERCES Demonstranten
    `,
    claims,
  );
});

describe('beside a person, who does something to him', () => {
  sentences(
    `
    Das ist falsch, wie Karl Huber von Amnesty International zitiert wird.
      - Karl Huber REPRESENTS *
    Es heißt, dass Karl Huber von der SPD unterstützt wird.
      + SPD SUPPORTS Karl Huber
      - Karl Huber MEMBER_OF *
    Karl Huber von Amnesty International wurde gestern kritisiert.
      + Karl Huber REPRESENTS Amnesty International
    `,
    claims,
  );
});
