import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { explainSettings, type Flags, isNeo4jUrl, readSettings, type Variables } from '../../src/model/settings.js';

describe('settings', () => {
  it('have defaults that need nothing else', () => {
    expect(readSettings({})).toEqual({
      store: 'data/depesche.grafeo',
      username: 'neo4j',
      database: 'neo4j',
      host: '127.0.0.1',
      port: 3000,
      fetchPrivate: false,
      debug: false,
    });
  });

  it('take the command line before the environment, and an empty variable as absent', () => {
    const settings = readSettings({ PORT: '4000', HOST: '', DEPESCHE_STORE: 'a.grafeo' }, { store: 'b.grafeo' });
    expect(settings).toMatchObject({ port: 4000, host: '127.0.0.1', store: 'b.grafeo' });
  });

  const refused: [Variables, Flags, RegExp][] = [
    [{ PORT: 'eighty' }, {}, /^PORT: got "eighty", expected a port from 0 to 65535$/],
    [{ PORT: '65536' }, {}, /^PORT: got "65536"/],
    [{ PORT: '0x50' }, {}, /^PORT/],
    [{ PORT: '-1' }, {}, /^PORT/],
    [{ PORT: '3000' }, { port: '1e3' }, /^--port: got "1e3"/],
    [{}, { store: 'http://localhost:7474' }, /^--store: got "http:\/\/localhost:7474", expected a file path or a neo4j:\/\//],
    [{}, { store: '' }, /^--store/],
    [{ DEPESCHE_STORE: 'bolt://' }, {}, /^DEPESCHE_STORE/],
    [{ DEPESCHE_STORE: 'neo4j://anna:geheim@host' }, {}, /NEO4J_PASSWORD/],
    [{ HOST: 'my host' }, {}, /^HOST/],
    [{ DEPESCHE_DEBUG: 'perhaps' }, {}, /^DEPESCHE_DEBUG: got "perhaps", expected true or false/],
  ];
  it.each(refused)('refuse %j %j', (environment, flags, message) => {
    expect(() => readSettings(environment, flags)).toThrow(message);
  });

  it('tell a file from a URL', () => {
    for (const url of ['neo4j://db', 'bolt+s://db:7687', 'NEO4J://db']) expect(isNeo4jUrl(url)).toBe(true);
    for (const file of ['data/x.grafeo', './neo4j', 'C://graphs/x', 'neo4j:x']) expect(isNeo4jUrl(file)).toBe(false);
  });

  it('say where each value comes from, and mark what cannot be used', () => {
    const states = new Map(explainSettings({ PORT: 'x', NEO4J_PASSWORD: 'geheim' }, { store: 'a' }).map((state) => [state.name, state]));
    expect(states.get('store')).toMatchObject({ value: 'a', from: '--store' });
    expect(states.get('port')).toMatchObject({ value: 'x', from: 'PORT', problem: 'a port from 0 to 65535' });
    expect(states.get('password')).toMatchObject({ from: 'NEO4J_PASSWORD', secret: true });
    expect(states.get('host')).toMatchObject({ value: '127.0.0.1', from: 'default' });
  });

  it('all stand in .env.example with their meaning and default', () => {
    const example = readFileSync(new URL('../../.env.example', import.meta.url), 'utf8');
    for (const { env, meaning, value } of explainSettings({})) expect(example).toContain(`# ${meaning}\n# ${env}=${value}\n`);
  });
});
