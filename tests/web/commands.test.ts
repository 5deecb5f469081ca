import { expect, test } from 'vitest';
import { matching } from '../../web/src/core/commands/match.js';
import type { Command } from '../../web/src/core/commands/types.js';

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
