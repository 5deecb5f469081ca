/** Who holds which of several offices, and offices at an institution. */
import { describe } from 'vitest';
import { claims } from '../../support/reading.js';
import { sentences } from '../../support/table.js';

describe('offices of several institutions', () => {
  sentences(
    `
    # one role behind several people is the last one's
    Karl Huber, Richter am Landgericht Köln, und Anna Berger, Professorin an der Universität Bonn, schwiegen.
      + Karl Huber REPRESENTS Landgericht Köln
      + Anna Berger MEMBER_OF Universität Bonn
      - Karl Huber * Universität Bonn
    # at an institution, not at a river
    Der Direktor am Institut für Weltwirtschaft, Karl Huber, kam. Der Leiter am Rhein, Jan Nowak, schwieg.
      + Karl Huber REPRESENTS Institut für Weltwirtschaft
      - Jan Nowak REPRESENTS *
    # of two at once
    Karl Huber, Chef der Deutschen Bank und der Lufthansa, widersprach. Anna Berger, Mitglied der Caritas und des Vereins Attac, auch.
      + Karl Huber REPRESENTS Deutsche Bank
      + Karl Huber REPRESENTS Lufthansa
      + Anna Berger MEMBER_OF Caritas
      + Anna Berger MEMBER_OF Attac
    Der Chef der Deutschen Bank und die Allianz widersprachen. Karl Huber, Chef der Caritas, und die FIFA kamen.
      - Karl Huber REPRESENTS FIFA
    # behind a modal verb or in the perfect too
    Karl Huber soll Mitglied der Hamas gewesen sein. Anna Berger will Präsidentin der FIFA werden.
      + Karl Huber MEMBER_OF Hamas
      + Anna Berger REPRESENTS FIFA
    # "zum" holds an article: one president, not several
    Der Verein Attac wählte Jan Nowak zum neuen Vereinspräsidenten. Er wurde von neuen Präsidenten gelobt.
      - Jan Nowak REPRESENTS *Präsidenten
      - Jan Nowak REPRESENTS *präsidenten
    # whoever becomes it is nobody who was
    Präsident Jan Nowak kam. Die FDP kritisierte die Ernennung zum Präsidenten.
      - FDP ACCUSES Jan Nowak
    Präsident Jan Nowak kam. Die FDP kritisierte den Präsidenten.
      + FDP ACCUSES Jan Nowak
    # in quotation marks, what somebody is of or has an office in
    Anna Berger vom „Queer Kollektiv“ lobte Edward Miller, Kurator des „Department of Zoology“.
      + Anna Berger REPRESENTS Queer Kollektiv
      + Edward Miller REPRESENTS Department of Zoology
    Anna Berger sprach vom „Queer Kollektiv“. Edward Miller lobte die Musik des „Department of Zoology“.
      - * REPRESENTS *
    `,
    claims,
  );
});

describe('organisations that are written small', () => {
  sentences(
    `
    ver.di-Chef Karl Huber kritisierte die BVG.
      + Karl Huber REPRESENTS ver.di
    Der attac-Sprecher Emil Meier schwieg. Die verdi-Vorsitzende Anna Berger sprach.
      + Emil Meier REPRESENTS Attac
      + Anna Berger REPRESENTS ver.di
    Die Gewerkschaft Verdi kritisierte die BVG.
      + ver.di ACCUSES Berliner Verkehrsbetriebe
    Der ex-Sprecher Karl Huber schwieg.
      - Karl Huber REPRESENTS *
    `,
    claims,
  );
});
