/** The built explorer: hashed files for ever, the page itself asked for anew each time. */
import { join } from 'node:path';
import express, { type RequestHandler, Router } from 'express';
import staticGzip from 'express-static-gzip';
import { isApiPath } from './route.js';

const NOT_BUILT = `The explorer's page is not built yet. Build it with

    npm run build

and load this address again. The API is here already: /api/openapi.json describes it.
`;

/** What the build has compressed lies beside its files. */
const FOR_EVER = { immutable: true, maxAge: '1y', index: false, redirect: false } as const;

export function page(webRoot: string): Router {
  const router = Router();
  router.use(
    '/assets',
    staticGzip(join(webRoot, 'assets'), { enableBrotli: true, index: false, orderPreference: ['br', 'gzip'], serveStatic: FOR_EVER }),
  );
  router.use(express.static(webRoot, { cacheControl: false, index: false, redirect: false, setHeaders: askAnew }));
  router.use(indexOf(webRoot));
  return router;
}

function askAnew(response: express.Response): void {
  response.set('Cache-Control', 'no-cache');
}

/** Any address that a person opens is the page; a missing script or image stays missing. */
function indexOf(webRoot: string): RequestHandler {
  return (request, response, next) => {
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    const isForPerson = request.path === '/' || request.headers.accept?.includes('text/html');
    if (!isRead || !isForPerson || isApiPath(request.path)) return next();
    response.set('Cache-Control', 'no-cache');
    response.sendFile('index.html', { root: webRoot, cacheControl: false }, (error) => {
      if (error && !response.headersSent) response.status(503).type('text/plain').send(NOT_BUILT);
    });
  };
}
