import { describe, expect, it } from 'vitest';
import { tokensOf } from '../../support/reading.js';
import { sentences } from '../../support/table.js';

const words = (text: string) => tokensOf(text).flatMap(({ tokens }) => tokens.map((token) => token.text));

/** All tokens of the text, with a bar between them. */
const cut = (text: string) => [words(text).join(' | ')];

describe('tokens', () => {
  sentences(
    `
    # compounds with hyphens
    NATO-Truppen und US-Außenminister Blinken.
      = NATO-Truppen | und | US-Außenminister | Blinken | .
    FDP- und CDU-Politiker sowie der Schwarz-Gelb-Anhänger.
      = FDP- | und | CDU-Politiker | sowie | der | Schwarz-Gelb-Anhänger | .
    Das Luftabwehrsystem S-400, die F-16 und der A380.
      = Das | Luftabwehrsystem | S-400 | , | die | F-16 | und | der | A380 | .
    Der 17-jährige Sohn des Ex-Präsidenten.
      = Der | 17-jährige | Sohn | des | Ex-Präsidenten | .
    # apostrophes and ampersands
    Sinn Féin und O'Neill, Côte d'Ivoire, H&M.
      = Sinn | Féin | und | O'Neill | , | Côte | d'Ivoire | , | H&M | .
    # numbers
    Um 11.00 Uhr fielen 1,5 Prozent, das Spiel endete 3:1.
      = Um | 11.00 | Uhr | fielen | 1,5 | Prozent | , | das | Spiel | endete | 3:1 | .
    Im Winter 2021/22 kamen 1.200 Menschen am 21. Januar.
      = Im | Winter | 2021/22 | kamen | 1.200 | Menschen | am | 21. | Januar | .
    # abbreviations keep their full stop
    Dr. Huber und J. K. Miller, z. B. in St. Gallen.
      = Dr. | Huber | und | J. | K. | Miller | , | z. | B. | in | St. | Gallen | .
    # marks
    Moskau/Genf – Ein „Sieg“ (vorerst)!
      = Moskau | / | Genf | – | Ein | „ | Sieg | “ | ( | vorerst | ) | !
    Das sei ... schwierig.
      = Das | sei | ... | schwierig | .
    # brackets inside words
    Der/die Minister:in sprach mit Lehrer*innen.
      = Der | / | die | Minister:in | sprach | mit | Lehrer*innen | .
      ! a colon or asterisk inside a word cuts it
    `,
    cut,
  );
});

describe('a token', () => {
  it('stands in the text where it says', () => {
    const text = '  Der Au\u00dfen\u00administer, 21. Januar: „Nein“ – 🙂 so.';
    for (const { tokens } of tokensOf(text))
      for (const token of tokens) expect(text.slice(token.start, token.end).replaceAll('\u00ad', '')).toBe(token.text);
  });

  it('loses its soft hyphens and is composed', () => {
    expect(words('Au\u00dfen\u00admi\u00adnister')).toEqual(['Außenminister']);
    expect(words('Präsident Erdoğan'.normalize('NFD'))).toEqual(['Präsident', 'Erdoğan']);
  });

  it('is numbered through the article', () => {
    const all = tokensOf('Polen zahlt. Ungarn zahlt nicht.').flatMap(({ tokens }) => tokens);
    expect(all.map(({ index }) => index)).toEqual(all.map((_, i) => i));
    expect(all.map(({ sentence }) => sentence)).toEqual([0, 0, 0, 1, 1, 1, 1]);
  });

  it('is an astral letter as a whole, never half of one', () => {
    expect(words('Ein 🙂 lacht 𝒜.')).toEqual(['Ein', '🙂', 'lacht', '𝒜', '.']);
  });
});

describe('quotation marks', () => {
  const kinds = (text: string) =>
    tokensOf(text)
      .flatMap(({ tokens }) => tokens)
      .filter(({ kind }) => kind.endsWith('quote'))
      .map(({ kind }) => kind.replace('-quote', ''))
      .join(' ');

  it.each([
    ['German', 'Er rief „Halt“ und ging.'],
    ['straight', 'Er rief "Halt" und ging.'],
    ['English', 'Er rief “Halt” und ging.'],
    ['guillemets inwards', 'Er rief »Halt« und ging.'],
    ['guillemets outwards', 'Er rief «Halt» und ging.'],
    ['German opening, straight closing', 'Er rief „Halt" und ging.'],
    ['before a comma', 'Er sagte "Halt", und ging.'],
    ['in brackets', 'Er ging ("Halt") fort.'],
    ['at the beginning', '"Halt", rief er.'],
  ])('open and close: %s', (_, text) => expect(kinds(text)).toBe('open close'));

  it('nest', () => expect(kinds('Er sagte: „Die Zeitung ‚Times‘ irrt.“')).toMatch(/^open open .*close$/));
});
