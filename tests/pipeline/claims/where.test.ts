/** Where events happen and where places and bodies lie. */
import { describe } from 'vitest';
import { claims } from '../../support/reading.js';
import { sentences } from '../../support/table.js';

describe('where it is told outside the clause', () => {
  sentences(
    `
    Er wurde in die Niederlande gebracht, wo sich der Internationale Strafgerichtshof befindet.
      + *Strafgerichtshof LOCATED_IN Niederlande
    Er reiste nach Genf, wo am Freitag die Konferenz beginnt.
      + Konferenz LOCATED_IN Genf [planned]
    Betroffen war die Region Tirol, wo 29 Personen in den Gemeinden Kufstein und Wörgl ertranken.
      + Kufstein LOCATED_IN Tirol
      + Wörgl LOCATED_IN Tirol
    Er reiste nach Genf, wo die Konferenz nicht beginnt.
      - Konferenz* LOCATED_IN *
    Er lobte Anna Berger, wo die Konferenz beginnt.
      - Konferenz* LOCATED_IN *
    Die Gruppe reist in die Schweiz. Dort beginnt am Freitag das Treffen.
      + Treffen LOCATED_IN Schweiz [planned]
    Karl Huber lebt in Kufstein. In der Stadt kam es dort zu einem Brand.
      + Brand LOCATED_IN Kufstein
    `,
    claims,
  );
});

describe('what goes over places', () => {
  sentences(
    `
    Der Orkan überquerte Spanien, Frankreich und Belgien.
      + Orkan LOCATED_IN Spanien
      + Orkan LOCATED_IN Belgien
    Der Sturm fegte über die Kanarischen Inseln hinweg.
      + Sturm LOCATED_IN Kanarische Inseln
    Der Orkan erreichte Polen nicht.
      - Orkan* LOCATED_IN *
    Das Treffen lobte Polen.
      - Treffen* LOCATED_IN *
    `,
    claims,
  );
});

describe('where an event is', () => {
  sentences(
    `
    Am Samstag kam es in der Innenstadt von Kufstein zu einem Brand.
      + Brand LOCATED_IN Kufstein
    Karl Huber kündigte eine Großdemonstration gegen Atomkraft in Kufstein an.
      + Großdemonstration LOCATED_IN Kufstein [planned]
    Ein Brandanschlag auf die Moschee in Kufstein scheiterte.
      + Brandanschlag auf die Moschee LOCATED_IN Kufstein
      + Moschee* LOCATED_IN Kufstein
    Die Demonstration gegen den Krieg im Irak war groß.
      - Demonstration* LOCATED_IN *
    Der für Dienstag in Kufstein geplante Parteitag fällt aus.
      + Parteitag LOCATED_IN Kufstein [planned]
    Die Ausstellung der 1977 in Kufstein geborenen Anna Berger wurde in Kassel eröffnet.
      + Ausstellung* LOCATED_IN Kassel
      - Ausstellung* LOCATED_IN Kufstein
    # behind a time without a preposition
    Auf dem Gipfel nächste Woche in Kassel spricht er.
      + Gipfel LOCATED_IN Kassel
    Das Treffen gestern in Wien war kurz.
      + Treffen LOCATED_IN Wien
    Die Verleihung 2005 in Kassel war lang.
      + Verleihung* LOCATED_IN Kassel
    # each where it is told to be, and not where something else was
    Bei einer Explosion in Kassel starben acht und bei dem anschließenden Massaker auf Kreta neun Menschen.
      + Explosion* LOCATED_IN Kassel
      + *Massaker LOCATED_IN Kreta
      - *Massaker LOCATED_IN Kassel
      - Explosion* LOCATED_IN Kreta
    Sieben Jahre nach einem Vorfall an einer Grundschule in Kassel kam es zu einem Amoklauf.
      - Amoklauf LOCATED_IN Kassel
    Bei einer Schießerei in einem Gymnasium in Kassel starb ein Mann.
      + Schießerei* LOCATED_IN Kassel
    # a building in its town, a base of a country anywhere
    Er landete auf dem US-Luftwaffenstützpunkt Guam und kam in das Jenaer Ernst-Abbe-Stadion.
      + US-Luftwaffenstützpunkt Guam LOCATED_IN Guam
      + Ernst-Abbe-Stadion LOCATED_IN Jena
      - * LOCATED_IN USA
      - * PART_OF Jena
    # near the town that tells which building it is
    Das Kernkraftwerk Krümmel bei Kassel brannte.
      + Kernkraftwerk Krümmel LOCATED_IN Kassel
    Die Stadt Kufstein bei Rosenheim hilft Polen.
      - Kufstein LOCATED_IN *
    # of what lies inside a genitive of an event, the event is there
    Der Gipfel der Staatschefs der Afrikanischen Union in Kassel war lang.
      + Gipfel* LOCATED_IN Kassel
      - Afrikanische Union LOCATED_IN *
    # in the town where the building is that the clause tells, or one of many
    Am Montag hat sich im Airbus-Werk in Toulouse eine Explosion ereignet.
      + Explosion LOCATED_IN Toulouse
    In einem Hotel in Kufstein kam es zu einem Brand.
      + Brand LOCATED_IN Kufstein
    Vor dem Düsseldorfer Konzert sprach er.
      + *Konzert LOCATED_IN Düsseldorf
    Bei ihrem Auftritt in Brüssel bei einem Treffen der Minister schwieg sie.
      + Treffen der Minister LOCATED_IN Brüssel
    Bei einem Brand im ersten Stock eines Wohnheims in Kufstein starb ein Mann.
      + Brand LOCATED_IN Kufstein
    Am Samstag kam es in der thailändischen Hauptstadt zu einem Brand.
      + Brand LOCATED_IN Thailand
    Zwölf Opfer forderte ein Taifun, der am Sonntag Japan heimsuchte.
      + Taifun LOCATED_IN Japan
    Bei einem Schusswechsel in der Nähe der Ortschaft Kufstein starb ein Mann.
      + Schusswechsel LOCATED_IN Kufstein
    In der Innenstadt von Kairo kam es zu einem Brand.
      + Brand LOCATED_IN Kairo
    Die Demonstration war groß. In Kassel demonstrierten Tausende.
      + Demonstration LOCATED_IN Kassel
    Die Wahl war spannend. Im Kanton Solothurn wird heute gewählt.
      + Wahl LOCATED_IN Kanton Solothurn
    Das Treffen war kurz. In Kassel demonstrierten Tausende.
      - Treffen* LOCATED_IN *
    Karl Huber war bei einem Besuch in Kassel müde.
      - Besuch* LOCATED_IN *
    Die Überschwemmungen in zehn Provinzen im Süden Thailands dauern an.
      + Überschwemmungen* LOCATED_IN Thailand
    `,
    claims,
  );
});

