/** Sentences in capitals: the lexicon tells nouns from other words, offsets stay those of the text. */
import { expect, it } from 'vitest';
import { extract } from '../../../src/pipeline/index.js';
import { article, claims, tokensOf } from '../../support/reading.js';
import { sentences } from '../../support/table.js';

const words = (text: string): string[] => tokensOf(text).flatMap(({ tokens }) => tokens.map((token) => `${token.text} ${token.class}`));

sentences(
  `
  DIE MINISTERIN WARNTE POLEN VOR EINEM ANGRIFF.
    + Die DET
    + Ministerin N
    + warnte V
    + Polen *
    + einem DET
    + Angriff N
  US-AUSSENMINISTER REIST NACH GENF
    + US-Aussenminister N
    + reist V
    + Genf NE
  RUSSLAND UND NATO VERHANDELN ÜBER ABZUG
    + NATO N
    + verhandeln V
  # one word in capitals is a name
  Die UNICEF warnte Polen.
    + UNICEF N*
    + warnte V
  `,
  words,
);

sentences(
  `
  RUSSLAND WARNT NATO VOR MANÖVER
    + Russland WARNS NATO
  POLEN FORDERT NORWEGEN ZUM EINLENKEN AUF
    + Polen DEMANDS Norwegen
  `,
  claims,
);

it('names are given as they are written elsewhere, mentions as they stand there', () => {
  const text = 'RUSSLAND WARNT DIE NATO\n\nRussland warnte die NATO vor einem Angriff.';
  const russia = extract(article(text)).entities.find(({ name }) => name === 'Russland');
  expect(russia).toMatchObject({ aliases: [] });
  expect(russia?.mentions.map(({ start, end }) => text.slice(start, end))).toEqual(['RUSSLAND', 'Russland']);
});
