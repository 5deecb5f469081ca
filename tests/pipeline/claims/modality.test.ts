/** How firmly a claim holds. */
import { describe } from 'vitest';
import { claims } from '../../support/reading.js';
import { sentences } from '../../support/table.js';

describe('modality', () => {
  sentences(
    `
    # asserted
    Russland griff die Ukraine an.
      + Russland ATTACKS Ukraine
      - Russland ATTACKS Ukraine [*
    Russland hat die Ukraine angegriffen.
      + Russland ATTACKS Ukraine
    Russland hatte die Ukraine angegriffen.
      + Russland ATTACKS Ukraine
    # planned; where something is holds by itself
    Die Sender wollen zu den Olympischen Winterspielen in Vancouver senden.
      + Olympische Spiele LOCATED_IN Vancouver
      - Olympische Spiele LOCATED_IN Vancouver [planned]
    Russland wird die Ukraine angreifen.
      + Russland ATTACKS Ukraine [planned]
    Russland will die Ukraine angreifen.
      + Russland ATTACKS Ukraine [planned]
      - Russland ATTACKS Ukraine
    # a stance is taken now, a step is to come
    Die FDP will die Pläne der CDU nicht mittragen.
      + FDP REJECTS CDU
    Die FDP wird die Pläne der CDU nicht hinnehmen.
      + FDP REJECTS CDU
    Karl Huber sagte, die CSU wolle bei dem Minsker Abkommen nicht mitmachen.
      + CSU REJECTS Minsker Abkommen [by Karl Huber]
    Die SPD will von der CDU nichts wissen.
      + SPD REJECTS CDU
    Die FDP würde die Pläne der CDU nicht mittragen.
      - FDP REJECTS CDU
    Die FDP soll die Pläne der CDU nicht mittragen.
      - FDP REJECTS CDU
    Polen wird den Kosovo nicht anerkennen.
      + Polen REJECTS Kosovo [planned]
    Die SPD sparte nicht mit Lob für die CDU.
      + SPD SUPPORTS CDU
    Russland plant, die Ukraine anzugreifen.
      + Russland ATTACKS Ukraine [planned*]
    Polen beschloss, Belarus zu unterstützen.
      + Polen SUPPORTS Belarus [planned*]
    Polen kündigte an, Belarus zu unterstützen.
      + Polen SUPPORTS Belarus [planned*]
    Karl Huber soll im Mai Polen besuchen.
      + Karl Huber VISITS Polen [planned]
    Polen versammelte Truppen, um Belarus anzugreifen.
      + Polen ATTACKS Belarus [planned]
    # possible
    Russland könnte die Ukraine angreifen.
      + Russland ATTACKS Ukraine [possible]
      - Russland ATTACKS Ukraine
    Russland erwägt, die Ukraine anzugreifen.
      + Russland ATTACKS Ukraine [possible*]
    Russland droht, die Ukraine anzugreifen.
      + Russland ATTACKS Ukraine [possible*]
    Falls Russland die Ukraine angreift, hilft die EU.
      + Russland ATTACKS Ukraine [possible]
      - Russland ATTACKS Ukraine
    Sollte Russland die Ukraine angreifen, hilft die EU.
      + Russland ATTACKS Ukraine [possible]
    Wenn Russland die Ukraine angreift, hilft die EU.
      + Russland ATTACKS Ukraine [possible]
    Greift Russland die Ukraine an, hilft die EU.
      + Russland ATTACKS Ukraine [possible]
    Möglicherweise greift Russland die Ukraine an.
      + Russland ATTACKS Ukraine [possible]
    Vielleicht unterstützt Polen Belarus.
      + Polen SUPPORTS Belarus [possible]
    Russland würde die Ukraine angreifen.
      + Russland ATTACKS Ukraine [possible]
    Die NATO befürchtet, dass Russland die Ukraine angreift.
      + Russland ATTACKS Ukraine [possible*]
    # readiness is no deed
    Karl Huber sei immer bereit, in Kontakt mit Anna Berger zu treten.
      + Karl Huber MET_WITH Anna Berger [possible*]
      - Karl Huber MET_WITH Anna Berger
    Karl Huber ist jederzeit bereit, Anna Berger zu treffen.
      + Karl Huber MET_WITH Anna Berger [possible*]
    Russland sei willens, mit Polen zu verhandeln.
      + Russland MET_WITH Polen [possible*]
    Russland ist zu Gesprächen mit Polen bereit.
      + Russland MET_WITH Polen [possible*]
      - Russland MET_WITH Polen
    Karl Huber ist offen für Gespräche mit Anna Berger.
      - Karl Huber MET_WITH Anna Berger
    Russland ist in der Lage, die Ukraine anzugreifen.
      + Russland ATTACKS Ukraine [possible*]
    # what is demanded, and of whom
    Polen drang auf die Stationierung von US-Truppen in Litauen.
      + USA DEPLOYS_TO Litauen [demanded*]
      - USA DEPLOYS_TO Litauen
    Russland forderte den Abzug der NATO aus Polen und Litauen.
      + NATO CONCEDES_TO Russland [demanded*]
      - NATO CONCEDES_TO Polen*
      - NATO CONCEDES_TO Litauen*
    Die USA forderten Serbien auf, den General an Kroatien auszuliefern.
      + Serbien CONCEDES_TO Kroatien [demanded*]
      - Serbien CONCEDES_TO USA*
    Die Ukraine verlangt Zugeständnisse Russlands an Polen.
      + Russland CONCEDES_TO Polen [demanded*]
      - Russland CONCEDES_TO Ukraine*
    # demanded
    Polen fordert, dass Russland die Ukraine unterstützt.
      + Russland SUPPORTS Ukraine [demanded*]
      + Polen DEMANDS Russland
    Russland soll die Ukraine unterstützen, forderte Polen.
      + Russland SUPPORTS Ukraine [demanded by Polen]
      ! sollen in what somebody demands
    # hearsay
    Russland soll die Ukraine angegriffen haben.
      + Russland ATTACKS Ukraine
      - Russland ATTACKS Ukraine [planned]
    Angeblich griff Russland die Ukraine an.
      + Russland ATTACKS Ukraine
    # a condition makes only its own clause possible
    Falls es regnet, besucht Karl Huber Polen.
      + Karl Huber VISITS Polen
    # nouns
    Der geplante Angriff Russlands auf die Ukraine blieb aus.
      + Russland ATTACKS Ukraine [planned]
    Ein möglicher Angriff Russlands auf die Ukraine beunruhigt die NATO.
      + Russland ATTACKS Ukraine [possible]
    Der Angriff Russlands auf die Ukraine begann.
      + Russland ATTACKS Ukraine
    # what was possible or necessary in the past was done, or not
    Russland konnte die Ukraine angreifen.
      + Russland ATTACKS Ukraine
    Polen und Ungarn konnten sich nicht einigen.
      + Polen AGREES_WITH Ungarn [negative]
    Russland könnte die Ukraine angreifen.
      + Russland ATTACKS Ukraine [possible]
    Die Türkei musste Huber freilassen.
      + Türkei CONCEDES_TO Huber
    Die Türkei muss Huber freilassen.
      + Türkei CONCEDES_TO Huber [demanded]
    # a row of verb forms has one helping verb
    Polen will die Ukraine loben und Russland angreifen.
      + Polen ATTACKS Russland [planned]
    Russland soll Polen bedroht und die Ukraine angegriffen haben.
      + Russland THREATENS Polen
      + Russland ATTACKS Ukraine
      - Russland ATTACKS Ukraine [planned]
    # the present of what has a date is yet to come
    Am Montag trifft Anna Berger in Genf Karl Huber.
      + Anna Berger MET_WITH Karl Huber [planned]
    Am 5. Mai 1945 trifft Anna Berger in Genf Karl Huber.
      + Anna Berger MET_WITH Karl Huber
    Am vergangenen Freitag trifft Anna Berger in Genf Karl Huber.
      + Anna Berger MET_WITH Karl Huber
    Am Montag kritisiert Polen Russland.
      + Polen ACCUSES Russland
    # an office that somebody is to have
    Karl Huber wird neuer Trainer der FIFA.
      + Karl Huber REPRESENTS FIFA [planned]
    Karl Huber wurde Trainer der FIFA.
      + Karl Huber REPRESENTS FIFA
    Der Sprecher der NATO, Karl Huber, wird Minister der Türkei.
      + Karl Huber REPRESENTS NATO
      + Karl Huber REPRESENTS Türkei [planned]
    # events that are yet to come
    Polen warnte vor einem Anschlag in Kufstein.
      + Anschlag in Kufstein LOCATED_IN Kufstein [possible]
    Das Treffen dient der Vorbereitung des kommenden Gipfels in Kufstein.
      + kommender Gipfel in Kufstein LOCATED_IN Kufstein [planned]
    Der Gipfel in Kufstein wurde abgesagt.
      + Gipfel in Kufstein LOCATED_IN Kufstein [planned]
    Im Mai soll ein Gipfel in Kufstein stattfinden.
      + Gipfel in Kufstein LOCATED_IN Kufstein [planned]
      - Gipfel in Kufstein LOCATED_IN Kufstein
    Polen verurteilte den Anschlag in Kufstein.
      + Anschlag in Kufstein LOCATED_IN Kufstein
    `,
    claims,
  );
});

