/** Many people without a name, and the government of the country in whose capital they stand. */
import { describe } from 'vitest';
import { claims } from '../../support/reading.js';
import { sentences } from '../../support/table.js';

describe('crowds', () => {
  sentences(
    `
    # whoever protests is noted for that
    10.000 Menschen demonstrierten gegen die NPD.
      + Demonstranten PROTESTS_AGAINST NPD
    Tausende Menschen demonstrierten gegen die NPD.
      + Demonstranten PROTESTS_AGAINST NPD
    Hunderte Studenten protestierten gegen die EU.
      + Studenten PROTESTS_AGAINST Europäische Union
    # so are those of whom it is told how many were seized
    Die Polizei nahm zwölf Verdächtige fest.
      + Polizei COERCES Verdächtige
    Die Polizei führte Personen ab.
      - Polizei COERCES *
    # what is not counted as people is nothing of its own
    Polen zahlte Millionen US-Dollar an die Ukraine.
      + Polen AIDS Ukraine
      - USA * *
      - * * USA
    Die Grippe, die in Polen 25 Millionen Todesopfer gefordert hatte, kam aus Ungarn.
      - * DEMANDS *
    `,
    claims,
  );
});

describe('those who demonstrate', () => {
  sentences(
    `
    Tausende Bauern haben gegen die EU protestiert. Die Demonstranten beschossen die Polizei.
      + Bauern PROTESTS_AGAINST Europäische Union
      + Bauern ATTACKS Polizei
      - Demonstranten * *
    Rund 4.000 Menschen demonstrierten gegen die EU. Die Protestierenden griffen die Polizei an. Sie nahm 20 Demonstranten fest.
      + Demonstranten PROTESTS_AGAINST Europäische Union
      + Demonstranten ATTACKS Polizei
      + Polizei COERCES Demonstranten
    Tausende demonstrierten gegen die EU. Auf der Kundgebung sprach Karl Huber. Die Teilnehmer griffen die Polizei an.
      + Demonstranten ATTACKS Polizei
    # of a conference that was told since
    Tausende demonstrierten gegen die EU. Auf dem EU-Gipfel sprach Karl Huber. Die Teilnehmer kritisierten die NATO.
      - Demonstranten ACCUSES NATO
    # one of two crowds
    Studenten demonstrierten gegen die EU. Bauern protestierten gegen die NATO. Die Polizei griff die Demonstranten an.
      - Polizei ATTACKS Studenten
      - Polizei ATTACKS Bauern
    # others, though they protest
    300 Studenten protestierten gegen die EU. Etwa 1.000 Menschen protestierten gegen die Kundgebung. Die Polizei griff die Demonstranten an.
      + Gegendemonstranten PROTESTS_AGAINST Kundgebung
      - Polizei ATTACKS Studenten
    Etwa 1.000 Menschen protestierten gegen den Aufmarsch. Die Demonstranten griffen die Polizei an.
      - Gegendemonstranten ATTACKS *
    Tausende Bauern protestierten gegen die EU. Die Demonstranten der SPD griffen die Polizei an.
      - Bauern ATTACKS *
    `,
    claims,
  );
});

describe('the government where something happens', () => {
  sentences(
    `
    In Kiew haben Tausende Menschen gegen die Regierung demonstriert.
      + Demonstranten PROTESTS_AGAINST Ukraine
    Tausende Griechen demonstrierten in Athen gegen die Sparpläne der Regierung.
      + Griechen PROTESTS_AGAINST Griechenland
    # who is somewhere may speak of another, and so may those who meet there
    Karl Huber kritisierte in Paris die Regierung.
      - Karl Huber ACCUSES Frankreich
    In Brüssel kritisierten Umweltschützer die Regierung.
      - Umweltschützer ACCUSES Belgien
    In Paris und London kritisierten Umweltschützer die Regierung.
      - Umweltschützer ACCUSES *
    # the country of which the text speaks goes before
    Polen will sparen. In Paris demonstrierten Studenten gegen die Regierung.
      - Studenten PROTESTS_AGAINST Frankreich
    `,
    claims,
  );
});
