/** `docker compose up` on a real engine: the seed's graph out of Neo4j, kept over a restart, and nothing left behind. */
import { randomBytes } from 'node:crypto';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ArticleSummary, GraphView, QueryResult, SearchHit } from '../../src/model/views.js';
import { docker, engineMissing, freePorts, type Output } from '../support/engine.js';

const missing = engineMissing();
if (missing) console.warn(`tests/compose left out: ${missing}`);
if (missing && process.env.CI) throw new Error(`CI must run the compose test: ${missing}`);

const project = `depesche-test-${randomBytes(4).toString('hex')}`;
const LONG = 25 * 60_000;
let environment: Record<string, string>;
let explorer: string;

const compose = (args: string[], more: Record<string, string> = {}): Promise<Output> =>
  docker(['compose', '--project-name', project, ...args], { ...environment, ...more });

async function must(run: Promise<Output>): Promise<string> {
  const { code, stdout, stderr } = await run;
  if (code !== 0) throw new Error(`${stdout.slice(-3_000)}\n${stderr.slice(-3_000)}\n${(await compose(['logs', '--tail', '40'])).stdout}`);
  return stdout;
}

async function ask<T>(path: string, shape: z.ZodType<T>): Promise<T> {
  const response = await fetch(explorer + path);
  expect(response.status, path).toBe(200);
  return shape.parse(await response.json());
}

/** Names of this project's containers, volumes and networks. */
async function leftovers(): Promise<string[]> {
  const label = ['--filter', `label=com.docker.compose.project=${project}`, '--quiet'];
  const lists = await Promise.all([
    must(docker(['ps', '--all', ...label])),
    must(docker(['volume', 'ls', ...label])),
    must(docker(['network', 'ls', ...label])),
  ]);
  return lists.join('\n').split('\n').filter(Boolean);
}

