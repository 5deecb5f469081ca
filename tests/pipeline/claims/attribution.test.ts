/** Who says that a claim holds. */
import { describe } from 'vitest';
import { claims } from '../../support/reading.js';
import { sentences } from '../../support/table.js';

describe('the speaker of a claim', () => {
  sentences(
    `
    Russland griff die Ukraine an.
      - * [*by *
    Russland habe die Ukraine angegriffen, sagte Karl Huber.
      + Russland ATTACKS Ukraine [by Karl Huber]
      - Russland ATTACKS Ukraine
    Karl Huber sagte, dass Russland die Ukraine angegriffen habe.
      + Russland ATTACKS Ukraine [by Karl Huber]
    „Russland hat die Ukraine angegriffen“, sagte Karl Huber.
      + Russland ATTACKS Ukraine [by Karl Huber]
    Karl Huber wird vorgeworfen, Anna Berger bestochen zu haben.
      + Karl Huber COERCES Anna Berger
    Karl Huber wird von der CDU vorgeworfen, Anna Berger bestochen zu haben.
      + Karl Huber COERCES Anna Berger [by CDU]
    Laut Interfax griff Russland die Ukraine an.
      + Russland ATTACKS Ukraine [by Interfax]
    Nach Angaben der NATO griff Russland die Ukraine an.
      + Russland ATTACKS Ukraine [by NATO]
    Russland habe die Ukraine angegriffen, meldete Interfax.
      + Russland ATTACKS Ukraine [by Interfax]
    Karl Huber sprach. Er sagte, Russland habe die Ukraine angegriffen.
      + Russland ATTACKS Ukraine [by Karl Huber]
    „Die Lage ist ernst“, sagte Karl Huber. Russland habe die Ukraine angegriffen.
      + Russland ATTACKS Ukraine [by Karl Huber]
    Karl Huber sagte, Anna Berger habe Polen besucht. Danach griff Russland die Ukraine an.
      + Anna Berger VISITS Polen [by Karl Huber]
      + Russland ATTACKS Ukraine
    # speech acts are the article's own
    Karl Huber forderte Russland auf, die Truppen abzuziehen.
      + Karl Huber DEMANDS Russland
      - Karl Huber DEMANDS Russland [*by *
    „Wir fordern Polen auf, die Truppen abzuziehen“, sagte Karl Huber.
      - Karl Huber DEMANDS Polen [*by *
    Karl Huber sagte, er kritisiere die SPD.
      + Karl Huber ACCUSES SPD
    # what somebody only deals with is not his word
    Die SPD befasst sich mit dem Vorschlag, die Taliban zu unterstützen.
      - * [*by SPD]
    Ungarn überraschte mit der Ankündigung, die Taliban anzugreifen.
      + Ungarn ATTACKS Taliban [planned by Ungarn]
    Polen warf Russland vor, die Ukraine anzugreifen.
      + Polen ACCUSES Russland
      + Russland ATTACKS Ukraine [by Polen]
    Polen warnte Russland, sagte Karl Huber.
      + Polen WARNS Russland [by Karl Huber]
    # structure is nobody's word
    Der russische Außenminister Sergej Lawrow sei krank, sagte Karl Huber.
      + Sergej Lawrow REPRESENTS Russland
      - Sergej Lawrow REPRESENTS Russland [*by *
    # the first person
    „Wir unterstützen Polen“, sagte Karl Huber.
      + Karl Huber SUPPORTS Polen*
    # nobody is named
    Russland habe die Ukraine angegriffen, hieß es.
      + Russland ATTACKS Ukraine
    `,
    claims,
  );
});

describe('"man" in what somebody says', () => {
  sentences(
    `
    # whoever speaks for others means them
    Die NATO erklärte, man werde die Ukraine unterstützen.
      + NATO SUPPORTS Ukraine [planned]
    Der polnische Minister Karl Huber sagte, man werde die Ukraine unterstützen.
      + Polen SUPPORTS Ukraine [planned by Karl Huber]
    Karl Huber sagte, man werde die Ukraine unterstützen.
      - * SUPPORTS Ukraine*
    In Polen unterstützt man die Ukraine.
      - * SUPPORTS Ukraine*
    # what is only warned of nobody does meanwhile
    Die SPD warnte vor Reisen nach Kuba.
      - SPD *
    Minister Karl Huber sagte vor seiner Reise nach Kuba ab.
      + Karl Huber VISITS Kuba*
    `,
    claims,
  );
});
