/** Everyday news German: who is called by what he is, and whose name looks like another form. */
import { describe } from 'vitest';
import { claims } from '../../support/reading.js';
import { sentences } from '../../support/table.js';

describe('people by their party and by names in -s', () => {
  sentences(
    `
    Der Republikaner John Miller kritisierte Anna Berger.
      + John Miller ACCUSES Anna Berger
      + John Miller MEMBER_OF Republikan*
      - Republikan* ACCUSES *
    Der Grüne Karl Huber kritisierte Litauen.
      + Karl Huber ACCUSES Litauen
      + Karl Huber MEMBER_OF Grüne
    Polen traf den Christdemokraten Karl Huber. Die Polizei warf dem Liberalen Otto Kern Betrug vor.
      + Polen MET_WITH Karl Huber
      + Polizei ACCUSES Otto Kern
    # the party acts
    Die Grünen Karl Huber vorzuwerfen, kritisierte die SPD. Gestern warfen die Grünen Karl Huber Betrug vor.
      + *Grüne* ACCUSES Karl Huber
      - Karl Huber MEMBER_OF *
    # the genitive of a given name, and a family name
    Karl Huber kritisierte Eric Adams. Robbie Williams lobte Anna Berger.
      + Karl Huber ACCUSES Eric Adams
      + Robbie Williams SUPPORTS Anna Berger
    Karl Huber lobte den Plan Eric Adams nicht.
      - Karl Huber SUPPORTS Eric Adams
    `,
    claims,
  );
});

describe('two words with one end', () => {
  sentences(
    `
    Das österreichische Verkehrs- und Innovationsministerium kritisierte Polen.
      + Verkehrsministerium ACCUSES Polen
      + *Innovationsministerium ACCUSES Polen
      - Polen ACCUSES *
    Das Verkehrs- und das Innenministerium kritisierten Polen.
      + Verkehrsministerium ACCUSES Polen
      + Innenministerium ACCUSES Polen
    `,
    claims,
  );
});

describe('who is meant by what he is', () => {
  sentences(
    `
    # an armed group by its people
    Boko Haram griff Maiduguri an. Die Islamisten bedrohten Nigeria.
      + Boko Haram THREATENS Nigeria
    Die Taliban griffen Kundus an. Die Hamas griff Haifa an. Die Terroristen bedrohten Ägypten.
      - Taliban THREATENS *
      - Hamas THREATENS *
    Boko Haram wurde von den Rebellen angegriffen.
      + Rebellen ATTACKS Boko Haram
    # at court
    Die Wiener Linien haben Roland Huber gekündigt. Der Kläger kritisierte Bosch.
      + Roland Huber ACCUSES Bosch
    Staatsanwalt Otto Lang hält Karl Huber für böse. Der Angeklagte bedrohte Frauen in Rom.
      + Karl Huber THREATENS Frauen*
      - Otto Lang THREATENS *
    Karl Huber traf Anna Kern. Der Angeklagte bedrohte Frauen in Rom.
      + Karl Huber THREATENS Frauen*
    Karl Huber traf Otto Lang. Der Angeklagte bedrohte Frauen in Rom.
      - * THREATENS *
    Der Anwalt Otto Lang traf Polen. Der Angeklagte bedrohte Frauen in Rom.
      - Otto Lang THREATENS *
    Einer der Angreifer tötete Karl Huber.
      + Angreifer ATTACKS Karl Huber
    `,
    claims,
  );
});

describe('parts of towns and heads of regions', () => {
  sentences(
    `
    In Kairo griffen Muslime eine Kirche an. Im Stadtteil Mokattam brannte es.
      + Mokattam LOCATED_IN Kairo
    Das Flugzeug stürzte in der Provinz Papua ab. Es war in der Provinz-Hauptstadt Jayapura gestartet.
      + Jayapura LOCATED_IN Papua
    # which of two, and what it stands beside
    Das Flugzeug flog von Hamburg nach Köln. Im Stadtteil Ricklingen brannte es.
      - Ricklingen LOCATED_IN *
    In Bremen brannte es. Im Walzbachtaler Ortsteil Wössingen brannte es nicht.
      - Wössingen LOCATED_IN Bremen
    In Bremen brannte es. Der Stadtteil Ricklingen von Hannover feierte.
      - Ricklingen LOCATED_IN Bremen
    `,
    claims,
  );
});

describe('a name behind an office and what it is of, before „und“', () => {
  sentences(
    `
    Die Ministerin von Brandenburg, Anna Berger, und ihr Kollege aus Sachsen, Otto Kern, kritisierten Polen.
      + Anna Berger REPRESENTS Brandenburg
      + Anna Berger ACCUSES Polen
      + Otto Kern ACCUSES Polen
      - Brandenburg ACCUSES *
    Der Chef von Tesla, Karl Huber, und der Chef von Apple, Otto Kern, kritisierten Polen.
      + Karl Huber REPRESENTS Tesla
      + Karl Huber ACCUSES Polen
      + Otto Kern ACCUSES Polen
      - Tesla ACCUSES *
    Der Präsident der USA, Barack Obama, und Kanzlerin Merkel kritisierten Polen.
      + Merkel ACCUSES Polen
      - Merkel REPRESENTS USA
    Die Präsidentin der Europäischen Kommission, Anna Berger, und der Präsident des Europäischen Rates, Karl Huber, reisten ab.
      + Anna Berger REPRESENTS Europäische Kommission
      + Karl Huber REPRESENTS Europäischer Rat
      - Anna Berger REPRESENTS Europäischer Rat
    # a row goes on
    Die Minister von Brandenburg, Sachsen und Bayern kritisierten Polen.
      + Sachsen ACCUSES Polen
    `,
    claims,
  );
});

