/** Who does what an infinitive or a clause with "dass" says, and how firmly: by what stands over it. */
import { describe } from 'vitest';
import { claims } from '../../support/reading.js';
import { sentences } from '../../support/table.js';

describe('governed by a verb', () => {
  sentences(
    `
    Polen will, dass Litauen die Türkei angreift.
      + Litauen ATTACKS Türkei [demanded by Polen]
      - Litauen ATTACKS Türkei
    Polen warnte Litauen davor, die Türkei anzugreifen.
      + Litauen ATTACKS Türkei [possible by Polen]
      - Polen ATTACKS *
    Polen flehte Litauen an, die Türkei anzugreifen.
      + Litauen ATTACKS Türkei [demanded by Polen]
      - Polen ATTACKS *
    Polen hielt Litauen vor, die Türkei angegriffen zu haben.
      + Litauen ATTACKS Türkei [by Polen]
      - Polen ATTACKS *
    Polen schreckte davor zurück, die Türkei anzugreifen.
      + Polen ATTACKS Türkei [negative]
    Polen hat nicht vor, die Türkei anzugreifen.
      + Polen ATTACKS Türkei [planned negative]
    # by the adverb that points to it
    Polen sprach sich dafür aus, die Türkei anzugreifen.
      + Polen ATTACKS Türkei [demanded by Polen]
      - Polen SUPPORTS *
    Polen sprach sich dagegen aus, die Türkei anzugreifen.
      + Polen ATTACKS Türkei [negative]
      - Polen SUPPORTS *
      - Polen REJECTS *
    Polen stimmte dagegen, die Türkei zu unterstützen.
      + Polen SUPPORTS Türkei [negative]
      - Polen SUPPORTS Türkei
    Polen ist dagegen, dass Litauen die Türkei unterstützt.
      + Litauen SUPPORTS Türkei [negative]
    Ungewöhnlich ist, dass Litauen die Türkei unterstützt.
      + Litauen SUPPORTS Türkei
    `,
    claims,
  );
});

describe('governed by a noun', () => {
  sentences(
    `
    Polen gab Litauen den Befehl, die Türkei anzugreifen.
      + Litauen ATTACKS Türkei [demanded]
      - Polen ATTACKS *
    Polen richtete an Litauen die Bitte, die Türkei zu unterstützen.
      + Litauen SUPPORTS Türkei [demanded by Polen]
      - Polen SUPPORTS *
    Polen erhob gegen Litauen den Vorwurf, die Türkei angegriffen zu haben.
      + Litauen ATTACKS Türkei [by Polen]
      - Polen ATTACKS *
    Polen bekam den Auftrag, die Türkei zu unterstützen.
      + Polen SUPPORTS Türkei [demanded]
    `,
    claims,
  );
});

describe('modal verbs beside the act', () => {
  sentences(
    `
    Polen erklärte, die Türkei angreifen zu wollen.
      + Polen ATTACKS Türkei [planned by Polen]
    Polen gab an, die Türkei unterstützen zu können.
      + Polen SUPPORTS Türkei [possible]
    Karl Huber hatte Polen besuchen wollen.
      + Karl Huber VISITS Polen [planned]
    Karl Huber hat nach Polen reisen müssen.
      + Karl Huber VISITS Polen
    Litauen scheint die Türkei zu unterstützen.
      + Litauen SUPPORTS Türkei [possible]
    Litauen hat die Türkei zu unterstützen.
      + Litauen SUPPORTS Türkei [demanded]
    Bevor Litauen die Türkei angriff, schwieg Polen.
      + Litauen ATTACKS Türkei
    Bevor Litauen die Türkei angreift, handelt Polen.
      + Litauen ATTACKS Türkei [possible]
    `,
    claims,
  );
});

describe('what is said of an act that a noun names', () => {
  sentences(
    `
    Ein Angriff Polens auf die Türkei steht bevor.
      + Polen ATTACKS Türkei [planned]
    Die EU einigte sich auf Sanktionen gegen Belarus.
      + Europäische Union SANCTIONS Belarus [planned]
    Ein Angriff Polens auf die Türkei droht.
      + Polen ATTACKS Türkei [possible]
    Ein Angriff Polens auf die Türkei ist unwahrscheinlich.
      + Polen ATTACKS Türkei [possible negative]
    Eine Ausweitung des Angriffs von Polen auf die Türkei ist unwahrscheinlich.
      + Polen ATTACKS Türkei
    Es gibt keine Beweise für einen Angriff Polens auf die Türkei.
      + Polen ATTACKS Türkei [possible negative]
    Litauen forderte ein Ende der Angriffe Polens auf die Türkei.
      + Polen ATTACKS Türkei [demanded negative by Litauen]
    Die Ukraine ist für Sanktionen der EU gegen Belarus.
      + Europäische Union SANCTIONS Belarus [demanded by Ukraine]
    Die Gespräche der EU mit der Türkei sind geplatzt.
      + Europäische Union MET_WITH Türkei [negative]
    Die Gespräche der EU mit der Türkei sollen am Montag beginnen.
      + Europäische Union MET_WITH Türkei [planned]
    Zu Gesprächen der EU mit der Türkei kam es nicht.
      + Europäische Union MET_WITH Türkei [negative]
    Zu Gesprächen der EU mit der Türkei kam es in Wien.
      + Europäische Union MET_WITH Türkei
    Die EU hofft auf eine Einigung mit der Türkei.
      + Europäische Union AGREES_WITH Türkei [possible by Europäische Union]
    Ein für Freitag geplantes Treffen von Karl Huber mit Anna Berger wurde abgesagt.
      + Karl Huber MET_WITH Anna Berger [planned negative]
    Karl Huber reiste zu einem zweitägigen Besuch in die Türkei.
      + Karl Huber VISITS Türkei
    Die EU sprach sich für Sanktionen gegen Belarus aus.
      - Europäische Union REJECTS *
    Gegen Belarus sind Sanktionen der EU in Kraft.
      - Europäische Union REJECTS *
    Die Entscheidung über Sanktionen der EU gegen Belarus wurde vertagt.
      + Europäische Union SANCTIONS Belarus [possible]
    Die FDP sprach sich für den Plan und gegen die CDU aus.
      + FDP REJECTS CDU
    Grund für die Sanktionen der EU gegen Belarus ist der Streit.
      + Europäische Union SANCTIONS Belarus
    `,
    claims,
  );
});

