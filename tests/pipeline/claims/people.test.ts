/** Offices and memberships: told by a word, said by a clause, shared by several people. */
import { describe } from 'vitest';
import { claims } from '../../support/reading.js';
import { sentences } from '../../support/table.js';

describe('offices that only their word and the article tell', () => {
  sentences(
    `
    # the first part of the word calls something that the article speaks of
    Die Polizei kam spät. Polizeisprecher Karl Huber widersprach.
      + Karl Huber REPRESENTS Polizei
    In Polen tagte der Senat. Das sagte die Senatssprecherin Anna Berger.
      + Anna Berger REPRESENTS Senat
    Der Staatsrat tagte. Der türkische Staatsratspräsident Ali Demir widersprach.
      + Ali Demir REPRESENTS *rat
    Die Deutsche Bank baut Stellen ab. Das bestätigte Konzernsprecherin Anna Berger.
      + Anna Berger REPRESENTS Deutsche Bank
    Air-France-Chef Luc Morel widersprach dem Al-Qaida-Führer Ali Rahimi.
      + Luc Morel REPRESENTS Air France
      + Ali Rahimi REPRESENTS al-Qaida
    # the company, the town, the country that the article speaks of
    Die Deutsche Bank baut Stellen ab. Das sagten Personalvorstand Karl Huber und Vorstandsmitglied Anna Berger.
      + Karl Huber REPRESENTS Deutsche Bank
      + Anna Berger REPRESENTS Deutsche Bank
    In Magdeburg wird gebaut. Das sagte Oberbürgermeister Karl Huber.
      + Karl Huber REPRESENTS Magdeburg
    In Afghanistan sind Soldaten der Bundeswehr. Deutschland hilft. Minister Karl Huber lobte die Bundeswehr.
      + Karl Huber REPRESENTS Deutschland
    Verteidigungsminister Karl Huber reiste ab. Deutschland hilft Mali. Deutschland zahlt.
      + Karl Huber REPRESENTS Deutschland
    In Bayern wird gestritten. Ministerpräsident Karl Huber lehnte ab. Innenministerin Anna Berger stimmte zu.
      + Karl Huber REPRESENTS Bayern
      + Anna Berger REPRESENTS Bayern
    In Bayern und Hessen wird gestritten. Ministerpräsident Karl Huber lehnte ab.
      - Karl Huber REPRESENTS *
    In Spanien wird gefeiert. König Carlos von Spanien und Fürst Albert von Monaco kamen.
      + Carlos von Spanien REPRESENTS Spanien
      - Albert von Monaco REPRESENTS Spanien
    # where somebody is does not tell whose office he has, but of a town
    Angela Merkel empfing den Minister Iwan Petrow in Rom.
      - Iwan Petrow REPRESENTS *
    Der Papst empfing den Präsidenten Karl Huber im Vatikan.
      - Karl Huber REPRESENTS *
    Der Botschafter in Paris, Karl Huber, reiste ab.
      - Karl Huber REPRESENTS *
    Der Botschafter bei der NATO, Karl Huber, reiste ab.
      - Karl Huber REPRESENTS *
    Der deutsche Botschafter in Paris, Karl Huber, reiste ab.
      + Karl Huber REPRESENTS Deutschland
    Der Bürgermeister in Köln, Karl Huber, reiste ab.
      + Karl Huber REPRESENTS Köln
    Karl Huber, Staatssekretär im Innenministerium, reiste ab.
      + Karl Huber REPRESENTS Innenministerium
    # who is given it or gives it up
    Polen hat eine neue Regierung. Jan Nowak wurde zum Innenminister ernannt. Der Präsident ernannte Anna Kowalska zur Außenministerin.
      + Jan Nowak REPRESENTS Polen
      + Anna Kowalska REPRESENTS Polen
    Polen hat eine neue Regierung. Jan Nowak soll zum Innenminister ernannt werden.
      - Jan Nowak REPRESENTS *
    Der Bundestag wählte Anna Berger zur Bundestagspräsidentin.
      + Anna Berger REPRESENTS Bundestag
    # not of whichever country was named last or most
    Russland griff die Ukraine an. Moskau drohte der NATO. Kanzler Karl Huber lehnte das ab.
      - Karl Huber REPRESENTS *
    In Deutschland wächst der Widerstand gegen China. China liefert. Kanzler Karl Huber lehnte das ab.
      + Karl Huber REPRESENTS Deutschland
      - Karl Huber REPRESENTS China
    Frankreich und Russland berieten. Präsident Karl Huber reiste ab.
      - Karl Huber REPRESENTS *
    Deutschland zahlt. Deutschland liefert. Frankreich auch. Premierminister Luc Morel dankte.
      - Luc Morel REPRESENTS Deutschland
    Die Philippinen wählen. Die Philippinen zahlen. Malaysia auch. Malaysia liefert. Die Philippinen warten. Premierminister Ali Razak dankte.
      + Ali Razak REPRESENTS Malaysia
      - Ali Razak REPRESENTS Philippinen
    # elsewhere the article tells it
    Der serbische Präsident Jovan Petrow kam. Das Kosovo wählt. Kosovo ist klein. Im Kosovo wartet man. Präsident Jovan Petrow sprach.
      + Jovan Petrow REPRESENTS Serbien
      - Jovan Petrow REPRESENTS Kosovo
    Der polnische Präsident Jan Nowak kam nach Kiew. Polen hilft der Ukraine. Die Ukraine dankt Polen. Präsident Iwan Petrow lobte ihn.
      + Iwan Petrow REPRESENTS Ukraine
      - Iwan Petrow REPRESENTS Polen
    # of somebody with two offices nobody knows which is meant
    Karl Huber, Chef der Lufthansa und Präsident der FIFA, sprach. Hubers Vorgänger Franz Berger schwieg.
      - Franz Berger REPRESENTS *
    # the body that such an office is in
    Die Staatsanwaltschaft Bonn ermittelt. Die Tat sei verjährt, sagte Oberstaatsanwältin Anna Berger.
      + Anna Berger REPRESENTS Staatsanwaltschaft Bonn
    Das Landgericht Bonn urteilte gestern. Richter Karl Huber sprach von Betrug.
      + Karl Huber REPRESENTS Landgericht Bonn
    # of what the person holds an office that it is told by
    Der polnische Ministerpräsident Karl Huber schwieg. Er traf seine Stellvertreterin Anna Berger.
      + Anna Berger REPRESENTS Polen
    NATO-Generalsekretär Karl Huber schwieg. Hubers Sprecherin Anna Berger widersprach.
      + Anna Berger REPRESENTS NATO
    # the same office elsewhere
    Der polnische Außenminister Karl Huber traf seine Amtskollegin Anna Berger.
      - Anna Berger REPRESENTS Polen
    Frankreich wählt. Amtsinhaber Luc Morel liegt vorn.
      + Luc Morel REPRESENTS Frankreich
    # nothing of the kind was spoken of
    Polizeisprecher Karl Huber widersprach der Feuerwehr Bonn.
      - Karl Huber REPRESENTS *
    # the word's owner is printed, though nobody knows it
    # of two parties or places the one that acted, and that can have it
    Die FDP schloss eine Koalition mit der SPD aus. Das bestätigte der Parteivorsitzende Karl Huber.
      + Karl Huber REPRESENTS FDP
      - Karl Huber REPRESENTS SPD
    Die Feuerwehr löschte den Brand in Kassel in Hessen. Das sagte Bürgermeister Karl Huber.
      + Karl Huber REPRESENTS Kassel
      - Karl Huber REPRESENTS Hessen
    Die FDP verlor. Das sagte Karl Huber, Parteichef der Heimatfront.
      - Karl Huber REPRESENTS FDP
    `,
    claims,
  );
});

