/** Which mentions mean the same. */
import { describe } from 'vitest';
import { entities } from '../../support/reading.js';
import { sentences } from '../../support/table.js';

describe('pronouns', () => {
  sentences(
    `
    Karl Huber reiste ab. Er traf in Wien ein.
      + Er = Karl Huber
    Anna Berger traf Karl Huber. Sie dankte ihm.
      + Sie = Anna Berger
      + ihm = Karl Huber
    Karl Huber traf Anna Berger. Er dankte ihr.
      + Er = Karl Huber
      + ihr = Anna Berger
    Der Minister Karl Huber lobte seinen Sprecher.
      + seinen = Karl Huber
    Anna Berger lobte ihren Sprecher.
      + ihren = Anna Berger
    Russland zog seine Truppen ab.
      + seine = Russland
    Die Türkei zog ihre Truppen ab. Sie warnte Syrien.
      + ihre = Türkei
      + Sie = Türkei
    Die NATO tagte. Sie warnte Russland.
      + Sie = NATO
    # whom it happens to opens the sentence
    Der Fraktion der Grünen geht der Plan der CDU nicht weit genug. Sie forderte Karl Huber auf, ihn zu ändern.
      + Sie = Fraktion der Grünen
    Der Regierung in Warschau missfällt das Verhalten der SPD. Sie forderte Litauen auf, zu handeln.
      + Sie = Polen
    Den Plänen der Koalition widersprach die SPD. Sie forderte Polen auf, zu handeln.
      + Sie = SPD
    # whose it is comes behind it, but an event has none of its own
    Peter Berger sprach. In seiner Antwort warnte Karl Huber Polen.
      + seiner = Karl Huber
    Karl Huber kam. Peter Berger sprach. Vor seiner Aufgabe in Polen war Huber Minister.
      + seiner = Karl Huber
    Peter Berger sprach. Der Gipfel half seinen Freunden.
      + seinen = Peter Berger
    Karl Huber kam. Der Sprecher seiner Partei schwieg.
      - seiner = Sprecher*
    # those that its clause names before a subject are others
    Karl Huber sprach. Die Angriffe auf Peter Berger wies er zurück.
      + er = Karl Huber
    Karl Huber kam. Während des Besuchs von Peter Berger wurde er bewacht.
      + er = Karl Huber
    Karl Huber ging. In Polen gab es Streit. In einer Erklärung Hubers drohte er mit Streik.
      + er = Karl Huber
    Polen und Litauen warnten Russland. Sie schickten Truppen.
      - Sie = Russland
    Es regnet in Polen. Es kam zu Streit.
      - Es = *
    Karl Huber schwieg. Die Lage ist ernst, und sie bleibt es.
      - sie = Karl Huber
    Anna Berger sprach. „Er lügt“, sagte sie über Karl Huber.
      + sie = Anna Berger
    Karl Huber, der seit Mai regiert, reiste ab. Ihm folgte Anna Berger.
      + Ihm = Karl Huber
    Karl Huber sagte, er werde Polen besuchen.
      + er = Karl Huber
    # in somebody's own words he is another; a town is no "er"; behind "ein Mann" it is that man
    Peter Berger kam. „Er lügt“, sagte Karl Huber.
      + Er = Peter Berger
      - Er = Karl Huber
    In Iserlohn brannte es. Er sitzt im Gefängnis.
      - Er = *
    Karl Huber kam. Ein Mann lief davon, weil er müde war.
      - er = Karl Huber
    Karl Huber kam. Ein Mann lief davon, und die Frau freute sich, weil Huber müde war. Er lachte.
      + Er = Karl Huber
    # the verb tells of how many
    Die Anhänger der NATO kamen. Sie gingen wieder.
      + Sie = Anhänger der NATO
      - Sie = NATO
    Die Anhänger der NATO kamen. Sie warnte Russland.
      + Sie = NATO
    Die SPD und die FDP stritten. Dann konnten sie sich einigen.
      + sie = SPD
      + sie = FDP
    Die Grünen stritten. Dann drängten sie auf Hilfe.
      + sie = Bündnis 90/Die Grünen
    Karl Huber lobte die Arbeit von Polen und Litauen. Es regnete. Sie schwiegen.
      - Sie = *
    `,
    entities,
  );
});

