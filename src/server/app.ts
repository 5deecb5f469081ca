/** The Express app: guards, the table of routes, the page, one error handler. */
import { readFileSync } from 'node:fs';
import compression from 'compression';
import express, { type Express, type RequestHandler } from 'express';
import { z } from 'zod';
import { DepescheError } from '../model/errors.js';
import { ontology } from '../ontology/index.js';
import { answer } from './answer.js';
import { errorHandler } from './failure.js';
import { changesAllowed, jsonBody, loopbackNamesOnly, requestRate, sameOrigin, securityHeaders } from './guards.js';
import type { Desk } from './jobs/desk.js';
import { eventStream } from './jobs/stream.js';
import { openApiDocument } from './openapi.js';
import { DEFAULT_HOST, DEFAULT_WEB_ROOT, type Limits, limitsOf, mayChange, type ServerOptions } from './options.js';
import { page } from './page.js';
import { type Context, isApiPath, type Route } from './route.js';
import { apiRoutes } from './routes.js';

export function createApp(options: ServerOptions, desk: Desk): Express {
  const limits = limitsOf(options);
  const routes = apiRoutes(limits);
  const version = ownVersion();
  const document = openApiDocument(routes, version);
  const context: Context = {
    store: options.store,
    storeKind: options.storeKind,
    ontology: options.ontology ?? ontology(),
    version,
    document,
    desk,
    changes: mayChange(options),
  };
  const app = express();
  app.disable('x-powered-by');
  app.use(securityHeaders(), loopbackNamesOnly(options.host ?? DEFAULT_HOST), requestRate(limits), compression());
  for (const route of routes) {
    const serve = 'events' in route ? eventStream(route, context, limits) : answer(route, context, limits.requestMs);
    app[route.method](route.path.replace(/\{(\w+)\}/g, ':$1'), ...guards(route, context, limits), serve);
  }
  app.use(page(options.webRoot ?? DEFAULT_WEB_ROOT));
  app.use(unknownRoute(routes));
  app.use(errorHandler(options.log ?? console.error));
  return app;
}

function guards({ method, changes, bodyBytes }: Route, context: Context, limits: Limits): RequestHandler[] {
  const allowed = changes ? [changesAllowed(context.changes)] : [];
  if (method === 'post') return [...allowed, ...jsonBody(bodyBytes ?? limits.bodyBytes)];
  return method === 'delete' ? [...allowed, sameOrigin] : allowed;
}

function unknownRoute(routes: Route[]): RequestHandler {
  return (request) => {
    const { method, path } = request;
    const isApi = isApiPath(path);
    const otherwise = routes.filter((route) => route.path === path).map((route) => `${route.method.toUpperCase()} ${path}`);
    const expected =
      otherwise.join(' or ') || (isApi ? 'a route that /api/openapi.json describes' : 'the explorer at / or the API at /api/openapi.json');
    throw new DepescheError('not-found', { where: isApi ? 'API' : 'address', got: `${method} ${path}`, expected });
  };
}

function ownVersion(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return z.object({ version: z.string() }).parse(JSON.parse(text)).version;
}
