/** What the case of a name, a date or a title leaves open, and whom somebody visits. */
import { describe } from 'vitest';
import { claims } from '../../support/reading.js';
import { sentences } from '../../support/table.js';

describe('cases that names and dates leave open', () => {
  sentences(
    `
    # an office before a name is not declined
    Gestern traf Karl Huber Präsident Jan Nowak.
      + Karl Huber MET_WITH Jan Nowak
    Karl Huber kritisierte Präsident Jan Nowak.
      + Karl Huber ACCUSES Jan Nowak
      - Jan Nowak ACCUSES *
    Präsident Jan Nowak kritisierte Karl Huber.
      + Jan Nowak ACCUSES Karl Huber
    # a date is nobody's, but that of another time
    Frankreich half im Mai der Türkei.
      + Frankreich AIDS Türkei
    Frankreich half im Mai des Jahres Polen.
      + Frankreich AIDS Polen
    # nor is a name
    Weil der Iran der Hamas half, kam es zu Streit.
      + Iran AIDS Hamas
    # what is said in it is no part of its name
    Polen kritisierte in einer Erklärung Karl Huber.
      + Polen ACCUSES Karl Huber
    Polen kritisierte in einer Erklärung Israel.
      + Polen ACCUSES Israel
    # behind "und" a verb, no adjective
    Anna Berger verließ den Gipfel und kritisierte Horst Huber.
      + Anna Berger ACCUSES Horst Huber
    Anna Berger verließ den Gipfel und lobte Präsident Jan Nowak.
      + Anna Berger SUPPORTS Jan Nowak
    # "gelobt" is praised
    Polen soll im Mai Israel gelobt haben.
      + Polen SUPPORTS Israel
      - Polen AGREES_WITH *
    `,
    claims,
  );
});

describe('whom somebody visits', () => {
  sentences(
    `
    Karl Huber besuchte Präsident Jan Nowak in Rom.
      + Karl Huber MET_WITH Jan Nowak
      + Karl Huber VISITS Rom
    Karl Huber besuchte Polen.
      + Karl Huber VISITS Polen
      - Karl Huber MET_WITH *
    Karl Huber besuchte die deutschen Soldaten in Mali.
      - Karl Huber MET_WITH Deutschland
    `,
    claims,
  );
});

describe('one person of two callings', () => {
  sentences(
    `
    Der Regisseur und Schauspieler Karl Huber besuchte Polen.
      + Karl Huber VISITS Polen
    Der Vorsitzende der SPD und Bürgermeister Karl Huber besuchte Polen.
      + Karl Huber VISITS Polen
      - SPD VISITS *
    Der Schweizer Bankier und jetzige Chef der Deutschen Bank Karl Huber besuchte Polen.
      + Karl Huber VISITS Polen
      - Schweiz VISITS *
      - Deutsche Bank VISITS *
    Polen wurde vom Schauspieler und Sänger Karl Huber kritisiert.
      + Karl Huber ACCUSES Polen
      - Schauspieler ACCUSES *
    # an article each: two
    Der Schauspieler und der Sänger Karl Huber kritisierte Polen.
      - Karl Huber ACCUSES *
    `,
    claims,
  );
});