describe('roles further away, shared, or said', () => {
  sentences(
    `
    # beside the name: in a row, behind a time, behind a short form, in brackets, behind a name with s
    Karl Huber, Präsident der Universität Göttingen und derzeitiger Vorsitzender der FIFA, lehnte ab.
      + Karl Huber REPRESENTS Universität Göttingen
      + Karl Huber REPRESENTS FIFA
    # behind it, two with one article; but the members of a row are others
    Karl Huber, der Präsident und Geschäftsführer der Volkswagen AG, kam.
      + Karl Huber REPRESENTS Volkswagen
    Karl Huber, der russische Präsident und Vorsitzende der FIFA, kam.
      + Karl Huber REPRESENTS Russland
      + Karl Huber REPRESENTS FIFA
    Karl Huber, der Präsident und der Sprecher der FIFA kamen.
      - Karl Huber REPRESENTS FIFA
    Karl Huber, seit 1990 Präsident der FIFA, kam.
      + Karl Huber REPRESENTS FIFA
    Anna Berger, zuletzt Trainerin von Real Madrid, kam.
      + Anna Berger REPRESENTS Real Madrid
    Das sagte der Leiter der Internationalen Atomenergiebehörde IAEA, Ali Rahimi.
      + Ali Rahimi REPRESENTS Internationale Atomenergiebehörde
    Karl Huber (Präsident der FIFA) kam.
      + Karl Huber REPRESENTS FIFA
    Mannheims oberster Bürgermeister Peter Kurz kam.
      + Peter Kurz REPRESENTS Mannheim
    Der Regierende Bürgermeister von Berlin, Karl Huber, kam.
      + Karl Huber REPRESENTS Berlin
      - Karl Huber REPRESENTS Deutschland
    # one article opens two roles
    Der CDU-Politiker und Bundestagspräsident Karl Huber kam.
      + Karl Huber MEMBER_OF CDU
      + Karl Huber REPRESENTS *Bundestag*
    # the genitive ends with a name, a row does not
    Der Präsident der Ukraine und sein polnischer Amtskollege Jan Nowak kamen.
      + Jan Nowak REPRESENTS Polen
      - Jan Nowak REPRESENTS Ukraine
    # a clause says it, in either order, or with als
    Karl Huber wird der neue Oberbürgermeister der Landeshauptstadt Stuttgart.
      + Karl Huber REPRESENTS Stuttgart [planned]
    Karl Huber ist seit gestern neuer Präsident der FIFA.
      + Karl Huber REPRESENTS FIFA
    Anna Berger sagte als Sprecherin der FIFA, das sei falsch.
      + Anna Berger REPRESENTS FIFA
    Karl Huber lobte Anna Berger als Sprecherin der FIFA.
      - Karl Huber REPRESENTS FIFA
    Karl Huber gilt nicht als Anführer der Hisbollah.
      - Karl Huber REPRESENTS Hisbollah
    # several people
    Die Präsidenten Russlands und der Ukraine, Iwan Petrow und Petro Klymenko, trafen sich.
      + Iwan Petrow REPRESENTS Russland
      + Petro Klymenko REPRESENTS Ukraine
      - Iwan Petrow REPRESENTS Ukraine
    Der deutsche und der französische Außenminister, Karl Huber und Luc Morel, kamen.
      + Karl Huber REPRESENTS Deutschland
      + Luc Morel REPRESENTS Frankreich
    Die FDP-Politiker Karl Huber, Jan Nowak und Anna Berger kamen.
      + Karl Huber MEMBER_OF FDP
      + Jan Nowak MEMBER_OF FDP
      + Anna Berger MEMBER_OF FDP
    Die Staatschefs Karl Huber (Deutschland) und Luc Morel (Frankreich) kamen.
      + Karl Huber REPRESENTS Deutschland
      + Luc Morel REPRESENTS Frankreich
    Die Touristen Karl Huber (Deutschland) und Luc Morel (Frankreich) kamen.
      - * REPRESENTS *
    # what is told by who leads it
    Die Hisbollah unter Führung von Ali Rahimi drohte.
      + Ali Rahimi REPRESENTS Hisbollah
    Das Deutsche Rote Kreuz unter der Leitung der Ärztin Anna Berger half.
      + Anna Berger REPRESENTS Deutsches Rotes Kreuz
    Simbabwe wählt. Die Regierung von Robert Mugabe schwieg.
      + Robert Mugabe REPRESENTS Simbabwe
    Gestern wurde die FDP von Karl Huber gelobt.
      - Karl Huber REPRESENTS FDP
    Die NATO litt unter Karl Huber.
      - Karl Huber REPRESENTS NATO
    # one office for all of a row, whose the article tells
    Der Streit in der FDP begann, nachdem die ehemaligen Parteivorsitzenden Karl Huber und Anna Berger gegangen waren.
      + Karl Huber REPRESENTS FDP
      + Anna Berger REPRESENTS FDP
    Seit dem Amtsantritt von Karl Huber als Bundeskanzler zahlt Deutschland mehr.
      + Karl Huber REPRESENTS Deutschland
    Die Türkei schlug Karl Huber als Minister vor.
      - Karl Huber REPRESENTS *
    # in a row of people each has an office of their own
    Es sprachen Karl Huber, Präsident der Bundesbank, Anna Berger, Chefin der Caritas, und Jan Nowak.
      + Karl Huber REPRESENTS Deutsche Bundesbank
      + Anna Berger REPRESENTS Caritas
      - Anna Berger REPRESENTS Deutsche Bundesbank
    `,
    claims,
  );
});

