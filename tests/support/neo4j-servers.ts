/** The ways to a Neo4j for tests, in order: one that is named, one in Docker, one by Maven. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { messageOf } from '../../src/model/errors.js';
import { freePorts } from './engine.js';

export type Address = { url: string; username: string; password: string; browser?: string };
export type Server = Address & { way: 'named' | 'docker' | 'maven'; stop(): Promise<void> };
/** Why there is none, in a sentence. */
export type Missing = { missing: string };

const IMAGE = 'neo4j:5.26-community';
const PASSWORD = 'depesche-test';
const SCRIPT = fileURLToPath(new URL('../../scripts/neo4j-local', import.meta.url));
const run = promisify(execFile);

export async function startNeo4j(environment: NodeJS.ProcessEnv): Promise<Server | Missing> {
  const { NEO4J_TEST_URL: url, NEO4J_TEST_USERNAME: username = 'neo4j', NEO4J_TEST_PASSWORD: password = '' } = environment;
  if (url) return { way: 'named', url, username, password, stop: async () => {} };
  const forced = environment.DEPESCHE_TEST_NEO4J;
  const reasons: string[] = [];
  for (const [way, start] of [
    ['docker', inDocker],
    ['maven', byMaven],
  ] as const) {
    if (forced && forced !== way) continue;
    try {
      return await start();
    } catch (error) {
      reasons.push(`${way}: ${messageOf(error).trim().split('\n').at(-1)}`);
    }
  }
  return { missing: reasons.join('; ') || `DEPESCHE_TEST_NEO4J: got ${forced}, expected docker or maven` };
}

async function inDocker(): Promise<Server> {
  await run('docker', ['version', '--format', '{{.Server.Version}}'], { timeout: 20_000 });
  // Ryuk cleans up after a killed run. Where its image is not at hand we do without: `stop` below removes the container.
  const { stdout: ryuk } = await run('docker', ['image', 'ls', '--quiet', 'testcontainers/ryuk']);
  if (ryuk.trim() === '') process.env.TESTCONTAINERS_RYUK_DISABLED ??= 'true';
  const { Neo4jContainer } = await import('@testcontainers/neo4j');
  const container = await new Neo4jContainer(IMAGE)
    .withPassword(PASSWORD)
    .withEnvironment({ NEO4J_server_memory_heap_max__size: '512m' })
    .withStartupTimeout(170_000)
    .start();
  // Docker may publish one port under different numbers for IPv4 and IPv6, and what is told is the IPv4 one.
  const byIPv4 = (uri: string) => uri.replace('//localhost:', '//127.0.0.1:');
  return {
    way: 'docker',
    url: byIPv4(container.getBoltUri()),
    username: container.getUsername(),
    password: PASSWORD,
    browser: byIPv4(container.getHttpUri()),
    stop: async () => void (await container.stop()),
  };
}

async function byMaven(): Promise<Server> {
  await run('java', ['-version'], { timeout: 20_000 });
  await run('mvn', ['-version'], { timeout: 60_000 });
  const folder = await mkdtemp(join(tmpdir(), 'depesche-neo4j-'));
  const [bolt, http] = await freePorts(2);
  const env = {
    ...process.env,
    NEO4J_LOCAL_DIR: folder,
    NEO4J_LOCAL_PASSWORD: PASSWORD,
    NEO4J_LOCAL_BOLT_PORT: String(bolt),
    NEO4J_LOCAL_HTTP_PORT: String(http),
  };
  const stop = async () => {
    await run(SCRIPT, ['stop'], { env });
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await run(SCRIPT, ['start'], { env });
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    way: 'maven',
    url: `bolt://localhost:${bolt}`,
    username: 'neo4j',
    password: PASSWORD,
    browser: `http://localhost:${http}`,
    stop,
  };
}
