/**
 * Vitest's global setup: one Neo4j a test run, started when the first test file asks for it and lent to one file at a time.
 * A file asks by connecting, gets a line of JSON when it is its turn, and hands the server back by hanging up, crash included.
 */
import { createServer, type Socket } from 'node:net';
import type { TestProject } from 'vitest/node';
import { type Missing, type Server, startNeo4j } from './neo4j-servers.js';

declare module 'vitest' {
  export interface ProvidedContext {
    neo4jBroker: number;
  }
}

export default async function broker(project: TestProject): Promise<() => Promise<void>> {
  let starting: Promise<Server | Missing> | undefined;
  let turn: Promise<void> = Promise.resolve();
  const sockets = new Set<Socket>();

  const lend = async (socket: Socket, gone: Promise<void>) => {
    starting ??= startNeo4j(process.env);
    const server = await starting;
    socket.write(`${JSON.stringify(server)}\n`);
    if ('url' in server) await gone;
  };
  const server = createServer((socket) => {
    const gone = new Promise<void>((resolve) => socket.once('close', () => resolve()));
    sockets.add(socket);
    socket.on('error', () => {});
    void gone.then(() => sockets.delete(socket));
    turn = turn.then(() => (socket.destroyed ? undefined : lend(socket, gone)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  project.provide('neo4jBroker', typeof address === 'object' && address ? address.port : 0);

  return async () => {
    for (const socket of sockets) socket.destroy();
    server.close();
    const started = await starting;
    if (started && 'stop' in started) await started.stop();
  };
}
