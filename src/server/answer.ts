/** Sends what a route answers. What a store gives again, because nothing was written since, is neither serialised nor compressed again. */
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip, type ZlibOptions } from 'node:zlib';
import type { Request, RequestHandler, Response } from 'express';
import { DepescheError } from '../model/errors.js';
import type { AnsweredRoute, Context } from './route.js';

type Body = { text: Buffer; etag: string; packed?: Promise<Buffer> };

/** Below this, compressing each time costs nothing. */
const LARGE = 100_000;

const bodies = new WeakMap<object, Body>();
/** Half the time of the usual level, and a sixth more bytes. */
const LEVEL = 3;
const pack = promisify<Buffer, ZlibOptions, Buffer>(gzip);

/** An unchanged answer costs no transfer, by its ETag. */
export function answer(route: AnsweredRoute, context: Context, withinMs: number): RequestHandler {
  return async (request, response) => {
    const { params, query, body } = request;
    const left = new AbortController();
    const leave = () => left.abort();
    response.once('close', leave);
    const result = await within(withinMs, route.answer(context, { params, query, body }, left.signal)).finally(leave);
    response.status(route.status ?? 200).set('Cache-Control', 'private, no-cache');
    if (typeof result === 'object' && result !== null) await send(bodyOf(result), request, response);
    else response.json(result);
  };
}

function bodyOf(result: object): Body {
  const known = bodies.get(result);
  if (known) return known;
  const text = Buffer.from(JSON.stringify(result));
  const body: Body = { text, etag: `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"` };
  bodies.set(result, body);
  return body;
}

async function send(body: Body, request: Request, response: Response): Promise<void> {
  response.set({ ETag: body.etag, 'Content-Type': 'application/json; charset=utf-8' });
  const isPacked = body.text.length >= LARGE && request.acceptsEncodings('gzip') === 'gzip' && !request.fresh;
  if (!isPacked) return void response.send(body.text);
  body.packed ??= pack(body.text, { level: LEVEL });
  response
    .vary('Accept-Encoding')
    .set('Content-Encoding', 'gzip')
    .send(await body.packed);
}

function within<T>(ms: number, work: Promise<T>): Promise<T> {
  const late = () =>
    new DepescheError('unavailable', {
      code: 'store-too-slow',
      where: 'store',
      got: `no answer in ${ms / 1000} s`,
      expected: 'one in time',
    });
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(late()), ms);
  });
  return Promise.race([work, tooLate]).finally(() => clearTimeout(timer));
}
