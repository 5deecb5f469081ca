/** Answers to what somebody else accused of or demanded before. */
import { describe } from 'vitest';
import { claims } from '../../support/reading.js';
import { sentences } from '../../support/table.js';

describe('answers', () => {
  sentences(
    `
    Polen warf dem Iran Betrug vor. Die USA schwiegen. Der Iran wies den Vorwurf zurück.
      + Iran REJECTS Polen
    # who accused the one that answers, not who accused last
    Polen warf dem Iran Betrug vor. China warf den USA Betrug vor. Der Iran wies den Vorwurf zurück.
      + Iran REJECTS Polen
      - Iran REJECTS China
    # whose it is stands there
    Polen warf dem Iran Betrug vor. Der Iran wies die Vorwürfe Chinas zurück.
      + Iran REJECTS China
      - Iran REJECTS Polen
    # nobody answers himself
    Polen warf dem Iran Betrug vor. Polen wies die Vorwürfe zurück.
      - Polen REJECTS *
    Polen warf dem Iran Betrug vor. Der Iran wies den Botschafter zurück.
      - Iran REJECTS Polen
    # somebody else answers for whom it was aimed at, but not for who raised it
    Die Opposition warf dem Iran Betrug vor. Der Anwalt Karl Huber wies die Anschuldigungen zurück.
      + Karl Huber REJECTS Opposition
    Die CDU nannte das Gesetz falsch. Minister Karl Huber wies den Vorwurf zurück.
      + Karl Huber REJECTS CDU
    Polen warf dem Iran Betrug vor. Der polnische Minister Jan Nowak wies die Anschuldigungen zurück.
      - Jan Nowak REJECTS *
    Polen warf dem Iran Betrug vor. Es regnete. Es schneite. Der Anwalt Karl Huber wies die Anschuldigungen zurück.
      - Karl Huber REJECTS *
    Die CDU nannte das Gesetz falsch. Karl Huber wies eine Beschuldigung zurück.
      - Karl Huber REJECTS *
    Polen forderte den Iran zum Abzug auf. Das lehnte der Iran ab.
      + Iran REJECTS Polen
    # a fault that somebody speaks of is whoever's the text told before
    Nordkorea testete eine Rakete. Japan sprach am Montag von einer Provokation.
      + Japan ACCUSES Nordkorea
    Nordkorea testete eine Rakete. Japan sprach von einer Provokation durch Polen.
      + Japan ACCUSES Polen
      - Japan ACCUSES Nordkorea
    Nordkorea testete eine Rakete. Japan sprach von der Provokation an der Grenze.
      - Japan ACCUSES Nordkorea
    Nordkorea testete eine Rakete. Japan sprach in Paris von einem Fehler.
      - Japan ACCUSES *
    # what is to be done for somebody is asked of another
    Der Arzt Jan Nowak wurde in Belarus verhaftet. Die EU forderte seine Freilassung.
      + Europäische Union DEMANDS Belarus
      - Europäische Union DEMANDS Jan Nowak
    Der Rapper Jan Nowak wurde in Schweden verhaftet. Die USA verlangten die Freilassung des Musikers.
      + USA DEMANDS Schweden
      - USA DEMANDS Jan Nowak
    `,
    claims,
  );
});