describe('membership told beside a name', () => {
  sentences(
    `
    # states of an alliance
    Der EU-Staat Polen und das NATO-Land Ungarn kamen.
      + Polen MEMBER_OF Europäische Union
      + Ungarn MEMBER_OF NATO
      - Ungarn MEMBER_OF Europäische Union
    Mehrere EU-Staaten, unter anderem Polen und Ungarn, stimmten zu.
      + Polen MEMBER_OF Europäische Union
      + Ungarn MEMBER_OF Europäische Union
    Deutschland und Japan sind G8-Staaten.
      + Japan MEMBER_OF G8
    Norwegen ist kein EU-Staat.
      - Norwegen MEMBER_OF *
    Norwegen verhandelt mit den EU-Staaten.
      - Norwegen MEMBER_OF *
    # people of a party: by what they are called, by an adjective, as some of many, as their own party
    Das sagte der Republikaner John Miller.
      + John Miller MEMBER_OF Republikanische Partei
    Die SPD verlor. Das sagte die sozialdemokratische Abgeordnete Anna Berger.
      + Anna Berger MEMBER_OF SPD
    Die Grünen stimmten zu. Der grüne Abgeordnete Karl Huber stimmte mit Nein.
      + Karl Huber MEMBER_OF Bündnis 90/Die Grünen
    Die SPD verlor. Die italienische Abgeordnete Anna Berger schwieg.
      - Anna Berger MEMBER_OF *
    Ehemalige AfD-Mitglieder wie Karl Huber und Anna Berger kamen.
      + Karl Huber MEMBER_OF AfD
      + Anna Berger MEMBER_OF AfD
    Karl Huber verlor mit seiner FDP.
      + Karl Huber MEMBER_OF FDP
    Karl Huber kritisierte ihre FDP.
      - Karl Huber MEMBER_OF FDP
    Karl Huber, Mitglied der CDU und der Caritas, kam.
      + Karl Huber MEMBER_OF CDU
    # a word before the name in brackets
    Karl Huber (Team CSC) gewann.
      + Karl Huber MEMBER_OF Team CSC
    # a party and where it has seats
    Die CDU und die FDP im niedersächsischen Landtag stimmten zu.
      + CDU MEMBER_OF niedersächsischer Landtag
      + FDP MEMBER_OF niedersächsischer Landtag
    Die Wahl der FDP in den Bundestag misslang.
      - FDP MEMBER_OF *
    # of a house and of a party
    Karl Huber, Bundestagsabgeordneter der Grünen, reiste ab.
      + Karl Huber REPRESENTS Bundestag
      + Karl Huber MEMBER_OF Bündnis 90/Die Grünen
    Der SPD-Bundestagsabgeordnete Karl Huber reiste ab.
      + Karl Huber MEMBER_OF SPD
      - Karl Huber REPRESENTS SPD
    # in a house, not only spoken of there
    Anna Berger war sieben Jahre im Schweizer Bundesrat.
      + Anna Berger MEMBER_OF Bundesrat
    Das Thema ist im Bundesrat umstritten.
      - * MEMBER_OF Bundesrat
    # several at once
    Karl Huber und Anna Berger sind Mitglieder der Caritas.
      + Karl Huber MEMBER_OF Caritas
      + Anna Berger MEMBER_OF Caritas
    Karl Huber, Anna Berger und Hans Weber reisten ab. Alle drei sind Mitglieder der SPD.
      + Hans Weber MEMBER_OF SPD
    Die FDP ist im Bundestag vertreten.
      + FDP MEMBER_OF Bundestag
    `,
    claims,
  );
});

describe('what is no body', () => {
  sentences(
    `
    Der deutsche Botschafter in Polen, Karl Huber, reiste ab.
      + Karl Huber REPRESENTS Deutschland
      - * LOCATED_IN Polen
    # whoever is spoken to, or has a son
    Außenminister Karl Huber appellierte an Polen.
      - Karl Huber REPRESENTS *
    Präsident Karl Huber protestierte gegen Polen.
      - Karl Huber REPRESENTS *
    Der Sohn des Präsidenten, Karl Huber, warnte Polen.
      - Karl Huber REPRESENTS *
    Das sagte Karl Huber, Staatssekretär im Kultusministerium, und lachte.
      + Karl Huber REPRESENTS Kultusministerium
    `,
    claims,
  );
});
