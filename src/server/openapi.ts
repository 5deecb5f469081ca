/** The OpenAPI 3.1 document, made from the table of routes. */
import { z } from 'zod';
import * as articleView from '../model/article-view.js';
import * as explanation from '../model/explanation.js';
import * as exported from '../model/exported.js';
import * as extraction from '../model/extraction.js';
import * as facts from '../model/facts.js';
import { Health } from '../model/health.js';
import * as jobs from '../model/jobs.js';
import * as ontology from '../model/ontology.js';
import * as removal from '../model/removal.js';
import * as review from '../model/review.js';
import * as views from '../model/views.js';
import * as vocabulary from '../model/vocabulary.js';
import type { HttpStatus } from './failure.js';
import { GraphologyView } from './graphology.js';
import { bare, placeholdersOf } from './input.js';
import { PARAMETERS } from './parameters.js';
import type { Route } from './route.js';

type Json = Record<string, unknown>;
export type OpenApiDocument = Json & { openapi: string };

/** The model's own names and the server's; only those that a route leads to get into the document. */
const NAMES = z.registry<{ id: string }>();
const TYPES = {
  ...vocabulary,
  ...extraction,
  ...explanation,
  ...exported,
  ...ontology,
  ...views,
  ...facts,
  ...articleView,
  ...jobs,
  ...removal,
  ...review,
  GraphologyView,
  Health,
};
for (const [id, type] of Object.entries(TYPES)) if (type instanceof z.ZodType) NAMES.add(type, { id });

const FAILURES: Record<HttpStatus, string> = {
  400: 'The request is wrong; the body says where',
  404: 'There is nothing of that id',
  409: 'Somebody else holds it, changed it or took it away',
  413: 'The body is too large',
  429: 'Too many requests, or too much asked for',
  500: 'A fault of ours',
  503: 'The store does not answer',
};
const ALWAYS: HttpStatus[] = [400, 409, 429, 500, 503];

export function openApiDocument(routes: Route[], version: string): OpenApiDocument {
  const schemas: Record<string, unknown> = {};
  const error = describe(views.ErrorBody, 'output', schemas);
  const paths: Record<string, Json> = {};
  for (const route of routes) paths[route.path] = { ...paths[route.path], [route.method]: operation(route, schemas) };
  return {
    openapi: '3.1.1',
    info: {
      title: 'Depesche',
      version,
      summary: 'Who said and did what to whom, each arrow backed by its sentence.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    paths,
    components: {
      schemas,
      responses: Object.fromEntries(
        Object.entries(FAILURES).map(([status, description]) => [`Error${status}`, { description, content: json(error) }]),
      ),
    },
  };
}

function operation(route: Route, schemas: Json): Json {
  const fails = [...ALWAYS, ...(route.fails ?? []), ...(route.method === 'post' ? ([413] as const) : [])].sort();
  return {
    operationId: route.name,
    summary: route.summary,
    ...(route.description && { description: route.description }),
    ...(route.method === 'post'
      ? { requestBody: { required: true, content: json(describe(route.input, 'input', schemas)) } }
      : { parameters: parameters(route, schemas) }),
    responses: {
      [route.status ?? 200]: answerOf(route, describe(route.response, 'output', schemas)),
      ...Object.fromEntries(fails.map((status) => [status, { $ref: `#/components/responses/Error${status}` }])),
    },
  };
}

function answerOf(route: Route, schema: unknown): Json {
  if ('events' in route) return { description: 'The data of each event', content: { 'text/event-stream': { schema } } };
  return { description: 'The answer', content: json(schema) };
}

function parameters({ path, input }: Route, schemas: Json): Json[] {
  const placeholders = placeholdersOf(path);
  return Object.entries(input.shape).map(([name, type]) => {
    const inPath = placeholders.includes(name);
    const inner = bare(type);
    const isList = inner instanceof z.ZodArray || inner instanceof z.ZodTuple;
    return {
      name,
      in: inPath ? 'path' : 'query',
      required: inPath || !z.safeParse(type, undefined).success,
      ...(PARAMETERS[name] && { description: PARAMETERS[name] }),
      ...(isList && { style: 'form', explode: false }),
      schema: describe(type, 'input', schemas),
    };
  });
}

/** The JSON schema of a type; the named types in it go into `schemas`. */
function describe(type: z.core.$ZodType, io: 'input' | 'output', schemas: Json): unknown {
  const text = JSON.stringify(z.toJSONSchema(z.object({ type }), { metadata: NAMES, io }));
  const { properties, $defs } = Described.parse(JSON.parse(text.replaceAll('"#/$defs/', '"#/components/schemas/')));
  Object.assign(schemas, $defs);
  return properties.type;
}

const Described = z.object({ properties: z.object({ type: z.unknown() }), $defs: z.record(z.string(), z.unknown()).default({}) });

function json(schema: unknown): Json {
  return { 'application/json': { schema } };
}
