/** A route: declared once, served by Express and described by the OpenAPI document. */
import type { z } from 'zod';
import type { Ontology } from '../model/ontology.js';
import type { GraphStore } from '../store/contract.js';
import type { HttpStatus } from './failure.js';
import { type RawInput, readInput } from './input.js';
import type { Desk } from './jobs/desk.js';
import type { OpenApiDocument } from './openapi.js';
import type { ServerOptions } from './options.js';

export type Context = {
  store: GraphStore;
  storeKind: ServerOptions['storeKind'];
  ontology: Ontology;
  version: string;
  document: OpenApiDocument;
  desk: Desk;
  /** Whether articles may be added and removed. */
  changes: boolean;
};

type Described = {
  method: 'get' | 'post' | 'delete';
  /** As OpenAPI writes it: `/api/entities/{id}`. */
  path: string;
  /** The operation's name for generated clients. */
  name: string;
  summary: string;
  description?: string;
  /** Statuses beside those that every route may answer. */
  fails?: HttpStatus[];
  /** 202 where the work is only begun. */
  status?: 200 | 202;
  /** Whether it changes what is stored. */
  changes?: boolean;
  /** The longest body, where that is another than for all. */
  bodyBytes?: number;
};

type Declared<I extends z.ZodObject, R extends z.ZodType> = Described & {
  /** Names in the path come from there, all others from the query string (GET, DELETE) or the JSON body (POST). */
  input: I;
  /** Of a stream: each of its events. */
  response: R;
};

type Handled<I extends z.ZodObject, R extends z.ZodType> = Declared<I, R> & {
  /** `left` is aborted once nobody waits for the answer. */
  handle(context: Context, input: z.output<I>, left: AbortSignal): z.output<R> | Promise<z.output<R>>;
};

type Followed<I extends z.ZodObject, R extends z.ZodType> = Declared<I, R> & {
  follow(context: Context, input: z.output<I>): Follow<z.output<R>>;
};

/** Takes what has been told so far after the given number, then what is told from now on. `over` says that nothing more will be. */
export type Follow<Event> = (after: number, take: (number: number, event: Event) => void) => { over: boolean; stop(): void };

type Common = Described & { input: z.ZodObject; response: z.ZodType };
export type AnsweredRoute = Common & { answer(context: Context, raw: RawInput, left: AbortSignal): Promise<unknown> };
export type FollowedRoute = Common & { events(context: Context, raw: RawInput): Follow<{ type: string }> };
export type Route = AnsweredRoute | FollowedRoute;

/** A stream of server-sent events that ends with one of the type `end`. */
export function eventRoute<I extends z.ZodObject, R extends z.ZodType<{ type: string }>>({ follow, ...declared }: Followed<I, R>): Route {
  return { ...declared, events: (context, raw) => follow(context, readInput(declared, raw)) };
}

export function route<I extends z.ZodObject, R extends z.ZodType>({ handle, ...declared }: Handled<I, R>): Route {
  return { ...declared, answer: async (context, raw, left) => handle(context, readInput(declared, raw), left) };
}

export function isApiPath(path: string): boolean {
  return /^\/api(\/|$)/.test(path);
}
