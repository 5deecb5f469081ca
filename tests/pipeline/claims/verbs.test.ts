/** Claims by verbs: who does what to whom. */
import { describe } from 'vitest';
import { claims } from '../../support/reading.js';
import { sentences } from '../../support/table.js';

describe('consultation and cooperation', () => {
  sentences(
    `
    US-Außenminister John Miller traf seinen russischen Amtskollegen Iwan Petrow. Der russische Außenminister kritisierte Polen.
      + Iwan Petrow ACCUSES Polen
    US-Außenminister John Miller traf seinen russischen Amtskollegen Iwan Petrow. Die beiden Chefdiplomaten kritisierten Polen.
      + John Miller ACCUSES Polen
      + Iwan Petrow ACCUSES Polen
    Antony Blinken traf Sergej Lawrow in Genf.
      + Antony Blinken MET_WITH Sergej Lawrow
      - * MET_WITH Genf
    Antony Blinken und Sergej Lawrow trafen sich in Genf.
      + Antony Blinken MET_WITH Sergej Lawrow
    Antony Blinken telefonierte mit Sergej Lawrow.
      + Antony Blinken MET_WITH Sergej Lawrow
    Polen verhandelt mit der Ukraine.
      + Polen MET_WITH Ukraine
    Antony Blinken traf in Genf ein.
      - * MET_WITH *
    Antony Blinken reiste nach Moskau.
      + Antony Blinken VISITS Moskau
    Antony Blinken besuchte Polen.
      + Antony Blinken VISITS Polen
      - Polen VISITS *
    Antony Blinken verließ Polen.
      - Antony Blinken VISITS Polen
    Polen und Litauen unterzeichneten das Minsker Abkommen.
      + Polen AGREES_WITH Litauen
    Polen arbeitet mit Litauen zusammen.
      + Polen COOPERATES_WITH Litauen
    Die EU unterstützt die Ukraine.
      + Europäische Union SUPPORTS Ukraine
      - Ukraine SUPPORTS *
    Die USA lieferten der Ukraine Waffen.
      + USA AIDS Ukraine
    Die USA lieferten Waffen an die Ukraine.
      + USA AIDS Ukraine
    Israel ließ die Gefangenen der Hamas frei.
      + Israel CONCEDES_TO Hamas
    `,
    claims,
  );
});

describe('demands and conflict', () => {
  sentences(
    `
    Russland forderte von der NATO den Abzug der Truppen.
      + Russland DEMANDS NATO
      - NATO DEMANDS *
    Russland forderte die NATO auf, die Truppen abzuziehen.
      + Russland DEMANDS NATO
    Russland forderte den Abzug der NATO-Truppen.
      + Russland DEMANDS NATO
    Polen forderte Geld für die Ukraine.
      - Polen DEMANDS Ukraine
    Russland forderte Verhandlungen.
      - Russland DEMANDS *
    Polen warf Russland vor, die Ukraine anzugreifen.
      + Polen ACCUSES Russland
      - Polen ACCUSES Ukraine
    Polen beschuldigte Russland.
      + Polen ACCUSES Russland
    Polen kritisierte Karl Huber.
      + Polen ACCUSES Karl Huber
    Polen lehnte den Vorschlag Russlands ab.
      + Polen REJECTS Russland
    Polen warnte Russland vor einem Angriff.
      + Polen WARNS Russland
    Polen warnte vor Russland.
      - Russland WARNS *
    Die USA drohten dem Iran mit Sanktionen.
      + USA THREATENS Iran
      - USA SANCTIONS Iran
    Tausende demonstrierten gegen Karl Huber.
      - Karl Huber PROTESTS_AGAINST *
    Die EU verhängte Sanktionen gegen Belarus.
      + Europäische Union SANCTIONS Belarus
    Russland verlegte Truppen nach Belarus.
      + Russland DEPLOYS_TO Belarus
      - Russland ATTACKS Belarus
    Die Polizei nahm Karl Huber fest.
      + *Polizei COERCES Karl Huber
    Israel bombardierte Syrien.
      + Israel ATTACKS Syrien
      - Syrien ATTACKS *
    Belarus grenzt an Polen.
      - * ATTACKS *
      - * COOPERATES_WITH *
    `,
    claims,
  );
});

