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
    # who receives somebody of another country, and who is met in its capital
    Polens Außenminister Theo Huber wurde von Präsident Jan Nowak empfangen.
      - Jan Nowak REPRESENTS *
    Ungarn schwieg. Präsident Jan Nowak empfing Theo Huber, der aus Warschau kam. Polen half Polen.
      - Jan Nowak REPRESENTS Polen
    Ungarns Ministerpräsident Theo Huber reiste nach Warschau und wurde dort von Präsident Jan Nowak empfangen.
      - Jan Nowak REPRESENTS *
    Polen rüstet auf. Ungarns Ministerpräsident Theo Huber besuchte Warschau und traf Präsident Jan Nowak.
      + Jan Nowak REPRESENTS Polen
    Polen rüstet auf. Präsident Jan Nowak reiste nach Rom und traf Theo Huber.
      + Jan Nowak REPRESENTS Polen
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
    # whom a body acts on is not whose it is
    Die Regierung in Ankara tagte. Das Außenministerium warf Deutschland Verrat vor.
      + Außenministerium PART_OF Türkei
      - Außenministerium PART_OF Deutschland
    Kenia rief die Reservisten ein. Das Verteidigungsministerium sprach mit Peru.
      - Verteidigungsministerium PART_OF Peru
    `,
    claims,
  );
});

describe('whose office it is where an article speaks of many countries', () => {
  sentences(
    `
    # who acts on another country's officer, or is acted on by one, is somebody else's
    Litauen und Lettland redeten. Lettland schwieg. Der lettische Außenminister Karl Huber dankte Präsident Jan Nowak.
      - Jan Nowak REPRESENTS Lettland
    Litauen wartet. Lettland wartet. Lettland schwieg. Präsident Jan Nowak traf den lettischen Außenminister Karl Huber.
      - Jan Nowak REPRESENTS Lettland
    Deutschland wartet. Bundespräsident Karl Huber hat den Bundestag aufgelöst.
      + Karl Huber REPRESENTS Deutschland
    # of the country that the sentence before is about and speaks of alone; of nobody knows which if it speaks of both
    China hielt ein Manöver ab. China drohte. China schwieg. Japan zeigte sich besorgt. Ministerpräsidentin Anna Berger schwieg.
      + Anna Berger REPRESENTS Japan
      - Anna Berger REPRESENTS China
    China hielt ein Manöver ab. China drohte. China schwieg. Japan kritisierte China. Ministerpräsidentin Anna Berger schwieg.
      - Anna Berger REPRESENTS *
    # one country acts in the sentence, another is spoken of more
    Kuba bebte. Kuba wartet auf Hilfe. Kuba bat darum. Chile lieferte nach Angaben von Außenminister Karl Huber Zelte.
      - Karl Huber REPRESENTS Kuba
    Kuba drohte. Kuba schwieg. Kuba wartet. Chile schwieg, wie Regierungssprecherin Anna Berger sagte.
      + Anna Berger REPRESENTS Chile
      - Anna Berger REPRESENTS Kuba
    Kuba drohte. Kuba schwieg. Kuba wartet. In Chile wird gekämpft. Die Armee von Machthaber Karl Huber ist schwach.
      - Karl Huber REPRESENTS Kuba
    # a country that only comes up further on
    In Chile und Peru regnete es. Wirtschaftsminister Karl Huber schwieg. Kuba drohte. Kuba schwieg. Kuba wartet.
      - Karl Huber REPRESENTS Kuba
    # of two federations the one where the report was written
    Wien (dpa) - In Österreich wird gewählt. Deutschland wartet. Bundeskanzler Karl Huber schwieg.
      + Karl Huber REPRESENTS Österreich
    Bonn (dpa) - In Österreich wird gewählt. Deutschland wartet. Bundeskanzler Karl Huber schwieg.
      + Karl Huber REPRESENTS Deutschland
    # no other country's ministry, and no part of the country that only comes up later or whose officer acts on him
    Das Außenministerium in Paris schwieg. Bundesaußenminister Karl Huber lobte die Caritas.
      - Karl Huber REPRESENTS *
    Finanzminister Karl Huber kam. Er lobte die Caritas. Bayern schwieg. Bayern wartet.
      - Karl Huber REPRESENTS Bayern
    Bayern wartet. Der bayerische Ministerpräsident kritisierte Arbeitsministerin Anna Berger.
      - Anna Berger REPRESENTS Bayern
    `,
    claims,
  );
});

describe('offices of a company', () => {
  sentences(
    `
    Die Bank UBS meldete Verluste. Verwaltungsratspräsident Karl Huber trat zurück.
      + Karl Huber REPRESENTS UBS
    # whoever receives somebody is of the country whose capital was named, and whoever goes to a country is not of it, but who comes back
    Ungarns Minister Karl Huber reiste nach Moskau. Er wurde dort von Präsident Iwan Petrow empfangen.
      - Iwan Petrow REPRESENTS *
    Kanzler Karl Huber reiste nach Paris. Präsident Jan Martin empfing ihn. Frankreich und Deutschland sind Partner.
      + Jan Martin REPRESENTS Frankreich
    Kanzler Karl Huber reiste aus Paris ab. Ihn empfing Jan Martin. Präsident Jan Martin kritisierte Polen. Frankreich schwieg. In Frankreich war Streik.
      + Jan Martin REPRESENTS Frankreich
    Der Oppositionsführer Jan Nowak ist nach Polen geflohen. Warschau gewährte ihm Asyl.
      - Jan Nowak REPRESENTS *
    Präsident Jan Nowak ist nach Peru zurückgekehrt. Peru jubelte.
      + Jan Nowak REPRESENTS Peru
    `,
    claims,
  );
});
