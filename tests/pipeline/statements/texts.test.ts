/** Words that stand in a text, and words that stand half in quotation marks or behind no comma. */
import { describe, expect, it } from 'vitest';
import { german } from '../../../src/lang/de/index.js';
import { statements } from '../../support/reading.js';
import { sentences } from '../../support/table.js';

describe('words in a text', () => {
  sentences(
    `
    In dem Brief der NATO steht: „Wir ziehen nicht ab.“
      = direct NATO: „Wir ziehen nicht ab.“
    Auf einem Plakat stand: „Nie wieder Krieg“.
      = direct nobody: „Nie wieder Krieg“
    In dem Brief der NATO ist zu lesen, die Lage sei ernst.
      = indirect NATO: die Lage sei ernst
    In dem Brief der NATO ist von einer „neuen schweren Lage“ die Rede.
      = direct NATO: „neuen schweren Lage“
    # whatever else stands there is not said
    In dem Brief der NATO steht eine Drohung: „Wolfsburg am Rhein“ ist weg.
      - direct NATO: *
    Karl Huber stand auf dem Balkon: „Das Land ist groß“.
      - direct nobody: *
    # the text of the sentence before
    Die NATO gab eine Erklärung der Polizei heraus. Darin heißt es: „Wir ziehen nicht ab.“
      + direct Polizei: „Wir ziehen nicht ab.“
    Die NATO gab eine Erklärung der Polizei heraus. Darin heißt es, die Lage sei ernst.
      + indirect Polizei: die Lage sei ernst
    Die NATO gab eine Erklärung der Polizei heraus.¶Darin heißt es, die Lage sei ernst.
      - indirect Polizei: *
    # the text that a relative clause is about
    Karl Huber griff einen Bericht der NATO auf, in dem es heißt, die Lage sei ernst.
      = indirect NATO: die Lage sei ernst
    `,
    statements,
  );
});

describe('every verb of texts finds the words of its example', () => {
  it.each([...german().frames.written.values()].flat().map(({ lemma, example }) => [lemma, example] as const))('%s: %s', (_, example) => {
    expect(statements(example)).not.toEqual([]);
  });
});

describe('words that are joined, cut or without a comma', () => {
  sentences(
    `
    Die Demonstranten riefen Parolen wie „Nieder mit dem König“ und „Freiheit“.
      + direct Demonstranten: „Freiheit“
    # half in quotation marks
    Karl Huber meinte, Polen „wollte und konnte nicht abziehen“.
      + indirect Karl Huber: Polen „wollte und konnte nicht abziehen“
    # an infinitive behind the verbs that end its clause
    Karl Huber hat versprochen die Truppen abzuziehen.
      = indirect Karl Huber: die Truppen abzuziehen
    Karl Huber hat Polen versprochen zu helfen.
      = indirect Karl Huber: zu helfen
    Weil Karl Huber versprochen hat die Truppen abzuziehen, freut sich Polen.
      = indirect Karl Huber: die Truppen abzuziehen
    # the article's own voice behind the Konjunktiv
    Karl Huber verteidigte den Plan. Er halte ihn für gut und reiste nach Polen.
      + free-indirect Karl Huber: Er halte ihn für gut
    `,
    statements,
  );
});
