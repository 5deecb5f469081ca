/** Questions that name a time, and words that nothing answers. */
import { expect, test } from 'vitest';
import type { ClaimFacts } from '../../src/model/facts.js';
import type { ArrowView, GraphView, NodeView } from '../../src/model/views.js';
import { ontology } from '../../src/ontology/index.js';
import { tableOf } from '../../web/src/core/claims/table.js';
import { questionCommands } from '../../web/src/core/commands/questions.js';
import { timeIn } from '../../web/src/core/commands/when.js';
import { LANGUAGES } from '../../web/src/core/language/dictionary.js';
import { spanName } from '../../web/src/core/time/words.js';

test.each([
  ['Wer beschuldigt China 2008?', 'Wer beschuldigt China ?', '2008', '2008'],
  ['im Mai 2014', '', '2014-05', '2014-05'],
  ['China in May 2014', 'China', '2014-05', '2014-05'],
  ['am 3. Mai 2014', '', '2014-05-03', '2014-05-03'],
  ['on 3 May 2014', '', '2014-05-03', '2014-05-03'],
  ['May 3, 2014 Berlin', 'Berlin', '2014-05-03', '2014-05-03'],
  ['3.5.2014', '', '2014-05-03', '2014-05-03'],
  ['2014-05', '', '2014-05', '2014-05'],
  ['im Jahr 2008 China', 'China', '2008', '2008'],
  ['seit März 2014', '', '2014-03', null],
  ['China bis 2014', 'China', null, '2014'],
  ['vor 2014', '', null, '2013-12-31'],
  ['after May 2014', '', '2014-06-01', null],
  ['Wer besucht China von 2008 bis 2010?', 'Wer besucht China ?', '2008', '2010'],
  ['zwischen Mai 2008 und Juni 2010', '', '2008-05', '2010-06'],
  ['2008–2010', '', '2008', '2010'],
])('%j is %j from %j to %j', (text, rest, from, to) => {
  const found = timeIn(text);
  expect([found.rest.replace(/ +/g, ' '), found.period]).toEqual([rest, { from, to }]);
});

test.each(['Mai', 'im Mai', 'A2008', '1200 Soldaten', '31. Februar', 'Resolution 12008', 'China'])(
  '%j names no time that can be meant',
  (text) => expect(timeIn(text)).toEqual({ period: null, rest: text, typed: '' }),
);

test('a time is said as it was asked for', () => {
  const said = (from: string | null, to: string | null) => spanName({ from, to }, { language: 'de', words: LANGUAGES.de });
  expect([said('2008', '2008'), said('2014-05', null), said(null, '2014'), said('2008', '2010'), said('2008-01-01', '2008-12-31')]).toEqual(
    ['2008', 'seit Mai 2014', 'bis 2014', '2008 – 2010', '2008'],
  );
});

const node = (id: string, type: NodeView['type'] = 'Country'): NodeView => ({ id, type, name: id, aliases: [], claims: 2, articles: 1 });
const arrow = (id: string, type: ArrowView['type'], source: string, target: string): ArrowView => ({
  ...{ id, type, source, target, claims: 2, articles: 1, sources: 1, firstDate: null, lastDate: null },
  ...{ modalities: { asserted: 2 }, polarities: { positive: 2 } },
});
const graph: GraphView = {
  nodes: [node('China'), node('USA'), node('Japan'), node('Li', 'Person')],
  edges: [arrow('1', 'ACCUSES', 'USA', 'China'), arrow('2', 'ACCUSES', 'Japan', 'China')],
  total: { nodes: 4, edges: 2 },
};
const one = [0, 0, 0];
const facts: ClaimFacts = {
  ...{ claims: 3, arrow: { values: ['1', '2'], at: [0, 0, 1] }, modality: { values: ['asserted'], at: one } },
  ...{ polarity: { values: ['positive'], at: one }, speaker: { values: [''], at: one }, article: { values: ['x'], at: one } },
  ...{
    source: { values: [''], at: one },
    firstDay: ['2008-03-01', '2009-01-01', '2010-05-05'],
    lastDay: ['2008-03-01', '2009-01-01', '2010-05-05'],
  },
  names: [],
};
const offered = (text: string) =>
  questionCommands({ graph, words: LANGUAGES.de, language: 'de' }, ontology(), text, {
    speakers: new Set(['Li']),
    claims: tableOf(graph, facts),
  }).map(({ name, without = [] }) => [name, ...without.map((word) => `ohne ${word}`)].join(' | '));

test.each([
  ['Wer beschuldigt China?', ['USA beschuldigt China', 'Japan beschuldigt China', 'Nur: beschuldigt · China']],
  ['Wer beschuldigt China 2008?', ['USA beschuldigt China · 2008', 'Nur: beschuldigt · China · 2008']],
  ['Wer beschuldigt China im Mai 2010?', ['Japan beschuldigt China · Mai 2010', 'Nur: beschuldigt · China · Mai 2010']],
  [
    'Wer beschuldigt China 1999?',
    ['USA beschuldigt China | ohne 1999', 'Japan beschuldigt China | ohne 1999', 'Nur: beschuldigt · China · 1999'],
  ],
  [
    'Wer beschuldigt China wegen Tibet?',
    [
      'USA beschuldigt China | ohne wegen | ohne Tibet',
      'Japan beschuldigt China | ohne wegen | ohne Tibet',
      'Nur: beschuldigt · China | ohne wegen | ohne Tibet',
    ],
  ],
  ['Wer beschuldigt Xyzzy?', ['Nur: beschuldigt | ohne Xyzzy']],
  ['Was sagt Li 2008 zu Tibet?', ['Nur zeigen, was Li sagt · 2008 | ohne Tibet']],
  ['China 2008', ['China · 2008']],
  ['USA und Japan seit 2009', ['Verbindung zwischen USA und Japan zeigen · seit 2009']],
  ['2008', ['Nur: 2008']],
  ['Quux 2008', ['Nur: 2008 | ohne Quux']],
])('%j is offered %j', (text, names) => expect(offered(text)).toEqual(names));