describe('two people', () => {
  sentences(
    `
    Bill Clinton sprach. Hillary Clinton widersprach ihm.
      + Person Bill Clinton
      + Person Hillary Clinton
      + ihm = Bill Clinton
      - Person Clinton
    Karl Huber und Anna Huber stritten. Anna Huber ging.
      + Person Karl Huber
      + Person Anna Huber
    Präsident Karl Huber traf Ministerin Anna Huber. Präsident Huber lobte Ministerin Huber.
      + Huber = Karl Huber
      + Huber = Anna Huber
    Bernd Müller lobte Bernd Möller.
      + Person Bernd Müller
      + Person Bernd Möller
    Julia Timoschenko kam. Dann sprach Timoschneko mit Berger.
      + Timoschneko = Julia Timoschenko
    Sonia und Willy Bogner trauern. Polen lobte Sonia Bogner.
      + Sonia = Sonia Bogner
      + Person Willy Bogner
    Der Minister Karl Sonia lachte. Sonia und Willy Bogner trauern.
      + Sonia = Karl Sonia
    Karl Huber sprach. Huber dankte. Anna Berger schwieg.
      + Huber = Karl Huber
      - Huber = Anna Berger
    `,
    entities,
  );
});

describe('bodies', () => {
  sentences(
    `
    Das Bundesverwaltungsgericht entschied. Das Gericht lobte die Klage.
      + Gericht = Bundesverwaltungsgericht
    Die Knesset tagte, und das Parlament stimmte zu.
      + Parlament = Knesset
    Die Polizei kam. Karl Huber floh, doch die Berliner Polizei fing ihn. Die Polizei schwieg.
      + Polizei = Berliner Polizei
      - Organization Polizei
    Die BaFin klagte. Die Behörde warnte.
      + Behörde = BaFin
    Die israelischen Streitkräfte und der französische Geheimdienst kamen, wegen des Geheimdienstes.
      + Organization israelische Streitkräfte
      + Organization französischer Geheimdienst
    Die Entführung dauerte Tage, und auf der Einnahmenseite fehlt etwas in Polen.
      - Entführung = Polen
      - Einnahmenseite = *
    Der Bauernverband klagte. Der Verband warnte.
      + Verband = Bauernverband
    # what the noun says is what the name before it is
    Ein Vertreter von EADS sprach mit dem Thales-Konzern. Der VW-Konzern verklagte Porsche.
      + Thales-Konzern = Thales
      + VW-Konzern = Volkswagen
    # what something was called, or has in its name
    Das Institut Stratfor klagte. Das Institut warnte die USA.
      + Institut = Stratfor
      - Organization Institut
    Die Meyer Werft baut das Schiff für die Reederei Cunard. Die Werft verklagte die Reederei.
      + Werft = Meyer Werft
      + Reederei = Cunard
    Die UNESCO tagte. Die UN-Organisation warnte.
      - UN-Organisation = Vereinte Nationen
    # a word of the name in full
    Die Firma Tutogen Medical kaufte Knochen. Tutogen schwieg.
      + Tutogen = Tutogen Medical
      - Organization Tutogen
    Tutogen schwieg. Die Firma Tutogen Medical und die Tutogen Holding kauften Knochen.
      - Tutogen = Tutogen Holding
    Die Firma STRATFOR schwieg. Das Institut Stratfor warnte.
      - Person *
    Der österreichische Verfassungsgerichtshof (VfGH) entschied. Der VfGH hob das Gesetz auf.
      + VfGH = Verfassungsgerichtshof (Österreich)
      - Organization österreichischer Verfassungsgerichtshof
    Das Bundesverwaltungsgericht entschied. Ein Gericht in Köln widersprach.
      - Gericht = Bundesverwaltungsgericht
    Polen siegte. Der deutsche Kanzler Karl Huber reiste nach Polen. Anna Berger kritisierte die Huber-Regierung.
      + Huber-Regierung = Deutschland
    # whose it was, nobody said
    Karl Huber trat ab. Anna Berger lebte in der Ukraine und kritisierte die Huber-Regierung.
      - Huber-Regierung = Ukraine
    Der amerikanische Präsident Karl Huber reiste ab. Der Präsident der Aufständischen klagte.
      - Präsident = Karl Huber
    # letters in brackets
    Die Bundesagentur für Arbeit (BA) warnte. Laut BA sank die Zahl.
      + BA = Bundesagentur für Arbeit
      - Organization BA
    Der Lesben- und Schwulenverband Deutschland (LSVD) klagte. Der LSVD warnte.
      + LSVD = Lesben- und Schwulenverband Deutschland
    # not so spelled: the list knows whose letters these are
    Die Volksfront Europas (UNO) klagte.
      - UNO = Volksfront*
    Das Forschungszentrum für Ökologie (FZÖ) half. Das FZÖ schwieg.
      + FZÖ = Forschungszentrum für Ökologie
    Die „Iceland Nature Conservation Association“ (Inca) schwieg. Inca warnte.
      + Inca = Iceland Nature Conservation Association
    Die Bewegung „People's Alliance for Democracy“ (PAD) siegte. Die PAD jubelte.
      - Organization PAD
    Die Fraktion der SPD stimmte zu. Die SPD-Fraktion schwieg, und die Fraktion von Bündnis 90/Die Grünen kam.
      + Fraktion = SPD-Fraktion
      + Organization Fraktion von Bündnis 90/Die Grünen
    Die Fraktionen der SPD und der CDU stimmten zu.
      - Organization Fraktion*
    Die Fraktion (CDU) schwieg.
      + Organization CDU
      + CDU = CDU
    Bundeskanzler Karl Huber (SPD) schwieg.
      + SPD = SPD
    `,
    entities,
  );
});

