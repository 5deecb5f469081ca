/** What is done to somebody and who protests: nouns and verbs as the lexicon has them, and no deed that a row of nouns.tsv tells better. */
import { expect, it } from 'vitest';
import { loadDeeds } from '../../../src/lang/de/deeds.js';
import { lexicon } from '../../../src/lang/de/lexicon/index.js';

const deeds = loadDeeds();
const isA = (word: string, pos: string) =>
  lexicon()
    .analyse(word)
    .readings.some((it) => it.pos === pos && it.lemma === word);

it('deeds are nouns', () => {
  expect([...deeds.harmed, ...deeds.favoured, ...deeds.upon].filter((word) => !isA(word, 'NOUN'))).toEqual([]);
});

it('no deed both harms and favours', () => {
  expect([...deeds.harmed].filter((word) => deeds.favoured.has(word))).toEqual([]);
});

it('who protests is told by verbs', () => {
  expect([...deeds.protesting].filter((word) => !isA(word, 'VERB'))).toEqual([]);
});
