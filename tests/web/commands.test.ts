import { expect, test } from 'vitest';
import type { GraphView, NodeView } from '../../src/model/views.js';
import { ontology } from '../../src/ontology/index.js';
import { arrowCommands } from '../../web/src/core/commands/arrow-commands.js';
import { filterCommands } from '../../web/src/core/commands/filter-commands.js';
import { matching } from '../../web/src/core/commands/match.js';
import { askingWords, isForm, stems } from '../../web/src/core/commands/stems.js';
import type { Command } from '../../web/src/core/commands/types.js';
import { LANGUAGES } from '../../web/src/core/language/dictionary.js';

const command = (name: string, group: Command['group'] = 'views'): Command => ({ id: name, group, name, run: () => undefined });
const COMMANDS = [
  command('Tabelle'),
  command('Im Kreis', 'layout'),
  command('Überlappungen lösen', 'layout'),
  command('Nur: verneint', 'filters'),
];
const found = (text: string) => matching(COMMANDS, text).map(({ name }) => name);

test.each([
  ['', ['Tabelle', 'Im Kreis', 'Überlappungen lösen', 'Nur: verneint']],
  ['TAB', ['Tabelle']],
  ['uberl', ['Überlappungen lösen']],
  ['kreis', ['Im Kreis']],
  ['nver', ['Nur: verneint']],
  ['rus', []],
  ['xyz', []],
])('%j finds %j', (text, names) => expect(found(text)).toEqual(names));

test('a filter is found by its name in either language', () => {
  const all = filterCommands(LANGUAGES.de, 'de', ontology(), { edges: [] });
  expect(matching(all, 'verneint').map(({ name }) => name)).toEqual(['Nur: verneint']);
  expect(matching(all, 'threaten').map(({ name }) => name)).toContain(`Nur: ${ontology().relations.THREATENS.name.de}`);
});

test.each([
  ['widerspr', ['Nur Umstrittenes', 'Nur: verneint', 'Nur: lehnt ab']],
  ['umstritten', ['Nur Umstrittenes']],
  ['contradict', ['Nur Umstrittenes', 'Nur: verneint', 'Nur: lehnt ab']],
  ['disput', ['Nur Umstrittenes', 'Nur: verneint', 'Nur: lehnt ab']],
  ['bestreitet', ['Nur Umstrittenes', 'Nur: verneint', 'Nur: lehnt ab']],
  ['Wer widerspricht wem?', ['Nur Umstrittenes', 'Nur: verneint', 'Nur: lehnt ab']],
  ['erwägt', ['Nur: möglich']],
  ['erwog', ['Nur: möglich']],
  ['considered', ['Nur: möglich']],
  ['verlangt', ['Nur: gefordert', 'Nur: fordert von']],
  ['fordert', ['Nur: gefordert', 'Nur: fordert von']],
  ['demands', ['Nur: gefordert', 'Nur: fordert von']],
  ['angegriffen', ['Nur: greift an']],
  ['Einmarsch', ['Nur: greift an']],
])('%j asks for the filters %j', (text, names) => {
  for (const language of ['de', 'en'] as const) {
    const all = filterCommands(LANGUAGES[language], language, ontology(), { edges: [] });
    const german = new Map(filterCommands(LANGUAGES.de, 'de', ontology(), { edges: [] }).map(({ id, name }) => [id, name]));
    expect(
      matching(all, text)
        .map(({ id }) => german.get(id))
        .sort(),
    ).toEqual([...names].sort());
  }
});

test.each([
  ['Russland Ukraine', 'Russland greift an: Ukraine'],
  ['russia attacks', 'Russland greift an: Ukraine'],
  ['ukr russ', 'Russland greift an: Ukraine'],
  ['Russland Einmarsch', 'Russland greift an: Ukraine'],
  ['Russia attacked', 'Russland greift an: Ukraine'],
  ['Wer hat die Ukraine angegriffen?', 'Russland greift an: Ukraine'],
  ['Moskau greift', 'Russland greift an: Ukraine'],
  ['ru', undefined],
  ['Russland Frankreich', undefined],
])('%j finds the arrow %j', (text, name) => {
  const node = (id: string, more: Partial<NodeView> = {}): NodeView => ({
    id,
    type: 'Country',
    name: id,
    aliases: [],
    claims: 1,
    articles: 1,
    ...more,
  });
  const graph: GraphView = {
    nodes: [node('Russland', { nameEn: 'Russia', aliases: ['Moskau'] }), node('Ukraine')],
    edges: [
      {
        ...{ id: '1', type: 'ATTACKS', source: 'Russland', target: 'Ukraine', claims: 1, articles: 1, sources: 1 },
        ...{ firstDate: null, lastDate: null, modalities: {}, polarities: {} },
      },
    ],
    total: { nodes: 2, edges: 1 },
  };
  expect(arrowCommands(graph, ontology(), 'de', text)[0]?.name).toBe(name);
});

test('what begins so comes before what only holds the letters, and groups stay together', () => {
  const all = [
    command('Einkreisen', 'filters'),
    command('Kreis', 'layout'),
    command('Kreide', 'layout'),
    command('Kur eins'),
    command('Ikrei', 'layout'),
  ];
  expect(matching(all, 'krei').map(({ name }) => name)).toEqual(['Kreis', 'Kreide', 'Ikrei', 'Einkreisen', 'Kur eins']);
});

test.each([
  ['gespräche', true],
  ['negotiated', true],
  ['verhan', true],
  ['ver', true],
  ['ve', false],
  ['besprach', false],
])('%j asks for a meeting: %j', (text, asks) => {
  const meeting = stems((words) => words.relations.MET_WITH);
  expect(askingWords(text).some((word) => isForm(word, meeting))).toBe(asks);
});

test.each([
  ['Was sagt der Außenminister über Genf?', ['sagt', 'aussenminister', 'genf']],
  ['Wer mit wem?', ['wer', 'mit', 'wem']],
  ['', []],
])('of %j it is %j that asks', (text, words) => {
  expect(askingWords(text)).toEqual(words);
});