describe('passive and agent', () => {
  sentences(
    `
    Syrien wurde von Israel bombardiert.
      + Israel ATTACKS Syrien
      - Syrien ATTACKS *
    Karl Huber wurde von der BBC kritisiert.
      + BBC ACCUSES Karl Huber
    Syrien ist von Israel bombardiert worden.
      + Israel ATTACKS Syrien
    Syrien wurde bombardiert.
      - * ATTACKS Syrien
    Von Israel wurde Syrien bombardiert.
      + Israel ATTACKS Syrien
    Karl Huber wird von Anna Berger empfangen.
      + Karl Huber MET_WITH Anna Berger
      - Anna Berger VISITS *
    Syrische Truppen wurden in der Nähe von Homs von Israel bombardiert.
      + Israel ATTACKS Syrien
    Karl Huber wurde an der Küste von Jordanien entführt.
      - Jordanien COERCES *
    Karl Huber wurde an der Grenze von Soldaten der Türkei angegriffen.
      + Türkei ATTACKS Karl Huber
    Karl Huber wurde als Präsident von Peru vereidigt.
      - Peru SUPPORTS *
    Syrische Truppen wurden im Norden von Jordanien bombardiert.
      - Jordanien ATTACKS *
    Syrien soll von Israel bombardiert worden sein.
      + Israel ATTACKS Syrien
    `,
    claims,
  );
});

describe('a verb and a noun that are one predicate', () => {
  sentences(
    `
    Polen übte Kritik an Russland.
      + Polen ACCUSES Russland
    Polen übt Druck auf Belarus aus.
      + Polen COERCES Belarus
      - Belarus COERCES *
    Polen trat in Kontakt mit Belarus.
      + Polen MET_WITH Belarus
    Polen leistet der Ukraine Hilfe.
      + Polen AIDS Ukraine
    Polen führte Gespräche mit Belarus.
      + Polen MET_WITH Belarus
    Polen erhob Vorwürfe gegen Belarus.
      + Polen ACCUSES Belarus
    Polen nahm am Gipfel der NATO teil.
      + Polen PARTICIPATES_IN *Gipfel*
    # the same nouns without the verb
    Karl Huber schrieb über Kritik an Russland.
      - Karl Huber ACCUSES Russland
    `,
    claims,
  );
});

describe('several at once', () => {
  sentences(
    `
    Polen und Litauen warnten Russland und Belarus.
      + Polen WARNS Russland
      + Polen WARNS Belarus
      + Litauen WARNS Russland
      + Litauen WARNS Belarus
      - Polen WARNS Litauen
    Polen warnte Russland und unterstützte die Ukraine.
      + Polen WARNS Russland
      + Polen SUPPORTS Ukraine
      - Russland SUPPORTS *
      - Polen WARNS Ukraine
    Mehrere Länder, darunter Polen und Ungarn, kritisierten Karl Huber.
      + Polen ACCUSES Karl Huber
      + Ungarn ACCUSES Karl Huber
    Zwei Abgeordnete, Karl Huber und Anna Berger, unterstützten die NATO.
      + Karl Huber SUPPORTS NATO
      + Anna Berger SUPPORTS NATO
    Die Rakete wurde von Russland und Indien gemeinsam entwickelt.
      + Russland COOPERATES_WITH Indien
    Ein gemeinsamer Auftritt der SPD mit der CDU ist geplant.
      + SPD COOPERATES_WITH CDU
    Polen und Litauen warnten gemeinsame Freunde.
      - Polen COOPERATES_WITH Litauen
    Polen, das Russland warnte, unterstützt die Ukraine.
      + Polen WARNS Russland
      + Polen SUPPORTS Ukraine
    Polen warnte Russland. Es unterstützt die Ukraine.
      - Russland SUPPORTS Ukraine
    Polen versprach, die Ukraine zu unterstützen und Russland zu warnen.
      + Polen SUPPORTS Ukraine [planned*]
      + Polen WARNS Russland [planned*]
    Karl Huber traf Anna Berger. Er lobte sie.
      + Karl Huber SUPPORTS Anna Berger
      - Anna Berger SUPPORTS *
    `,
    claims,
  );
});

