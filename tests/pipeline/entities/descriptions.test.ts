/** Whom an office, a description or "beide" means. */
import { describe } from 'vitest';
import { entities } from '../../support/reading.js';
import { sentences } from '../../support/table.js';

describe('offices and nouns', () => {
  sentences(
    `
    Der russische Außenminister Sergej Lawrow sprach. Der Minister warnte.
      + *Minister = Sergej Lawrow
    US-Außenminister Antony Blinken traf Sergej Lawrow, den russischen Außenminister. Der Russe warnte. Die beiden Chefdiplomaten schwiegen.
      + *Russe = Sergej Lawrow
      + *Chefdiplomaten = Sergej Lawrow
      + *Chefdiplomaten = Antony Blinken
      ! a word for an office of two people, behind an apposition
    Der russische Präsident Wladimir Putin traf den US-Präsidenten Joe Biden. Der russische Präsident warnte.
      + *ussische Präsident = Wladimir Putin
      - *ussische Präsident = Joe Biden
    Bundeskanzlerin Anna Berger sprach. Die Kanzlerin warnte.
      + Kanzlerin = Anna Berger
    Bundeskanzlerin Anna Berger sprach. Der Präsident warnte.
      - Präsident = Anna Berger
    Russland verlegte Panzer nach Belarus. Das Nachbarland ist verbündet.
      + Nachbarland = Belarus
    Polen stimmte zu. Das Land warnte Russland.
      + Land = Polen
    Die Zeitung „Times“ berichtete über Polen. Das Blatt zitierte einen Beamten.
      + Blatt = The Times
    Die NATO tagte. Das Bündnis warnte Russland.
      + Bündnis = NATO
    Die SPD tagte. Die Partei stimmte zu.
      + Partei = SPD
    Polen und Litauen stimmten zu. Beide Länder warnten Russland.
      + *Länder = Polen
      + *Länder = Litauen
      - *Länder = Russland
    Die Europäische Union (EU) tagte. Die EU warnte.
      + EU = Europäische Union
    Karl Huber und Peter Berger kamen. Die beiden Männer schwiegen. Dann gingen beide.
      + *Männer = Karl Huber
      + *Männer = Peter Berger
      + beide = Karl Huber
      + beide = Peter Berger
    Die SPD, die FDP und die CDU tagten. Alle drei Parteien stimmten zu.
      + Parteien = SPD
      + Parteien = FDP
      + Parteien = CDU
    Polen und Litauen stimmten zu. Die beiden anderen Länder schwiegen.
      - *Länder = Polen
    Polen, Litauen und Lettland stimmten zu. Beide Länder schwiegen.
      - *Länder = *
    # two with one article
    Karl Huber, der Präsident und Geschäftsführer der Volkswagen AG, kam.
      + Präsident = Karl Huber
      + Geschäftsführer = Karl Huber
    # one to whom happened what the text just told; nobody of the law, and nobody where two may be meant
    Der Kaufmann Karl Huber stand vor Gericht. Die Staatsanwaltschaft warf dem Angeklagten Betrug vor.
      + Angeklagten = Karl Huber
    Die Schauspielerin Anna Meier ist tot. Die Verstorbene lobte Polen.
      + Verstorbene = Anna Meier
    Gegen den Bankier Karl Huber wird ermittelt. Der Beschuldigte wies den Vorwurf zurück.
      + Beschuldigte = Karl Huber
    Die Polizei nahm den Angeklagten Karl Huber fest. Der Prozess war in Köln. Die Stadt schwieg. Es regnete. Der Angeklagte lobte Polen.
      + Angeklagte = Karl Huber
    Der Angeklagte Karl Huber kam. Dem Angeklagten Peter Berger, der wie Karl Huber schwieg, drohte Haft. Der Angeklagte lobte Polen.
      + Angeklagte = Peter Berger
    Der Anwalt Karl Huber sprach am Montag. Der Angeklagte lobte Polen.
      - Angeklagte = Karl Huber
    Innenminister Karl Huber sprach am Montag. Der Verdächtige lobte Polen.
      - Verdächtige = Karl Huber
    Karl Huber traf Peter Berger. Der Verurteilte lobte Polen.
      - Verurteilte = *Huber
      - Verurteilte = *Berger
    Karl Huber wurde verurteilt. Die Gefangenen lobten Polen.
      - Gefangenen = Karl Huber
    # one of a group, whom the text has called so
    Der verletzte Abwehrspieler Philipp Lahm reist nach Sardinien. Am Montag war der Abwehrspieler in München.
      + Abwehrspieler = Philipp Lahm
    Karl Huber reist nach Polen. Am Montag war der Abwehrspieler in München.
      - Abwehrspieler = Karl Huber
    Der Künstler Karl Huber reist nach Polen. Der Trainer der Künstler lobte die SPD.
      - Künstler = Karl Huber
    # a name in brackets, and two offices in a row
    Der Bundespräsident (Karl Huber) kam. Der Bundespräsident schwieg.
      + Bundespräsident = Karl Huber
    Vizekanzler und Arbeitsminister Karl Huber kam. Der Vizekanzler schwieg.
      + Vizekanzler = Karl Huber
    # who is named behind a genitive has no office by it
    Der Präsident Peter Berger schwieg. Der Sohn des Präsidenten, Karl Huber, kam.
      + Präsidenten = Peter Berger
      - Präsidenten = Karl Huber
    Der Sprecher des russischen Präsidenten, Dmitri Peskow, warnte Polen.
      + Sprecher = Dmitri Peskow
      - *Präsidenten = Dmitri Peskow
    # nobody acts on himself by his office
    Der Präsident Karl Huber kam. Huber warf dem Präsidenten Wortbruch vor.
      - Präsidenten = Karl Huber
    # somebody named before
    Robbie Huber siegte. Der Australier gewann die Etappe, die der 25-Jährige lobte.
      + Australier = Robbie Huber
      + 25-Jährige = Robbie Huber
    Die Sängerin Anna Berger starb. Die Sängerin war krank. Der Russe und der Pilot schwiegen.
      + Sängerin = Anna Berger
      - Russe = Anna Berger
      - Pilot = Anna Berger
    Der russische Außenminister Sergej Lawrow kam. Der Schwede lachte.
      - Schwede = Sergej Lawrow
    Ein 19-jähriger Schüler lief davon. Karl Huber schwieg. Der 19-Jährige lachte.
      - 19-Jährige = Karl Huber
    Karl Huber und Peter Berger kamen. Der Politiker schwieg.
      - Politiker = *
    # what kind it is, and of which country
    Die Firma Euryza lobte Greenpeace. Die Firma schwieg.
      + Firma = Euryza
      - Firma = Greenpeace
    Die BaFin prüfte Volkswagen. Das Unternehmen schwieg.
      + Unternehmen = Volkswagen
    Gazprom klagte gegen Volkswagen. Der russische Konzern schwieg.
      + russische Konzern = Gazprom
    Die Kurdische Demokratische Partei siegte. Die NATO und die Partei schwiegen.
      + Partei = Kurdische Demokratische Partei
    Polen forderte Hilfe von Litauen. Seit Jahren sucht der polnische Staat danach.
      + polnische Staat = Polen
    Suriname bekam Hilfe. Die NATO lobte das südamerikanische Land.
      + südamerikanische Land = Suriname
    In Suriname wurde gewählt. Es war heiß. Es regnete. Es wurde gezählt. Es wurde gelacht. Es war spät. Das Land ist müde.
      + Land = Suriname
    In Vietnam regnet es, auch in Hanoi und Hue. In Hue stieg das Wasser. Die Hauptstadt ist betroffen.
      + Hauptstadt = Hanoi
    Die Demonstration in der Innenstadt von Kairo endete. Die NATO lobt die thailändische Hauptstadt. Bangkok ist groß.
      + Innenstadt = Kairo
      - Innenstadt = Ägypten
    Norwegen war das erste Land. Die größte Partei ist die Arbeiterpartei, das zweite Land ist Polen.
      - *Land = *
      - *Partei = *
    Ein Tiefdruckgebiet zog über Bayern. Das Tiefdruckgebiet bringt Regen.
      - Tiefdruckgebiet = Bayern
    # of the country that it was told to be of, and however far above where there is only one
    Die tunesische Fluggesellschaft Tunisair klagte. Die italienische Fluggesellschaft Alpi Eagles lachte. Die tunesische Fluggesellschaft schwieg.
      + tunesische Fluggesellschaft = Tunisair
      - tunesische Fluggesellschaft = Alpi Eagles
    Die Fluggesellschaft Tunisair lobte Greenpeace. Es war heiß. Es regnete. Es wurde gezählt. Es wurde gelacht. Es war spät. Die Fluggesellschaft schwieg.
      + Fluggesellschaft = Tunisair
    Die Fluggesellschaft Tunisair lobte die Fluggesellschaft Alpi Eagles. Es war heiß. Es regnete. Es wurde gezählt. Es wurde gelacht. Es war spät. Die Fluggesellschaft schwieg.
      - Fluggesellschaft = Tunisair
      - Fluggesellschaft = Alpi Eagles
    Die Indonesische Such- und Rettungsagentur suchte. Die Behörde schwieg.
      + Behörde = Indonesische Such- und Rettungsagentur
    # such a word by itself, no compound with it, and none that says that another is meant
    Die Deutsche Bahn AG lobte Polen. Die Bahn verhandelt.
      + Bahn = Deutsche Bahn
    Die Deutsche Bahn AG lobte Polen. Die Straßenbahn hielt.
      - Straßenbahn = Deutsche Bahn
    Die Firma Euryza lobte Polen. Die Tochterfirma schwieg.
      - Tochterfirma = Euryza
    # nobody there to mean
    Der Minister warnte.
      - *Minister = *
    Das Blatt berichtete.
      - Organization *
    Israel schwieg. Die Führung der Hamas lehnte den Plan ab.
      + Führung = Hamas
    Die Sozialistische Partei siegte. Karl Huber ist der Parteichef der Sozialisten.
      + Sozialisten = Sozialistische Partei
    Die Sozialistische Partei siegte. Karl Huber kritisierte den Sozialisten.
      - Sozialisten = Sozialistische Partei
    Die Liberale Partei Kanadas verlor. Die Liberalen kritisierten Polen.
      + Liberalen = Liberale Partei Kanadas
    In Frankreich verlor die Sozialistische Partei. Die Sozialisten kritisierten Ungarn.
      + Sozialisten = Sozialistische Partei
    # no word for its people
    Die Liberale Partei Kanadas verlor. Die Lieferanten kritisierten Polen.
      - Lieferanten = Liberale Partei Kanadas
    Karl Huber, der Minister gewesen war, reiste ab. Polen lobte den Minister.
      + Minister = Karl Huber
    `,
    entities,
  );
});