describe('who does it besides', () => {
  sentences(
    `
    An dem Treffen nahmen neben Angela Merkel auch Emmanuel Macron und Donald Tusk teil.
      + Angela Merkel PARTICIPATES_IN Treffen
      + Donald Tusk PARTICIPATES_IN Treffen
    Neben der SPD unterstützen auch die Grünen Karl Huber. Außer Polen kritisierte auch Litauen die NATO.
      + SPD SUPPORTS Karl Huber
      + Polen ACCUSES NATO
    Karl Huber traf neben Anna Berger auch Otto Kern.
      + Karl Huber MET_WITH Anna Berger
      - Otto Kern MET_WITH Anna Berger
    Neben dem Krieg kritisierte auch Polen die NATO.
      - *Krieg* ACCUSES *
    Neben Polen kritisierte Litauen die NATO.
      - Polen ACCUSES *
    `,
    claims,
  );
});

describe('members of groups', () => {
  sentences(
    `
    Zur deutschen Delegation gehören Karl Huber und Anna Berger.
      + Karl Huber MEMBER_OF deutsche Delegation
      + Anna Berger MEMBER_OF deutsche Delegation
      - Karl Huber MEMBER_OF Deutschland
    Teil der deutschen Delegation ist Karl Huber.
      + Karl Huber MEMBER_OF deutsche Delegation
    Karl Huber war Mitglied einer Terrorzelle.
      + Karl Huber MEMBER_OF Terrorzelle
      - Karl Huber REPRESENTS *
    `,
    claims,
  );
});

describe('what is nobody told before', () => {
  sentences(
    `
    Das Landgericht Köln verurteilte Peter Lindner. Das Gericht sah es als erwiesen an, dass er die Bank betrogen hat.
      - Peter Lindner ACCUSES *
    Der Minister für Landwirtschaft, Karl Huber, reist in die Ukraine.
      + Karl Huber VISITS Ukraine
      - Karl Huber REPRESENTS *
    Polen holt den Stürmer Harry Kane von Tottenham Hotspur.
      + Harry Kane REPRESENTS Tottenham Hotspur
    Das israelische Militär lobte Polen.
      + israelisches Militär SUPPORTS Polen
    `,
    claims,
  );
});

describe('whose somebody is, of a name with the verb of several', () => {
  sentences(
    `
    Die Grünen entließen ihren Sprecher Karl Huber. Die Taliban töteten ihren Kommandeur Ali Rahimi.
      + Ali Rahimi REPRESENTS Taliban
      - Ali Rahimi REPRESENTS *Grüne*
    Die Wiener Linien haben ihren Mitarbeiter Karl Huber verklagt.
      + Karl Huber REPRESENTS Wiener Linien
    `,
    claims,
  );
});

describe('clauses that a preposition could open', () => {
  sentences(
    `
    Während der Minister Karl Huber die CDU lobte, griff Polen Litauen an.
      + Karl Huber SUPPORTS CDU
      + Polen ATTACKS Litauen
      - CDU ATTACKS *
    Seit Karl Huber die CDU führt, droht Polen Litauen.
      + Karl Huber REPRESENTS CDU
      + Polen THREATENS Litauen
    Seit dem Krieg droht Polen Litauen.
      + Polen THREATENS Litauen
    `,
    claims,
  );
});

describe('rows in which each member has a phrase of its own', () => {
  sentences(
    `
    Die Polizei nahm Karl Huber aus Köln und Jan Nowak aus Bonn fest.
      + Polizei COERCES Karl Huber
      + Polizei COERCES Jan Nowak
    Karl Huber von der SPD und Jan Nowak von der CDU kritisierten Polen.
      + Karl Huber ACCUSES Polen
      + Jan Nowak MEMBER_OF CDU
    Die Bahn fährt zwischen Köln in Deutschland und Luzern in der Schweiz.
      + Köln LOCATED_IN Deutschland
      + Luzern LOCATED_IN Schweiz
    Polen lieferte Waffen an Litauen und Estland an die Ukraine.
      - Polen AIDS Ukraine
    `,
    claims,
  );
});

describe('what is told next is no other thing of its sort', () => {
  sentences(
    `
    Polen forderte Israel zum Rückzug auf. Litauen verurteilte den Angriff.
      - Litauen ACCUSES Rückzug*
    Der Abzug der USA aus Syrien dauert an. Litauen kritisierte den Rückzug.
      - Litauen ACCUSES Angriff
    `,
    claims,
  );
});

describe('where news comes from, and whose side is taken', () => {
  sentences(
    `
    Polnische Soldaten kämpfen nach Angaben aus Seoul in der Region Kursk gegen Rebellen.
      - Seoul LOCATED_IN *
    Huber kam aus Kufstein in Tirol.
      + Kufstein LOCATED_IN Tirol
    Die Präsidentin Georgiens stellte sich auf die Seite der Demonstranten.
      + Georgien SUPPORTS Demonstranten
    Georgiens Präsidentin Lena Olsen stellte sich auf die Seite der Demonstranten.
      - Lena Olsen SUPPORTS Georgien
    Georgien wählte. Die Führung der Rebellen droht Polen.
      + Rebellen THREATENS Polen
      - Georgien THREATENS Polen
    Peru wählte. Die Regierung der Liberalen droht Polen.
      + Peru THREATENS Polen
    Die NATO stuft die CDU als gesichert rechtsextremistisch ein.
      + NATO ACCUSES CDU
    `,
    claims,
  );
});
