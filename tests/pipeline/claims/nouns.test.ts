/** Claims by nouns and adjectives. */
import { describe } from 'vitest';
import { claims } from '../../support/reading.js';
import { sentences } from '../../support/table.js';

describe('nouns', () => {
  sentences(
    `
    Die deutsch-polnische Zusammenarbeit ruht.
      + Deutschland COOPERATES_WITH Polen
    Die polnische Zusammenarbeit ruht.
      - * COOPERATES_WITH *
    Der Afghanistan-Einsatz der Bundeswehr dauert an.
      + Bundeswehr DEPLOYS_TO Afghanistan
    Der Einsatz der Bundeswehr im Rahmen der NATO dauert an.
      - Bundeswehr DEPLOYS_TO NATO
    Der Angriff Russlands auf die Ukraine begann.
      + Russland ATTACKS Ukraine
      - Ukraine ATTACKS *
    Der russische Angriff auf die Ukraine begann.
      + Russland ATTACKS Ukraine
    Russlands Angriff auf die Ukraine begann.
      + Russland ATTACKS Ukraine
    Nach dem NATO-Angriff auf Serbien schwieg er.
      + NATO ATTACKS Serbien
    Die Forderungen Russlands an die NATO sind alt.
      + Russland DEMANDS NATO
    Das Treffen zwischen Antony Blinken und Sergej Lawrow endete.
      + Antony Blinken MET_WITH Sergej Lawrow
    Das Treffen von Antony Blinken mit Sergej Lawrow endete.
      + Antony Blinken MET_WITH Sergej Lawrow
    Der Besuch von Antony Blinken in Polen endete.
      + Antony Blinken VISITS Polen
    Die Sanktionen der EU gegen Belarus gelten.
      + Europäische Union SANCTIONS Belarus
    Die Kritik Polens an Belarus wächst.
      + Polen ACCUSES Belarus
    Die Hilfe der USA für die Ukraine wächst.
      + USA AIDS Ukraine
    Die Warnung Polens vor Russland verhallte.
      - Russland WARNS *
    Die Entsendung von Soldaten in den Irak durch Polen endete.
      + Polen DEPLOYS_TO Irak
    # compounds count as their last part
    Das Krisentreffen zwischen Antony Blinken und Sergej Lawrow endete.
      + Antony Blinken MET_WITH Sergej Lawrow
    # no act
    Die Angst Polens vor Russland wächst.
      - Polen ATTACKS *
      - Russland ATTACKS *
    Der Wahlkampf der SPD gegen die CDU begann.
      - SPD ATTACKS CDU
    Die Grenze zwischen Polen und Belarus ist zu.
      - Polen MET_WITH Belarus
      - Polen COOPERATES_WITH Belarus
    # what is denied
    Es gab keinen Angriff Russlands auf die Ukraine.
      + Russland ATTACKS Ukraine [negative]
      - Russland ATTACKS Ukraine
    `,
    claims,
  );
});

describe('adjectives', () => {
  sentences(
    `
    Polen ist mit der Ukraine verbündet.
      + Polen COOPERATES_WITH Ukraine
    Polen ist mit der Ukraine nicht verbündet.
      + Polen COOPERATES_WITH Ukraine [negative]
    Er besuchte die von Israel annektierten Golanhöhen.
      + Israel COERCES Golanhöhen
    Der von SPD und FDP unterstützte Karl Huber trat an.
      + SPD SUPPORTS Karl Huber
      + FDP SUPPORTS Karl Huber
    Die von Israel bombardierte Stadt Homs ist leer.
      + Israel ATTACKS Homs
    Die mit Polen verbündete Ukraine stimmte zu.
      + Ukraine COOPERATES_WITH Polen
    Polen ist größer als Litauen.
      - Polen * Litauen
    `,
    claims,
  );
});

describe('behind whom it is aimed at', () => {
  sentences(
    `
    Es kam zu Demonstrationen gegen die Regierung von Präsident Karl Huber.
      - Karl Huber PROTESTS_AGAINST *
    Der Regierung Polens unter der Führung von Karl Huber wird Betrug vorgeworfen.
      - Karl Huber ACCUSES *
    `,
    claims,
  );
});

describe('what is said with "als", and by other forms of a noun', () => {
  sentences(
    `
    Karl Huber gilt als Unterstützer der Hamas.
      + Karl Huber SUPPORTS Hamas
    Karl Huber gilt nicht als Unterstützer der Hamas.
      - Karl Huber SUPPORTS Hamas
    Karl Huber, ein enger Verbündeter des Iran, reiste ab.
      + Karl Huber COOPERATES_WITH Iran
    Es kam zu schweren Kämpfen zwischen der Hamas und Israel.
      + Hamas ATTACKS Israel
    `,
    claims,
  );
});
