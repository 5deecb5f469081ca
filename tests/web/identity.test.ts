import { expect, test } from 'vitest';
import type { ArticleView } from '../../src/model/article-view.js';
import type { DecisionReport, DecisionView, Judgement } from '../../src/model/review.js';
import type { EntityView } from '../../src/model/views.js';
import type { RelationType } from '../../src/model/vocabulary.js';
import { ontology as read } from '../../src/ontology/index.js';
import { NO_FILTERS } from '../../web/src/core/filters/visible.js';
import { isAbout } from '../../web/src/core/identity/decided.js';
import { merging } from '../../web/src/core/identity/merging.js';
import { chosenTraces, traceOf } from '../../web/src/core/identity/traces.js';
import { followed, keptInFilters } from '../../web/src/core/review/follow.js';

const ontology = read();

type End = [type: RelationType, from: string, to: string, claims: number];

function entity(id: string, articleIds: string[], arrows: End[], aliases: string[] = []): EntityView {
  const views = arrows.map(([type, source, target, claims]) => ({
    ...{ id: `${type} ${source} ${target}`, type, source, target, claims, articles: 1, sources: 1 },
    ...{ firstDate: null, lastDate: null, modalities: {}, polarities: {} },
    other: { id: source === id ? target : source, type: 'Person' as const, name: source === id ? target : source },
  }));
  const claims = arrows.reduce((sum, arrow) => sum + arrow[3], 0);
  return { id, type: 'Person', name: id, aliases, claims, articles: articleIds.length, articleIds, arrows: views, statements: [] };
}

test('what two become: all names, claims without those between them, articles once, arrows that fall together', () => {
  const kept = entity('Lawrow', ['1', '2'], [['MET_WITH', 'Blinken', 'Lawrow', 2], ['THREATENS', 'Lawrow', 'NATO', 3], ['MET_WITH', 'Lavrov', 'Lawrow', 1]]); // biome-ignore format: a table
  const merged = entity('Lavrov', ['2', '3'], [['MET_WITH', 'Lavrov', 'Blinken', 1], ['THREATENS', 'NATO', 'Lavrov', 4], ['MET_WITH', 'Lavrov', 'Lawrow', 1]], ['Lavrow']); // biome-ignore format: a table
  expect(merging(kept, merged, ontology)).toEqual({
    names: ['Lawrow', 'Lavrov', 'Lavrow'],
    claims: 10,
    articles: 3,
    between: 1,
    joined: 1,
  });
});

const text = 'Er kam. Müller sprach mit Hans Müller.';
const view: ArticleView = {
  article: { id: 'a', title: null, date: null, language: 'de', source: null, url: null, text },
  sentences: [
    { index: 0, start: 0, end: 7 },
    { index: 1, start: 8, end: text.length },
  ],
  entities: [],
  mentions: [
    { entity: 'm', start: 0, end: 2, kind: 'pronoun' },
    { entity: 'm', start: 8, end: 14, kind: 'name' },
    { entity: 'h', start: 26, end: 37, kind: 'name' },
  ],
  claims: [],
  statements: [],
};

test('an article shows whom it means by the first sentence with a name', () => {
  expect(traceOf(view, 'm')).toEqual({ names: ['Müller'], sentence: ['', 'Müller', ' sprach mit Hans Müller.'], claims: 0 });
  expect(traceOf(view, 'nobody')).toEqual({ names: [], sentence: null, claims: 0 });
});

test('chosen articles give names by frequency, and claims once all are read', () => {
  const trace = (names: string[], claims: number) => ({ names, sentence: null, claims });
  const traces = new Map([
    ['a', trace(['Müller'], 1)],
    ['b', trace(['Hans Müller'], 2)],
    ['c', trace(['Hans Müller'], 4)],
  ]);
  expect(chosenTraces(traces, ['a', 'b', 'c'])).toEqual({ names: ['Hans Müller', 'Müller'], claims: 7 });
  expect(chosenTraces(traces, ['a', 'x']).claims).toBeNull();
});

function report(judgement: Judgement, gone: string[], arrows: string[] = []): DecisionReport {
  const ref = (id: string) => ({ id, type: 'Person' as const, name: id });
  return {
    decision: { id: 'd', number: 1, at: '2024-01-01T00:00:00Z', by: null, judgement, names: [], articles: 1 },
    articles: 1,
    arrows: { gone: arrows, made: [], changed: [] },
    entities: { gone: gone.map(ref), made: [] },
  };
}

test('the selection goes with those who became one, and back to the one that was split', () => {
  const merge = report({ kind: 'merge', kept: 'k', merged: 'm' }, ['m'], ['m-x']);
  const split = report({ kind: 'split', entity: 'e', articles: ['a'], name: 'N' }, ['n']);
  expect(followed({ kind: 'node', id: 'm' }, 'decided', merge)).toEqual({ kind: 'node', id: 'k' });
  expect(followed({ kind: 'edge', id: 'm-x' }, 'decided', merge)).toEqual({ kind: 'node', id: 'k' });
  expect(followed({ kind: 'group', id: 'm', nodes: ['m', 'x'] }, 'decided', merge)).toEqual({ kind: 'group', id: 'k', nodes: ['k', 'x'] });
  expect(followed({ kind: 'group', id: 'm', nodes: ['k', 'm'] }, 'decided', merge)).toEqual({ kind: 'node', id: 'k' });
  expect(followed({ kind: 'path', id: 'x', to: 'm' }, 'decided', merge)).toEqual({ kind: 'path', id: 'x', to: 'k' });
  expect(followed({ kind: 'path', id: 'k', to: 'm' }, 'decided', merge)).toEqual({ kind: 'node', id: 'k' });
  expect(followed({ kind: 'node', id: 'n' }, 'undone', split)).toEqual({ kind: 'node', id: 'e' });
  const elsewhere = { kind: 'node', id: 'x' } as const;
  expect(followed(elsewhere, 'decided', merge)).toBe(elsewhere);
});

test('what is shown alone goes along, what was taken out does not', () => {
  const merge = report({ kind: 'merge', kept: 'k', merged: 'm' }, ['m']);
  const { only, speakers, out } = keptInFilters({ ...NO_FILTERS, only: ['m', 'x'], speakers: ['k', 'm'], out: ['m'] }, 'decided', merge);
  expect({ only, speakers, out }).toEqual({ only: ['k', 'x'], speakers: ['k'], out: ['m'] });
  expect(keptInFilters(NO_FILTERS, 'decided', merge)).toBe(NO_FILTERS);
});

test('a decision belongs to those whom it made what they are', () => {
  const split = (articles: string[]): Pick<DecisionView, 'judgement'> => ({
    judgement: { kind: 'split', entity: 'e', articles, name: 'N' },
  });
  const about = (id: string, name = id, articleIds = ['a']) => ({ id, name, articleIds });
  expect(isAbout(split(['a']), about('e'))).toBe(true);
  expect(isAbout(split(['a']), about('n', 'N'))).toBe(true);
  expect(isAbout(split(['b']), about('n', 'N'))).toBe(false);
  expect(isAbout({ judgement: { kind: 'merge', kept: 'k', merged: 'm' } }, about('k'))).toBe(true);
  expect(isAbout({ judgement: { kind: 'accept', claim: 'c' } }, about('k'))).toBe(false);
});
