/** What stands before the routes: security headers, who may ask, how often, and with what body. */
import express, { type RequestHandler } from 'express';
import { rateLimit } from 'express-rate-limit';
import helmet from 'helmet';
import { DepescheError, type ErrorCode } from '../model/errors.js';
import { isLoopback, type Limits } from './options.js';

/** Sigma's layouts run in workers made from blobs and its icons are data images. No HTTPS is promised: most run on localhost. */
export function securityHeaders(): RequestHandler {
  return helmet({
    strictTransportSecurity: false,
    xFrameOptions: { action: 'deny' },
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        connectSrc: ["'self'"],
        workerSrc: ["'self'", 'blob:'],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
  });
}

/** Keeps a stranger's page from reaching a private server by a name that it makes point to 127.0.0.1 (DNS rebinding). */
export function loopbackNamesOnly(host: string): RequestHandler {
  return (request, _response, next) => {
    const named = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i.test(request.headers.host ?? '');
    if (named || !isLoopback(host)) return next();
    next(refusal('Host header', request.headers.host, 'localhost, 127.0.0.1 or [::1]'));
  };
}

export function requestRate({ requestsPerMinute }: Limits): RequestHandler {
  return rateLimit({
    windowMs: 60_000,
    limit: requestsPerMinute,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    validate: { xForwardedForHeader: false },
    handler: (_request, _response, next) =>
      next(
        new DepescheError('limit', {
          code: 'requests-at-once',
          where: 'requests',
          got: `more than ${requestsPerMinute} in a minute`,
          expected: 'fewer; Retry-After says when to go on',
        }),
      ),
  });
}

/** Only JSON, and only from our own page where a browser asks: a stranger's form can send neither. */
export function jsonBody(mostBytes: number): RequestHandler[] {
  return [sameOrigin, jsonOnly, express.json({ limit: mostBytes })];
}

/** Where others reach the server, only its owner's word lets them change what it holds. */
export function changesAllowed(allowed: boolean): RequestHandler {
  return ({ method, path }, _response, next) => {
    if (allowed) return next();
    next(
      refusal(
        'changes',
        `${method} ${path}`,
        'reading only; DEPESCHE_CHANGES=true lets everybody who reaches this server change it',
        'reading-only',
      ),
    );
  };
}

export const sameOrigin: RequestHandler = (request, _response, next) => {
  const { origin, host } = request.headers;
  if (origin === undefined || (URL.canParse(origin) && new URL(origin).host === host?.toLowerCase())) return next();
  next(refusal('Origin header', origin, `the origin of this server (${host})`));
};

const jsonOnly: RequestHandler = (request, _response, next) => {
  if (request.is('application/json')) return next();
  next(refusal('Content-Type header', request.headers['content-type'], 'application/json and a body'));
};

function refusal(where: string, got: string | undefined, expected: string, code?: ErrorCode): DepescheError {
  return new DepescheError('input', { ...(code && { code }), where, got: JSON.stringify(got) ?? 'nothing', expected });
}