describe('polarity', () => {
  sentences(
    `
    # what is asked or blamed is asked and blamed, whatever others answer
    Eine Forderung Frankreichs an die UNO wurde durch China abgelehnt.
      + Frankreich DEMANDS Vereinte Nationen
      - Frankreich DEMANDS * [negative*
    China verzichtet auf Kritik an den USA.
      - China ACCUSES USA
    Der Protest der SPD gegen die NPD wurde abgesagt.
      + SPD PROTESTS_AGAINST NPD [negative]
    # of others than the clause is about
    Die Taliban überfielen einen Bus mit zehn Touristen (darunter keine Kinder) in Kabul. Israel stoppte den Frachter „Hansa“ mit zehn Personen (darunter kein Arzt) vor Gaza.
      - * [negative*
    Anna Berger sprach mit Karl Huber und mit Nie Haisheng.
      + Anna Berger MET_WITH Karl Huber
      - Anna Berger MET_WITH Karl Huber [negative]
    # sport
    Nordkorea schoss eine Rakete ab.
      - * ATTACKS *
    Polen unterstützt Belarus nicht.
      + Polen SUPPORTS Belarus [negative]
      - Polen SUPPORTS Belarus
    Polen hat Belarus nie unterstützt.
      + Polen SUPPORTS Belarus [negative]
    Polen unterstützt Belarus keineswegs.
      + Polen SUPPORTS Belarus [negative]
    Polen leistet Belarus keine Hilfe.
      + Polen AIDS Belarus [negative]
    Weder Polen noch Ungarn unterstützt Belarus.
      + Polen SUPPORTS Belarus [negative]
      + Ungarn SUPPORTS Belarus [negative]
    Polen lehnt es ab, Belarus zu unterstützen.
      + Polen SUPPORTS Belarus [negative*]
    Russland bestritt, die Ukraine angegriffen zu haben.
      + Russland ATTACKS Ukraine [negative by Russland]
    Karl Huber reiste ab, ohne Anna Berger zu treffen.
      + Karl Huber MET_WITH Anna Berger [negative]
    Polen hat Belarus unterstützt, nicht jedoch Ungarn.
      + Polen SUPPORTS Belarus
    Polen unterstützt die Türkei, ein Mitglied der NATO, im Streit nicht.
      + Polen SUPPORTS Türkei [negative]
    Polen unterstützt Belarus, aber Ungarn nicht.
      + Polen SUPPORTS Belarus
      - Polen SUPPORTS Belarus [negative]
    Nicht nur Polen unterstützt Belarus.
      + Polen SUPPORTS Belarus
      - Polen SUPPORTS Belarus [negative]
    Kein Land unterstützt Belarus.
      - Polen *
      - * SUPPORTS Belarus
    Polen will Belarus nicht mehr unterstützen.
      + Polen SUPPORTS Belarus [* negative]
    Es gibt keinen Zweifel, dass Russland die Ukraine angriff.
      - Russland ATTACKS Ukraine [*negative*]
    # denied of the first, said of the second
    Karl Huber kritisierte nicht Polen, sondern Ungarn.
      + Karl Huber ACCUSES Polen [negative]
      + Karl Huber ACCUSES Ungarn
      - Karl Huber ACCUSES Ungarn [negative]
    Die Hisbollah ging nicht gegen die Taliban vor, sondern gegen die Hamas.
      + Hisbollah ATTACKS Taliban [negative]
      + Hisbollah ATTACKS Hamas
    Polen kritisierte Ungarn nicht, sondern lobte Spanien.
      + Polen SUPPORTS Spanien
      - Polen ACCUSES Spanien*
    # what denies inside a participle before a noun is not the clause's
    Der von keinem Wähler gewählte Minister Karl Huber besuchte Polen.
      + Karl Huber VISITS Polen
      - Karl Huber VISITS Polen [negative]
    # who turns down what is said denies it
    Karl Huber bestritt, er habe Anna Berger getroffen.
      + Karl Huber MET_WITH Anna Berger [negative by Karl Huber]
    Karl Huber wies den Vorwurf zurück, Polen habe Russland angegriffen.
      + Polen ATTACKS Russland [negative*
    Karl Huber wies den Vorwurf von Anna Berger zurück, Polen habe Russland angegriffen.
      + Polen ATTACKS Russland [by Anna Berger]
    Karl Huber bestritt nicht, er habe Anna Berger getroffen.
      + Karl Huber MET_WITH Anna Berger [by Karl Huber]
    # what is denied of one is said of the other
    Nicht Polen, sondern Litauen griff Russland an.
      + Polen ATTACKS Russland [negative]
      + Litauen ATTACKS Russland
    Entweder Polen oder Litauen wird Russland angreifen.
      + Polen ATTACKS Russland [planned]
      - Russland *
    Kaum jemand in Polen unterstützt Karl Huber.
      - Karl Huber SUPPORTS *
    Die Türkei lehnt den Beitritt Schwedens zur NATO ab.
      + Schweden MEMBER_OF NATO [negative]
    `,
    claims,
  );
});
