/** Starts and stops the server. */
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DepescheError, messageOf } from '../model/errors.js';
import { createApp } from './app.js';
import { openDesk } from './jobs/desk.js';
import { DEFAULT_HOST, limitsOf, type ServerOptions } from './options.js';

export type { Limits, ServerOptions } from './options.js';

export type RunningServer = {
  url: string;
  /** Takes no more connections and jobs, lets running requests finish, then cuts what is left. The store stays open, and nobody writes to it any more. */
  close(): Promise<void>;
};

const DEFAULT_PORT = 3000;

/** @throws DepescheError `conflict` when the port is taken, `input` when the address cannot be listened on */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { host = DEFAULT_HOST, port = DEFAULT_PORT } = options;
  const limits = limitsOf(options);
  const { store, privateAddresses = false, log = console.error } = options;
  const desk = openDesk({ store, privateAddresses, limits, log });
  const server = createServer(
    {
      requestTimeout: limits.requestMs,
      headersTimeout: Math.min(10_000, limits.requestMs),
      keepAliveTimeout: 5_000,
      connectionsCheckingInterval: Math.min(5_000, limits.requestMs),
      maxHeaderSize: 64 * 1024,
    },
    createApp(options, desk),
  );
  server.listen(port, host);
  await once(server, 'listening').catch((error: unknown) => {
    throw listenError(error, host, port);
  });
  let closing: Promise<void> | undefined;
  return {
    url: urlOf(server, host),
    close: () => {
      closing ??= Promise.all([desk.close(), closeServer(server, limits.closeMs)]).then(() => {});
      return closing;
    },
  };
}

function urlOf(server: Server, host: string): string {
  const address = server.address();
  const port = isAddress(address) ? address.port : 0;
  if (host === '0.0.0.0' || host === '::') return `http://localhost:${port}`;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

function isAddress(address: AddressInfo | string | null): address is AddressInfo {
  return typeof address === 'object' && address !== null;
}

async function closeServer(server: Server, deadlineMs: number): Promise<void> {
  const closed = once(server, 'close');
  const deadline = setTimeout(() => server.closeAllConnections(), deadlineMs);
  // A connection that only becomes idle now would otherwise be kept for the browser's next request.
  const sweep = setInterval(() => server.closeIdleConnections(), 50);
  server.close();
  await closed;
  clearTimeout(deadline);
  clearInterval(sweep);
}

function listenError(error: unknown, host: string, port: number): DepescheError {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const where = `${host}:${port}`;
  if (code === 'EADDRINUSE')
    return new DepescheError('conflict', {
      where,
      got: 'a port already in use',
      expected: 'a free one; --port names another, 0 takes any',
    });
  if (code === 'EACCES')
    return new DepescheError('input', { where, got: 'a port that needs more rights', expected: 'one from 1024 upwards' });
  return new DepescheError('input', { where, got: messageOf(error), expected: 'an address of this machine' }, { cause: error });
}
