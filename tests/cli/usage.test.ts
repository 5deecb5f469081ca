import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MEANINGS } from '../../src/cli/exit-codes.js';
import { program } from '../../src/cli/program.js';
import { refuseOpenDoor } from '../../src/cli/serve.js';
import { depesche, type How, newFolder } from './support.js';

const env = (variables: Record<string, string>): How => ({ env: variables });

describe('the command line', () => {
  const table: [string, string[], How, number, RegExp][] = [
    ['its version', ['--version'], {}, 0, /^\d+\.\d+\.\d+\n$/],
    ['its help with examples and exit codes', ['--help'], {}, 0, /Examples:[\s\S]*depesche serve --load seeds[\s\S]*Exit codes:/],
    ['the help of a command', ['export', '--help'], {}, 0, /gexf[\s\S]*--store/],
    ['no command', [], {}, 2, /Usage: depesche/],
    ['a command that is nearly one', ['ingst', 'x'], {}, 2, /unknown command 'ingst'\n\(Did you mean ingest\?\)/],
    ['an option that is nearly one', ['serve', '--prot', '1'], {}, 2, /unknown option '--prot'\n\(Did you mean --port\?\)/],
    ['a missing argument', ['ingest'], {}, 2, /missing required argument 'path'/],
    ['a format that is none', ['export', '--format', 'pdf'], {}, 2, /Allowed choices are gexf, graphml/],
    ['CSV without a folder', ['export', '--format', 'csv'], {}, 2, /expected a folder for nodes\.csv/],
    ['a bad port', ['serve', '--port', 'http'], {}, 2, /^depesche: --port: got "http", expected a port from 0 to 65535\n$/],
    ['a bad variable', ['serve'], env({ PORT: '-1' }), 2, /^depesche: PORT: got "-1"/],
    [
      'a store of another kind',
      ['ingest', 'x', '--store', 'http://x'],
      {},
      2,
      /^depesche: --store: got "http:\/\/x", expected a file path or/,
    ],
    ['a limit of nothing', ['query', 'RETURN 1', '--limit', '0'], {}, 2, /whole number above zero/],
    [
      'an open door',
      ['serve', '--host', '0.0.0.0', '--store', 'neo4j://localhost'],
      {},
      2,
      /^depesche: NEO4J_PASSWORD: got none, expected a password of your own/,
    ],
    [
      'a graph that is not there',
      ['query', 'RETURN 1'],
      {},
      3,
      /^depesche: data\/depesche\.grafeo: got nothing of that name, expected a graph/,
    ],
    [
      'a server that is not there',
      ['ingest', 'x', '--store', 'bolt://localhost:1'],
      env({ NEO4J_PASSWORD: 'x' }),
      3,
      /^depesche: \S*localhost/,
    ],
    ['a store without a password', ['query', 'RETURN 1', '--store', 'bolt://localhost:1'], {}, 2, /NEO4J_PASSWORD/],
  ];
  it.each(table)('answers to %s', async (_, args, how, code, says) => {
    const run = await depesche(args, how);
    expect(run.code).toBe(code);
    expect(run.stdout + run.stderr).toMatch(says);
    expect(run.stderr).not.toMatch(/\n {4}at /);
  });

  it('shows where an error arose when asked to', async () => {
    const run = await depesche(['query', 'RETURN 1'], env({ DEPESCHE_DEBUG: 'true' }));
    expect(run.stderr).toMatch(/\n {4}at /);
  });

  it('lists every exit code in its help and in docs/cli.md', async () => {
    const { stdout } = await depesche(['--help']);
    const page = readFileSync(new URL('../../docs/cli.md', import.meta.url), 'utf8').replace(/ +\|/g, ' |');
    for (const [code, meaning] of MEANINGS) {
      expect(stdout).toMatch(new RegExp(`^ +${code} `, 'm'));
      expect(page).toContain(`| ${code} | ${meaning} |`);
    }
  });

  it('has every command and every option in docs/cli.md', () => {
    const page = readFileSync(new URL('../../docs/cli.md', import.meta.url), 'utf8');
    for (const command of program(() => {}).commands) {
      expect(page).toContain(`\`${command.name()}`);
      for (const { long } of command.options) if (command.name() !== 'doctor') expect(page).toContain(long);
    }
  });

  const doors: [string, string, string | undefined, boolean][] = [
    ['127.0.0.1', 'neo4j://db', undefined, true],
    ['::1', 'neo4j://db', 'neo4j', true],
    ['0.0.0.0', 'data/x.grafeo', undefined, true],
    ['0.0.0.0', 'neo4j://db', 'ein eigenes', true],
    ['0.0.0.0', 'neo4j://db', undefined, false],
    ['192.168.1.2', 'bolt://db', 'neo4j', false],
    ['::', 'bolt://db', 'neo4j', false],
  ];
  it.each(doors)('lets %s serve %s with the password %s: %s', (host, store, password, isAllowed) => {
    const open = () => refuseOpenDoor({ host, store, password });
    if (isAllowed) expect(open).not.toThrow();
    else expect(open).toThrow(/NEO4J_PASSWORD/);
  });
});

describe('doctor', () => {
  it('says where every setting comes from, hides secrets and finds nothing missing', async () => {
    const cwd = newFolder();
    writeFileSync(join(cwd, '.env'), 'NEO4J_PASSWORD=streng-geheim\nPORT=4001\nHOST=localhost\n');
    const run = await depesche(['doctor', '--store', 'neu/graph.grafeo'], { cwd, env: { PORT: '4002', HOST: '' } });
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(run.stdout).toMatch(/DEPESCHE_STORE +neu\/graph\.grafeo +\(--store\)/);
    expect(run.stdout).toMatch(/NEO4J_PASSWORD +•••••••• {2}\(\.env\)/);
    expect(run.stdout).toMatch(/HOST +localhost +\(\.env\)/);
    expect(run.stdout).toMatch(/PORT +4002 +\(environment\)/);
    expect(run.stdout).toMatch(/NEO4J_USERNAME +neo4j +\(default\)/);
    expect(run.stdout).toMatch(/ok +store: neu\/graph\.grafeo is not there yet/);
    expect(run.stdout).toMatch(/ok +page: built\n[\s\S]*ok +lexicon: there\n[\s\S]*MB free/);
    expect(run.stdout).not.toContain('geheim');
  });

  const table: [string, string[], Record<string, string>, number, RegExp][] = [
    ['a wrong setting', [], { PORT: 'x' }, 2, /PORT +x +\(environment\) +— expected a port from 0 to 65535/],
    ['a store that does not answer', ['--store', 'bolt://localhost:1'], { NEO4J_PASSWORD: 'x' }, 3, /MISSING +store: .*localhost/],
    ['a folder that cannot be', ['--store', '/proc/x/graph'], {}, 3, /MISSING +(folder|disk): /],
  ];
  it.each(table)('finds %s', async (_, args, variables, code, says) => {
    const run = await depesche(['doctor', ...args], { env: variables });
    expect(run.stdout).toMatch(says);
    expect(run.code).toBe(code);
  });
});
