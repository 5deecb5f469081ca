/** The seed article: what a reader would name first must be there, with its sentence. */
import { beforeAll, describe, expect, it } from 'vitest';
import { Extraction } from '../../src/model/extraction.js';
import { isSymmetric } from '../../src/ontology/index.js';
import { seedDocuments } from '../support/seed.js';

let seed: Extraction;
beforeAll(async () => {
  const [first] = await seedDocuments();
  seed = Extraction.parse(first);
});

const nameOf = (id: string | null) => seed.entities.find((entity) => entity.id === id)?.name ?? null;

/** The claims of a type between two entities. */
function between(source: string, type: string, target: string): Extraction['relations'] {
  return seed.relations.filter((claim) => {
    const ends = [nameOf(claim.source), nameOf(claim.target)];
    return (
      claim.type === type &&
      (ends.join() === [source, target].join() || (isSymmetric(claim.type) && ends.join() === [target, source].join()))
    );
  });
}

const sentenceOf = (claim: Extraction['relations'][number]): string => {
  const sentence = seed.sentences[claim.evidence.sentence];
  return seed.article.text.slice(sentence?.start, sentence?.end);
};

it('the advertisement is skipped and said to be', () => {
  const skipped = seed.coverage.skipped.map(({ start, end, reason }) => ({ reason, text: seed.article.text.slice(start, end) }));
  expect(skipped).toEqual([{ reason: 'advertising', text: expect.stringMatching(/^Jetzt eines von fünf Jahresabos .* Abonnent$/) }]);
  expect(seed.entities.map(({ name }) => name)).not.toContain('Body & Soul');
});

it.each([
  ['Antony Blinken', 'Person'],
  ['Sergej Lawrow', 'Person'],
  ['Dmitri Peskow', 'Person'],
  ['Wjatscheslaw Wolodin', 'Person'],
  ['Russland', 'Country'],
  ['Belarus', 'Country'],
  ['NATO', 'Organization'],
  ['Interfax', 'Organization'],
  ['Volksrepublik Donezk', 'Place'],
  ['S-400', 'Equipment'],
])('%s is a %s', (name, type) => {
  expect(seed.entities.filter((entity) => entity.name === name).map((entity) => entity.type)).toEqual([type]);
});

describe('claims', () => {
  it.each([
    ['Antony Blinken', 'MET_WITH', 'Sergej Lawrow', 'Das Krisentreffen zwischen'],
    ['Russland', 'DEPLOYS_TO', 'Belarus', 'Luftabwehr-Raketensystems S-400 in das Nachbarland'],
    ['Antony Blinken', 'REPRESENTS', 'USA', 'Antony Blinken'],
    ['Sergej Lawrow', 'REPRESENTS', 'Russland', 'Sergej Lawrow'],
    ['Polen', 'MEMBER_OF', 'NATO', 'NATO-Mitglieder Polen und Litauen'],
    ['Litauen', 'MEMBER_OF', 'NATO', 'NATO-Mitglieder Polen und Litauen'],
  ])('%s %s %s, in the sentence that says so', (source, type, target, words) => {
    const sentences = between(source, type, target).map(sentenceOf);
    expect(sentences.filter((sentence) => sentence.includes(words))).not.toEqual([]);
  });

  it('the demand of the Russian foreign ministry on NATO', () => {
    const demands = seed.relations.filter((claim) => claim.type === 'DEMANDS' && nameOf(claim.target) === 'NATO');
    expect(demands.map((claim) => nameOf(claim.source))).toContain('russisches Außenministerium');
    expect(demands.map(sentenceOf).join()).toContain('forderte den Abzug von NATO-Truppen aus Rumänien und Bulgarien');
  });

  it('what Britain considers is possible, and is the newspaper’s word', () => {
    const considered = between('Großbritannien', 'DEPLOYS_TO', 'Polen').filter(({ modality }) => modality === 'possible');
    expect(considered.map(({ attributedTo }) => nameOf(attributedTo))).toEqual(['The Times']);
  });

  it('the Ukrainian secret service accuses Russia', () => {
    const accused = seed.relations.filter((claim) => claim.type === 'ACCUSES' && nameOf(claim.target) === 'Russland');
    expect(accused.map(sentenceOf).join()).toContain('warf Russland vor');
  });

  it.each([
    ['NATO', 'DEMANDS', 'Russland'],
    ['Belarus', 'DEPLOYS_TO', 'Russland'],
    ['Antony Blinken', 'REPRESENTS', 'Russland'],
    ['Sergej Lawrow', 'REPRESENTS', 'USA'],
  ])('nobody reads out of it: %s %s %s', (source, type, target) => expect(between(source, type, target)).toEqual([]));
});

const printed = (name: string) =>
  seed.entities
    .filter((entity) => entity.name === name)
    .flatMap(({ mentions }) => mentions.map(({ start, end }) => seed.article.text.slice(start, end)));

it('readiness to be in contact is no meeting', () => {
  expect(between('Wladimir Putin', 'MET_WITH', 'Joe Biden').map(({ modality }) => modality)).toEqual(['possible']);
});

it('nothing is given to the countries that troops are to leave', () => {
  for (const country of ['Rumänien', 'Bulgarien']) expect(between('NATO', 'CONCEDES_TO', country)).toEqual([]);
});

it('what is demanded is told whole', () => {
  const contents = seed.relations.flatMap(({ type, content }) => (type === 'DEMANDS' && content ? [content] : []));
  expect(contents).toContain('den Abzug von NATO-Truppen aus Rumänien und Bulgarien');
  expect(contents).toContain('Sicherheitsgarantien');
});

it('an invasion that is feared and denied is no attack', () => {
  const attacks = between('Russland', 'ATTACKS', 'Ukraine');
  expect(attacks.filter(({ modality, polarity }) => modality === 'asserted' && polarity === 'positive')).toEqual([]);
});

it('pronouns and short forms of the two ministers are theirs', () => {
  expect(printed('Antony Blinken')).toEqual(expect.arrayContaining(['Antony Blinken', 'Blinken', 'Er']));
  expect(printed('Sergej Lawrow')).toEqual(expect.arrayContaining(['Sergej Lawrow', 'Lawrow', 'er', 'ihn']));
});

it('what means both ministers is a mention of both', () => {
  const both = expect.stringMatching(/Chefdiplomaten/);
  expect([printed('Antony Blinken'), printed('Sergej Lawrow')]).toEqual([expect.arrayContaining([both]), expect.arrayContaining([both])]);
});
