/** A zod issue in the words of our errors: what we got and what was expected. */
import type { z } from 'zod';
import { DepescheError, type Problem } from '../model/errors.js';

const SHOWN = 80;

/** The first thing that is wrong. `part` says in which part of the request: "query parameter", "body field". */
export function inputError(error: z.ZodError, part: (field: PropertyKey | undefined) => string, known: string[]): DepescheError {
  const issue = error.issues[0];
  if (!issue) return new DepescheError('input', { where: part(undefined), got: 'something invalid', expected: 'valid input' });
  return new DepescheError('input', problemOf(issue, part, known));
}

function problemOf(issue: z.core.$ZodIssue, part: (field: PropertyKey | undefined) => string, known: string[]): Problem {
  if (issue.code === 'unrecognized_keys') {
    const expected = known.length > 0 ? `one of ${known.join(', ')}` : 'none';
    return { where: part(issue.keys[0]), got: 'a name that is not known here', expected };
  }
  const [field, ...rest] = issue.code === 'invalid_key' ? issue.path.slice(0, -1) : issue.path;
  const inner = rest.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('');
  return { where: part(field) + inner, got: shown(issue.input), expected: expectedOf(issue) };
}

function shown(value: unknown): string {
  const text = typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? 'nothing');
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}

const TYPES: Record<string, string> = {
  int: 'a whole number',
  array: 'a list',
  object: 'an object',
  record: 'an object',
  null: 'null',
  boolean: 'true or false',
};

function expectedOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return TYPES[issue.expected] ?? `a ${issue.expected}`;
    case 'invalid_value':
      return `one of ${issue.values.map(String).join(', ')}`;
    case 'too_small':
      return `at least ${issue.minimum}${unit(issue.origin, issue.minimum)}`;
    case 'too_big':
      return `at most ${issue.maximum}${unit(issue.origin, issue.maximum)}`;
    case 'invalid_union':
      return issue.errors.map(([first]) => (first ? expectedOf(first) : '')).join(' or ') || issue.message;
    case 'invalid_key':
      return issue.issues[0] ? expectedOf(issue.issues[0]) : issue.message;
    default:
      return issue.message;
  }
}

function unit(origin: string, amount: number | bigint): string {
  const one = Number(amount) === 1;
  if (origin === 'string') return one ? ' character' : ' characters';
  if (origin === 'array') return one ? ' value' : ' values';
  return '';
}
