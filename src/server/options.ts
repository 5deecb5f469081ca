/** What a server needs to be told, and the bounds it keeps to when it is told nothing else. */
import { fileURLToPath } from 'node:url';
import type { Ontology } from '../model/ontology.js';
import type { GraphStore } from '../store/contract.js';

export type ServerOptions = {
  store: GraphStore;
  /** What `/api/health` calls the store. */
  storeKind: 'grafeo' | 'neo4j';
  /** The ontology beside the sources, unless given. */
  ontology?: Ontology;
  /** The address to listen on. On a loopback address only requests for a loopback name are answered. */
  host?: string;
  /** 0 takes a free port. */
  port?: number;
  /** Whether articles may be added and removed; only where nobody else reaches the server, unless given. */
  changes?: boolean | undefined;
  /** Whether pages of this machine and of private networks may be fetched; not unless given. */
  privateAddresses?: boolean;
  /** Folder of the built page. */
  webRoot?: string;
  limits?: Partial<Limits>;
  /** Takes a text for each fault that is ours. */
  log?: (text: string) => void;
};

/** Times in milliseconds. */
export type Limits = {
  /** Nodes of a graph when the request names no limit. */
  graphNodes: number;
  cypherRows: number;
  cypherMs: number;
  /** Queries of people's own that run at the same time. */
  cypherAtOnce: number;
  bodyBytes: number;
  /** Of a request that adds articles. */
  additionBytes: number;
  /** Jobs that wait behind the one at work. */
  jobsWaiting: number;
  /** Jobs that have ended and can still be followed. */
  jobsKept: number;
  /** The longest that extraction of one article may take. */
  articleMs: number;
  /** How long the thread that reads is kept when nothing is to be read. */
  idleMs: number;
  /** How often a stream of events says that it is there. */
  heartbeatMs: number;
  requestMs: number;
  /** How long running requests may go on once the server closes. */
  closeMs: number;
  /** From one address. Far above what an explorer asks for while a person drags a slider. */
  requestsPerMinute: number;
};

const LIMITS: Limits = {
  graphNodes: 2_000,
  cypherRows: 10_000,
  cypherMs: 10_000,
  cypherAtOnce: 4,
  bodyBytes: 256 * 1024,
  additionBytes: 20_000_000,
  jobsWaiting: 20,
  jobsKept: 50,
  articleMs: 120_000,
  idleMs: 60_000,
  heartbeatMs: 15_000,
  requestMs: 30_000,
  closeMs: 5_000,
  requestsPerMinute: 3_000,
};

export const DEFAULT_HOST = '127.0.0.1';
export const DEFAULT_WEB_ROOT = fileURLToPath(new URL('../../dist/web/', import.meta.url));

export function limitsOf(options: Pick<ServerOptions, 'limits'>): Limits {
  return { ...LIMITS, ...options.limits };
}

export function mayChange({ changes, host = DEFAULT_HOST }: Pick<ServerOptions, 'changes' | 'host'>): boolean {
  return changes ?? isLoopback(host);
}

export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host);
}
