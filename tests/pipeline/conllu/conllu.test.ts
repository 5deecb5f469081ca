/** Our analysis as CoNLL-U, and anybody's taken in place of ours. */
import { describe, expect, it } from 'vitest';
import { german } from '../../../src/lang/de/index.js';
import type { Parse } from '../../../src/model/parse.js';
import { conlluOf } from '../../../src/pipeline/conllu/index.js';
import { extract, readArticle } from '../../../src/pipeline/index.js';
import { readConllu } from '../../../src/readers/conllu.js';
import { article } from '../../support/reading.js';
import { seedDocuments } from '../../support/seed.js';
import { sentences } from '../../support/table.js';

const written = (text: string): string => conlluOf(readArticle(article(text), german()));

function parsed(conllu: string): { text: string; parse: Parse } {
  const [item, ...more] = [...readConllu(conllu, 'x.conllu')];
  if (item && 'problem' in item) throw item.problem;
  if (!item?.draft.parse || more.length > 0) throw new Error('expected one article with its parse');
  return { text: item.draft.text, parse: item.draft.parse };
}

/** `forderte VERB <root 0` with the word that it hangs on. */
function words(text: string): string[] {
  const rows = written(text)
    .split('\n')
    .filter((line) => /^\d/.test(line))
    .map((line) => line.split('\t'));
  return rows.map(([, form, lemma, upos, , features, head, relation]) => {
    const above = rows[Number(head) - 1]?.[1] ?? '-';
    return `${form} ${lemma} ${upos} ${relation} ${above} ${features}`;
  });
}

describe('written', () => {
  sentences(
    `
    Der russische Außenminister Sergej Lawrow rief die NATO in Genf auf, ihre Truppen abzuziehen.
      + Der der DET det Außenminister Case=Nom|Gender=Masc|Number=Sing
      + russische russisch ADJ amod Außenminister *
      + Außenminister Außenminister NOUN nsubj rief *
      + Sergej Sergej PROPN appos Außenminister *
      + Lawrow Lawrow PROPN flat:name Sergej *
      + rief rufen VERB root - *VerbForm=Fin
      + NATO NATO * obj rief *
      + in in ADP case Genf _
      + Genf Genf PROPN obl rief *
      + auf auf ADP compound:prt rief _
      + abzuziehen abziehen VERB xcomp rief VerbForm=Inf
      + , , PUNCT punct rief _
    Er ist Präsident, und die USA wurden von Polen kritisiert.
      + ist sein AUX cop Präsident Mood=Ind*
      + Präsident Präsident NOUN root - *
      + und und CCONJ cc kritisiert _
      + USA USA * nsubj:pass kritisiert *
      + wurden werden AUX aux:pass kritisiert *
      + Polen Polen * obl:agent kritisiert *
      + kritisiert kritisieren VERB conj Präsident *
    Polen, Litauen und Estland, die das ablehnen, sagen, dass sie nicht kommen.
      + Estland Estland PROPN conj Polen *
      + und und CCONJ cc Estland _
      + ablehnen ablehnen VERB acl:relcl Polen *
      + kommen kommen VERB ccomp sagen *
      + dass dass SCONJ mark kommen _
      + nicht nicht * advmod kommen *
    `,
    words,
  );

  it('names article, paragraphs and sentences, and says where no blank follows', () => {
    const text = conlluOf(
      readArticle({ ...article('Polen kam. Er ging.\n\nHuber kam.', 'id'), date: '2022-01', source: 'Tagblatt' }, german()),
    );
    expect(text.split('\n').filter((line) => line.startsWith('#'))).toEqual([
      ...['# newdoc id = id', '# date = 2022-01', '# source = Tagblatt', '# newpar', '# sent_id = id-1', '# text = Polen kam.'],
      ...['# sent_id = id-2', '# text = Er ging.', '# newpar', '# sent_id = id-3', '# text = Huber kam.'],
    ]);
    expect(text).toMatch(/\n2\tkam\t.*\tSpaceAfter=No\n3\t\.\t.*\t_\n/);
  });

  const odd = [
    'Nur Wörter ohne Sinn und',
    '„“ – … !',
    'dass dass dass, und und die die die',
    '(((',
    'a_b _ c',
    'Am 21. Januar 2022 um 3,5 Mio. €.',
    'in in in in in in.',
  ];
  it.each(odd)('is a valid tree, whatever the text: %s', (text) => {
    expect(parsed(written(`${text} Polen kam.`)).text.replace(/\s+/g, '')).toBe(`${text} Polen kam.`.replace(/\s+/g, ''));
  });
});

describe('there and back', () => {
  it('the seed keeps its words, its trees and nearly all of its claims', async () => {
    const [seed] = await seedDocuments();
    if (!seed) throw new Error('no seed article');
    const conllu = conlluOf(readArticle(seed.article, german()));
    const { text, parse } = parsed(conllu);
    const again = { ...seed.article, text };
    const heads = (of: string) => of.split('\n').map((line) => line.split('\t').slice(0, 2).join(' '));
    expect(heads(conlluOf(readArticle(again, german(), parse)))).toEqual(heads(conllu));
    const claimsOf = (document: typeof seed) =>
      new Set(document.relations.map(({ type, source, target }) => `${type} ${source} ${target}`));
    const [before, after] = [claimsOf(seed), claimsOf(extract(again, german(), parse))];
    const kept = [...before].filter((claim) => after.has(claim)).length;
    expect(kept / before.size).toBeGreaterThan(0.85);
    expect(after.size).toBeLessThan(before.size * 1.1);
  });

  const texts = [
    'Der russische Außenminister Sergej Lawrow forderte die NATO auf, die Truppen abzuziehen.',
    'Die USA wurden von Polen kritisiert.',
    'Norwegen, das Polen angegriffen hatte, kritisierte die NATO.',
    '„Polen hat Norwegen angegriffen“, sagte Anna Berger.',
    'Huber sagte, dass Polen Norwegen nicht angegriffen habe.',
  ];
  it.each(texts)('the same claims: %s', (text) => {
    const said = ({ relations }: ReturnType<typeof extract>) => relations.map(({ id: _, ...claim }) => claim);
    const back = parsed(written(text));
    expect(said(extract(article(back.text), german(), back.parse))).toEqual(said(extract(article(text))));
  });
});

/** Hand-made, to show that what is given counts and not what we would have read. */
const TURNED = `# newdoc id = gedreht
1	Polen	Polen	PROPN	_	Case=Acc	2	obj	_	_
2	griff	greifen	VERB	_	VerbForm=Fin	0	root	_	_
3	Norwegen	Norwegen	PROPN	_	Case=Nom	2	nsubj	_	_
4	an	an	ADP	_	_	2	compound:prt	_	SpaceAfter=No
5	.	.	PUNCT	_	_	2	punct	_	_
`;

describe('somebody’s own analysis', () => {
  it('decides who does it', () => {
    const { text, parse } = parsed(TURNED);
    expect(text).toBe('Polen griff Norwegen an.');
    const { entities, relations } = extract(article(text), german(), parse);
    const name = (id: string) => entities.find((it) => it.id === id)?.name;
    expect(relations.map(({ type, source, target }) => `${name(source)} ${type} ${name(target)}`)).toEqual(['Norwegen ATTACKS Polen']);
  });

  it('decides what a sentence is', () => {
    const { text, parse } = parsed(TURNED.replace('4\tan', '4\tan'));
    expect(extract(article(text), german(), parse).sentences).toEqual([{ index: 0, start: 0, end: text.length }]);
  });
});
