import { describe, expect, it } from 'vitest';
import { readConllu } from '../../src/readers/conllu.js';

const row = (
  id: number | string,
  form: string,
  head: number | string,
  more: Partial<{ upos: string; relation: string; misc: string; features: string }> = {},
) =>
  [
    id,
    form,
    '_',
    more.upos ?? 'NOUN',
    '_',
    more.features ?? '_',
    head,
    more.relation ?? (head === 0 ? 'root' : 'dep'),
    '_',
    more.misc ?? '_',
  ].join('\t');
const read = (...lines: string[]) => [...readConllu(lines.join('\n'), 'x.conllu')];
const textOf = (...lines: string[]) => read(...lines).map((item) => ('draft' in item ? item.draft.text : item.problem.message));

describe('articles', () => {
  it('begin with # newdoc and have what is said of them', () => {
    const items = read(
      '# newdoc id = a',
      '# date = 2022-01',
      '# title = Titel',
      row(1, 'Eins', 0),
      '',
      '# newdoc id = b',
      '# date = heute',
      row(1, 'Zwei', 0),
    );
    expect(items).toMatchObject([
      { where: 'x.conllu:1', draft: { id: 'a', date: '2022-01', title: 'Titel', text: 'Eins' } },
      { where: 'x.conllu:6', draft: { id: 'b', date: null, text: 'Zwei' } },
    ]);
  });

  const table: [name: string, lines: string[], text: string][] = [
    ['blanks stand between words', [row(1, 'Polen', 2), row(2, 'kam', 0)], 'Polen kam'],
    ['SpaceAfter=No leaves them out', [row(1, 'kam', 0, { misc: 'SpaceAfter=No' }), row(2, '.', 1, { upos: 'PUNCT' })], 'kam.'],
    ['what a tokeniser says of them', [row(1, 'Eins', 0, { misc: 'SpacesAfter=\\s\\n\\n' }), '', row(1, 'Zwei', 0)], 'Eins \n\nZwei'],
    ['a new paragraph', [row(1, 'Eins', 0), '', '# newpar', row(1, 'Zwei', 0)], 'Eins\n\nZwei'],
    [
      'a multi-word token is one word',
      ['1-2\tim\t_\t_\t_\t_\t_\t_\t_\t_', row(1, 'in', 3), row(2, 'dem', 3), row(3, 'Haus', 0)],
      'im Haus',
    ],
    ['wherever its line stands', [row(2, 'in', 1), row(3, 'dem', 1), '2-3\tim\t_\t_\t_\t_\t_\t_\t_\t_', row(1, 'Haus', 0)], 'Haus im'],
    ['empty nodes are passed over', [row(1, 'Eins', 0), '1.1\tkam\t_\t_\t_\t_\t_\t_\t_\t_', row(2, 'Zwei', 1)], 'Eins Zwei'],
    ['Windows line ends', [`${row(1, 'Eins', 0)}\r`, '\r', row(1, 'Zwei', 0)], 'Eins Zwei'],
  ];
  it.each(table)('%s', (_, lines, text) => expect(textOf(...lines)).toEqual([text]));

  it('words have their places in the text, and what they hang on', () => {
    const [item] = read(
      '1-2\tim\t_\t_\t_\t_\t_\t_\t_\t_',
      row(1, 'in', 3, { upos: 'ADP', relation: 'case' }),
      row(2, 'dem', 3),
      row(3, 'Haus', 0, { features: 'Case=Dat|Number=Sing' }),
    );
    expect(item).toMatchObject({
      draft: {
        parse: [
          {
            words: [
              { start: 0, end: 2, upos: 'ADP', relation: 'case', head: 1 },
              { start: 3, end: 7, head: null, features: { Case: 'Dat', Number: 'Sing' } },
            ],
          },
        ],
      },
    });
  });
});

describe('what is wrong is named with its line, and the next article is read', () => {
  const table: [name: string, lines: string[], says: string][] = [
    ['columns', ['1\tPolen\t_'], 'x.conllu:2: got 3 columns, expected 10 columns separated by tabs'],
    ['an id', [row('x', 'Polen', 0)], 'x.conllu:2: got the id "x", expected a number'],
    ['a gap', [row(1, 'Polen', 0), row(3, 'kam', 1)], 'x.conllu:3: got the id 3, expected 2'],
    ['no form', [row(1, '', 0)], 'x.conllu:2: got no form, expected the word as it stands in the text'],
    [
      'a part of speech',
      [row(1, 'Polen', 0, { upos: 'noun' })],
      'x.conllu:2: got the part of speech "noun", expected a universal one: NOUN, VERB, …',
    ],
    ['a relation', [row(1, 'Polen', 0, { relation: '_' })], 'x.conllu:2: got the relation "_", expected a universal one: nsubj, obj, …'],
    ['a feature', [row(1, 'Polen', 0, { features: 'Nom' })], 'x.conllu:2: got the feature "Nom", expected Name=Value'],
    ['a head', [row(1, 'Polen', 7), row(2, 'kam', 0)], 'x.conllu:2: got the head "7", expected the id of a word, 1 to 2, or 0'],
    ['no root', [row(1, 'Polen', 2), row(2, 'kam', 1)], 'x.conllu:2: got 0 words with head 0, expected one root'],
    ['two roots', [row(1, 'Polen', 0), row(2, 'kam', 0)], 'x.conllu:2: got 2 words with head 0, expected one root'],
    [
      'a circle',
      [row(1, 'A', 2), row(2, 'B', 1), row(3, 'C', 0)],
      'x.conllu:2: got words that hang on each other in a circle, expected a tree',
    ],
    ['a range beyond the end', ['1-3\tim\t_\t_\t_\t_\t_\t_\t_\t_', row(1, 'in', 0)], 'x.conllu:2: got words up to 3, expected at most 1'],
    [
      'another text',
      ['# text = Polen ging', row(1, 'Polen', 2), row(2, 'kam', 0)],
      'x.conllu:3: got the words "Polen kam", expected those of # text = Polen ging',
    ],
    ['no words', ['# text = nichts'], 'x.conllu:1: got a sentence without words, expected a line for each word'],
  ];
  it.each(table)('%s', (_, lines, says) => {
    const items = textOf('# newdoc id = a', ...lines, '', row(1, 'Rest', 0), '', '# newdoc id = b', row(1, 'Zwei', 0));
    expect(items).toEqual([says, 'Zwei']);
  });
});
