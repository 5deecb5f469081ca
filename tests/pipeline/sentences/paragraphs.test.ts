import { describe, expect, it } from 'vitest';
import { german } from '../../../src/lang/de/index.js';
import { readSentences } from '../../../src/pipeline/sentences/index.js';
import { whyNoProse } from '../../../src/pipeline/sentences/paragraphs.js';
import { sentences } from '../../support/table.js';

const knowledge = german().text;

describe('advertising', () => {
  it.each(knowledge.boilerplate.examples)('is skipped: %s', (line) => expect(whyNoProse(line, knowledge)).toBe('advertising'));
  it.each(knowledge.boilerplate.counterexamples)('is not seen in: %s', (line) => expect(whyNoProse(line, knowledge)).toBeNull());
  it('has examples of both', () => {
    expect(knowledge.boilerplate.examples.length).toBeGreaterThan(0);
    expect(knowledge.boilerplate.counterexamples.length).toBeGreaterThan(0);
  });
});

const parts = (text: string) => {
  const { sentences: prose, skipped } = readSentences(text, german());
  return [
    ...prose.map(({ start, end }) => `prose: ${text.slice(start, end)}`),
    ...skipped.map(({ start, end, reason }) => `${reason}: ${text.slice(start, end)}`),
  ];
};

describe('paragraphs', () => {
  sentences(
    `
    Hintergrund¶Polen und Litauen grenzen an Belarus.
      = prose: Polen und Litauen grenzen an Belarus.
      = section heading: Hintergrund
    Quellen:¶Der Bericht liegt vor.
      = prose: Der Bericht liegt vor.
      = section heading: Quellen:
    Der Hintergrund ist unklar.
      = prose: Der Hintergrund ist unklar.
    Hintergrund der Reise ist ein Streit.
      = prose: Hintergrund der Reise ist ein Streit.
    Die Börse schloss.¶* * *¶Der Dax fiel.
      = prose: Die Börse schloss.
      = prose: Der Dax fiel.
      = no words: * * *
    Polen zahlt.¶Jetzt Probeabo bestellen und gratis testen¶Ungarn zahlt nicht.
      = prose: Polen zahlt.
      = prose: Ungarn zahlt nicht.
      = advertising: Jetzt Probeabo bestellen und gratis testen
    Jetzt den Newsletter abonnieren
      = advertising: Jetzt den Newsletter abonnieren
    Mit dem Login einverstanden? Cookies akzeptieren
      = advertising: Mit dem Login einverstanden? Cookies akzeptieren
    # news about what is advertised elsewhere
    Der Sender will jetzt eine kostenlose App anbieten.
      = prose: Der Sender will jetzt eine kostenlose App anbieten.
    Die Behörde sperrte den Shop wegen falscher Rabatte.
      = prose: Die Behörde sperrte den Shop wegen falscher Rabatte.
    Datenschutz: Parlament stimmt neuem Gesetz zu
      = prose: Datenschutz: Parlament stimmt neuem Gesetz zu
    Die Band gab jetzt ein Gratiskonzert in Wien
      = prose: Die Band gab jetzt ein Gratiskonzert in Wien
      ! a headline with two weak cues is taken for advertising
    `,
    parts,
  );
});

describe('a text without prose', () => {
  it.each([
    ['empty', ''],
    ['blanks', ' \t \n\n  \u00a0\n'],
    ['marks', '---\n***\n12.03.2021'],
  ])('has no sentence: %s', (_, text) => expect(readSentences(text, german()).sentences).toEqual([]));
});

it('every letter of the text is in one sentence or in what was skipped', () => {
  const text = 'Erster Satz. Zweiter Satz!\n\nHintergrund\n\n  Am 3. Mai „kam er. Er ging“, sagte sie …\nJetzt Newsletter abonnieren';
  const { sentences: prose, skipped } = readSentences(text, german());
  const spans = [...prose, ...skipped].sort((a, b) => a.start - b.start);
  const gaps = spans.map((span, i) => text.slice(spans[i - 1]?.end ?? 0, span.start));
  expect(gaps.filter((gap) => gap.trim() !== '')).toEqual([]);
  expect(spans.at(-1)?.end).toBe(text.length);
  expect(readSentences(text, german()).paragraph).toEqual([0, 0, 1, 1]);
});
