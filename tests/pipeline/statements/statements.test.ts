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
      + direct Anna Berger: „Halt!“
      ! a quotation of one word without a verb
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
    # by a source
    Laut Interfax zieht Polen ab.
      + indirect Interfax: *zieht Polen ab*
    Interfax zufolge zieht Polen ab.
      + indirect Interfax: *
    Nach Angaben der NATO zieht Polen ab.
      + indirect NATO: *zieht Polen ab*
    Polen zieht nach Angaben von Karl Huber ab.
      + indirect Karl Huber: *
    Nach Ansicht der EU ist das falsch.
      + indirect Europäische Union: *
    Nach der Wahl zieht Polen ab.
      - indirect *
    Nach dem Besuch der NATO zieht Polen ab.
      - indirect *
    # it goes on in the Konjunktiv
    Polen ziehe ab, sagte Karl Huber. Die Lage sei ruhig.
      = indirect Karl Huber: Polen ziehe ab
      = free-indirect Karl Huber: Die Lage sei ruhig.
    Karl Huber warnte vor Polen. Es gebe Streit. Die Lage sei ernst.
      + free-indirect Karl Huber: Es gebe Streit.
      + free-indirect Karl Huber: Die Lage sei ernst.
      ! a verb of saying whose object is no clause begins no reported speech
    „Das ist falsch“, sagte Karl Huber. Polen ziehe nicht ab.
      + free-indirect Karl Huber: Polen ziehe nicht ab.
    Polen ziehe ab, sagte Karl Huber. Die Lage ist ruhig.
      - free-indirect *
    Polen ziehe ab, sagte Karl Huber.¶Die Lage sei ruhig.
      - free-indirect *
    # no speech
    Karl Huber versuchte, die Truppen abzuziehen.
      - indirect *
    Karl Huber reiste ab, weil Polen abzog.
      - indirect *
    Die Stadt, sagte niemand.
      - indirect Karl Huber: *
    `,
    statements,
  );
});
