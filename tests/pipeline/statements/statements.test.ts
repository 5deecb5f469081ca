/** Who says what, and in which way. */
import { describe } from 'vitest';
import { statements } from '../../support/reading.js';
import { sentences } from '../../support/table.js';

describe('words in quotation marks', () => {
  sentences(
    `
    # the speaker behind
    „Wir ziehen nicht ab“, sagte Karl Huber.
      = direct Karl Huber: „Wir ziehen nicht ab“
    „Polen zieht nicht ab“, sagte Karl Huber.
      = direct Karl Huber: „Polen zieht nicht ab“
    "Wir ziehen nicht ab", erklärte Karl Huber in Wien.
      = direct Karl Huber: "Wir ziehen nicht ab"
    „Wir ziehen nicht ab“, so Karl Huber.
      = direct Karl Huber: „Wir ziehen nicht ab“
    „Wir ziehen nicht ab“, warnte die NATO.
      = direct NATO: „Wir ziehen nicht ab“
    „Halt!“, rief Anna Berger.
      = direct Anna Berger: „Halt!“
    „Nein“, antwortete Karl Huber.
      = direct Karl Huber: „Nein“
    Seine Antwort: „Wir ziehen nicht ab.“
      = direct nobody: „Wir ziehen nicht ab.“
    Mit den Worten „Es ist vorbei“ trat Karl Huber zurück.
      = direct Karl Huber: „Es ist vorbei“
    Die Zeitung zitierte Karl Huber mit den Worten: „Ich gehe nicht.“
      = direct Karl Huber: „Ich gehe nicht.“
    Karl Huber schloss sich der Kritik an: „Das war falsch.“
      + direct Karl Huber: „Das war falsch.“
    # the speaker before
    Karl Huber sagte: „Wir ziehen nicht ab.“
      = direct Karl Huber: „Wir ziehen nicht ab.“
    Karl Huber erklärte in Wien: »Wir ziehen nicht ab.«
      = direct Karl Huber: »Wir ziehen nicht ab.«
    # the speaker in the middle
    „Wir“, sagte Karl Huber, „ziehen nicht ab.“
      + direct Karl Huber: „ziehen nicht ab.“
    „Das ist falsch“, sagte Karl Huber. „Wir ziehen nicht ab.“
      = direct Karl Huber: „Das ist falsch“
      = direct Karl Huber: „Wir ziehen nicht ab.“
    # over several sentences
    „Das war falsch. Wir werden das ändern“, sagte Karl Huber.
      = direct Karl Huber: „Das war falsch. Wir werden das ändern“
    Karl Huber sagte: „Das war falsch. Wir werden das ändern. Es eilt.“
      = direct Karl Huber: „Das war falsch. Wir werden das ändern. Es eilt.“
    # a pronoun speaks
    Karl Huber reiste ab. „Wir kommen wieder“, sagte er.
      = direct Karl Huber: „Wir kommen wieder“
    Karl Huber traf Anna Berger. „Wir kommen wieder“, sagte sie.
      = direct Anna Berger: „Wir kommen wieder“
    # part of a sentence
    Karl Huber nannte den Plan „eine große Gefahr“.
      - * nobody: *
    Karl Huber sprach von „Panik“.
      + direct Karl Huber: „Panik“
    Karl Huber sagte, die Lage sei „sehr ernst“.
      = indirect Karl Huber: die Lage sei „sehr ernst“
      = direct Karl Huber: „sehr ernst“
    Die Lage sei „sehr ernst“, sagte Karl Huber. Man warte „auf ein Zeichen“.
      + direct Karl Huber: „sehr ernst“
      + direct Karl Huber: „auf ein Zeichen“
    Karl Huber wies die Vorwürfe als „haltlos“ zurück.
      = direct Karl Huber: „haltlos“
    Karl Huber bezeichnete den Brief als „Unsensibilität“.
      = direct Karl Huber: „Unsensibilität“
    Karl Huber verteidigte die Bezeichnung „Gesindel“.
      = direct Karl Huber: „Gesindel“
    # names and titles
    Karl Huber fordert die Rücknahme der „Sammelstelle“.
      - direct *
    Das sind Kreuzungen („Hybride“) von Pferden.
      - direct *
    Das berichtete die „Morgenpost“.
      - direct *
    Er las das Buch „Deutschland geht unter“.
      - direct *
    Die Firma (Motto: „Wir helfen“) schwieg.
      - direct *
    Karl Huber sagte, das Schiff „Hvalur 9“ sei gesunken.
      - direct *
    # nobody speaks
    Die Zeitung „Der Kurier“ schwieg.
      - direct *
    Das Manöver „Stille Wacht“ begann.
      - direct *
    Der „Verrat“ kam früh.
      - direct *
    „Wir ziehen nicht ab“, hieß es.
      = direct nobody: „Wir ziehen nicht ab“
    # not the one spoken about
    Karl Huber kam. „Er lügt“, sagte Anna Berger.
      + direct Anna Berger: „Er lügt“
      - direct Karl Huber: *
    # another paragraph
    „Das ist falsch“, sagte Karl Huber.¶„Das ist richtig“, steht auf dem Plakat.
      + direct nobody: „Das ist richtig“
    `,
    statements,
  );
});

