/** Who does what a passive or a noun leaves open: every row of doers.tsv in its own example, and what must stay open. */
import { describe, expect, it } from 'vitest';
import { loadFrames } from '../../../src/lang/de/frames/index.js';
import { tryExample } from '../../support/frame-examples.js';
import { claims } from '../../support/reading.js';
import { sentences } from '../../support/table.js';

describe('who usually does it', () => {
  for (const row of [...loadFrames().doers.values()].flat())
    it(row.example.replace(/[[\]{}]/g, ''), () => expect(tryExample(row.example)).toContain(row.id));

  sentences(
    `
    # told by the passive itself
    Die türkische Polizei half. Karl Huber wurde von Soldaten aus Polen festgenommen.
      - türkische Polizei COERCES *
    # nobody who could have done it
    Die türkische Zeitung schwieg. Drei Männer wurden festgenommen.
      - * COERCES *
    # a person with a name, in a country
    In Polen wurde Karl Huber zu drei Jahren Haft verurteilt.
      + Polen COERCES Karl Huber
    Die türkische Polizei half. Die SPD verhaftete niemanden.
      - türkische Polizei COERCES *
    `,
    claims,
  );
});

describe('the country where it happens', () => {
  sentences(
    `
    In der Türkei wurden soziale Netzwerke wie Facebook und Twitter gesperrt.
      + Türkei COERCES Facebook
      + Türkei COERCES Twitter
    In der Türkei wurde Karl Huber verhaftet.
      + Türkei COERCES Karl Huber
    In der Türkei wurden drei Männer verhaftet.
      - Türkei COERCES *
    Die Firma Siemens ist zu zehn Prozent an Airbus beteiligt.
      + Siemens COOPERATES_WITH Airbus
    Die Firma Siemens ist an dem Manöver beteiligt.
      - Siemens COOPERATES_WITH *
    `,
    claims,
  );
});

describe('who attacked the victims', () => {
  sentences(
    `
    Die Taliban beschossen Kundus. Dabei wurden drei polnische Soldaten getötet.
      + Taliban ATTACKS Polen
    Die Taliban beschossen Kundus. Schon im März waren drei polnische Soldaten getötet worden.
      - Taliban ATTACKS Polen
    Karl Huber lobte die Taliban. Gestern wurden drei polnische Soldaten getötet.
      - * ATTACKS *
    Die Taliban beschossen Kundus. Karl Huber starb bei dem Angriff.
      + Taliban ATTACKS Karl Huber
    Die Taliban beschossen Kundus. Dabei kamen drei polnische Soldaten ums Leben.
      + Taliban ATTACKS Polen
    Die Taliban beschossen Kundus. In Bonn starb Karl Huber bei einem Unfall.
      - Taliban ATTACKS Karl Huber
    Die Taliban beschossen Kundus. Die NATO geriet in einen Hinterhalt.
      - Taliban ATTACKS NATO
    Karl Huber starb bei dem Angriff.
      - * ATTACKS *
    `,
    claims,
  );
});

describe('by whom, with whom', () => {
  sentences(
    `
    Auf Befehl des Präsidenten Iwan Petrow wurde Jan Nowak verhaftet.
      + Iwan Petrow COERCES Jan Nowak
    Auf Anordnung von Präsident Iwan Petrow wurde Jan Nowak verhaftet.
      + Iwan Petrow COERCES Jan Nowak
    Auf Einladung des Präsidenten Iwan Petrow wurde Jan Nowak verhaftet.
      - Iwan Petrow COERCES *
    Als Drahtzieher des Anschlags auf die NATO gilt Karl Huber.
      + Karl Huber ATTACKS NATO
    Der Drahtzieher des Anschlags auf die NATO war Karl Huber.
      + Karl Huber ATTACKS NATO
    Als Zeuge des Anschlags auf die NATO gilt Karl Huber.
      - Karl Huber ATTACKS *
    Karl Huber wurde wegen Betrugs und Erpressung von Politikern verurteilt.
      - Politiker * *
    Karl Huber unterstützt die Forderung der SPD, die Deutsche Bank zu boykottieren.
      - Karl Huber SANCTIONS *
    Karl Huber begrüßte den Vorschlag von Anna Berger, Polen zu besuchen.
      - Karl Huber VISITS *
    Karl Huber traut der NATO nicht zu, Polen zu schützen.
      - Karl Huber SUPPORTS *
    Karl Huber erneuerte das Angebot, Polen zu besuchen.
      + Karl Huber VISITS Polen*
    Gestern wurden drei Soldaten von den Taliban getötet.
      + Taliban ATTACKS Soldaten
    Anhänger von Karl Huber wurden von der türkischen Polizei festgenommen.
      + türkische Polizei COERCES *
      - Karl Huber COERCES *
    Nordkorea hat den polnischen Botschafter Jan Nowak des Landes verwiesen.
      + Nordkorea SANCTIONS Jan Nowak
    Nordkorea hat den Botschafter des Landes gelobt.
      - Nordkorea SANCTIONS *
    Die SPD hat zusammen mit Greenpeace einen Plan vorgelegt.
      + SPD COOPERATES_WITH Greenpeace
    Polen hat gemeinsam mit der Türkei und Ungarn einen Plan vorgelegt.
      + Polen COOPERATES_WITH Türkei
      + Polen COOPERATES_WITH Ungarn
      - Türkei COOPERATES_WITH Ungarn
    Polen hat mit Greenpeace einen Plan vorgelegt.
      - * COOPERATES_WITH *
    `,
    claims,
  );
});
