/** A Docker engine with Compose for tests that run the image: the way to it, or why there is none. */
import { spawn, spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export type Output = { code: number | null; stdout: string; stderr: string };

/** What is missing to run compose here, in a sentence; `null` where it runs. */
export function engineMissing(): string | null {
  const engine = spawnSync('docker', ['version', '--format', '{{.Server.Version}}'], { encoding: 'utf8', timeout: 20_000 });
  if (engine.error) return `no docker command (${engine.error.message})`;
  if (engine.status !== 0) return `no Docker engine answers (${engine.stderr.trim().split('\n').at(-1)})`;
  const compose = spawnSync('docker', ['compose', 'version'], { encoding: 'utf8', timeout: 20_000 });
  return compose.status === 0 ? null : 'docker has no compose';
}

/** Engines without BuildKit's client build the old way, which the Dockerfile allows for. */
function builder(): Record<string, string> {
  return spawnSync('docker', ['buildx', 'version'], { timeout: 20_000 }).status === 0 ? {} : { DOCKER_BUILDKIT: '0' };
}

/** Runs `docker ARGUMENTS` in the project's root and gives what it said, whatever its end. */
export function docker(args: string[], environment: Record<string, string> = {}): Promise<Output> {
  return new Promise((resolve, reject) => {
    const child = spawn('docker', args, {
      cwd: ROOT,
      env: { ...process.env, ...builder(), ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const output: Output = { code: null, stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output.stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      output.stderr += text;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ ...output, code }));
  });
}

/** Ports of the loopback address that nobody listens on just now. */
export async function freePorts(count: number): Promise<number[]> {
  const servers = await Promise.all(
    Array.from(
      { length: count },
      () =>
        new Promise<ReturnType<typeof createServer>>((resolve) => {
          const server = createServer().listen(0, '127.0.0.1', () => resolve(server));
        }),
    ),
  );
  const ports = servers.map((server) => {
    const address = server.address();
    return typeof address === 'object' && address ? address.port : 0;
  });
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}
