import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { EXPORT_FORMATS } from '../../src/export/index.js';
import { ECHO, LATER, TALKS } from '../store/documents.js';
import { articleLine, depesche, finish, newFolder, SEEDS, start, storeOf } from './support.js';

const COUNTS = /^graph +(.*) in /m;
const counts = (stdout: string) => COUNTS.exec(stdout)?.[1];

describe('ingest', () => {
  it('loads the seed, says what it did, and finds it unchanged the next time', async () => {
    const store = join(newFolder(), 'neu', 'graph.grafeo');
    const first = await depesche(['ingest', SEEDS, '--store', store]);
    expect(first).toMatchObject({ code: 0, stderr: '' });
    expect(first.stdout).toMatch(
      /^read +1 article: 1 added\n[\s\S]*graph +1 article, [\d,]+ entit.*, [\d,]+ claims?, [\d,]+ arrows? in \S+\ntook +\d+\.\d\d s\n$/,
    );
    const again = await depesche(['ingest', SEEDS, '--store', store]);
    expect(again.stdout).toMatch(/^read +1 article: 1 unchanged\n/);
    expect(counts(again.stdout)).toBe(counts(first.stdout));
  });

  it('takes the store from the environment, and reads what it can', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'a.txt'), 'Sie kam nach Wien.');
    writeFileSync(join(folder, 'b.jsonl'), `${articleLine('b', 'Er ging.')}nein\n`);
    writeFileSync(join(folder, 'c.html'), '');
    const run = await depesche(['ingest', '.', 'fehlt.txt'], { cwd: folder, env: { DEPESCHE_STORE: join(newFolder(), 'g.grafeo') } });
    expect(run.code).toBe(1);
    expect(run.stdout).toMatch(/^read +2 articles: 2 added\nnot read 3 inputs, named above\n/);
    expect(run.stderr.split('\n').sort()).toEqual([
      '',
      expect.stringMatching(/^b\.jsonl:2: got no JSON/),
      expect.stringMatching(/^c\.html: got an empty file/),
      expect.stringMatching(/^fehlt\.txt: got nothing of that name/),
    ]);
  });

  it('does not need a terminal and reads standard input', async () => {
    const store = join(newFolder(), 'g.grafeo');
    const run = await depesche(['ingest', '-', '--store', store], { stdin: articleLine('x', 'Sie kam nach Wien.') });
    expect(run).toMatchObject({ code: 0, stdout: expect.stringMatching(/^read +1 article: 1 added/) });
  });
});

describe('remove', () => {
  it('takes an article out with what only it supports, and names one that is not there', async () => {
    const store = await storeOf([TALKS]);
    const run = await depesche(['remove', 'talks', 'talk', '--store', store]);
    expect(run).toMatchObject({ code: 1, stderr: 'talk: no article of that id is stored\n' });
    expect(run.stdout).toMatch(/^removed talks: 5 claims, 5 arrows and 6 entities went with it\n$/);
    const left = await depesche(['query', 'MATCH (n) WHERE NOT n:Meta RETURN count(n) AS n', '--format', 'json', '--store', store]);
    expect(JSON.parse(left.stdout)).toEqual([{ n: 0 }]);
  });
});

describe('query', async () => {
  const store = await storeOf([TALKS, ECHO, LATER]);
  const ask = (query: string, ...args: string[]) => depesche(['query', query, '--store', store, ...args]);
  const NAMES = 'MATCH (p:Person) RETURN p.name AS name, p.claims AS claims ORDER BY name';

  it('prints a table, JSON and CSV', async () => {
    const [table, json, csv] = await Promise.all([ask(NAMES), ask(NAMES, '--format', 'json'), ask(NAMES, '--format', 'csv')]);
    expect(table.stdout).toMatch(/^name +claims\n─+ {2}─+\nAda Kranich +\d+\nSergej? .* +\d+\n2 rows\n$/);
    expect(z.array(z.object({ name: z.string(), claims: z.number() })).parse(JSON.parse(json.stdout))).toHaveLength(2);
    expect(csv.stdout).toMatch(/^name,claims\r\nAda Kranich,\d+\r\nSerge.*,\d+\r\n$/);
  });

  it('draws nodes, relationships and paths in the table', async () => {
    const { stdout } = await ask('MATCH p = (a:Country)-[r:MEMBER_OF]->(b) RETURN a, r, p');
    expect(stdout).toContain('(Norwegen:Country)  [:MEMBER_OF]  (Norwegen:Country)[:MEMBER_OF](NATO:');
  });

  it('takes parameters, and says when rows were left out', async () => {
    const one = await ask('MATCH (e:Entity) WHERE e.name = $name RETURN e.name', '--param', 'name=NATO', '--format', 'csv');
    expect(one.stdout).toBe('e.name\r\nNATO\r\n');
    const cut = await ask('MATCH (e:Entity) RETURN e.name', '--limit', '2');
    expect(cut).toMatchObject({ code: 0, stderr: 'Only the first 2 rows; --limit takes more.\n' });
  });

  const refused: [string, string, RegExp][] = [
    ['no Cypher', 'SELECT 1', /./],
    ['writing', "CREATE (n:Person {name: 'x'})", /./],
  ];
  it.each(refused)('refuses %s in few lines', async (_, query, says) => {
    const run = await ask(query);
    expect(run).toMatchObject({ code: 1, stdout: '', stderr: expect.stringMatching(says) });
    expect(run.stderr.split('\n').length).toBeLessThanOrEqual(7);
    expect(run.stderr).not.toMatch(/fault in Depesche/);
  });
});