describe('a body by its noun alone', () => {
  sentences(
    `
    Der Bauernverband protestierte. Der Verband warnte Polen.
      + Verband = Bauernverband
    Die Gewerkschaft der Polizei protestierte. Die Polizei warnte Polen.
      - Polizei = Gewerkschaft der Polizei
    `,
    entities,
  );
});

describe('what is described is called', () => {
  sentences(
    `
    # by the town right behind it
    Die Universität von Illinois forscht daran. An der Universität wird gestritten.
      + Organization Universität von Illinois
      + Universität = Universität von Illinois
    Das Gericht in Manhattan entschied.
      + Organization Gericht in Manhattan
    Das Gericht trat in Manhattan zusammen.
      - Organization Gericht in Manhattan
    # by its nominative plural
    Er sprach mit den israelischen Streitkräften.
      + Organization israelische Streitkräfte
    Er drohte den ansässigen Chemiekonzernen.
      - Group *Chemiekonzernen
    Bei Kämpfen zwischen koptischen Christen und Soldaten starb Karl Huber. Er half Gefangenen der Soldaten.
      + Group koptische Christen
      + Group Soldaten
      - Group *Gefangenen
    Zwei Passagiere verklagten Polen.
      + Group Passagiere
    # by its own word
    Die Flughafenaufsicht warnte. Die Gerichtsmedizin in Kiew klagte.
      + Organization Flughafenaufsicht
      + Organization Gerichtsmedizin in Kiew
    # without what it does just now
    Die rasch eintreffende Feuerwehr Kiel warnte. Die ermittelnde Polizei verhaftete Karl Huber.
      + Organization Polizei
    # without what is no adjective of it
    Huber kritisierte das später abgesagte Länderspiel.
      - Event spätes *
    # who travels is no place
    Moskau besucht Polen.
      + Country Russland
    # several things, though the word could be for one person
    Karl Huber erklärte, die Rechte von EU-Arbeitnehmern im Land schützen zu wollen.
      - Group Rechte*
    # nor is a city's council the country
    Der Wiener Gemeinderat lehnte ab.
      + Place Wien
      - Country *
    `,
    entities,
  );
});

describe('countries of a part of the world', () => {
  sentences(
    `
    Die Niederlande halfen Suriname. Die USA lobten das südamerikanische Land.
      + *Land = Suriname
      - *Land = Niederlande
    Spanien half Mali. Frankreich lobte Spanien. Die NATO warnte das westafrikanische Land.
      + *Land = Mali
    Rumänien und Italien stritten. Die NATO warnte den Balkanstaat.
      + Balkanstaat = Rumänien
    In der ehemaligen Sowjetrepublik wurde gewählt. Frankreich lobte Moldawien.
      + *Sowjetrepublik = Moldau
    # of none that lies elsewhere, and of no one where two lie there
    Frankreich lobte Spanien. Die NATO warnte das südamerikanische Land.
      - *Land = Spanien
    In der ehemaligen Sowjetrepublik wurde gewählt. Armenien lobte Georgien.
      - *Sowjetrepublik = Armenien
    `,
    entities,
  );
});
