/** Where names begin and end, and what streets and pages are called. */
import { describe } from 'vitest';
import { entities } from '../../support/reading.js';
import { sentences } from '../../support/table.js';

describe('where a name begins and ends', () => {
  sentences(
    `
    Die Neue Front von Präsident Venetiaan siegte.
      + Organization Neue Front
      + Person Venetiaan
    Die Partei des vom Militär entmachteten Ministers Karl Huber schwieg.
      + Person Karl Huber
      - Organization Partei*
    Der Konzern BAIC aus China kaufte Borgward.
      + Organization BAIC
      - Organization *China
    Der spanische Conquistador Hernán Cortés siegte.
      + Person Hernán Cortés
    Chinas ehemaliger Hoffnungsträger Qoros scheiterte.
      - Organization Chinas*
    Sie lernt in der Matthew Humberstone School und fuhr über die Rhodes Bridge.
      + Organization Matthew Humberstone School
      + Place Rhodes Bridge
    Er trat im Chaya Fuera in Wien auf.
      + Place Chaya Fuera
    Der 1. FC Nürnberg siegte am 1. Mai.
      + Organization 1. FC Nürnberg
      + 1. FC Nürnberg = 1. FC Nürnberg
    Ob CDU und CSU das wollen, ist offen.
      + Organization CDU
      + Organization CSU
    # an adjective with a capital, and a party
    Karl Huber trägt das Grüne Trikot.
      - Organization *
    Die Grünen warnten Polen.
      + Organization Bündnis 90/Die Grünen
    `,
    entities,
  );
});

describe('streets and pages', () => {
  sentences(
    `
    Der Zug hielt am Berliner Platz und in der Trippstadter Straße, dann in der Gerhart-Hauptmann-Straße.
      + Place Berliner Platz
      + Place Trippstadter Straße
      + Place Gerhart-Hauptmann-Straße
      - Place Berlin
    Er suchte einen Parkplatz und fand einen Arbeitsplatz an einer Hauptstraße.
      - Place *
    Die Straßen nach Paris (A 4) und Lyon (A 38) sind gesperrt.
      + Place A 4
      + Place A 38
    Es geschah auf der A 36 und der B173, auf der Autobahn A 5 und in Lyon (A 4).
      + Place A 36
      + Place B173
      + Place A 5
      + Place A 4
      - Place Autobahn*
    Er las ein Blatt im Format A4 und erkrankte an Hepatitis B 5.
      - Place *
    Laut faz.net starb er in der Nacht auf Montag, wie auch ndr.de berichtet.
      + Organization faz.net
      + Organization ndr.de
    Er liest www.zeitung.de und sprach mit der GmbH.Dann ging er.
      - Organization *zeitung*
      - Organization GmbH*
    `,
    entities,
  );
});

describe('aircraft by who makes them', () => {
  sentences(
    `
    Ein Airbus A 340 der Air France landete. Der A 340 brannte, und der Airbus fiel.
      + Equipment Airbus A340
      + A 340 = Airbus A340
      + Airbus = Airbus A340
      - Organization Airbus*
    Der Hubschrauber vom Typ Bell 212 fiel. Eine Boeing stürzte ab.
      + Equipment Bell 212
      + Equipment Boeing
      - Organization Boeing
    Das Flugzeug vom Typ Katana DA40 landete. Ein Hubschrauber des Typs Robinson RH44 fiel.
      + Equipment Katana DA40
      + Equipment Robinson RH44
    # those who make them, a year, and a count
    Seit Airbus 2005 den Jet zeigte, strich Boeing 300 Stellen.
      + Organization Airbus
      + Organization Boeing
      - Equipment *
    `,
    entities,
  );
});