describe('what stands in front', () => {
  sentences(
    `
    Kritik übte die SPD an der CDU.
      + SPD ACCUSES CDU
    Die Entscheidung der SPD begrüßte die CDU.
      + CDU SUPPORTS SPD
      - SPD SUPPORTS *
    Die Überschwemmungen in Polen haben 35 Todesopfer gefordert.
      - * DEMANDS *
    Weil die Opposition der Bundesregierung Betrug vorwarf, kam es zum Streit.
      + Opposition ACCUSES Deutschland
    Vertreter der türkischen Armee werfen den Rebellen vor, Frauen zu missbrauchen.
      - * ACCUSES Türkei
    Karl Huber, Präsident der Universität Wien und Vorsitzender der Konferenz, begrüßte den Beschluss der CDU.
      + Karl Huber SUPPORTS CDU
      - Universität Wien SUPPORTS *
    Der Zentralrat der Juden kritisierte die AfD.
      + * ACCUSES AfD
    `,
    claims,
  );
});

describe('refusals', () => {
  sentences(
    `
    Die EZB will keine Anleihen Griechenlands akzeptieren.
      + Europäische Zentralbank REJECTS Griechenland [planned]
    Indien gehört zu den Staaten, die das Minsker Abkommen nicht unterzeichnet haben.
      + Indien REJECTS Minsker Abkommen
      - Indien AGREES_WITH *
    Indien ist eines der Länder, die das Minsker Abkommen ablehnen.
      + Indien REJECTS Minsker Abkommen
    Ungarn ist mit dem Minsker Abkommen nicht einverstanden.
      + Ungarn REJECTS Minsker Abkommen
    Ungarn ist mit dem Minsker Abkommen einverstanden.
      - Ungarn REJECTS *
    Die Ministerin Anna Berger von den Grünen hält nichts von dem Minsker Abkommen.
      + Anna Berger REJECTS Minsker Abkommen
    Die FDP hielt den Ball von Karl Huber nicht.
      - FDP REJECTS *
    Die FDP sprach sich für den Einsatz der NATO in Polen aus.
      - FDP REJECTS *
    Karl Huber von der FDP fordert von der CDU eine Erklärung.
      + Karl Huber DEMANDS CDU
      - Karl Huber DEMANDS FDP
    Die FDP besteht darauf, selbst zu zahlen.
      - FDP DEMANDS *
    `,
    claims,
  );
});

describe('what somebody met with', () => {
  sentences(
    `
    Der Plan der CDU stieß bei der FDP auf Kritik.
      + FDP ACCUSES CDU
    Auf scharfe Kritik stieß die CDU bei der FDP.
      + FDP ACCUSES CDU
    Die Kritik der FDP richtet sich gegen die CDU.
      + FDP ACCUSES CDU
    Lob für die CDU kam von der FDP.
      + FDP SUPPORTS CDU
    Die FDP zeigte sich enttäuscht von der CDU.
      + FDP ACCUSES CDU
    Die FDP stellte sich auf die Seite der CDU.
      + FDP SUPPORTS CDU
    Auf Druck der EU lenkte Ungarn ein.
      + Europäische Union DEMANDS Ungarn
    Gegen die Stimmen der CDU beschloss die SPD das Gesetz.
      + CDU REJECTS Gesetz
    `,
    claims,
  );
});

describe('whose thing it is, and who wrote it', () => {
  sentences(
    `
    Die CDU lehnte die von der SPD geforderte Reform ab.
      + CDU REJECTS SPD
    Das Europäische Parlament verabschiedete eine Resolution, die dem Iran Betrug vorwirft.
      + Europäisches Parlament ACCUSES Iran
    Anna Berger, deren Rücktritt von der CDU gefordert wird, schwieg.
      + CDU DEMANDS Anna Berger
    Der Kanzler Karl Huber musste sich von der FDP Betrug vorwerfen lassen.
      + FDP ACCUSES Karl Huber
    Karl Huber ist vor dem Internationalen Strafgerichtshof angeklagt.
      + Internationaler Strafgerichtshof ACCUSES Karl Huber
    Grönland sprach sich für die Unabhängigkeit von Dänemark aus.
      + Grönland DEMANDS Dänemark
      - Grönland SUPPORTS *
    `,
    claims,
  );
});
