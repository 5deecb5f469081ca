/** Nouns whose doer is the subject of their clause. */
import { describe, expect, it } from 'vitest';
import { loadFrames } from '../../../src/lang/de/frames/index.js';
import { tryExample } from '../../support/frame-examples.js';
import { claims } from '../../support/reading.js';
import { sentences } from '../../support/table.js';

describe('meanwhile, before and after', () => {
  sentences(
    `
    Karl Huber hat bei einem Besuch in Bagdad den Abzug angekündigt.
      + Karl Huber VISITS Bagdad
    Nach einem Treffen mit Anna Berger reiste Karl Huber ab.
      + Karl Huber MET_WITH Anna Berger
    Die CDU lud zu Gesprächen mit der SPD.
      + CDU MET_WITH SPD
    Bei ihrem Besuch in Rom lobte Anna Berger die EU.
      + Anna Berger VISITS Rom
    Nach dem Treffen von Anna Berger mit Iwan Petrow reiste Karl Huber ab.
      + Anna Berger MET_WITH Iwan Petrow
      - Karl Huber MET_WITH *
    Nach einem Angriff auf Homs reiste Karl Huber ab.
      - Karl Huber ATTACKS *
    Es heißt, dass Siemens von der Polizei zur Herausgabe von Daten gezwungen wurde.
      + Polizei COERCES Siemens
    `,
    claims,
  );
});

describe('carried out', () => {
  sentences(
    `
    Polen begann nicht mit dem Beschuss der Türkei.
      + Polen ATTACKS Türkei [negative]
    # what it is aimed at stands before it
    Die polnische Regierung plant für die Ukraine ein Hilfspaket.
      + Polen AIDS Ukraine [planned]
    Die polnische Regierung lobte für die Ukraine ein Hilfspaket.
      - Polen AIDS Ukraine
    Polen kritisierte die Offensive gegen die Hamas.
      - Polen ATTACKS Hamas
    `,
    claims,
  );
  for (const { id, example } of [...loadFrames().carriers.values()].flat())
    it(`${id}: ${example}`, () => expect(tryExample(example)).not.toEqual([]));
});

describe('said of somebody', () => {
  sentences(
    `
    Polen machte den Iran für den Anschlag auf Israel verantwortlich.
      + Iran ATTACKS Israel [by Polen]
    Polen macht die Krise für den Anschlag auf Israel verantwortlich.
      - Polen ATTACKS *
    Polen machte den Iran für den Besuch in Israel verantwortlich.
      - Iran VISITS *
    # what is written speaks for whoever wrote it
    In einem Bericht der UNO wird die Türkei kritisiert.
      + Vereinte Nationen ACCUSES Türkei
    In einer Erklärung der EU wurde Russland aufgefordert, die Truppen abzuziehen.
      + Europäische Union DEMANDS Russland
    In einer Stadt der Türkei wurde Russland kritisiert.
      - Türkei ACCUSES *
    `,
    claims,
  );
  for (const { id, example } of [...loadFrames().culprits.values()].flat())
    it(`${id}: ${example}`, () => expect(tryExample(example)).not.toEqual([]));
});

describe('where something happens is not who does it', () => {
  sentences(
    `
    Der Chef von Siemens, Karl Huber, wurde entlassen.
      + Karl Huber REPRESENTS Siemens
      - Siemens SANCTIONS *
    Anna Berger, Sprecherin von Amnesty International, wurde am Montag scharf kritisiert.
      - Amnesty International ACCUSES *
    Gestern wurde Karl Huber von Siemens entlassen.
      + Siemens SANCTIONS Karl Huber
    Südöstlich von Lyon wurden zehn Touristen festgenommen.
      - Lyon COERCES *
    In einem Lager außerhalb von Kabul wurde Karl Huber entführt.
      - * COERCES *
    30 Kilometer von Kundus entfernt wurde Karl Huber erschossen.
      - * ATTACKS *
    Unweit von Homs wurde Karl Huber von den Taliban erschossen.
      + Taliban ATTACKS Karl Huber
    Nördlich von Bagdad griffen die Taliban die NATO an.
      + Taliban ATTACKS NATO
      - Irak *
    `,
    claims,
  );
});

describe('people who act and are acted on for themselves', () => {
  sentences(
    `
    Die Türkei ging hart gegen deutsche Straftäter vor.
      - Türkei ATTACKS Deutschland
    Die türkische Polizei nahm polnische Touristen fest.
      - türkische Polizei COERCES Polen
    Karl Huber kritisierte englische Fans.
      - Karl Huber ACCUSES *britannien
    Französische Bauern demonstrierten gegen die EU.
      - Frankreich PROTESTS_AGAINST EU
    # soldiers, diplomats and envoys are their country's
    Die Taliban töteten deutsche Soldaten.
      + Taliban ATTACKS Deutschland
    Polen wies russische Diplomaten aus.
      + Polen SANCTIONS Russland
    `,
    claims,
  );
});

describe('by the participle before the noun', () => {
  sentences(
    `
    Die von der EU verhängten Sanktionen gegen Russland wirken.
      + Europäische Union SANCTIONS Russland
    Die von der EU geplanten Sanktionen gegen Russland sind umstritten.
      + Europäische Union SANCTIONS Russland [planned]
    Der von Polen gestartete Angriff auf Ungarn scheiterte.
      + Polen ATTACKS Ungarn
    Die von Polen gegen Huber erhobenen Vorwürfe sind falsch.
      + Polen ACCUSES Huber
    # who thinks something of it does not do it
    Der von Polen kritisierte Angriff auf Ungarn scheiterte.
      - Polen ATTACKS *
    Der von Polen unterstützte Angriff auf Ungarn scheiterte.
      - Polen ATTACKS *
    `,
    claims,
  );
});
