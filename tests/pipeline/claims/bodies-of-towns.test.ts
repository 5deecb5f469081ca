/** Clubs, councils and offices that a town behind them tells from others, and firms with their town before them. */
import { describe } from 'vitest';
import { claims } from '../../support/reading.js';
import { sentences } from '../../support/table.js';

describe('bodies and firms of towns', () => {
  sentences(
    `
    Der Tierschutzverein Ulm hat Karl Huber angezeigt.
      + Tierschutzverein Ulm ACCUSES Karl Huber
      + Tierschutzverein Ulm LOCATED_IN Ulm
      - Ulm ACCUSES *
    Der Kreistag Görlitz lobte Polen. Der Verkehrsverbund Rhein-Ruhr lobte Litauen.
      + Kreistag Görlitz PART_OF Görlitz
      + Verkehrsverbund Rhein-Ruhr SUPPORTS Litauen
    Die Verbraucherzentrale Hamburg verklagte Vodafone.
      + Verbraucherzentrale Hamburg ACCUSES Vodafone
    Karl Huber, Sprecher der Deputation für Bau und Verkehr, lobte Polen.
      + Karl Huber REPRESENTS Deputation für Bau und Verkehr
    Das Schiff wurde auf der Bremerhavener Lloyd Werft gebaut.
      + Lloyd Werft LOCATED_IN Bremerhaven
    Marktführer Nike verklagte Puma.
      + Nike ACCUSES Puma
    # adjectives of a name stay
    Die Frankfurter Allgemeine Zeitung lobte Polen.
      + Frankfurter Allgemeine Zeitung SUPPORTS Polen
    `,
    claims,
  );
});

describe('what an event lies on', () => {
  sentences(
    `
    Das Spiel, das bei der WM auf Ecuador zukommt, findet in Gelsenkirchen statt.
      - * LOCATED_IN Ecuador
    Das Treffen auf Malta endete. Die Proteste auf den Straßen Bangkoks endeten.
      + Treffen auf Malta LOCATED_IN Malta
      + Proteste* LOCATED_IN Bangkok
    Die Benet Akademie in Lisle lobte Polen.
      + Benet Akademie SUPPORTS Polen
    `,
    claims,
  );
});

describe('bodies of a capital', () => {
  sentences(
    `
    Die Universität von Kabul wurde geschlossen. Die Polizei von Athen schwieg.
      + Universität von Kabul LOCATED_IN Kabul
      + Polizei von Athen LOCATED_IN Athen
    Das Verfassungsgericht von Kiew tagte.
      + Verfassungsgericht PART_OF Ukraine
    # what lies there does nothing
    Auf dem Gelände der Universität von Addis Abeba wurden Studenten verhaftet.
      - Addis Abeba COERCES *
      - Äthiopien COERCES *
    Die Botschaft in Kairo und das Konsulat in Basel wurden geschlossen.
      + Konsulat in Basel LOCATED_IN Basel
    In den Räumen der Universität von Addis Abeba wurden Studenten verhaftet.
      - Addis Abeba COERCES *
    # what falls in is not in itself
    Die Zeitung berichtet vom Einsturz von zehn Häusern und einer Kirche.
      - * LOCATED_IN Kirche
    `,
    claims,
  );
});

describe('what strikes a country', () => {
  sentences(
    `
    Am Montag erschütterte ein Erdbeben Griechenland. Gestern traf ein Hurrikan Florida.
      + Erdbeben LOCATED_IN Griechenland
      + Hurrikan LOCATED_IN Florida
    `,
    claims,
  );
});

describe('there', () => {
  sentences(
    `
    Die Stadt Kufstein liegt in Tirol. Dort kam es zu einer Explosion.
      + Explosion LOCATED_IN Kufstein
    Die SPD reiste nach Genf. Dort begann am Freitag die Konferenz.
      + Konferenz LOCATED_IN Genf
    Die Grünen riefen zu einer Kundgebung nach Kassel auf. Die SPD rief die Wähler auf, zu einer Konferenz zu kommen.
      + Kundgebung LOCATED_IN Kassel
    `,
    claims,
  );
});

describe('money is no place', () => {
  sentences(
    `
    Die Aktionäre stimmten einer Zahlung von 15 Milliarden Franken zu.
      - * AGREES_WITH Franken
    Das Treffen in Franken dauerte lange.
      + Treffen in Franken LOCATED_IN Franken
    `,
    claims,
  );
});

describe('bodies that sit in the capital of a part', () => {
  sentences(
    `
    Der Stuttgarter Landtag stimmte zu. Das Düsseldorfer Innenministerium schwieg.
      + Stuttgarter Landtag PART_OF Baden-Württemberg
      + Düsseldorfer Innenministerium PART_OF Nordrhein-Westfalen
    Der Kieler Stadtrat tagte.
      + Kieler Stadtrat PART_OF Kiel
    `,
    claims,
  );
});