describe('export', async () => {
  const store = await storeOf([TALKS, ECHO, LATER]);

  it.each(EXPORT_FORMATS)('writes %s with the sentences', async (format) => {
    const out = join(newFolder(), 'graph');
    const run = await depesche(['export', '--format', format, '--out', out, '--store', store]);
    expect(run).toMatchObject({ code: 0, stdout: '', stderr: `7 nodes, 6 arrows in ${out}\n` });
    const text = format === 'csv' ? readFileSync(join(out, 'claims.csv'), 'utf8') : readFileSync(out, 'utf8');
    for (const part of ['Sergej Lawrow und Ada Kranich.', 'Tagesblatt', 'Kranich', 'planned', 'negative']) expect(text).toContain(part);
    expect(readdirSync(join(out, '..'))).toEqual(['graph']);
  });

  it('writes to standard output, the same bytes each time', async () => {
    const args = ['export', '--format', 'json', '--store', store];
    const [once, again] = await Promise.all([depesche(args), depesche(args)]);
    expect(JSON.parse(once.stdout)).toMatchObject({ schema: 'depesche/graph@1' });
    expect(again.stdout).toBe(once.stdout);
  });

  it('leaves nothing half written where it cannot write', async () => {
    const folder = newFolder();
    mkdirSync(join(folder, 'graph.json'));
    const run = await depesche(['export', '--format', 'json', '--out', join(folder, 'graph.json'), '--store', store]);
    expect(run).toMatchObject({ code: 1, stderr: expect.stringMatching(/graph\.json: got .*, expected a place to write to\n$/) });
    expect(readdirSync(folder)).toEqual(['graph.json']);
  });
});

/** The address that a server says when it is ready. */
function openedBy(child: ReturnType<typeof start>): Promise<string> {
  return new Promise((resolve, reject) => {
    child.once('exit', () => reject(new Error('ended')));
    let said = '';
    child.stdout.on('data', (chunk: string) => {
      said += chunk;
      const found = /^open +(\S+)$/m.exec(said)?.[1];
      if (found) resolve(found);
    });
  });
}

describe('serve', () => {
  it('loads, prints the address, answers, and stops when asked', async () => {
    const store = await storeOf([TALKS]);
    const child = start(['serve', '--port', '0', '--load', SEEDS, '--store', store]);
    const end = finish(child);
    const url = await openedBy(child);
    const articles: unknown = await (await fetch(`${url}/api/articles`)).json();
    expect(articles).toHaveLength(2);
    child.kill('SIGINT');
    expect(await end).toMatchObject({ code: 0, stdout: expect.stringMatching(/^read +1 article: 1 added\n/) });
  });

  it('stopped in the middle of a job, leaves whole articles', async () => {
    const store = join(newFolder(), 'g.grafeo');
    const child = start(['serve', '--port', '0', '--store', store]);
    const end = finish(child);
    const url = await openedBy(child);
    const items = Array.from({ length: 300 }, (_, i) => ({ name: `a${i}`, content: 'Polen warnte Russland vor einem Angriff.' }));
    const asked = await fetch(`${url}/api/articles`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ items }),
    });
    expect(asked.status).toBe(202);
    const { job } = z.object({ job: z.string() }).parse(await asked.json());
    for await (const chunk of (await fetch(`${url}/api/jobs/${job}/events`)).body ?? [])
      if (Buffer.from(chunk).toString().includes('"outcome":"added"')) break;
    child.kill('SIGTERM');
    expect(await end).toMatchObject({ code: 0 });
    const counts = await depesche([
      'query',
      'MATCH (a:Article) WITH count(a) AS articles, sum(a.claims) AS told MATCH (c:Claim) RETURN articles, told, count(c) AS claims',
      '--format',
      'json',
      '--store',
      store,
    ]);
    const [row] = z.array(z.object({ articles: z.number(), told: z.number(), claims: z.number() })).parse(JSON.parse(counts.stdout));
    expect(row).toMatchObject({ told: row?.articles, claims: row?.articles });
    expect(row?.articles).toBeGreaterThan(0);
    expect(row?.articles).toBeLessThan(300);
  });

  it('says when its port is taken', async () => {
    const { createServer } = await import('node:net');
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const address = other.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const run = await depesche(['serve', '--port', String(port), '--store', join(newFolder(), 'g.grafeo')]);
    other.close();
    expect(run).toMatchObject({ code: 2, stderr: expect.stringMatching(/: got a port already in use, expected a free one/) });
  });
});