describe('where a place or a body lies', () => {
  sentences(
    `
    # near is not in
    Almere in der Nähe von Amsterdam ist klein.
      - Almere LOCATED_IN *
    Röthenbach bei Nürnberg ist klein. Almere in der Umgebung von Amsterdam wächst.
      - * LOCATED_IN *
    Die Explosion in der Nähe von Amsterdam war laut.
      + Explosion LOCATED_IN Amsterdam
    # an adjective within a name
    Das Nobelkomitee im norwegischen Oslo gab das bekannt.
      + Nobelkomitee* LOCATED_IN Oslo
    # no region lies in a town
    Der Leiter des Betriebs Rheinland-Pfalz in Speyer kam.
      - Rheinland-Pfalz LOCATED_IN *
    # one tie is enough
    Die Helfer kämpften gegen das Hochwasser in Polen.
      - Helfer ATTACKS *
    Die Provinz Helmand in Afghanistan ist umkämpft. Die afghanische Provinz Helmand gehört zu Afghanistan.
      = Helmand PART_OF Afghanistan
    Die Stadt Singapur warnte. Singapur ist klein.
      - Singapur * Singapur
    # the town's, not the country's
    Die Berliner Verkehrsbetriebe zahlen.
      - * PART_OF Deutschland
    Das Münchner Unternehmen Siemens entlässt Mitarbeiter.
      + Siemens LOCATED_IN München
    Die Berliner SPD lehnte ab.
      - * LOCATED_IN *
    Auf dem Parteitag der SPD in Kassel wurde gewählt.
      + Parteitag* LOCATED_IN Kassel
      - SPD LOCATED_IN *
    Schauplatz des Anschlags war Kassel.
      + Anschlag LOCATED_IN Kassel
    Der Berliner Verfassungsschutz warnte.
      - Bundesamt* PART_OF Berlin
    Heute um 11 Uhr UTC erschütterte ein Erdbeben Griechenland.
      - UTC *
    Das Auswärtige Amt der Bundesrepublik Deutschland meldete das.
      + Auswärtige* PART_OF Deutschland
    Die Organisation „Ein Schiff für Gaza“ und die Partei „Ärzte ohne Polen“ schwiegen.
      - * PART_OF *
    Die Neue Sächsische Galerie in Chemnitz zeigt Bilder.
      + Neue Sächsische Galerie* LOCATED_IN Chemnitz
    In der Moschee von Kufstein wurde gebetet.
      + Moschee* LOCATED_IN Kufstein
    Sie lebt in der Hafenstadt Tripoli im nördlichen Libanon.
      + Tripolis LOCATED_IN Libanon
    Karl Huber sitzt in Peking im Gefängnis.
      + Gefängnis LOCATED_IN Peking
      - Peking LOCATED_IN *
    Der Hamburger Landesverband der Grünen und die VW-Tochter Audi schwiegen.
      + Hamburger Landesverband PART_OF Bündnis 90/Die Grünen
      + Audi PART_OF Volkswagen
    Der VW-Konkurrent Opel schwieg.
      - Opel PART_OF *
    # near is not in, and among others is no part of them
    Der Hubschrauber stürzte in der Stadt Trabzon in der Nähe eines leeren Marktplatzes ab.
      - Trabzon LOCATED_IN *platz*
    Die Firma BYD gehört zu den Marktführern in China.
      - BYD PART_OF Markt*
    # what only ends like a body
    Karl Huber besitzt die österreichische Staatsbürgerschaft.
      - *bürgerschaft PART_OF *
    # companies, parties, media and clubs are at home in a country, and no office of it
    BYD baut Autos. Die chinesische Firma wächst.
      + BYD LOCATED_IN China
      - BYD PART_OF China
    Der schwedische Verein Malmö FF gewann.
      - * PART_OF Schweden
    Die Liberale Partei Kanadas gewann.
      + Liberale Partei Kanadas LOCATED_IN Kanada
    Die Demokratische Partei Ungarns tagte.
      - * PART_OF Ungarn
    # what does a state's work is part of it
    Die indische Raumfahrtbehörde ISRO schwieg.
      + ISRO PART_OF Indien
    Das deutsche Bundeskriminalamt ermittelt.
      + Bundeskriminalamt PART_OF Deutschland
    Die Zeitung „Merkur“ wurde von der NATO gelobt.
      - *Merkur PART_OF *
    Die Brücke über die Weichsel bei Kufstein ist neu.
      - Weichsel LOCATED_IN *
    Mehrere Städte in Hessen (Kassel, Fulda und Gießen) helfen.
      + Kassel LOCATED_IN Hessen
      + Fulda LOCATED_IN Hessen
      - Hessen LOCATED_IN *
    Die Märkte in Tirol (vormals Kufstein und Wörgl) öffnen.
      - * LOCATED_IN Tirol
    Die Gespräche sollen laut der CDU am Mittwoch in einem Hotel beginnen.
      - CDU LOCATED_IN *
    Sie liefen auf Anweisung der Polizei in Richtung Kufstein davon.
      - Polizei LOCATED_IN *
    In Vietnam regnet es. In Zentralvietnam starben 40 Menschen.
      + Zentralvietnam PART_OF Vietnam
    Sie zeigt Bilder der in Baku/Aserbaidschan geborenen Rena Berger.
      + Baku LOCATED_IN Aserbaidschan
    # in the whole, whatever part of it is told
    In Hubdorf im Südosten von Bayern starben fünf Menschen.
      + Hubdorf LOCATED_IN Bayern
    Die Stadt Quetta im Westen Pakistans wurde angegriffen.
      + Quetta LOCATED_IN Pakistan
    Im Norden Spaniens kam es zu einem Erdbeben.
      + Erdbeben LOCATED_IN Spanien
    Das Nobelkomitee im norwegischen Oslo lobte Polen.
      + Nobelkomitee LOCATED_IN Oslo
      + Oslo LOCATED_IN Norwegen
    `,
    claims,
  );
});

