/** Offices of the country that the article speaks of, and of others. */
import { describe } from 'vitest';
import { claims } from '../../support/reading.js';
import { sentences } from '../../support/table.js';

describe('whose office it is not, though the article speaks of the country', () => {
  sentences(
    `
    # a country that only comes up later and once, a winner in sport, another who has the office already, a head of something else
    Karl Huber kam. Er traf Präsident Jan Nowak. Das Wetter war schön. In Peru regnete es.
      - Jan Nowak REPRESENTS Peru
    Spanien gewann in Spanien. Torschützenkönig Karl Huber jubelte.
      - Karl Huber REPRESENTS *
    Osttimor wählte. In Osttimor feierte Premierminister Jan Nowak. Premierministerin Helen Clark sagte Hilfe zu.
      + Jan Nowak REPRESENTS Osttimor
      - Helen Clark REPRESENTS *
    Brasilien lud ein. In Brasilien sprach Theo Huber, Präsident des Fußball Verbands.
      - Theo Huber REPRESENTS Brasilien
    In Mexiko lag der Schmuck. Mexiko schwieg. Auch Kaiser Karl V. schwieg.
      - Karl V. REPRESENTS Mexiko
    # news begins with what it is about
    In Peru wurde gewählt. Das freut Jan Nowak, der in Kuba und auch sonst in Kuba lebt. Präsident Theo Huber schwieg. Die Wahl war in Peru frei.
      + Theo Huber REPRESENTS Peru
      - Theo Huber REPRESENTS Kuba
    # what the holder of the office does something to
    Präsident Jan Nowak warf Peru Betrug vor.
      + Jan Nowak ACCUSES Peru
      - Jan Nowak REPRESENTS Peru
    Minister Jan Nowak hat Peru kritisiert.
      - Jan Nowak REPRESENTS Peru
    In Peru hat Präsident Jan Nowak die EU kritisiert. Peru schwieg.
      + Jan Nowak REPRESENTS Peru
    # whose party is at home elsewhere
    In Afghanistan wurde gekämpft. Afghanistan schwieg. Verteidigungsminister Karl Huber (CDU) kam.
      - Karl Huber REPRESENTS Afghanistan
    Deutschland und Afghanistan redeten. Afghanistan schwieg. Verteidigungsminister Karl Huber (CDU) kam.
      - Karl Huber REPRESENTS Afghanistan
    Polen wartet. Ministerpräsident Karl Huber (PO) sprach.
      + Karl Huber REPRESENTS Polen
    # of the part of the country that is spoken of more
    Schleswig-Holstein prüft. Schleswig-Holstein wartet. Deutschland wartet. Ministerin Anna Berger (SPD) sprach.
      - Anna Berger REPRESENTS *
    Deutschland wartet. Ministerin Anna Berger (SPD) sprach.
      + Anna Berger REPRESENTS Deutschland
    `,
    claims,
  );
});

describe('offices of a company', () => {
  sentences(
    `
    Die Bank UBS meldete Verluste. Verwaltungsratspräsident Karl Huber trat zurück.
      + Karl Huber REPRESENTS UBS
    `,
    claims,
  );
});
