/** A real server on a free port, and requests that may say anything a client can say. */
import { mkdtemp, rm } from 'node:fs/promises';
import { type IncomingHttpHeaders, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type RunningServer, type ServerOptions, startServer } from '../../src/server/index.js';
import type { GraphStore } from '../../src/store/contract.js';
import { openStore } from '../../src/store/index.js';
import { REFUSAL, TALKS } from './documents.js';

export type Reply = { status: number; headers: IncomingHttpHeaders; text: string };
type Ask = { method?: string; headers?: Record<string, string>; body?: string };

/** Plain HTTP rather than fetch: a browser's fetch refuses to lie about Host and Origin. */
export function ask(url: string, { method = 'GET', headers = {}, body }: Ask = {}): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const call = request(url, { method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text: Buffer.concat(chunks).toString() }),
      );
    });
    call.on('error', reject);
    call.end(body);
  });
}

export function post(url: string, body: unknown, headers: Record<string, string> = {}): Promise<Reply> {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return ask(url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: text });
}

export async function withServer<T>(options: ServerOptions, use: (server: RunningServer) => Promise<T>): Promise<T> {
  const server = await startServer({ port: 0, ...options });
  try {
    return await use(server);
  } finally {
    await server.close();
  }
}

/** An embedded store in a folder of its own that holds the two articles. */
export async function openNews(): Promise<{ store: GraphStore; drop(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'depesche-server-'));
  const store = await openStore({ location: join(folder, 'news.grafeo') });
  for (const document of [TALKS, REFUSAL]) await store.load(document);
  return {
    store,
    drop: async () => {
      await store.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** The id that the store gives an entity. */
export async function idOf(store: GraphStore, name: string): Promise<string> {
  const [hit] = await store.search(name, 1);
  if (hit?.name !== name) throw new Error(`search for ${name} gave ${hit?.name}`);
  return hit.id;
}