describe('bodies and events without a name', () => {
  sentences(
    `
    # bodies of a country, a town or a district
    Das Bundeskabinett kritisierte gestern Frankreich.
      + Kabinett ACCUSES Frankreich
    Das Landratsamt kritisierte gestern die Feuerwehr.
      + Landratsamt ACCUSES Feuerwehr
    Die Finanzaufsicht kritisierte gestern Frankreich.
      + Finanzaufsicht ACCUSES Frankreich
    Der Flüchtlingsrat kritisierte gestern Frankreich.
      + Flüchtlingsrat ACCUSES Frankreich
    Das Erzbistum kritisierte gestern Frankreich.
      + Erzbistum ACCUSES Frankreich
    # what somebody has
    Die Geschäftsführung kritisierte gestern Frankreich.
      - Geschäftsführung *
    # events
    Der Fackelzug fand gestern in Madrid statt.
      + Fackelzug LOCATED_IN Madrid
    Die Grundsteinlegung fand gestern in Madrid statt.
      + Grundsteinlegung LOCATED_IN Madrid
    Das Nachbeben erschütterte gestern Madrid.
      - Madrid ATTACKS *
    `,
    claims,
  );
});

describe('where a disaster struck, and what lies where its name says', () => {
  sentences(
    `
    Das Hochwasser steigt. Besonders betroffen sind Krakau und die Insel Kreta.
      + Hochwasser LOCATED_IN Krakau
      + Hochwasser LOCATED_IN Kreta
    Das Erdbeben war schwach. Brasilien ist von der Grippe betroffen.
      - Erdbeben* LOCATED_IN *
    In Polen fielen dem Hochwasser 16 Menschen zum Opfer.
      + Hochwasser LOCATED_IN Polen
    In Polen starben zwei Menschen durch den Sturm.
      + Sturm LOCATED_IN Polen
    In Indonesien sucht man. Die Indonesische Such- und Rettungsagentur hilft.
      + Indonesische Such- und Rettungsagentur PART_OF Indonesien
    In Wien wird gefeiert. Experten des Kunsthistorischen Museums Wien kamen.
      + Kunsthistorisches Museum Wien LOCATED_IN Wien
    In Deutschland streikt die Gewerkschaft Deutscher Lokomotivführer.
      - Gewerkschaft* LOCATED_IN *
    `,
    claims,
  );
});
