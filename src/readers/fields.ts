/** The fields of an article as JSON, JSON Lines and front matter give them; unknown ones are passed over. */
import { z } from 'zod';
import { DepescheError } from '../model/errors.js';
import { dateField } from './date.js';
import type { Draft } from './result.js';

const optionalText = z
  .string({ error: 'a text' })
  .nullish()
  .transform((value) => value || null);

const Fields = z.object({
  id: z
    .union([z.string().trim().min(1).max(200), z.number().transform(String)], { error: 'a text of 1 to 200 characters' })
    .nullish()
    .transform((id) => id ?? null),
  title: optionalText,
  date: z.union([z.string(), z.number()], { error: 'YYYY-MM-DD, YYYY-MM or YYYY' }).nullish(),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(-[a-z\d]{1,4})?$/i, 'a language code such as de')
    .nullish()
    .transform((language) => language || null),
  source: optionalText,
  url: optionalText,
  text: z.string({ error: 'a text' }),
});

/** @throws DepescheError `input` that names the field */
export function draftOf(value: unknown, where: string): Draft {
  const parsed = Fields.safeParse(value);
  if (parsed.success) return { ...parsed.data, ...dateField(parsed.data.date) };
  const issue = parsed.error.issues[0];
  const field = issue?.path.join('.') ?? '';
  throw new DepescheError('input', {
    where: field === '' ? where : `${where}, ${field}`,
    got: shown(field === '' ? value : valueAt(value, field)),
    expected: field === '' ? 'an object with id and text' : (issue?.message ?? 'another value'),
  });
}

function valueAt(value: unknown, field: string): unknown {
  return typeof value === 'object' && value !== null ? Object.entries(value).find(([key]) => key === field)?.[1] : undefined;
}

function shown(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
