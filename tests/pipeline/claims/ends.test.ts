/** Which words a verb's ends are: what several do to each other, what a noun in front says of itself, what is asked of whom. */
import { describe } from 'vitest';
import { claims } from '../../support/reading.js';
import { sentences } from '../../support/table.js';

describe('the ends of an act', () => {
  sentences(
    `
    # to each other
    Polen und Litauen warfen sich gegenseitig Betrug vor.
      + Polen ACCUSES Litauen
      + Litauen ACCUSES Polen
    Polen und Litauen beschuldigten einander des Betrugs.
      + Polen ACCUSES Litauen
      + Litauen ACCUSES Polen
    Polen und Litauen warfen der Türkei Betrug vor.
      - Polen ACCUSES Litauen
    # behind a person, no genitive
    In der Debatte warf Minister Karl Huber der Opposition in Polen Betrug vor.
      + Karl Huber ACCUSES Opposition
    Am Montag half Minister Karl Huber der Stadt Wien.
      + Karl Huber AIDS Wien
    # what a noun in front says stands inside the clause
    Vorwürfe der USA, Polen habe die Wahl gefälscht, wies Karl Huber zurück.
      + Karl Huber REJECTS USA
      - Polen REJECTS *
    # nothing is asked of whom something is to be done to
    Die EU verlangt die Freilassung von Jan Nowak.
      - Europäische Union DEMANDS *
    Die EU verlangt von Polen die Freilassung von Jan Nowak.
      + Europäische Union DEMANDS Polen
      - Europäische Union DEMANDS Jan Nowak
    Die EU verlangt den Rücktritt von Jan Nowak.
      + Europäische Union DEMANDS Jan Nowak
    # all of them, though nobody's in particular
    Karl Huber rief die Gewerkschaften auf, den Streik zu beenden.
      + Karl Huber DEMANDS Gewerkschaften
    Einige Gewerkschaften kritisierten Anna Berger.
      + Gewerkschaften ACCUSES Anna Berger
    # a place does nothing
    Die Stadt Homs, die die syrische Armee seit Tagen beschießt, ist leer.
      + syrische Armee ATTACKS Homs
    Die Stadt Homs, in der syrische Truppen seit Mai die Miliz beschießen, ist leer.
      - * ATTACKS Homs
    # whose the attack is
    Luftangriffe der NATO trafen Tripolis.
      + NATO ATTACKS Libyen
    # the noun of a participle is its verb's object
    Die von der EU gegen Polen verhängten Sanktionen wirken.
      + Europäische Union SANCTIONS Polen
    Die gegen Polen verhängten Sanktionen der EU wirken.
      + Europäische Union SANCTIONS Polen
    Die von der EU gegen Polen verhängte Reform wirkt.
      - Europäische Union SANCTIONS *
    # of two behind the verb, the first acts
    Sein Vertrauen sprach Präsident Karl Huber Minister Jan Nowak aus.
      + Karl Huber SUPPORTS Jan Nowak
      - Jan Nowak SUPPORTS *
    # what is judged may be told in front
    Dass Polen die Klage einreiche, sei ein Skandal, sagte Karl Huber.
      + Karl Huber ACCUSES Polen
    Dass Polen die Klage einreiche, sei falsch, sagte Karl Huber.
      + Karl Huber ACCUSES Polen
    Ob Polen die Klage einreiche, sei offen, sagte Karl Huber.
      - Karl Huber ACCUSES Polen
    # "Klagen" is of "Klage" too
    Apple überzog Samsung mit Klagen.
      + Apple ACCUSES Samsung
    Polen darf nicht länger warten, sagte Karl Huber.
      + Karl Huber DEMANDS Polen
    Polen muss mit Regen rechnen, sagte Karl Huber.
      - Karl Huber DEMANDS *
    `,
    claims,
  );
});

describe('what is not so yet', () => {
  sentences(
    `
    „Wird die EU Sanktionen gegen Polen verhängen?“, fragte Karl Huber.
      - Europäische Union SANCTIONS *
    Greift Israel den Iran an?
      - Israel ATTACKS *
    Warum griff Israel den Iran an?
      + Israel ATTACKS Iran
    Polen erwägt eine Teilnahme am G8-Gipfel.
      = Polen PARTICIPATES_IN G8-Gipfel [possible]
    # by whom it is to be done, and what is sent somewhere
    Polen fordert den Bau neuer Straßen in Ungarn durch die EU.
      + Polen DEMANDS Europäische Union
      - Polen DEMANDS Ungarn
    Polen schickt Helfer aus Ungarn in die Region.
      - Polen AIDS *
    `,
    claims,
  );
});

describe('a clause that another interrupts', () => {
  sentences(
    `
    Die Türkei lehnt die Forderung der EU, Truppen abzuziehen, ab.
      + Türkei REJECTS Europäische Union
    Polen wies den Vorwurf Litauens, Flüchtlinge zu schlagen, zurück.
      + Polen REJECTS Litauen
    Polen lehnte das Abkommen, wie angekündigt, ab.
      + Polen REJECTS Abkommen
    Russland erkennt, wie erwartet, Abchasien an.
      + Russland SUPPORTS Abchasien
    Polen kritisierte, wie erwartet, die NATO.
      + Polen ACCUSES NATO
    # a particle that stands by itself already is not waited for
    Huber forderte die SPD, die den Plan kritisiert, auf, ihn anzunehmen.
      + Huber DEMANDS SPD
    # the verb of both members is the helping one in front
    Polen hat, wie angekündigt, die Grenze zu Litauen geschlossen und die NATO kritisiert.
      - NATO ACCUSES *
    # what stands behind the whole of it says who somebody is
    Am Montag hatte Polen bei einem Luftangriff Karl Huber getötet, den Führer der Taliban.
      + Polen ATTACKS Karl Huber
      - Polen ATTACKS Taliban
    `,
    claims,
  );
});

describe('a verb that is left out', () => {
  sentences(
    `
    Polen kritisierte Ungarn, Litauen die Slowakei.
      + Polen ACCUSES Ungarn
      + Litauen ACCUSES Slowakei
      - Polen ACCUSES Slowakei
    Die SPD unterstützt Polen, die CDU dagegen Ungarn.
      + SPD SUPPORTS Polen
      + CDU SUPPORTS Ungarn
      - SPD SUPPORTS Ungarn
    Die CDU lehnt den Minsker Vertrag ab, die SPD das Abkommen von Oslo.
      + CDU REJECTS Minsker Vertrag
      + SPD REJECTS Oslo-Abkommen
    Karl Huber reiste nach Polen, Anna Meier nach Ungarn.
      + Karl Huber VISITS Polen
      + Anna Meier VISITS Ungarn
    # neither of two asks it of the other
    Die SPD fordert höhere Löhne, die CDU niedrigere Steuern.
      - * DEMANDS *
    # one who is told twice, when, and what somebody is
    Polen lobte Anna Berger, die Chefin der SPD Karl Huber.
      - Karl Huber SUPPORTS *
      - SPD SUPPORTS *
    Huber besuchte Polen, letzte Woche die Slowakei.
      + Huber VISITS Slowakei
    Karl Huber lobte Anna Berger, Chefin der NATO in Brüssel.
      + Karl Huber SUPPORTS Anna Berger
      - NATO SUPPORTS *
    `,
    claims,
  );
});
