/** Everyday news German: what is denied twice over, reported, or done to somebody in the genitive; whose office is told without a name. */
import { describe } from 'vitest';
import { claims } from '../../support/reading.js';
import { sentences } from '../../support/table.js';

describe('weder … noch', () => {
  sentences(
    `
    Ungarn will weder Polen unterstützen noch Litauen kritisieren.
      + Ungarn SUPPORTS Polen [planned negative]
      + Ungarn ACCUSES Litauen [planned negative]
      - Ungarn ACCUSES Polen*
    Die SPD hat weder Polen kritisiert noch Litauen unterstützt.
      + SPD ACCUSES Polen [negative]
      + SPD SUPPORTS Litauen [negative]
      - Polen *
    Weder kritisierte Karl Huber die NATO, noch besuchte er Polen.
      + Karl Huber ACCUSES NATO [negative]
      + Karl Huber VISITS Polen [negative]
    Ungarn will entweder Polen unterstützen oder Litauen kritisieren.
      + Ungarn SUPPORTS Polen [planned]
      + Ungarn ACCUSES Litauen [planned]
    Polen kritisierte Litauen und lobte noch Ungarn.
      + Polen SUPPORTS Ungarn
    `,
    claims,
  );
});

describe('what is done to somebody', () => {
  sentences(
    `
    Die SPD fordert die Abschaffung der NATO. Die SPD kritisierte die Privatisierung der Lufthansa.
      - SPD *
    Polen forderte die Aufnahme Litauens in die EU.
      + Polen DEMANDS Europäische Union
      - Polen DEMANDS Litauen
    Polen lehnt die Aufnahme Litauens ab.
      + Polen REJECTS Litauen
    Die FDP kritisierte die Beobachtung der Linkspartei durch die Polizei.
      + FDP ACCUSES Polizei
      - FDP ACCUSES *Linke
    Karl Huber verteidigte die Übernahme der Lufthansa. Die FDP unterstützt die Übernahme der Commerzbank.
      - * COERCES *
    `,
    claims,
  );
});

describe('reports about what is said to be', () => {
  sentences(
    `
    Israel dementierte Berichte über Gespräche mit der Hamas. Polen bestritt Gespräche mit Litauen.
      + Israel MET_WITH Hamas [negative by Israel]
      + Polen MET_WITH Litauen [negative by Polen]
      - * REJECTS *
    Polen bestätigte Meldungen über Verhandlungen mit Litauen.
      + Polen MET_WITH Litauen*
      - Polen SUPPORTS *
    Israel wies den Bericht Litauens über Polen zurück.
      + Israel REJECTS Litauen
      - Israel REJECTS Polen
    `,
    claims,
  );
});

describe('an office that the text tells of whom it has named', () => {
  sentences(
    `
    Karl Huber hat die FDP kritisiert. Der CDU-Chef warf den Liberalen Untätigkeit vor.
      + Karl Huber REPRESENTS CDU
      - CDU ACCUSES *
    Karl Huber drohte China. Der US-Präsident kritisierte Mexiko.
      + Karl Huber REPRESENTS USA
      + Karl Huber ACCUSES Mexiko
    # whoever answers is another
    Karl Huber kritisierte die CDU. Der CDU-Chef widersprach Polen.
      - Karl Huber REPRESENTS *
    Anna Berger traf Karl Huber. Der CDU-Chef kritisierte Polen.
      - Karl Huber REPRESENTS *
    CSU-Chef Markus Huber kritisierte die SPD. Der bayerische Ministerpräsident warf Anna Berger vor, Reformen zu blockieren.
      + Markus Huber ACCUSES Anna Berger
      + Markus Huber REPRESENTS Bayern
    Siemens-Chef Markus Huber kritisierte die SPD. Der bayerische Ministerpräsident warf Anna Berger vor, Reformen zu blockieren.
      - Markus Huber REPRESENTS Bayern
    # the only one who was told to be of that party
    Minister Emil Meier (SPD) lobte China. Karl Huber lehnte das ab. Der SPD-Politiker kritisierte Polen.
      + Emil Meier ACCUSES Polen
    Emil Meier (SPD) und Jan Nowak (SPD) lobten China. Karl Huber lehnte das ab. Der SPD-Politiker kritisierte Polen.
      - Karl Huber ACCUSES Polen
    Der CDU-Politiker Karl Huber lobte China. Der SPD-Politiker kritisierte Polen.
      - Karl Huber ACCUSES Polen
    # of two, nobody knows which
    Emil Meier sprach mit Karl Huber in Genf. Der US-Präsident kritisierte Polen.
      - Emil Meier REPRESENTS *
    Anna Berger lobte Polen. Der CDU-Chef kritisierte Polen.
      - Anna Berger REPRESENTS *
    Karl Huber starb in Bonn. Der Vorsitzende der Gewerkschaft Verdi, Nachfolgerin der ÖTV, Otto Kern, lobte Polen.
      - Karl Huber REPRESENTS *
    `,
    claims,
  );
});

describe('whose minister it is', () => {
  sentences(
    `
    # the country that the sentence before is about, or that this one is set in
    Ungarn blockiert Hilfen für Litauen. Ministerpräsident Karl Huber kritisierte die EU. Vilnius sprach von Erpressung.
      + Karl Huber REPRESENTS Ungarn
    In Pakistan hat Präsident Karl Huber mit den USA über Polen beraten.
      + Karl Huber REPRESENTS Pakistan
      - Karl Huber REPRESENTS USA
    `,
    claims,
  );
});

describe('a crowd that protests', () => {
  sentences(
    `
    Tausende demonstrierten in Wien gegen die FPÖ. Die Polizei nahm Demonstranten fest.
      + Demonstranten PROTESTS_AGAINST FPÖ
      + Polizei COERCES Demonstranten
    Tausende Bauern haben gegen die EU protestiert.
      + Bauern PROTESTS_AGAINST Europäische Union
    Landwirte protestierten gegen Lidl.
      + Landwirte PROTESTS_AGAINST Lidl
    # a number of things, and what others do
    Polen protestierte gegen Litauen.
      = Polen PROTESTS_AGAINST Litauen
    Tausende wählten die FPÖ. Dutzende lobten Karl Huber.
      - * SUPPORTS *
    `,
    claims,
  );
});
