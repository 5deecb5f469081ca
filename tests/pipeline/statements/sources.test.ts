/** Whose word a sentence is, told by a phrase in it. */
import { describe, expect, it } from 'vitest';
import { german } from '../../../src/lang/de/index.js';
import { document, statements } from '../../support/reading.js';
import { sentences } from '../../support/table.js';

describe('sources', () => {
  sentences(
    `
    Laut Interfax zieht Polen ab.
      = indirect Interfax: zieht Polen ab
    Interfax zufolge zieht Polen ab.
      = indirect Interfax: zieht Polen ab
    Nach Angaben der NATO zieht Polen ab.
      = indirect NATO: zieht Polen ab
    Polen zieht nach Angaben von Karl Huber ab.
      + indirect Karl Huber: *
    Nach Ansicht der EU ist das falsch.
      = indirect Europäische Union: ist das falsch
    Nach russischen Angaben zieht Polen ab.
      = indirect Russland: zieht Polen ab
    Angaben der NATO zufolge zieht Polen ab.
      = indirect NATO: zieht Polen ab
    Polen zieht Berichten zufolge ab.
      = indirect nobody: Polen zieht
    Polen wird seine Truppen Berichten zufolge bis zum Sommer abziehen.
      = indirect nobody: Polen wird seine Truppen Berichten zufolge bis zum Sommer abziehen
    Nach Polizeiangaben kamen zwei Menschen um.
      = indirect nobody: kamen zwei Menschen um
    Laut Karl Huber, einem Anwalt, zieht Polen ab.
      = indirect Karl Huber: zieht Polen ab
    Nach Angaben der NATO, die in Brüssel sitzt, zieht Polen ab.
      = indirect NATO: zieht Polen ab
    # it reaches over what follows, but not over what came before or stands apart
    Laut Interfax zieht Polen ab, die Lage sei ruhig.
      = indirect Interfax: zieht Polen ab, die Lage sei ruhig
    Polen zieht laut Interfax seine Truppen ab; die NATO schweigt.
      = indirect Interfax: Polen zieht laut Interfax seine Truppen ab
    Polen schweigt, weil es laut Interfax seine Truppen abzieht.
      = indirect Interfax: seine Truppen abzieht
    # both the paper and whom it reports
    Laut Interfax sagte Karl Huber, dass Polen abziehe.
      = indirect Interfax: sagte Karl Huber, dass Polen abziehe
      = indirect Karl Huber: dass Polen abziehe
    # no sources
    Nach der Wahl zieht Polen ab.
      - indirect *
    Nach dem Besuch der NATO zieht Polen ab.
      - indirect *
    Nach dem Bericht reiste er ab.
      - indirect *
    # its s is no genitive's
    Es war ein Streit, bei dem die Polizei laut „Reuters“ Schüsse abgab.
      + indirect Reuters: bei dem die Polizei laut „Reuters“ Schüsse abgab
    `,
    statements,
  );
});

it('a statement names all that the text says of its source', () => {
  const text = 'Nach Angaben der NATO zieht Polen ab.';
  const [said] = document(text).statements;
  expect(said?.speakerSpan && text.slice(said.speakerSpan.start, said.speakerSpan.end)).toBe('Angaben der NATO');
});

describe('every cue marks the statement of its example', () => {
  it.each(german().frames.cues.speakers.map(({ cue, noun, example }) => [cue, noun ?? '', example] as const))(
    '%s %s: %s',
    (_, __, example) => {
      expect(statements(example).some((line) => line.startsWith('indirect'))).toBe(true);
    },
  );
});
