/** Every setting of Depesche, declared once: its name on the command line and in the environment, its default and its meaning. */
import { z } from 'zod';
import { DepescheError } from './errors.js';

type Declared = { env: string; flag?: string; meaning: string; secret?: boolean };

const setting = <T extends z.ZodType>(type: T, meta: Declared) => type.meta({ ...meta });

export const Settings = z.object({
  store: setting(z.string().min(1).default('data/depesche.grafeo'), {
    env: 'DEPESCHE_STORE',
    flag: '--store',
    meaning: 'where the graph is: a file path (embedded) or a neo4j:// or bolt:// URL',
  }),
  username: setting(z.string().default('neo4j'), { env: 'NEO4J_USERNAME', meaning: 'Neo4j user' }),
  password: setting(z.string().optional(), { env: 'NEO4J_PASSWORD', meaning: 'Neo4j password', secret: true }),
  database: setting(z.string().default('neo4j'), { env: 'NEO4J_DATABASE', meaning: 'Neo4j database' }),
  host: setting(z.string().min(1).default('127.0.0.1'), {
    env: 'HOST',
    flag: '--host',
    meaning: 'address the explorer listens on; anything but 127.0.0.1 opens it to others',
  }),
  port: setting(z.coerce.number().int().min(0).max(65535).default(3000), {
    env: 'PORT',
    flag: '--port',
    meaning: 'port of the explorer; 0 takes a free one',
  }),
});

export type Settings = z.infer<typeof Settings>;

/** Settings from the environment and the command line; the command line wins, empty variables count as absent. */
export function readSettings(
  environment: Record<string, string | undefined>,
  flags: Partial<Record<keyof Settings, string>> = {},
): Settings {
  const given: Record<string, string> = {};
  const named: Record<string, string> = {};
  for (const [key, type] of Object.entries(Settings.shape)) {
    const meta = type.meta() as Declared | undefined;
    const variable = meta?.env ?? '';
    const value = flags[key as keyof Settings] ?? (environment[variable] || undefined);
    named[key] = flags[key as keyof Settings] === undefined ? variable : (meta?.flag ?? key);
    if (value !== undefined) given[key] = value;
  }
  const parsed = Settings.safeParse(given);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const key = String(issue?.path[0] ?? '');
  throw new DepescheError('input', {
    where: named[key] ?? key,
    got: JSON.stringify(given[key] ?? ''),
    expected: issue?.message ?? 'a valid value',
  });
}