describe.skipIf(missing !== null)('docker compose', { timeout: LONG }, () => {
  beforeAll(async () => {
    const [page = 0, browser = 0, bolt = 0] = await freePorts(3);
    explorer = `http://127.0.0.1:${page}`;
    environment = {
      DEPESCHE_IMAGE: project,
      DEPESCHE_PORT: String(page),
      NEO4J_HTTP_PORT: String(browser),
      NEO4J_BOLT_PORT: String(bolt),
      DEPESCHE_BIND: '127.0.0.1',
      NEO4J_PASSWORD: '',
    };
    await must(compose(['up', '--build', '--wait', '--wait-timeout', '900']));
  }, LONG);

  afterAll(async () => {
    await compose(['down', '--volumes', '--timeout', '60']);
    await docker(['image', 'rm', '--force', project]);
    // What an engine without BuildKit keeps of the building stage.
    await docker(['image', 'prune', '--force', '--filter', 'label=depesche.stage=build']);
  }, LONG);

  it('serves the seed’s graph out of Neo4j', async () => {
    expect(await ask('/api/health', z.looseObject({ store: z.string(), articles: z.number() }))).toMatchObject({
      store: 'neo4j',
      articles: 1,
    });
    const { nodes, edges } = await ask('/api/graph', GraphView);
    const names = nodes.map(({ name }) => name);
    for (const name of ['Antony Blinken', 'Sergej Lawrow', 'Russland', 'NATO']) expect(names).toContain(name);
    const types = new Set(edges.map(({ type }) => type));
    for (const type of ['MET_WITH', 'DEMANDS', 'DEPLOYS_TO'] as const) expect(types).toContain(type);
    expect((await ask('/api/search?q=Lavrov', z.array(SearchHit)))[0]?.name).toBe('Sergej Lawrow');
  });

  it('serves the built page', async () => {
    const page = await (await fetch(explorer)).text();
    expect(page).toContain('<title>');
    const script = page.match(/src="([^"]+\.js)"/)?.[1] ?? '';
    expect((await fetch(new URL(script, explorer))).status).toBe(200);
  });

  it('holds in Neo4j what the API tells, reachable by Bolt with the documented password', async () => {
    const { nodes, edges } = await ask('/api/graph', GraphView);
    const driver = neo4j.driver(`bolt://127.0.0.1:${environment.NEO4J_BOLT_PORT}`, neo4j.auth.basic('neo4j', 'depesche-local'));
    try {
      const count = async (query: string) => Number((await driver.executeQuery(query)).records[0]?.get('n'));
      expect(await count('MATCH (:Entity)-[r]->(:Entity) RETURN count(r) AS n')).toBe(edges.length);
      expect(await count('MATCH (e:Entity) RETURN count(e) AS n')).toBe(nodes.length);
    } finally {
      await driver.close();
    }
  });

  it('offers Neo4j Browser', async () => {
    const response = await fetch(`http://127.0.0.1:${environment.NEO4J_HTTP_PORT}/browser/`);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('Neo4j Browser');
  });

  it('listens on 127.0.0.1 only', async () => {
    const ports = await must(docker(['ps', '--filter', `label=com.docker.compose.project=${project}`, '--format', '{{.Ports}}']));
    const published = [...ports.matchAll(/(\S+)->/g)].map(([, address]) => address ?? '');
    expect(published).toHaveLength(3);
    for (const address of published) expect(address).toMatch(/^127\.0\.0\.1:/);
  });

  it('runs the explorer without rights on a read-only root', async () => {
    const script = "import('node:fs').then((fs) => fs.writeFileSync('/app/x', '')).catch((e) => console.log(process.getuid(), e.code))";
    expect((await must(compose(['exec', '-T', 'explorer', 'node', '-e', script]))).trim()).toMatch(/^1000 (EROFS|EACCES)$/);
    const caps = await must(
      compose(['exec', '-T', 'explorer', 'node', '-p', "fs.readFileSync('/proc/self/status','utf8').match(/CapEff:\\s*(\\w+)/)[1]"]),
    );
    expect(caps.trim()).toBe('0000000000000000');
  });

  it('stops on SIGTERM by itself and in time', async () => {
    const started = Date.now();
    await must(compose(['stop', '--timeout', '30', 'explorer']));
    expect(Date.now() - started).toBeLessThan(15_000);
    const code = await must(docker(['ps', '--all', '--filter', `name=${project}-explorer`, '--format', '{{.Status}}']));
    expect(code).toMatch(/Exited \((0|143)\)/);
  });

  it('keeps the graph over down and up', async () => {
    await must(compose(['up', '--wait', '--wait-timeout', '900']));
    const before = [await ask('/api/graph', GraphView), await ask('/api/articles', z.array(ArticleSummary))];
    await must(compose(['down']));
    await must(compose(['up', '--wait', '--wait-timeout', '900']));
    expect([await ask('/api/graph', GraphView), await ask('/api/articles', z.array(ArticleSummary))]).toEqual(before);
    expect(await must(compose(['logs', '--no-log-prefix', 'load']))).toMatch(/unchanged/i);
  });

  it('runs without Neo4j from the image alone, on a read-only root, its graph in /data', async () => {
    const [port = 0] = await freePorts(1);
    const name = `${project}-alone`;
    const rights = ['--read-only', '--tmpfs', '/tmp', '--cap-drop', 'ALL', '--security-opt', 'no-new-privileges', '--init'];
    try {
      await must(
        docker(['run', '--detach', '--name', name, ...rights, '--volume', `${name}:/data`, '--publish', `127.0.0.1:${port}:3000`, project]),
      );
      const alone = `http://127.0.0.1:${port}`;
      await expect
        .poll(
          () =>
            fetch(`${alone}/api/health`).then(
              ({ status }) => status,
              () => 0,
            ),
          { timeout: 60_000 },
        )
        .toBe(200);
      const body = JSON.stringify({ query: "MATCH (:Person {name: 'Antony Blinken'})-[:MET_WITH]-(p) RETURN p.name AS name" });
      const answer = await fetch(`${alone}/api/cypher`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
      expect(QueryResult.parse(await answer.json()).rows).toContainEqual(['Sergej Lawrow']);
    } finally {
      await docker(['rm', '--force', '--volumes', name]);
      await docker(['volume', 'rm', name]);
    }
  });

  it('leaves nothing after down -v', async () => {
    expect((await leftovers()).length).toBeGreaterThan(0);
    await must(compose(['down', '--volumes']));
    expect(await leftovers()).toEqual([]);
  });

  it('refuses to open the default password to other machines, before anything runs', async () => {
    const { code, stdout, stderr } = await compose(['up'], { DEPESCHE_BIND: '0.0.0.0' });
    expect(code).not.toBe(0);
    expect(stdout + stderr).toContain('Refusing to start: DEPESCHE_BIND=0.0.0.0 opens Neo4j to other machines');
    expect((await must(compose(['ps', '--services', '--status', 'running']))).trim()).toBe('');
  });
});
