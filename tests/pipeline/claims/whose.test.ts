/** Whose an office is, told by a party or a relative clause, and what one visits. */
import { describe } from 'vitest';
import { claims } from '../../support/reading.js';
import { sentences } from '../../support/table.js';

describe('of whom an office and what one visits is', () => {
  sentences(
    `
    Der baden-württembergische CDU-Generalsekretär Karl Huber widersprach Polen.
      + Karl Huber REPRESENTS CDU
      - Karl Huber REPRESENTS Baden-Württemberg
    Karl Huber besuchte den amerikanischen Hersteller von Autos, Tesla Motors.
      - Karl Huber VISITS USA
    Karl Huber besuchte am Montag Moskau.
      + Karl Huber VISITS Moskau
    Nachdem Merkel Warschau besucht hatte, kritisierte Moskau Polen.
      + Merkel VISITS Warschau
      + Russland ACCUSES Polen
    Karl Huber besuchte die französische Hauptstadt.
      + Karl Huber VISITS Frankreich
    `,
    claims,
  );
});

describe('whose a relative clause says the role is', () => {
  sentences(
    `
    Die SPD, deren Vorsitzender Karl Huber ist, widersprach Polen.
      + Karl Huber REPRESENTS SPD
    Greenpeace, dessen Sprecherin Anna Berger warnte, widersprach Polen.
      + Anna Berger REPRESENTS Greenpeace
    # the first part of an office's word is what the one in the article is
    Die Deutsche Bank wächst. Das sagte Bankchef Karl Huber.
      + Karl Huber REPRESENTS Deutsche Bank
    Das Nobelkomitee wählt. Komiteechefin Anna Berger schwieg.
      + Anna Berger REPRESENTS Nobelkomitee
    Der Flughafen Köln/Bonn ist zu. Flughafenchef Karl Huber widersprach.
      + Karl Huber REPRESENTS Flughafen Köln
      - Karl Huber REPRESENTS Köln
    Die Polizei Köln ermittelt, das Landgericht Bonn prüft. Polizeisprecher Karl Huber und Gerichtssprecherin Anna Berger schweigen.
      + Karl Huber REPRESENTS Polizei Köln
      + Anna Berger REPRESENTS Landgericht Bonn
      - * REPRESENTS Köln
      - * REPRESENTS Bonn
    # a capital's own bodies are not the country's
    Die Moskauer Stadtverwaltung lehnte ab, und der Berliner Senat schwieg. Die Madrider Stadtregierung kritisierte die NATO.
      + Moskauer Stadtverwaltung PART_OF Moskau
      + Berliner Senat PART_OF Berlin
      + Madrider Stadtregierung ACCUSES NATO
      - * PART_OF Russland
      - * PART_OF Deutschland
    Die Stadtverwaltung von Athen plante es, der Stadtrat von Rom auch. Die Regierung von Paris lehnte ab.
      + * PART_OF Athen
      + * PART_OF Rom
      - * PART_OF Italien
      - * PART_OF Griechenland
    Russland schwieg. Die Moskauer Stadtverwaltung lehnte ab.
      + Moskauer Stadtverwaltung PART_OF Moskau
    Das Washingtoner Außenministerium kritisierte Polen.
      + Washingtoner Außenministerium PART_OF USA
    `,
    claims,
  );
});

describe('by the clause that says who came out with it', () => {
  sentences(
    `
    Den Antrag, den die SPD eingebracht hatte, lehnte die CDU ab.
      + CDU REJECTS SPD
    Den Vorschlag, den Polen gemacht hatte, unterstützte Litauen.
      + Litauen SUPPORTS Polen
    Litauen unterstützte den Vorschlag, der von Polen gemacht wurde.
      + Litauen SUPPORTS Polen
    Die Forderung, die Karl Huber erhoben hatte, wies Anna Berger zurück.
      + Anna Berger REJECTS Karl Huber
    Der Plan, den Anna Berger vorgelegt hatte, wurde von Polen kritisiert.
      + Polen ACCUSES Anna Berger
    # what somebody only bought, or did not bring in, is not his doing
    Die FDP kritisierte das Haus, das die SPD gekauft hatte.
      - FDP ACCUSES SPD
    Die CDU lehnte den Antrag ab, den die SPD nicht eingebracht hatte.
      - CDU REJECTS SPD
    `,
    claims,
  );
});