describe('what belongs to the subject of a passive', () => {
  sentences(
    `
    Die Freilassung von Karl Huber durch die Türkei wurde begrüßt.
      + Türkei CONCEDES_TO Karl Huber
      - Türkei SUPPORTS *
    Die Tötung von Karl Huber durch die Taliban wurde von Polen verurteilt.
      + Taliban ATTACKS Karl Huber
      - Taliban ACCUSES *
    Karl Huber wurde gestern von den Taliban entführt.
      + Taliban COERCES Karl Huber
    # a town without an article is nobody's
    Greenpeace warf am Dienstag in Wien der Deutschen Bank Betrug vor.
      + Greenpeace ACCUSES Deutsche Bank
      - Wien PART_OF *
    # what is named as one of several stands beside the object
    Karl Huber würdigte Anna Berger als eine der besten Ministerinnen.
      + Karl Huber SUPPORTS Anna Berger
    # no particle of "haben"
    Die Taliban haben sich zu dem Anschlag in Kabul bekannt.
      + Taliban ATTACKS Kabul
    Moskau wies die Anschuldigungen aus London zurück.
      + Russland REJECTS Großbritannien
    `,
    claims,
  );
});

describe('whom a possessive beside an infinitive means', () => {
  sentences(
    `
    Litauen forderte Polen auf, seine Angriffe auf die Türkei einzustellen.
      + Polen ATTACKS Türkei [demanded negative by Litauen]
      - Litauen ATTACKS *
    Die Türkei versprach der EU, ihre Angriffe auf Zypern einzustellen.
      + Türkei ATTACKS Zypern [planned negative by Türkei]
    Die EU verlangt von der Türkei, Zypern zu unterstützen.
      + Türkei SUPPORTS Zypern [demanded by Europäische Union]
      - Europäische Union SUPPORTS *
    `,
    claims,
  );
});

describe('deeds that somebody is said not to have done', () => {
  sentences(
    `
    Der Iran ist nicht für den Angriff auf Polen verantwortlich.
      + Iran ATTACKS Polen [negative]
      - Iran ATTACKS Polen
      + Angriff auf Polen LOCATED_IN Polen
    Der Iran bestreitet, an dem Angriff auf Polen beteiligt gewesen zu sein.
      + Iran ATTACKS Polen [negative by Iran]
      - Iran ATTACKS Polen [by Iran]
    Die USA machen nicht den Iran für den Angriff auf Polen verantwortlich.
      + Iran ATTACKS Polen [negative by USA]
    Die USA wollen den Iran für den Angriff auf Polen verantwortlich machen.
      + Iran ATTACKS Polen [by USA]
    Hinter dem Angriff auf Polen soll der Iran stecken.
      + Iran ATTACKS Polen
    Der Iran wies den Vorwurf zurück, die Hisbollah zu bewaffnen.
      + Iran AIDS Hisbollah [negative by Iran]
      - Iran AIDS Hisbollah [by Iran]
      - Iran REJECTS Hisbollah
    Der Iran wies die Vorwürfe der USA zurück, die Hisbollah zu bewaffnen.
      + Iran AIDS Hisbollah [by USA]
    Karl Huber ist nicht mehr Mitglied der SPD.
      - Karl Huber MEMBER_OF SPD
    `,
    claims,
  );
});

describe('whom somebody is compared with', () => {
  sentences(
    `
    Wie Polen verurteilte auch Litauen die Türkei.
      + Litauen ACCUSES Türkei
      - * ACCUSES Polen
    Wie schon Polen kritisierte Litauen die Türkei.
      + Litauen ACCUSES Türkei
    Wie Polen mitteilte, kritisierte Litauen die Türkei.
      + Litauen ACCUSES Türkei [by Polen]
    Anders als Polen unterstützt Litauen die Türkei.
      + Litauen SUPPORTS Türkei
      - Litauen * Polen
    Selbst Polen unterstützt die Türkei nicht mehr.
      + Polen SUPPORTS Türkei [negative]
    `,
    claims,
  );
});
