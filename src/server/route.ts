/** A route: declared once, served by Express and described by the OpenAPI document. */
import type { z } from 'zod';
import type { Ontology } from '../model/ontology.js';
import type { GraphStore } from '../store/contract.js';
import type { HttpStatus } from './failure.js';
import { type RawInput, readInput } from './input.js';
import type { OpenApiDocument } from './openapi.js';
import type { ServerOptions } from './options.js';

export type Context = {
  store: GraphStore;
  storeKind: ServerOptions['storeKind'];
  ontology: Ontology;
  version: string;
  document: OpenApiDocument;
};

type Described = {
  method: 'get' | 'post';
  /** As OpenAPI writes it: `/api/entities/{id}`. */
  path: string;
  /** The operation's name for generated clients. */
  name: string;
  summary: string;
  description?: string;
  /** Statuses beside those that every route may answer. */
  fails?: HttpStatus[];
};

type Declared<I extends z.ZodObject, R extends z.ZodType> = Described & {
  /** Names in the path come from there, all others from the query string (GET) or the JSON body (POST). */
  input: I;
  response: R;
  handle(context: Context, input: z.output<I>): z.output<R> | Promise<z.output<R>>;
};

export type Route = Described & { input: z.ZodObject; response: z.ZodType; answer(context: Context, raw: RawInput): Promise<unknown> };

export function route<I extends z.ZodObject, R extends z.ZodType>({ handle, ...declared }: Declared<I, R>): Route {
  return { ...declared, answer: async (context, raw) => handle(context, readInput(declared, raw)) };
}

export function isApiPath(path: string): boolean {
  return /^\/api(\/|$)/.test(path);
}
