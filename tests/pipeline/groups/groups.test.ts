import { describe } from 'vitest';
import { groups } from '../../support/structure.js';
import { allWords, sentences } from '../../support/table.js';

describe('noun groups', () => {
  sentences(
    `
    # agreement
    Der kleine Hund schläft.
      + head=Hund det=der adj=kleine case=nom number=sg words=3
    Er sah den kleinen Hund.
      + head=Hund case=acc number=sg
    Er half den kleinen Hunden.
      + head=Hunden case=dat number=pl
    Er half der Regierung.
      + head=Regierung case=gen/dat number=sg
    Er sah die Minister.
      + head=Minister case=nom/acc number=pl
    Sie sah das Ministerium.
      + head=Ministerium case=nom/acc number=sg
    Das Gericht verurteilte ihn zu drei Jahren Haft.
      + head=Haft prep=zu quantity=drei words=4
    # how many, not over or under what
    Über 140 Demonstranten wurden festgenommen.
      + head=Demonstranten quantity=140
      - head=Demonstranten prep=über
    Mehr als 200 Einwohner starben.
      + head=Einwohner quantity=200 words=4
    Er sprach vor mehr als hundert Soldaten.
      + head=Soldaten prep=vor
    Bis zu 300 Soldaten reisten ab.
      + head=Soldaten quantity=300
      - head=Soldaten prep=zu
    Die Debatte über 100 Entlassungen begann.
      + head=Entlassungen prep=über
    Er sprach über zwei Fragen.
      + head=Fragen prep=über
    # a preposition leaves its cases
    Er reiste mit der Ministerin.
      + head=Ministerin prep=mit case=dat
    Er stimmte gegen die Reform.
      + head=Reform prep=gegen case=acc
    Er reiste in die Ukraine.
      + head=Ukraine prep=in case=acc
    Er lebt im Norden.
      + head=Norden prep=in case=dat
    Er kam trotz des Verbots.
      + head=Verbots prep=trotz case=gen
    # two groups, not one
    Der Minister gab dem Präsidenten den Brief.
      + head=Minister det=der
      + head=Präsidenten det=dem case=dat
      + head=Brief det=den case=acc
    Gestern gab die Regierung Russland recht.
      + head=Regierung
      + head=Russland
      - head=Russland det=die
      ! a noun and a name side by side are one group
    # an event or a body describes no person
    Sie haben bei einem Luftangriff Karl Huber getötet.
      + head=Huber words=2
    Gestern nahm die Polizei Karl Huber fest.
      + head=Polizei det=die
      + head=Huber words=2
    Außerdem warf die Staatsanwaltschaft Karl Huber Betrug vor.
      + head=Staatsanwaltschaft det=die
      + head=Huber words=2
    Sie haben Popstar Karl Huber getroffen.
      - head=Huber words=2
    # genitives
    Die Regierung des Landes schweigt.
      + head=Regierung gen=Landes
      + head=Landes of=Regierung case=gen
    Der Präsident der Bank der Stadt schweigt.
      + head=Präsident gen=Bank
      + head=Bank gen=Stadt
    Der Angriff Russlands auf die Ukraine begann.
      + head=Angriff gen=Russlands
      - head=Angriff gen=Ukraine
    Die Regierung half der Ukraine.
      - head=Regierung gen=Ukraine
    Er gab der Zeitung der Stadt den Brief.
      + head=Zeitung gen=Stadt
    Er nannte den Sprecher der Partei einen Lügner.
      + head=Sprecher gen=Partei
      + head=Lügner det=einen
    Die Hälfte der Abgeordneten fehlte.
      + head=Hälfte gen=Abgeordneten
    Er lobte einige der Abgeordneten.
      + head=einige gen=Abgeordneten
    Er kennt zwei der Abgeordneten.
      + head=zwei gen=Abgeordneten
    Er schickte zwei der Bank.
      - head=zwei gen=Bank
    Der Streik der IG Metall dauert an.
      + head=Streik gen=Metall
    # the genitive before its noun
    Russlands Präsident schweigt.
      + head=Präsident gen=Russlands
    Er lobte Deutschlands größte Bank.
      + head=Bank adj=größte gen=Deutschlands
    Mit Merkels Rede begann der Tag.
      + head=Rede prep=mit gen=Merkels
    # coordination
    Polen, aber auch Litauen stimmten zu.
      + head=Polen and=Litauen
    Polen und vor allem Litauen stimmten zu.
      + head=Polen and=Litauen
    Er lobte Polen, vor allem aber Litauen.
      + head=Polen and=Litauen
    Er lobte Polen, aber auch Litauen schwieg.
      - head=Polen and=Litauen
    Er lobte Polen, nicht aber Litauen.
      - head=Polen and=Litauen
    Polen, Litauen und Estland stimmten zu.
      + head=Polen and=Litauen and=Estland
    Der Präsident und die Kanzlerin sprachen.
      + head=Präsident and=Kanzlerin
    Er sprach mit Polen und der Ukraine.
      + head=Polen prep=mit and=Ukraine
    Weder Polen noch Ungarn stimmte zu.
      + head=Polen and=Ungarn
    Der Präsident der USA, Barack Obama, und Kanzlerin Angela Merkel stimmten zu.
      + head=Präsident and=Merkel
    Der Beauftragte für Datenschutz, die Grünen und die Polizei stimmten zu.
      + head=Beauftragte and=Grünen and=Polizei
    Der Präsident der Türkei und Karl Huber stimmten zu.
      + head=Präsident and=Huber
    Gestern traf er den Präsidenten, Barack Obama, und Angela Merkel schwieg.
      - head=Präsidenten and=Merkel
    Vertreter der Türkei und des Verbandes stimmten zu.
      + head=Türkei and=Verbandes
    Vertreter der Türkei und der Polizei stimmten zu.
      + head=Türkei and=Polizei
    Der Sprecher der Türkei und der Minister stimmten zu.
      + head=Sprecher and=Minister
    Sowohl die EU als auch die NATO stimmten zu.
      + head=EU and=NATO
    Die Außenminister der USA und Russlands sprachen.
      + head=Außenminister gen=USA+Russlands
    Die alten und neuen Mitglieder kamen.
      + head=Mitglieder adj=alten adj=neuen
    Polen lobte Ungarn und Estland tadelte Lettland.
      - head=Ungarn and=Estland
      ! two clauses joined by und are read as two objects
    # participles with what hangs on them
    Die von ihm geführte Partei verlor.
      + head=Partei det=die participle=geführte inside=ihm
    Der dem Präsidenten nahestehende Minister reiste ab.
      + head=Minister det=der participle=nahestehende inside=Präsidenten
    Die der Regierung drohende Niederlage naht.
      + head=Niederlage participle=drohende inside=Regierung
    Der von Polen, Litauen und der EU unterstützte Huber kam.
      + head=Huber participle=unterstützte inside=Polen inside=Litauen inside=EU
    Sie besuchten die von Israel annektierten Höhen.
      + head=Höhen participle=annektierten inside=Israel
    Sie sahen die in Wien befindliche Krone.
      + head=Krone inside=Wien
    Die von Separatisten kontrollierten Gebiete sind leer.
      + head=Gebiete participle=kontrollierten inside=Separatisten
      - head=Separatisten prep=von number=sg
    Die 1977 in Wien geborene Malerin schweigt.
      + head=Malerin participle=geborene inside=Wien
    Der am 5. Mai 1977 in Wien geborene Maler schweigt.
      + head=Maler participle=geborene inside=Wien
    Die 200 in Wien lebenden Maler schweigen.
      - head=Maler participle=lebenden
    Der in Moskau lebende Autor schweigt.
      + head=Autor participle=lebende inside=Moskau
    Das von der EU mit Polen geschlossene Abkommen gilt.
      + head=Abkommen participle=geschlossene inside=EU inside=Polen
    Sie lebt in von Separatisten kontrollierten Gebieten.
      + head=Gebieten participle=kontrollierten inside=Separatisten
    Sie kennt das von der EU geschlossene Abkommen.
      + head=Abkommen participle=geschlossene inside=EU
    Der gewählte Präsident schweigt.
      + head=Präsident adj=gewählte
    # prepositions behind their group
    Berichten polnischer Zeitungen zufolge ist er krank.
      + head=Berichten prep=zufolge gen=Zeitungen
    Angaben der Polizei zufolge starb ein Mann.
      + head=Angaben prep=zufolge gen=Polizei
    Der Zeitung zufolge ist er krank.
      + head=Zeitung prep=zufolge
    Der Ukraine gegenüber blieb er kühl.
      + head=Ukraine prep=gegenüber
    Des Geldes wegen kam er.
      + head=Geldes prep=wegen
    Meiner Meinung nach irrt er.
      + head=Meinung prep=nach
    # titles and names in a row
    Präsident Wladimir Putin schweigt.
      + head=Putin words=3 number=sg
    Der russische Präsident Wladimir Putin schweigt.
      + head=Putin det=der adj=russische
    # a time is nobody's description
    Karl Huber besuchte am Montag Israel.
      + head=Montag prep=an
      + head=Israel
    # names that end in s by themselves
    Gestern griff Russland Belarus an.
      + head=Belarus
      - head=Russland gen=Belarus
    # how many
    Hunderte Soldaten kamen.
      + head=Soldaten number=pl
      - head=Hunderte and=Soldaten
    Etwa 200 Soldaten kamen.
      + head=Soldaten quantity=200
    15 Tonnen Lebensmittel kamen an.
      + head=Lebensmittel
    # possessives
    Er schickte seinen Minister.
      + head=Minister poss=seinen case=acc
    # pronouns
    Er gab ihm nichts.
      + head=Er
      + head=ihm case=dat
    `,
    groups,
    allWords,
  );
});
