/** Reads a request by the schema of its route: path and query string for GET and DELETE, path and JSON body for POST. */
import { z } from 'zod';
import { inputError } from './problem.js';

export type RawInput = { params: Record<string, unknown>; query: Record<string, unknown>; body: unknown };

type Reading<I extends z.ZodObject> = { method: 'get' | 'post' | 'delete'; path: string; input: I };

export function readInput<I extends z.ZodObject>({ method, path, input }: Reading<I>, raw: RawInput): z.output<I> {
  const { shape } = input;
  const values = method === 'post' ? raw.body : decode(shape, { ...raw.query, ...raw.params });
  const parsed = input.safeParse(values, { reportInput: true });
  if (parsed.success) return parsed.data;
  const placeholders = placeholdersOf(path);
  const part = (field: PropertyKey | undefined) => {
    if (method === 'post') return field === undefined ? 'body' : `body field ${String(field)}`;
    return `${placeholders.includes(String(field)) ? 'path' : 'query'} parameter ${String(field ?? '')}`.trim();
  };
  throw inputError(
    parsed.error,
    part,
    Object.keys(shape).filter((name) => !placeholders.includes(name)),
  );
}

/** The names in braces: `/api/entities/{id}` has `id`. */
export function placeholdersOf(path: string): string[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
}

/** A query string holds only text; what it means follows from the schema of each field. */
function decode(shape: z.ZodRawShape, raw: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(raw).map(([name, value]) => {
      const field = Object.hasOwn(shape, name) ? bare(shape[name]) : undefined;
      if (field instanceof z.ZodArray || field instanceof z.ZodTuple) return [name, [value].flat().flatMap(splitList)];
      if (field instanceof z.ZodNumber) return [name, toNumber(value)];
      return [name, value];
    }),
  );
}

/** The type under `optional` and `default`. */
export function bare(type: z.core.$ZodType | undefined): z.core.$ZodType | undefined {
  return type instanceof z.ZodOptional || type instanceof z.ZodDefault ? bare(type.unwrap()) : type;
}

/** Values are separated by commas; a comma inside one is written `\,`. */
function splitList(value: unknown): unknown[] {
  if (typeof value !== 'string') return [value];
  return value.split(/(?<!\\),/).map((part) => part.replaceAll('\\,', ','));
}

/** Text that is no number stays as it is, so that the error shows it. */
function toNumber(value: unknown): unknown {
  return typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value;
}
