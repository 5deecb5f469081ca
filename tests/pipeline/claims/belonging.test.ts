/** Who belongs to whom by what a sentence says beside it: who comes for a party, where somebody works, whose lawyer one is. */
import { describe } from 'vitest';
import { claims } from '../../support/reading.js';
import { sentences } from '../../support/table.js';

describe('who comes for whom', () => {
  sentences(
    `
    Von der CSU erschien nur Anna Berger.
      + Anna Berger MEMBER_OF CSU
    Von den Grünen nahm der Abgeordnete Karl Huber teil.
      + Karl Huber MEMBER_OF Bündnis 90/Die Grünen
    Von der UNO kam Karl Huber.
      + Karl Huber REPRESENTS Vereinte Nationen
    # whom he speaks of, and by whom it is done
    Von Siemens spricht Karl Huber mit Achtung.
      - Karl Huber REPRESENTS Siemens
    Von der CSU wurde Anna Berger eingeladen.
      - Anna Berger MEMBER_OF CSU
    Von der CSU kam heftiger Widerspruch, Anna Berger schwieg.
      - Anna Berger MEMBER_OF CSU
    `,
    claims,
  );
});

describe('where somebody works', () => {
  sentences(
    `
    Anna Berger schreibt für die taz, wo sie Redakteurin ist.
      + Anna Berger REPRESENTS taz
    Der Verein Rapid Wien, bei dem Karl Huber Trainer ist, siegte.
      + Karl Huber REPRESENTS SK Rapid Wien
    Karl Huber lobte die taz, während er Redakteur war.
      - Karl Huber REPRESENTS taz
    Karl Huber ist der Chef der „Bürgerwacht“.
      + Karl Huber REPRESENTS Bürgerwacht
    Der Kapitän der „Meeresbraut“ ist Karl Huber.
      - Karl Huber REPRESENTS Meeresbraut
    # his country belongs to no party
    Der saudische Prinz gehört der Hamas an.
      - Saudi-Arabien MEMBER_OF *
    `,
    claims,
  );
});

describe('whose lawyer', () => {
  sentences(
    `
    Karl Huber schwieg. Sein Verteidiger Jan Nowak legte Berufung ein.
      + Jan Nowak SUPPORTS Karl Huber
    Jan Nowak, der Anwalt von Karl Huber, legte Berufung ein.
      + Jan Nowak SUPPORTS Karl Huber
    Die Anwältin des Angeklagten Karl Huber, Anna Berger, legte Berufung ein.
      + Anna Berger SUPPORTS Karl Huber
    # of a club, and who accuses
    Der Anwalt von Karl Huber, mit Anna Berger verwandt, schwieg.
      - Anna Berger SUPPORTS *
    Der Verteidiger von Rapid Wien, Jan Nowak, fehlte. Hubers Staatsanwalt Karl Demir klagte ihn an.
      - * SUPPORTS *
    `,
    claims,
  );
});

describe('participles of two', () => {
  sentences(
    `
    Die FDP lobte das zwischen Polen und Litauen ausgehandelte Abkommen.
      + Polen AGREES_WITH Litauen
    Die zwischen Polen und Litauen vereinbarte Grenze wird bewacht.
      + Polen AGREES_WITH Litauen
    Der zwischen Polen und Litauen gelegene See ist tief.
      - Polen AGREES_WITH Litauen
    # each its own
    Die FDP wählte zwischen dem von Polen bevorzugten Entwurf und dem von Litauen unterstützten Vorschlag der Türkei.
      + Litauen SUPPORTS Vorschlag der Türkei
      - Polen SUPPORTS Vorschlag der Türkei
    `,
    claims,
  );
});

describe('clashes and reproaches', () => {
  sentences(
    `
    Tausende demonstrierten in Köln gegen die FDP. Es kam zu Zusammenstößen mit der Polizei.
      + Demonstranten ATTACKS Polizei
    Karl Huber besuchte Köln. Es kam zu Zusammenstößen mit der Polizei.
      - * ATTACKS *
    Karl Huber sagte, die Polizei habe gelogen.
      + Karl Huber ACCUSES Polizei
    Siemens übergab dem Minister Karl Huber den Bericht.
      + Siemens MET_WITH Karl Huber
      - Siemens CONCEDES_TO Karl Huber
    `,
    claims,
  );
});