describe('reported speech', () => {
  sentences(
    `
    Karl Huber sagte, dass Polen abziehe.
      = indirect Karl Huber: dass Polen abziehe
    Karl Huber sagte, Polen ziehe ab.
      = indirect Karl Huber: Polen ziehe ab
    Polen ziehe ab, sagte Karl Huber.
      = indirect Karl Huber: Polen ziehe ab
    Polen zieht ab, teilte Karl Huber mit.
      = indirect Karl Huber: Polen zieht ab
    Polen ziehe ab, so Karl Huber.
      = indirect Karl Huber: Polen ziehe ab
    Karl Huber kündigte an, die Truppen abzuziehen.
      = indirect Karl Huber: die Truppen abzuziehen
    Die NATO teilte mit, dass sie abziehe.
      = indirect NATO: dass sie abziehe
    Karl Huber fragte, ob Polen abziehe.
      = indirect Karl Huber: ob Polen abziehe
    Polen ziehe ab, meldet Interfax.
      = indirect Interfax: Polen ziehe ab
    Polen ziehe ab, hieß es in einer Erklärung der NATO.
      = indirect NATO: Polen ziehe ab
    Polen ziehe ab, hieß es.
      = indirect nobody: Polen ziehe ab
    # the clause of saying is interrupted, or something stands between
    Ein Beamter, den Karl Huber zitiert, sagte, Polen ziehe ab.
      - indirect Karl Huber: *
    Anna Berger sagte, ohne Polen zu nennen, dass die NATO abziehe.
      + indirect Anna Berger: dass die NATO abziehe
    Karl Huber sagte, die USA hielten sich an den Vertrag.
      = indirect Karl Huber: die USA hielten sich an den Vertrag
    Karl Huber sagte, dass Polen abziehe, allerdings wolle man noch sprechen.
      = indirect Karl Huber: dass Polen abziehe, allerdings wolle man noch sprechen
    Karl Huber sagte, dass Polen abziehe, und reiste ab.
      = indirect Karl Huber: dass Polen abziehe
    Karl Huber hofft, dass Polen abzieht, denn bisher gibt es keinen Frieden.
      = indirect Karl Huber: dass Polen abzieht
    Karl Huber sagte, wer schieße, könne nur so genannt werden.
      = indirect Karl Huber: wer schieße, könne nur so genannt werden
    Karl Huber, der wusste, dass er verlieren würde, trat zurück.
      = indirect Karl Huber: dass er verlieren würde
    Karl Huber sagte, Anna Berger sei tot, doch die NATO erklärte das Gegenteil.
      = indirect Karl Huber: Anna Berger sei tot
    # told in passing
    Wie die NATO mitteilte, zieht Polen ab.
      = indirect NATO: zieht Polen ab
    Polen zieht ab, wie Karl Huber sagte.
      = indirect Karl Huber: Polen zieht ab
    Das Problem sei, so Karl Huber, dass Polen abziehe.
      = indirect Karl Huber: Das Problem sei, so Karl Huber, dass Polen abziehe
    Karl Huber, wie der Senator genannt wurde, trat zurück.
      - indirect *
    # the passive
    Von Karl Huber wird gefordert, dass Polen abzieht.
      = indirect Karl Huber: dass Polen abzieht
    Ihm wird vorgeworfen, den Wagen gestohlen zu haben.
      = indirect nobody: den Wagen gestohlen zu haben
    # it goes on behind the clause of saying
    Man sei einig, hieß es in Wien, sicher sei aber nichts.
      = indirect Österreich: Man sei einig
      = indirect Österreich: sicher sei aber nichts
    # verbs that only look like ones of saying
    Polen war in eine Krise geraten, die Lage zu ändern.
      - indirect *
    # nouns of saying
    Karl Huber betonte in seiner Rede, dass Polen abziehe.
      = indirect Karl Huber: dass Polen abziehe
    Karl Huber schwieg. Nach Hubers Angaben zieht Polen ab.
      + indirect Karl Huber: zieht Polen ab
    Die Forderung der NATO, die Truppen abzuziehen, verhallte.
      = indirect NATO: die Truppen abzuziehen
    Karl Huber vertrat die Ansicht, dass Polen abziehe.
      = indirect Karl Huber: dass Polen abziehe
    Karl Huber wies den Vorwurf der NATO zurück, er habe gelogen.
      = indirect NATO: er habe gelogen
    Der Vorwurf der NATO, er habe gelogen, traf ihn hart.
      = indirect NATO: er habe gelogen
    Die Meldung der NATO, der König sei tot, war falsch.
      = indirect NATO: der König sei tot
    Karl Huber kam zu dem Schluss, das Geld fehle.
      = indirect Karl Huber: das Geld fehle
    Es ist ein Hinweis darauf, dass Polen abzieht.
      - indirect *
    Es gibt Berichte, wonach der Mann allein war.
      = indirect nobody: wonach der Mann allein war
    # the Konjunktiv alone
    Karl Huber lehnte ab, weil die Frist verstrichen sei.
      + indirect Karl Huber: weil die Frist verstrichen sei
    # it is in the sentence before
    Polen zieht ab. Das teilte die NATO mit.
      = indirect NATO: Polen zieht ab.
    Polen zieht ab. Das freute Karl Huber.
      - indirect *
    # no speech
    Karl Huber versuchte, die Truppen abzuziehen.
      - indirect *
    Karl Huber reiste ab, weil Polen abzog.
      - indirect *
    Die Stadt, sagte niemand.
      - indirect Karl Huber: *
    Karl Huber muss entscheiden, ob er abreist.
      - indirect *
    Die Grenze, die Polen schützt, wurde geschlossen.
      - indirect *
    Sicher ist, dass Polen abzieht.
      - indirect *
    Karl Huber meldete sich gestern, er hatte Sehnsucht.
      - indirect *
    `,
    statements,
  );
});
