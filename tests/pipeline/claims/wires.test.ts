/** What agencies write: who is told again by a party, a rank beside an office, a neighbour, and what is put to somebody's charge. */
import { describe } from 'vitest';
import { claims } from '../../support/reading.js';
import { sentences } from '../../support/table.js';

describe('somebody told again by a party', () => {
  sentences(
    `
    Anna Berger trat zurück. Das teilte die CDU-Politikerin mit.
      + Anna Berger MEMBER_OF CDU
    Minister Karl Huber kritisierte die NATO. Sie sei schwach, sagte der Grünen-Politiker.
      + Karl Huber MEMBER_OF Bündnis 90/Die Grünen
    # any of them
    Karl Huber kam nach Wien. Dort traf er einen SPD-Politiker.
      - Karl Huber MEMBER_OF *
    # somebody else
    Anna Berger trat zurück. Der CDU-Politiker schwieg.
      - Anna Berger MEMBER_OF *
    `,
    claims,
  );
});

describe('a rank beside the name behind an office', () => {
  sentences(
    `
    Der Chef der polnischen Polizei, General Jan Nowak, kritisierte Litauen.
      + Jan Nowak REPRESENTS *Polizei
      + Jan Nowak ACCUSES Litauen
      - *Polizei ACCUSES *
    Litauen habe die Hamas bewaffnet, sagte der Präsident der Weltbank, Professor Karl Huber.
      + Litauen AIDS Hamas [by Karl Huber]
      + Karl Huber REPRESENTS Weltbank
    `,
    claims,
  );
});

describe('the neighbour of a country', () => {
  sentences(
    `
    Peru protestierte. Der chilenische Präsident Karl Huber bat sein Nachbarland um Entschuldigung.
      + Karl Huber CONCEDES_TO Peru
      - * CONCEDES_TO Chile
    Polens Präsident Jan Nowak kritisierte das Nachbarland.
      - * ACCUSES Polen
    In Litauen begann ein Streik. Der polnische Präsident Jan Nowak kritisierte das Nachbarland.
      + Jan Nowak ACCUSES Litauen
    `,
    claims,
  );
});

describe('what only the judgement denies', () => {
  sentences(
    `
    Die NATO verurteilte den Vorschlag Serbiens als nicht hilfreich.
      + NATO ACCUSES Serbien
      - NATO SUPPORTS *
      - NATO ACCUSES Serbien [negative]
    Polen bezeichnete das Vorgehen Litauens als nicht besonders klug.
      - Polen SUPPORTS *
    # a clause of time is denied as others are
    Als nicht Polen die NATO kritisierte, schwieg Litauen.
      + Polen ACCUSES NATO [negative]
    `,
    claims,
  );
});

describe('phrases of a noun and a verb that say how firmly', () => {
  sentences(
    `
    Die Ankläger legen Karl Huber zur Last, die Hamas finanziert zu haben.
      + Karl Huber AIDS Hamas [by *]
      - Ankläger AIDS *
    Polen stellte in Abrede, Litauen angegriffen zu haben.
      + Polen ATTACKS Litauen [negative by Polen]
      - Polen ATTACKS Litauen
    Die EU fasste ins Auge, Serbien zu helfen.
      + Europäische Union AIDS Serbien [planned]
    `,
    claims,
  );
});

describe('a capital behind what its government does', () => {
  sentences(
    `
    Die SPD kritisierte das Vorgehen Teherans. Anna Berger äußerte Bedauern über die Haltung Moskaus.
      + SPD ACCUSES Iran
      + Anna Berger ACCUSES Russland
    Die SPD kritisierte die Zerstörung der Altstadt Moskaus.
      - SPD ACCUSES Russland
    # nobody is blamed for a death
    Anna Berger äußerte Bedauern über den Tod des polnischen Präsidenten Jan Nowak.
      - Anna Berger ACCUSES *
    `,
    claims,
  );
});

describe('whom others join', () => {
  sentences(
    `
    NATO-Chef Karl Huber rief zu mehr Hilfe auf. Polen und Litauen schlossen sich dem Appell an.
      + Polen SUPPORTS Karl Huber
      + Litauen SUPPORTS Karl Huber
    Unterstützung bekam Anna Berger von Karl Huber.
      + Karl Huber SUPPORTS Anna Berger
      - * AIDS *
    `,
    claims,
  );
});

describe('a president told by his country behind a noun', () => {
  sentences(
    `
    Anna Berger lobte nach einem Treffen mit Polens Präsident Jan Nowak die NATO.
      + Anna Berger MET_WITH Jan Nowak
      - Anna Berger MET_WITH Polen
    Die Kritik der SPD an Ungarns Premier Karl Huber wächst.
      + SPD ACCUSES Karl Huber
    Anna Berger sagte auf einer Pressekonferenz mit Jan Nowak, sie sei zufrieden.
      + Anna Berger MET_WITH Jan Nowak
    `,
    claims,
  );
});