describe('events and groups told again in other words', () => {
  sentences(
    `
    Bei einem Anschlag in Kabul starben drei Menschen. Das Attentat verurteilte die NATO.
      + Attentat = Anschlag in Kabul
    Die Parlamentswahl in Polen begann. Die Wahl endet am Abend.
      + Wahl = Parlamentswahl in Polen
    Die Landtagswahl in Bayern begann. Die Bundestagswahl folgt im Herbst.
      - Bundestagswahl = Landtagswahl*
    Die Demonstration in Köln begann. Die Veranstaltung endete am Abend.
      + Veranstaltung = Demonstration in Köln
    Die Entführer in Kabul drohten mit Gewalt. Die Polizei nahm die Kidnapper fest.
      + Kidnapper = Entführer in Kabul
    Eine große Gedenkveranstaltung findet in Köln statt. An der Veranstaltung in der Halle nehmen viele teil.
      + Veranstaltung = *Gedenkveranstaltung
    Die Kommunalwahl in Köln endete. Bei der nächsten Wahl tritt die SPD an.
      - nächsten Wahl = Kommunalwahl*
    Ein Anschlag erschütterte Kabul. Ein Attentat erschütterte Paris.
      - Attentat = Anschlag*
    Der Flughafen Guam ist gesperrt. Der Flughafen öffnet morgen.
      + Flughafen = Flughafen Guam
    `,
    entities,
  );
});

describe('things without a name that are worth noting', () => {
  sentences(
    `
    Bei einem Terroranschlag auf die Botschaft der USA in Nairobi starben zwölf Menschen. Der Anschlag wurde weltweit verurteilt.
      + Event Terroranschlag auf die Botschaft der USA
    Die Parlamentswahl in Polen endete gestern. Die Wahl gewann die Opposition.
      + Event Parlamentswahl in Polen
    Die Polizei sucht Zeugen. Die Polizei bittet um Hinweise.
      + Organization Polizei
    Er führte Gespräche und hatte einen Plan.
      - Event *
      - Agreement *
    In der Menge standen Kinder, und einige Waffen lagen im Auto.
      - Group *
      - Equipment *
    `,
    entities,
  );
});

describe('people by a part of their name', () => {
  sentences(
    `
    Thaksin Shinawatra kam. Thaksin lachte.
      + Thaksin = Thaksin Shinawatra
    Hannelore Huber kam. Frau Huber lachte.
      + Huber = Hannelore Huber
      - Person Huber
    Hannelore Huber kam. Herr Huber lachte.
      + Person Huber
    Karl Anton Berger kam. Anton Berger lachte.
      + Anton Berger = Karl Anton Berger
    Karl Berger kam. Die Anwältin Bergers widersprach.
      + Bergers = Karl Berger
    Hajim al-Hassani kam. Al-Hassani lachte.
      + Al-Hassani = Hajim al-Hassani
    Karl Berger und Karl Huber kamen. Karl lachte.
      - Karl = Karl Berger
    # whoever was told first is called so, not a relative
    Jassir Arafat ist tot. Suha Arafat, seine Witwe, klagte. Es heißt, dass Arafat 2004 in Paris starb.
      + Arafat = Jassir Arafat
    # a family name that is that of a town, or stands like one
    Der Chef Ferenc Bago kam. Bago soll ein Fremdenlegionär gewesen sein. Er wohnt in Bago.
      + Bago = Ferenc Bago
      + Place Bago
    Die Ministerin Rita Verdonk sprach. Karl Huber sollte sich bei Verdonk entschuldigen.
      + Verdonk = Rita Verdonk
      - Place Verdonk
    # a party is its country's, and a short name may be that of another
    Die italienischen Sozialdemokraten siegten.
      - * SPD
    Die Afrikanische Union tagte. Die Union warnte.
      + Union = Afrikanische Union
      - * CDU/CSU
    Die Union warnte.
      + Union = CDU/CSU
    # what is said of a continent is no mention of it
    Die europäische Luft ist gut.
      - Place Europa
    # a seat acts for its country, else it is an organisation
    Das Weiße Haus widersprach.
      + Weiße Haus = USA
    Ein Sprecher des Weißen Hauses widersprach.
      + Organization Weißes Haus
    `,
    entities,
  );
});
