/** The commands on a real Neo4j. */
import { afterAll, describe, expect, it } from 'vitest';
import { borrowNeo4j } from '../support/neo4j.js';
import { depesche, newFolder, SEEDS } from './support.js';

const neo4j = await borrowNeo4j();

describe.skipIf(neo4j === null)('on Neo4j', () => {
  const { location = '', username = '', password = '' } = neo4j?.settings ?? {};
  const env = { DEPESCHE_STORE: location, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
  const run = (...args: string[]) => depesche(args, { env, cwd: newFolder() });
  const graph = (stdout: string) => /^graph +(.*) in /m.exec(stdout)?.[1];

  afterAll(() => neo4j?.release());

  it('loading twice gives the same counts, and remove gives zero', async () => {
    const first = await run('ingest', SEEDS);
    expect(first).toMatchObject({ code: 0, stdout: expect.stringMatching(/^read +1 article: 1 added\n/) });
    const again = await run('ingest', SEEDS);
    expect(again.stdout).toMatch(/^read +1 article: 1 unchanged\n/);
    expect(graph(again.stdout)).toBe(graph(first.stdout));
    expect(await run('doctor')).toMatchObject({ code: 0, stdout: expect.stringMatching(/ok +store: \S+, 1 article, /) });
    expect(await run('remove', '000_6f9f40feec1ab3b1')).toMatchObject({ code: 0 });
    const left = await run('query', 'MATCH (n) WHERE NOT n:Meta RETURN count(n) AS n', '--format', 'csv');
    expect(left.stdout).toBe('n\r\n0\r\n');
  });

  it('a wrong password is a wrong setting', async () => {
    const wrong = await depesche(['query', 'RETURN 1'], { env: { ...env, NEO4J_PASSWORD: 'falsch' } });
    expect(wrong).toMatchObject({ code: 2, stderr: expect.stringMatching(/NEO4J_PASSWORD/) });
    expect(wrong.stderr).not.toContain('falsch');
  });
});
