/** Adding articles while people watch: what is asked, and what is told on the way. */
import { z } from 'zod';
import { ERROR_CODES } from './errors.js';
import { PartialDate } from './extraction.js';
import { LoadReport } from './views.js';

const count = z.number().int().nonnegative();
const words = z.string().trim().min(1).max(500);

/** A text that somebody pasted or a file that was dropped (`content`), or the address of a page (`url` alone). */
export const Addition = z
  .strictObject({
    /** Its ending picks the reader as a file's does; without one, and for what was pasted, it is plain text. */
    name: words.optional(),
    content: z.string().min(1).optional(),
    /** `base64`: `content` is a file's bytes, so that its encoding is found out as a file's is. */
    encoding: z.literal('base64').optional(),
    title: words.optional(),
    date: PartialDate.optional(),
    source: words.optional(),
    url: z
      .url({ protocol: /^https?$/, error: 'an address that begins with https:// or http://' })
      .max(2_000)
      .optional(),
  })
  .superRefine(({ content, url, ...others }, context) => {
    const say = (field: string, input: unknown, message: string) => context.addIssue({ code: 'custom', path: [field], input, message });
    if (content !== undefined) {
      const isBase64 = content.length % 4 === 0 && !/[^A-Za-z\d+/=]/.test(content);
      if (others.encoding === 'base64' && !isBase64) say('content', content.slice(0, 100), 'base64, as encoding says');
      return;
    }
    const [field] = url === undefined ? ['content'] : Object.keys(others);
    if (field === undefined) return;
    const message = url === undefined ? 'a text, or a url instead' : 'nothing beside url where there is no content';
    say(field, { ...others }[field], message);
  });

export const AdditionRequest = z.strictObject({ items: z.array(Addition).min(1).max(1_000) });

export const Job = z.object({
  job: z.string(),
  state: z.enum(['waiting', 'running', 'stopping', 'ended']),
  /** How many things were given, and with how many of them it is done. */
  items: count,
  done: count,
});

/** Which of the things that were given, from 0. */
const item = count;
const added = { sentences: count, withRelations: count, entities: count, claims: count };

/** An article, or something in which no article could be read. */
export const ArticleOutcome = z.object({
  item,
  /** The file, the place in it, or the address. */
  name: z.string(),
  article: z.string().nullable(),
  title: z.string().nullable(),
  outcome: z.enum([...LoadReport.shape.outcome.options, 'failed']),
  ...added,
  /** Passages that were not read, shortened, and why. */
  skipped: z.array(z.object({ text: z.string(), reason: z.string() })),
  error: z.string().optional(),
  code: z.enum(ERROR_CODES).optional(),
});

/**
 * `waiting` while others come first; for each article `reading`, then `article` once it is stored, in the order of reading, by when the next ones
 * may be read already; notes between; `end` as the last.
 */
export const JobEvent = z.discriminatedUnion('type', [
  z.object({ type: z.literal('waiting'), ahead: count }),
  /** `article` and `title` where they are known already. */
  z.object({ type: z.literal('reading'), item, name: z.string(), article: z.string().nullable(), title: z.string().nullable() }),
  z.object({ type: z.literal('note'), item, name: z.string(), text: z.string() }),
  ArticleOutcome.extend({ type: z.literal('article') }),
  z.object({
    type: z.literal('end'),
    added: count,
    replaced: count,
    unchanged: count,
    failed: count,
    ...added,
    /** Whether somebody stopped it, or the server was stopped, before all was done. */
    stopped: z.boolean(),
    /** What kept it from going on. */
    error: z.string().optional(),
    code: z.enum(ERROR_CODES).optional(),
  }),
]);

export type Addition = z.infer<typeof Addition>;
export type Job = z.infer<typeof Job>;
export type ArticleOutcome = z.infer<typeof ArticleOutcome>;
export type JobEvent = z.infer<typeof JobEvent>;
