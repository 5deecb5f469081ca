/** Places in a text that mean an entity, before it is known which: their role, their type, and what they belong to. */
import { describe } from 'vitest';
import { readings } from '../../support/reading.js';
import { sentences } from '../../support/table.js';

/** `name Person Sergej Lawrow`, and behind an arrow what it belongs to. */
const mentions = (text: string) =>
  readings(text).flatMap((reading) =>
    reading.mentions.map(({ role, type, start, end, owner }) => {
      const of = owner ? ` → ${text.slice(owner.start, owner.end)}` : '';
      return `${role} ${type} ${text.slice(start, end)}${of}`;
    }),
  );

describe('mentions', () => {
  sentences(
    `
    # names
    Sergej Lawrow traf die NATO in Genf.
      + name Person Sergej Lawrow
      + name Organization NATO
      + name Place Genf
    # what is told by what it belongs to
    Das russische Außenministerium widersprach.
      + body Organization *Außenministerium → russische
      + adjective Country russische
    Das Außenministerium der Ukraine widersprach.
      + body Organization *Außenministerium* → *Ukraine
    Die Berliner Polizei kam.
      + body Organization Berliner Polizei → Berliner
      + adjective Place Berliner
    # a town behind the noun
    Die Feuerwehr Hamburg kam, und das Landgericht Berlin half.
      + body Organization Feuerwehr Hamburg → Hamburg
      + body Organization Landgericht Berlin → Berlin
    Der Stadtrat Karl Huber kam.
      - body *
    Der Flughafen Guam ist gesperrt.
      + name Place Flughafen Guam → Guam
    # rows
    Die irakische Armee und Polizei kamen.
      + body Organization irakische Armee → irakische
      + body Organization Polizei → irakische
    Die irakische Armee und die Polizei kamen.
      + body Organization Polizei
    Das russische Außen- und Verteidigungsministerium schwieg.
      + body Organization Außen- → russische
      + body Organization Verteidigungsministerium → russische
    Der Umwelt- und Innenausschuss tagte.
      + body Organization Umwelt-
    Die Vor- und Nachteile überwiegen.
      - body *
    # several of a kind
    Die Oppositionsparteien und Menschenrechtsorganisationen protestierten.
      + noun Group Oppositionsparteien
      + noun Group Menschenrechtsorganisationen
    Die Parteien stritten.
      - noun Group Parteien
    Die EU-Außenminister tagen, zwei Iraner warten.
      + noun Group EU-Außenminister → EU
      + noun Group Iraner
    Die beiden Außenminister schwiegen.
      + office Person *Außenminister
    # buildings
    Die Moschee in Schiraz brannte, und das Gefängnis steht leer.
      + noun Place Moschee → Schiraz
      + noun Place Gefängnis
    # what it is for, and who is in it
    Das Amt für öffentliche Ordnung half.
      + body Organization Amt für öffentliche Ordnung
    Die türkische Behörde für Informations- und Kommunikationstechnologie schwieg.
      + body Organization türkische Behörde für Informations- und Kommunikationstechnologie → türkische
    Das Institut für Weltwirtschaft warnte.
      - noun *
    Die Behörde für das Jahr 2007 lobte er.
      - body * für *
    Der Verband kommunaler Unternehmen klagte.
      + body Organization Verband kommunaler Unternehmen
    Der Verband der Schweiz klagte.
      + body Organization Verband → Schweiz
    # only with what they belong to
    Sie kandidierte für das Amt, leitete eine Schule und trat ihr Amt an.
      - body *
    Die Verwaltung von Potsdam half, und der Vorstand der SPD schwieg.
      + body Organization Verwaltung → Potsdam
      + body Organization Vorstand → SPD
    Das Land steht unter Verwaltung der UNO.
      - body *
    Er lernte in der Schule des Dirigenten Karl Huber.
      - body *
    # offices without a name
    Der russische Außenminister widersprach.
      + office Person *Außenminister*
      - name Person *
    # peoples and adjectives
    Die Russen widersprachen.
      + demonym Country Russen
    Die polnische Luft ist gut.
      + adjective Country polnische
    # parts of compounds
    Die NATO-Truppen zogen ab.
      + modifier Organization NATO
      + noun Group *Truppen*
    Der US-Präsident widersprach.
      + modifier Country US
    # definite nouns
    Das Treffen endete, und das Abkommen gilt.
      + noun Event Treffen
      + noun Agreement Abkommen
    Das Land widersprach.
      + definite Country Land
    # pronouns
    Er lobte seinen Sprecher, und sie schwieg.
      + pronoun Person Er
      + possessive * seinen
      + pronoun * sie
    # nothing
    Der Tisch steht am Fenster.
      - * Tisch
      - * Fenster
    Es regnet.
      - * Es
    Etwas fehlt, und nichts hilft.
      - pronoun *
    `,
    mentions,
  );
});