describe('parts and numbers of something', () => {
  sentences(
    `
    Kanada setzte einen Teil der Hilfe für Mali aus.
      + Kanada SANCTIONS Mali
    Die EU verhängte eine Reihe von Sanktionen gegen Belarus.
      + Europäische Union SANCTIONS Belarus
    Die EU schickte einen Teil des Teams nach Mali, das die Sanktionen gegen Belarus kritisierte.
      - Europäische Union SANCTIONS *
    `,
    claims,
  );
});

describe('who leads others', () => {
  sentences(
    `
    Eine Delegation unter Leitung von Minister Karl Huber reiste nach Kabul.
      + Karl Huber VISITS Kabul
    Eine Abordnung der EU unter Führung von Anna Berger besuchte Tunis.
      + Anna Berger VISITS Tunis
    Eine Delegation unter den Augen von Anna Berger besuchte Tunis.
      - Anna Berger VISITS *
    `,
    claims,
  );
});

describe('on the phone', () => {
  sentences(
    `
    Anna Berger forderte Jan Nowak in einem Telefonat zur Umkehr auf.
      + Anna Berger MET_WITH Jan Nowak
      + Anna Berger DEMANDS Jan Nowak
    Anna Berger gratulierte Jan Nowak telefonisch zum Sieg.
      + Anna Berger MET_WITH Jan Nowak
    # with another
    Anna Berger forderte Jan Nowak in einem Telefonat mit Karl Huber zur Umkehr auf.
      - Anna Berger MET_WITH Jan Nowak
    Anna Berger forderte Jan Nowak in einem Brief zur Umkehr auf. Anna Berger kritisierte Karl Huber in einem Telefonat.
      - Anna Berger MET_WITH *
    `,
    claims,
  );
});

describe('what is wanted, and of whom', () => {
  sentences(
    `
    Die FDP forderte mehr Polizisten. Karl Huber forderte die Entsendung weiterer Truppen nach Mali.
      - * DEMANDS *
    Die NATO forderte die Entsendung deutscher Soldaten nach Mali.
      + NATO DEMANDS Deutschland
    Die FDP forderte den Abzug der Truppen aus Mali.
      + FDP DEMANDS Truppen*
    `,
    claims,
  );
});

describe('commissioners and spokesmen', () => {
  sentences(
    `
    Die EU-Kommission prüft die Fusion. Sie sei schädlich, erklärte Wettbewerbskommissarin Anna Berger.
      + Anna Berger REPRESENTS Europäische Union
    EU-Handelskommissar Karl Huber lobte Athen. Der EU-Kommissar warnte Berlin.
      + Karl Huber WARNS Deutschland
      - Europäische Union WARNS *
    Das Auswärtige Amt bot Hilfe an. Peru sei betroffen, sagte Außenamtssprecher Karl Huber.
      + Karl Huber REPRESENTS Auswärtiges Amt
      - Karl Huber REPRESENTS Peru
    Russland verlegte Panzer. Polen kündigte die Verlegung von Truppen an die Grenze zu Belarus an.
      + Polen DEPLOYS_TO Belarus [planned by Polen]
    `,
    claims,
  );
});

describe('a verb of the past that looks like an adjective, where another is joined to it', () => {
  sentences(
    `
    Karl Huber besuchte Minister Jan Nowak in Wien und lobte Polen.
      + Karl Huber VISITS Wien
      + Karl Huber SUPPORTS Polen
    Präsident Karl Huber ernannte Minister Jan Nowak zum Botschafter und ordnete Neuwahlen an.
      + Karl Huber SUPPORTS Jan Nowak
      - Karl Huber DEMANDS *
    Die EU entsandte Beobachter nach Georgien und kritisierte Russland.
      + Europäische Union DEPLOYS_TO Georgien
      + Europäische Union ACCUSES Russland
      - * ACCUSES *Beobachter
    # its own verb follows without "und"
    Polnische Bürger und verhaftete Demonstranten kritisierten Litauen.
      - * COERCES *
    `,
    claims,
  );
});

describe('who acts for others no more, or never did', () => {
  sentences(
    `
    Ein früherer Sprecher der NATO kritisierte Polen. Der ehemalige polnische Präsident lobte Litauen.
      - NATO ACCUSES *
      - Polen SUPPORTS *
    Die USA erkannten die frühere serbische Provinz an.
      - USA SUPPORTS Serbien
    Eine von den USA unterstützte Miliz griff Syrien an.
      + USA SUPPORTS Miliz
      - USA ATTACKS *
    Die von Russland geführten Truppen griffen Litauen an.
      + Russland ATTACKS Litauen
    Ein Sprecher der NATO kritisierte Polen.
      + NATO ACCUSES Polen
    `,
    claims,
  );
});

describe('what is told by the way before a noun', () => {
  sentences(
    `
    Siemens baut um. Das in München ansässige Unternehmen kritisierte Polen.
      + Siemens ACCUSES Polen
    Die seit 2002 von der Hamas festgehaltene Politikerin Anna Berger ist frei.
      + Hamas COERCES Anna Berger
    Karl Huber drängte zur Eile. Seine Firma Siemens baut um.
      + Karl Huber REPRESENTS Siemens
    Karl Huber drängte zur Eile. Sein Konkurrent Siemens baut um.
      - Karl Huber REPRESENTS *
    `,
    claims,
  );
});
