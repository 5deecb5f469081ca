/** Who is threatened by what will happen if he acts or does not; whom a protest is against, and to whom it is done to end it. */
import { describe } from 'vitest';
import { claims } from '../../support/reading.js';
import { sentences } from '../../support/table.js';

describe('threats on a condition', () => {
  sentences(
    `
    Polen drohte mit Krieg, falls Belarus die Grenze nicht schließe.
      + Polen THREATENS Belarus
    Polen droht damit, den Vertrag zu kündigen, wenn Belarus nicht zahlt.
      + Polen THREATENS Belarus
    Polen drohte mit neuen Angriffen, sollte Belarus die Gefangenen behalten.
      + Polen THREATENS Belarus
      - Polen COERCES *
    Sollte Belarus die Grenze öffnen, droht Polen mit Vergeltung.
      + Polen THREATENS Belarus
      - Belarus THREATENS *
    Wenn Belarus nicht zahle, werde man die Grenze schließen, drohte Karl Huber.
      + Karl Huber THREATENS Belarus
    Die IG Metall kündigte Streiks an, sollte Siemens die Löhne nicht erhöhen.
      + IG Metall THREATENS Siemens
    China warnte vor Konsequenzen, falls die USA Waffen liefern.
      + China WARNS USA
    # whoever is told in the dative is whom it is said to
    Polen drohte Ungarn mit einer Klage vor dem Europäischen Gerichtshof.
      + Polen THREATENS Ungarn
      - Polen THREATENS Europäischer Gerichtshof
    # not whom it would be done to, not the one who threatens, not when
    Polen drohte mit Krieg, falls Litauen angegriffen werde.
      - Polen THREATENS Litauen
    Polen drohte mit Krieg, falls Polen angreifen müsse.
      - * THREATENS Polen
    Polen drohte mit Krieg, während Belarus schwieg.
      - Polen THREATENS Belarus
    `,
    claims,
  );
});

describe('a condition behind its main clause', () => {
  sentences(
    `
    # its subject is its own
    Polen kündigte Hilfe an, sollte Belarus Litauen angreifen.
      + Belarus ATTACKS Litauen [possible]
      - Polen ATTACKS *
    # no condition: the subject of both
    Polen wollte zahlen, sollte aber Ungarn angreifen.
      - Ungarn ATTACKS *
    `,
    claims,
  );
});

describe('whom a protest is against', () => {
  sentences(
    `
    Vor dem Rathaus demonstrierten Anwohner gegen die NPD.
      + Anwohner PROTESTS_AGAINST NPD
      - Anwohner PROTESTS_AGAINST Rathaus
    Vor der türkischen Botschaft demonstrierten Kurden.
      + Kurden PROTESTS_AGAINST türkische Botschaft
    Die Grünen protestierten gegen den Krieg in der Ukraine.
      - Bündnis 90/Die Grünen PROTESTS_AGAINST Ukraine
    Die Grünen protestierten gegen die Pläne der EU.
      + Bündnis 90/Die Grünen PROTESTS_AGAINST Europäische Union
    Polen warf Karl Huber Betrug vor. Die Grünen protestierten gegen das Ergebnis von Polen.
      + Bündnis 90/Die Grünen PROTESTS_AGAINST Polen
    # who is meant is told, though nobody knows him
    Karl Huber schimpfte auf die Grünen. Die Grünen protestierten gegen den Minister.
      - Bündnis 90/Die Grünen PROTESTS_AGAINST Karl Huber
    `,
    claims,
  );
});

describe('a gathering that is ended by force', () => {
  sentences(
    `
    # is done to whose it is, not to whom it is against, nor to where it is
    Die Polizei löste eine Kundgebung der SPD gegen Polen auf.
      + Polizei COERCES SPD
      - Polizei COERCES Polen
    Die Polizei löste die Proteste gegen Präsident Ali Demir auf.
      - Polizei COERCES *
    Die Polizei löste eine Kundgebung in der Türkei auf.
      - Polizei COERCES *
    Die Stadt Köln verbot eine Kundgebung der NPD.
      + Köln COERCES NPD
    `,
    claims,
  );
});
