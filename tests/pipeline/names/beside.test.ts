/** Names of which the words beside them say what they are. */
import { describe } from 'vitest';
import { entities } from '../../support/reading.js';
import { sentences } from '../../support/table.js';

describe('said behind or before a name', () => {
  sentences(
    `
    Das Wrack lag bei Tall Afar, einer Stadt im Irak.
      + Place Tall Afar
    Das Wrack lag bei Tall Afar einer Stadt im Irak.
      + Place Tall Afar
    Er wurde nach Ben Guerdane, einer kleinen Stadt in Tunesien, gebracht.
      + Place Ben Guerdane
    Mit Ben Huber, einem Freund, reiste er ab.
      + Person Ben Huber
    Der Thailänder Phusa-Ad Thaleungklat gewann.
      + Person Phusa-Ad Thaleungklat
    Er wanderte durch die Schweizer Alpen.
      - Person *
    Er bestieg den Schweizer Piz Badile.
      + Place Piz Badile
    `,
    entities,
  );
});

describe('what stands in quotation marks behind a noun', () => {
  sentences(
    `
    Die Täter warteten vor dem Restaurant „Da Bruno“.
      + Place Da Bruno
      - Person *
    Die rechtsextreme Gruppe „Vederö“ marschierte.
      + Organization Vederö
    Er nannte das Hotel „eine Zumutung“.
      - Place Zumutung
    `,
    entities,
  );
});

describe('in quotation marks', () => {
  sentences(
    `
    # papers by what is said of them, laws by their own first word
    Das meldet die in Wien erscheinende „Woche am See“.
      + Organization Woche am See
    Nach dem „Gesetz zur Bekämpfung der finanziellen Not der Länder“ ist das verboten.
      + Agreement Gesetz zur Bekämpfung der finanziellen Not der Länder
    Man hat einen „Plan B“.
      - Agreement Plan B
    „Verträge sind Verträge“, sagte Huber.
      - Agreement Verträge sind Verträge
    „Gesetz ist Gesetz“, sagte Huber.
      - Agreement Gesetz ist Gesetz
    `,
    entities,
  );
});

describe('adjectives of towns of two words', () => {
  sentences(
    `
    Der New Yorker Bürgermeister Karl Huber kritisierte ein Bad Homburger Gericht.
      + Place New York
      + Place Bad Homburg
      - Place York*
      - Place *Yorker
      - Place Homburg
    `,
    entities,
  );
});
