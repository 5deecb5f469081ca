/** From whatever was thrown to one HTTP status and one body. */
import type { ErrorRequestHandler } from 'express';
import { z } from 'zod';
import { DepescheError, type Problem } from '../model/errors.js';
import type { ErrorBody } from '../model/views.js';

const STATUS = {
  input: 400,
  'not-found': 404,
  conflict: 409,
  limit: 429,
  internal: 500,
  unavailable: 503,
} as const satisfies Record<ErrorBody['error']['kind'], number>;

/** 413 is the one limit that the size of a request breaks; all others are met by asking later or for less. */
const TOO_LARGE = 413;

export type HttpStatus = (typeof STATUS)[keyof typeof STATUS] | typeof TOO_LARGE;

type Failure = { status: HttpStatus; body: ErrorBody };

/** What Express and its body parser throw. */
const HttpError = z.object({
  status: z.number().int().min(400).max(499),
  type: z.string().optional(),
  message: z.string(),
  limit: z.number().optional(),
});

const BODY_PROBLEMS: Record<string, Pick<Problem, 'got' | 'expected'>> = {
  'entity.parse.failed': { got: 'text that is no JSON object', expected: 'a JSON object' },
  'encoding.unsupported': { got: 'an unknown content encoding', expected: 'gzip, deflate, br or none' },
  'charset.unsupported': { got: 'an unknown character set', expected: 'UTF-8' },
  'request.aborted': { got: 'a request that broke off', expected: 'the whole body' },
  'request.size.invalid': { got: 'another length than was announced', expected: 'as many bytes as Content-Length says' },
};

export function failureOf(thrown: unknown): Failure {
  if (thrown instanceof DepescheError) return failure(STATUS[thrown.kind], thrown);
  const { success, data } = HttpError.safeParse(thrown);
  if (!success) return { status: STATUS.internal, body: { error: { kind: 'internal', message: 'Something went wrong on our side.' } } };
  if (data.status === TOO_LARGE)
    return failure(
      TOO_LARGE,
      new DepescheError('limit', {
        code: 'body-too-large',
        where: 'body',
        got: `more than ${data.limit} bytes`,
        expected: 'a shorter body',
      }),
    );
  const problem = BODY_PROBLEMS[data.type ?? ''];
  return failure(
    STATUS.input,
    new DepescheError(
      'input',
      problem ? { where: 'body', ...problem } : { where: 'request', got: data.message, expected: 'a valid request' },
    ),
  );
}

function failure(status: HttpStatus, { kind, message, problem }: DepescheError): Failure {
  return { status, body: { error: { kind, message, ...problem } } };
}

export function errorHandler(log: (text: string) => void): ErrorRequestHandler {
  return (thrown: unknown, request, response, next) => {
    const { status, body } = failureOf(thrown);
    if (status === STATUS.internal) log(`${request.method} ${request.path}: ${thrown instanceof Error ? thrown.stack : String(thrown)}`);
    if (response.headersSent) return next(thrown);
    response.status(status).set('Cache-Control', 'no-store').json(body);
  };
}
