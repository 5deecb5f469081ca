/** The same entity has the same id in every article, however it is written. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/pipeline/index.js';
import { article } from '../../support/reading.js';

/** Id of the entity that the piece of the text means. */
function idOf(text: string, piece: string, id = 'article'): string {
  const start = text.indexOf(piece);
  const found = extract(article(text, id)).entities.filter(({ mentions }) =>
    mentions.some((mention) => mention.start < start + piece.length && mention.end > start),
  );
  expect(
    found.map(({ name }) => name),
    `what “${piece}” means in “${text}”`,
  ).toHaveLength(1);
  return found[0]?.id ?? '';
}

describe('one id for', () => {
  it.each([
    ['Sergej Lawrow sprach.', 'Sergej Lawrow', 'Sergei Lavrov sprach.', 'Sergei Lavrov'],
    ['Sergej Lawrow sprach.', 'Sergej Lawrow', 'Sergey Lavrow sprach.', 'Sergey Lavrow'],
    ['Wladimir Putin sprach.', 'Wladimir Putin', 'Vladimir Putin sprach.', 'Vladimir Putin'],
    ['Wolodymyr Selenskyj sprach.', 'Wolodymyr Selenskyj', 'Volodymyr Zelensky sprach.', 'Volodymyr Zelensky'],
    ['Dmitri Peskow sprach.', 'Dmitri Peskow', 'Dmitry Peskov sprach.', 'Dmitry Peskov'],
    ['Baschar al-Assad sprach.', 'Baschar al-Assad', 'Bashar al-Assad sprach.', 'Bashar al-Assad'],
    ['Recep Tayyip Erdoğan sprach.', 'Recep Tayyip Erdoğan', 'Recep Tayyip Erdogan sprach.', 'Recep Tayyip Erdogan'],
    ['Russland zog ab.', 'Russland', 'Moskau forderte das.', 'Moskau'],
    ['Die USA zogen ab.', 'USA', 'Die Vereinigten Staaten zogen ab.', 'Vereinigten Staaten'],
    ['Weißrussland zog ab.', 'Weißrussland', 'Belarus zog ab.', 'Belarus'],
    ['Die NATO tagte.', 'NATO', 'Die Nato tagte.', 'Nato'],
    ['Die UNO tagte.', 'UNO', 'Die Vereinten Nationen tagten.', 'Vereinten Nationen'],
    ['Er lebt in Kiew.', 'Kiew', 'Er lebt in Kyjiw.', 'Kyjiw'],
    ['Das russische Außenministerium sprach.', 'Außenministerium', 'Das Außenministerium Russlands sprach.', 'Außenministerium'],
    ['Die Rede Sergej Lawrows begann.', 'Sergej Lawrows', 'Sergej Lawrow sprach.', 'Sergej Lawrow'],
  ])('%s %s · %s %s', (first, piece, second, other) => {
    expect(idOf(second, other, 'second')).toBe(idOf(first, piece, 'first'));
  });
});

describe('different ids for', () => {
  it.each([
    ['Bill Clinton sprach.', 'Bill Clinton', 'Hillary Clinton sprach.', 'Hillary Clinton'],
    ['Er lebt in Moskau.', 'Moskau', 'Russland zog ab.', 'Russland'],
    ['Niger zog ab.', 'Niger', 'Nigeria zog ab.', 'Nigeria'],
    ['Das russische Außenministerium sprach.', 'Außenministerium', 'Das polnische Außenministerium sprach.', 'Außenministerium'],
    ['Die SPD tagte.', 'SPD', 'Die SPÖ tagte.', 'SPÖ'],
  ])('%s %s · %s %s', (first, piece, second, other) => {
    expect(idOf(second, other, 'second')).not.toBe(idOf(first, piece, 'first'));
  });

  it('what has no name of its own, in two articles', () => {
    const text = 'Das Treffen in Genf endete.';
    expect(idOf(text, 'Das Treffen', 'first')).not.toBe(idOf(text, 'Das Treffen', 'second'));
    expect(idOf(text, 'Das Treffen', 'first')).toBe(idOf(text, 'Das Treffen', 'first'));
  });
});

it('every form that is printed is an alias or the name', () => {
  const { entities } = extract(article('Sergej Lawrow sprach. Lawrow warnte. Die Rede Lawrows endete.'));
  const person = entities.find(({ type }) => type === 'Person');
  expect(person).toMatchObject({ name: 'Sergej Lawrow', aliases: ['Lawrow'] });
  expect(person?.mentions.filter(({ kind }) => kind === 'name')).toHaveLength(3);
});

it('parties that are told by their politics are of the country that the article is about', () => {
  const spd = idOf('In Deutschland verlor die SPD.', 'SPD');
  expect(idOf('In Deutschland verloren die Sozialdemokraten.', 'Sozialdemokraten')).toBe(spd);
  expect(idOf('Die Sozialdemokraten verloren.', 'Sozialdemokraten')).toBe(spd);
  const danish = idOf('In Dänemark verloren die Sozialdemokraten.', 'Sozialdemokraten');
  const swiss = idOf('In der Schweiz verloren die Sozialdemokraten.', 'Sozialdemokraten');
  expect(new Set([spd, danish, swiss]).size).toBe(3);
});
