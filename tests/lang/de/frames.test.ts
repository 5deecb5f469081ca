/** Form of the frame lexicon; that its examples are read as they say is proved where the pipeline is tested. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type ByLemma, type Frame, loadFrames } from '../../../src/lang/de/frames/index.js';
import { parseRows, requirementReader, slotReader } from '../../../src/lang/de/frames/rows.js';
import { REQUIREMENTS, SLOTS } from '../../../src/lang/de/frames/types.js';
import { RELATION_TYPES } from '../../../src/model/vocabulary.js';

const lexicon = loadFrames();
const rows = <Row>(map: ByLemma<Row>): Row[] => [...new Set(map.values())].flat();
const frames: [string, Frame[]][] = [
  ['verbs', rows(lexicon.verbs)],
  ['nouns', rows(lexicon.nouns)],
  ['adjectives', rows(lexicon.adjectives)],
];
const marked = { source: /\[[^[\]{}]+\]/, target: /\{[^[\]{}]+\}/ };

describe('frame lexicon', () => {
  it('names every row differently', () => {
    const ids = [...frames.flatMap(([, list]) => list), ...rows(lexicon.embeddings), ...rows(lexicon.speech)].map((row) => row.id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('lets rows that ask for a denial hold when there is one', () => {
    const denied = frames.flatMap(([, list]) => list).filter(({ requires }) => requires.some(({ slot }) => slot === 'neg'));
    expect(denied.filter(({ polarity }) => polarity !== 'negative').map(({ id }) => id)).toEqual([]);
  });

  it('covers every relation with verbs and with nouns', () => {
    for (const [name, list] of frames.slice(0, 2)) {
      const found = new Set(list.map((frame) => frame.relation));
      expect(
        RELATION_TYPES.filter((type) => !found.has(type)),
        name,
      ).toEqual([]);
    }
  });

  it.each(frames)('%s: each example marks one source and one target, and both have a role', (_, list) => {
    const wrong = list.filter(
      ({ example, source, target }) =>
        example.split(marked.source).length !== 2 || example.split(marked.target).length !== 2 || !source.length || !target.length,
    );
    expect(wrong.map((frame) => frame.id)).toEqual([]);
  });

  it.each(frames)('%s: roles inside the content need a content, each stands on both sides', (_, list) => {
    const inside = ({ source, target }: Frame) => [...source, ...target].some((role) => role.slot.startsWith('content.'));
    const each = (roles: Frame['source']) => roles.some((role) => role.slot === 'each');
    const wrong = list.filter((frame) => (inside(frame) && !frame.content.length) || each(frame.source) !== each(frame.target));
    expect(wrong.map((frame) => frame.id)).toEqual([]);
  });

  it.each(frames)('%s: a lemma has no row twice, and none behind a row that takes everything', (_, list) => {
    const shape = ({ id, example, ...rest }: Frame) => JSON.stringify(rest);
    const shapes = list.map(shape);
    expect(shapes.filter((one, index) => shapes.indexOf(one) !== index)).toEqual([]);
    const particularLast = list.filter(
      (frame, index) => frame.requires.length && list[index - 1]?.lemma === frame.lemma && !list[index - 1]?.requires.length,
    );
    expect(particularLast.map((frame) => frame.id)).toEqual([]);
  });

  it('marks predicate and content in the examples of embeddings', () => {
    const wrong = rows(lexicon.embeddings).filter(({ example }) => !marked.source.test(example) || !marked.target.test(example));
    expect(wrong.map((row) => row.id)).toEqual([]);
  });

  it('takes women for who does it too', () => {
    expect(lexicon.nouns.get('Anhängerin')).toBe(lexicon.nouns.get('Anhänger'));
    expect(lexicon.nouns.has('Angriffin')).toBe(false);
    const requires = lexicon.verbs.get('wählen')?.flatMap((frame) => frame.requires.flatMap(({ words }) => words));
    expect(requires).toContain('Präsidentin');
  });

  it('shuts out only compounds of nouns it has, and none that has rows of its own', () => {
    const heads = [...lexicon.nouns.keys()].map((noun) => noun.toLowerCase());
    const idle = [...lexicon.opaque].filter((word) => lexicon.nouns.has(word) || !heads.some((head) => word.toLowerCase().endsWith(head)));
    expect(idle).toEqual([]);
  });

  it('uses its own cue in the examples of cues', () => {
    const { speakers, negation, firmness } = lexicon.cues;
    const stem = (word: string) => word.replace(/^…/, '').slice(0, 5).toLowerCase();
    const wrong = [...speakers, ...negation, ...firmness].filter(({ cue, example }) =>
      cue.split(' ').some((word) => !example.toLowerCase().includes(stem(word))),
    );
    expect(wrong.map(({ cue }) => cue)).toEqual([]);
  });

  it.each(['verbs', 'nouns', 'adjectives', 'embeddings', 'speech'])('%s.tsv is sorted by lemma', (file) => {
    const text = readFileSync(new URL(`../../../src/lang/de/frames/${file}.tsv`, import.meta.url), 'utf8');
    const plain = (lemma: string) =>
      lemma.toLowerCase().replaceAll('ä', 'a').replaceAll('ö', 'o').replaceAll('ü', 'u').replaceAll('ß', 'ss');
    const lemmas = text.split('\n').flatMap((line) => (line === '' || line.startsWith('#') ? [] : [plain(line.split('\t')[0] ?? '')]));
    expect(lemmas).toEqual(lemmas.toSorted((a, b) => (a < b ? -1 : Number(a > b))));
  });
});

describe('a wrong row', () => {
  const row = (...cells: string[]) => ({ file: 'verbs.tsv', line: 7, cells });

  it.each([
    ['pp', 'slot "pp"', 'pp:<preposition>'],
    ['subj:mit', 'slot "subj:mit"', 'any other slot bare'],
    ['pp:in+gen', 'slot "pp:in+gen"', '+acc or +dat'],
    ['acc object', '"object"', 'one of subj, acc'],
  ])('%s is no role', (text, got, expected) => {
    const read = () => slotReader(SLOTS)(row(text), 0);
    expect(read).toThrow(`src/lang/de/frames/verbs.tsv:7: got ${got}, expected`);
    expect(read).toThrow(expected);
  });

  it('with a column too few is named', () => {
    expect(() => parseRows('speech.tsv', '# head\nsagen\tsay\n', ['lemma', 'kind', 'example'])).toThrow(
      'src/lang/de/frames/speech.tsv:2: got 2 columns, expected 3: lemma, kind, example',
    );
  });

  it('with an empty column is named', () => {
    expect(() => parseRows('speech.tsv', 'sagen\t\n', ['lemma', 'kind'])).toThrow('speech.tsv:1: got "" as kind');
  });

  it('is not one that requires parts', () => {
    expect(requirementReader(REQUIREMENTS)(row('acc=Kritik|Vorwurf pp:in+acc=Kontakt'), 0)).toEqual([
      { slot: 'acc', words: ['Kritik', 'Vorwurf'] },
      { slot: 'pp', preposition: 'in', case: 'acc', words: ['Kontakt'] },
    ]);
  });
});
