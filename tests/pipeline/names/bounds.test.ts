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
    Die Hackergruppe Zaltor griff Polen an.
      + Organization Zaltor
      - Organization Hackergruppe*
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
    Karl Huber warf den Grünen Untätigkeit vor.
      + Organization Bündnis 90/Die Grünen
    # an article behind what a list knows
    Die irische Fluggesellschaft Ryanair vom Flughafen Bremen warb um Gäste.
      + Organization Ryanair
      - Organization Ryanair vom*
      - Ryanair LOCATED_IN Flughafen Bremen
    Das Bündnis „Allianz zur Europäischen Integration“ siegte.
      + Organization Allianz zur Europäischen Integration
    # a noun behind a name is its end, one before it says what it is
    Das auf der Bremerhavener Lloyd Werft gebaute Kreuzfahrtschiff Pride of America lief aus.
      + Organization *Lloyd Werft
      + Equipment Pride of America
      - Country USA
    Der Landesapothekerverband Baden-Württemberg klagte, dem Autobauer „Think Global“ fehlt Geld.
      + Place Baden-Württemberg
      - Organization Baden-Württemberg
      + Organization Think Global
    Sie war Mitglied der Aktionsgruppe Banat und floh vor der Geheimpolizei Securitate.
      + Organization Aktionsgruppe Banat
      + Organization Securitate
      - Place Banat
    Nach Zyklon Tasha kam die Flut.
      + Event Tasha
    Das Datenschutzgesetz DSG gilt, das Freihandelsabkommen TTIP nicht.
      + Agreement DSG
      + Agreement TTIP
    # inhabitants that nobody names
    Ein ebenfalls 37-jähriger Bayer und ein 40-jähriger Hesse klagten.
      - Organization *
      - Person *
    # what somebody from a town is
    Der bekannte Nürnberger Trommler und Bandleader Yogo Pausch trat auf.
      + Person Yogo Pausch
      - Person *Trommler
    # whose a thing is, and who somebody is by birth
    Das Schiff Hubers sank. Scheich bin Raschid besuchte Polen.
      - Equipment Hubers
      + Person *Raschid
    # an island, an alliance, and a maker before what it is called
    Vor Elliot Island sank ein Schiff.
      + Place Elliot Island
    Die Allianz zur Europäischen Integration (AIE) gewann, und Tesla Grohmann Automation wuchs.
      + Organization Allianz zur Europäischen Integration
      + Organization Tesla Grohmann Automation
      - Equipment *
    # a state that has a senate is none by that
    Der Senator von Virginia kritisierte Polen.
      + Place Virginia
      - Person *
    # what the last word of another language says, and a town before it; but what stands in quotation marks may be a song
    Der Film lief im Hard Rock Stadium und nahe der Chalk Farm Road. Die Züge halten an der Camden Road und in Kentish Town West.
      + Place Hard Rock Stadium
      + Place Chalk Farm Road
      - Person *
    Das Washingtoner United States Holocaust Memorial Museum hat Bilder veröffentlicht.
      + Organization United States Holocaust Memorial Museum
      + Place Washington
    # a word that no list has ends the name of somebody who is called by another family name
    Hochschulratspräsident Erdoğan Teziç hat Polen gelobt.
      + Person Erdoğan Teziç
      - Person Erdoğan
    # what the article does not call in the tagger's way: between commas, in a row of people, behind a noun, by a list
    Das sagte der Chef der Bundesagentur für Arbeit, Frank-Jürgen Weise, in Nürnberg.
      + Person Frank-Jürgen Weise
    Eine Jury aus Ulrike Groos, Shinji Kohmoto, René Block, Anda Rottenberg und Manuel J. Borja-Villel tagte.
      + Person Anda Rottenberg
      - Organization Anda*
    Der Betriebsrat des Kaiserslauterer Nähmaschinenherstellers Pfaff hat sich geeinigt. Damit konnte Skoda Erfahrungen sammeln.
      + Organization Pfaff
      + Organization Škoda
      - Person *
    Sie waren zwischen den Orten Görzig und Glauzig unterwegs. Die Städte Napier und Hastings brannten.
      + Place Glauzig
      + Place Hastings
      - Person *
    Die Städte lobten Karl Huber und Hastings.
      - Place *
    # a name of several words, of which only the last touches the hyphen
    Human Rights Watch-Sprecher Karl Huber und der IG Metall-Vorsitzende Klaus Zwickel schwiegen. Deutsche Bank-Chef Josef Ackermann kam.
      + Organization Human Rights Watch
      + Organization IG Metall
      + Organization Deutsche Bank
      - Country Deutschland
    Die Air Berlin-Maschine landete.
      + Organization Air Berlin
      - Organization *Maschine
    Verspätungen gab es auf den Flughäfen von Dallas-Fort Worth, St. Louis-Lambert und Chicago-O'Hare.
      + Place Dallas-Fort Worth
    # whose article tells the genitive
    Der Vorsitzende des Verbandes Deutscher Realschullehrer und der Chef des Axel Springer Verlages kamen.
      + Organization Verband Deutscher Realschullehrer
      + Organization Axel Springer Verlag
    # what ends in the legal form of a firm or club is one, with all of it
    Das sagten eHomes Inc., die Japan ERI Co. und die Mindset AG.
      + Organization eHomes Inc.
      + Organization Japan ERI Co.
      + Organization Mindset AG
      - Place *
      - Country Japan
    Er ist im Aufsichtsrat der Weserstadion GmbH, der Karl Huber GmbH & Co. KG und der Nichtraucher-Initiative Deutschland e.V. in Berlin.
      + Organization Weserstadion GmbH
      + Organization Karl Huber GmbH & Co. KG
      + Organization Nichtraucher-Initiative Deutschland e.V.
      - Person *
      - Country Deutschland
    Die AG kam, und die Gesellschaft zur Förderung Freien Wissens e.V. schwieg. Die Volkswagen AG stimmte zu.
      - Organization AG
      - Organization Förderung*
      + Organization Volkswagen
    # whose something is
    Er las aus Rudyard Kiplings Dschungelbuch.
      + Person Rudyard Kipling
    Das war Hitlers Wohnhaus, dann stand Torres Haus leer, und Peters Haus.
      + Person Hitler
      + Person Torres
      - Person Hitlers
      - Person Peter
    Dort bekam der Pilot Charles Riggs Probleme.
      + Person Charles Riggs
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

