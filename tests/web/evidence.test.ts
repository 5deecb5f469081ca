import { expect, test } from 'vitest';
import type { ArrowView, ClaimView } from '../../src/model/views.js';
import { ontology } from '../../src/ontology/index.js';
import { webAddress } from '../../web/src/core/evidence/address.js';
import { groupArrows } from '../../web/src/core/evidence/groups.js';
import { carryingFirst } from '../../web/src/core/evidence/rules.js';
import { segments } from '../../web/src/core/evidence/segments.js';

const text = 'Ada warnt Bob Berg.';
const sentence = {
  index: 0,
  start: 0,
  text,
  evidence: { start: 0, end: 18 },
  sourceSpans: [{ start: 0, end: 3 }],
  targetSpans: [],
  speakerSpans: [],
};
const pieces = (more: Partial<ClaimView['sentence']>) =>
  segments({ ...sentence, ...more }).map(({ text, roles }) => `${text}|${roles.join(' ')}`);

test('a sentence is cut where what holds for its words changes', () => {
  expect(pieces({ targetSpans: [{ start: 10, end: 18 }] })).toEqual([
    'Ada|evidence source',
    ' warnt |evidence',
    'Bob Berg|evidence target',
    '.|',
  ]);
});

test('a name within a name is one piece', () => {
  expect(
    pieces({
      targetSpans: [
        { start: 10, end: 18 },
        { start: 14, end: 18 },
      ],
    }),
  ).toContain('Bob Berg|evidence target');
});

test('spans beyond the sentence lose nothing of it', () => {
  const cut = segments({ ...sentence, evidence: { start: 5, end: 99 } });
  expect(cut.map((piece) => piece.text).join('')).toBe(text);
});

test('only the web can be linked to', () => {
  expect(webAddress('https://example.org/a')).toBe('https://example.org/a');
  for (const url of ['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'not a url', null])
    expect(webAddress(url)).toBeNull();
});

test('arrows are grouped by type and direction, acts first', () => {
  const arrow = (id: string, type: ArrowView['type'], source: string, target: string, claims = 1) => ({
    ...{ id, type, source, target, claims, articles: 1, sources: 1, firstDate: null, lastDate: null, modalities: {}, polarities: {} },
    other: { id: source === 'me' ? target : source, type: 'Person' as const, name: source === 'me' ? target : source },
  });
  const groups = groupArrows(
    'me',
    [
      arrow('1', 'REPRESENTS', 'me', 'x'),
      arrow('2', 'WARNS', 'y', 'me'),
      arrow('3', 'WARNS', 'me', 'x'),
      arrow('4', 'WARNS', 'me', 'z', 3),
      arrow('5', 'MET_WITH', 'y', 'me'),
    ],
    ontology(),
  );
  expect(groups.map(({ type, direction, arrows }) => [type, direction, arrows.map(({ id }) => id).join('')])).toEqual([
    ['MET_WITH', 'both', '5'],
    ['WARNS', 'out', '43'],
    ['WARNS', 'in', '2'],
    ['REPRESENTS', 'out', '1'],
  ]);
});

test('of the rules tried, the one that carries the claim comes first', () => {
  const rule = (name: string, outcome: 'claim' | 'requirement' | 'target') =>
    ({ rule: name, relation: 'WARNS', at: '', outcome, detail: '' }) as const;
  const rules = [rule('a', 'requirement'), rule('b', 'claim'), rule('own', 'target'), rule('own', 'claim'), rule('c', 'target')];
  expect(carryingFirst(rules, 'own').map(({ rule: name, outcome }) => `${name} ${outcome}`)).toEqual([
    ...['own claim', 'b claim'],
    ...['a requirement', 'own target', 'c target'],
  ]);
});