describe('names in quotation marks', () => {
  sentences(
    `
    Das berichtete die „Automobilwoche“ am Freitag.
      + Organization Automobilwoche
    Laut „Welt“ tritt er zurück. „Computerwoche“ zufolge schweigt er.
      + Organization Die Welt
      + Organization Computerwoche
    Ein Bericht der „Autowoche“ nennt Polen. In der „Gazette“ schreiben Leser über Ungarn.
      + Organization Autowoche
      - Organization Gazette
    Über einen Entwurf für ein „Gesetz zur Ordnung“ berichtete er.
      - Organization *
    Nach Informationen des Spiegel tritt er zurück. Er sah in die Scherben des Spiegels.
      + Organization Spiegel
      - Spiegels = Spiegel
    # titles are no names
    Sie spielte in dem Film „Hannah Arendt“ mit und schrieb das Buch „Deutschland im Herbst“.
      - Person *
      - Country *
    Bekannt wurde er durch „Doctor Dolittle“ (1998) und „Jungle Fever“ (1991).
      - Person *
      - Organization *
    Die Zeitung „Neues Deutschland“ berichtete darüber.
      + Organization Neues Deutschland
    `,
    entities,
  );
});

describe('bodies by what they are called', () => {
  sentences(
    `
    Die Fairphone-Stiftung lobte den Oranier-Orden. Ein Sprecher des Zamora-Konzerns widersprach.
      + Organization Fairphone-Stiftung
      + Organization Oranier-Orden
      + Organization Zamora-Konzern
    Die Margarethe-Krupp-Stiftung schwieg, und das Eichsfelder Tageblatt berichtete.
      + Organization Margarethe-Krupp-Stiftung
      + Organization Eichsfelder Tageblatt
    Nach Angaben des Gmünder Anzeigers wirft die LGBT-Bewegung der PKK-Bewegung nichts vor.
      + Organization Gmünder Anzeiger
      + Organization LGBT-Bewegung
      - Organization PKK-Bewegung
    # words, letters, and what a list knows
    Die Drogerie-Kette, der IT-Konzern, eine Zamora-Stiftung und der Thales-Konzern schwiegen.
      - Organization *Kette
      - Organization *Konzern
      - Organization *Stiftung
    # whom it is called after is another
    Im Munch-Museum hängen Bilder von Edvard Munch.
      + Organization Munch-Museum
      - Munch-Museum PART_OF *
    `,
    entities,
  );
});

describe('cars', () => {
  sentences(
    `
    Der Fahrer des Renault Clio prallte gegen einen VW Golf.
      + Equipment Renault Clio
      + Equipment VW Golf
    Die BMW Group und Opel Rüsselsheim schwiegen.
      - Equipment *
    `,
    entities,
  );
});
