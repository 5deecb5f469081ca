/** Every setting of Depesche, declared once: its name on the command line and in the environment, its default and its meaning. */
import { z } from 'zod';
import { DepescheError } from './errors.js';

type Declared = { env: string; flag?: string; meaning: string; secret?: boolean };

const declared = z.registry<Declared>();

const STORE_SCHEMES = ['neo4j', 'neo4j+s', 'neo4j+ssc', 'bolt', 'bolt+s', 'bolt+ssc'];

/** The scheme of a URL. One letter is a Windows drive. */
const schemeOf = (location: string): string | undefined => /^([a-z][a-z0-9+.-]+):\/\//i.exec(location)?.[1]?.toLowerCase();

/** Whether a store location is a Neo4j URL; everything else is a file. */
export const isNeo4jUrl = (location: string): boolean => schemeOf(location) !== undefined;

function isStoreLocation(location: string): boolean {
  const scheme = schemeOf(location);
  if (scheme === undefined) return location.trim() !== '';
  if (!STORE_SCHEMES.includes(scheme) || !URL.canParse(location)) return false;
  const { hostname, username, password } = new URL(location);
  return hostname !== '' && username === '' && password === '';
}

const Port = z
  .string()
  .regex(/^\d{1,5}$/, 'a port from 0 to 65535')
  .transform(Number)
  .pipe(z.number().max(65535, 'a port from 0 to 65535'));

export const Settings = z.object({
  store: z
    .string()
    .refine(
      isStoreLocation,
      'a file path or a neo4j:// or bolt:// URL without user and password (these are NEO4J_USERNAME and NEO4J_PASSWORD)',
    )
    .default('data/depesche.grafeo')
    .register(declared, {
      env: 'DEPESCHE_STORE',
      flag: '--store',
      meaning: 'where the graph is: a file path (embedded) or a neo4j:// or bolt:// URL',
    }),
  username: z.string().default('neo4j').register(declared, { env: 'NEO4J_USERNAME', meaning: 'Neo4j user' }),
  password: z.string().optional().register(declared, { env: 'NEO4J_PASSWORD', meaning: 'Neo4j password', secret: true }),
  database: z.string().default('neo4j').register(declared, { env: 'NEO4J_DATABASE', meaning: 'Neo4j database' }),
  host: z.string().regex(/^\S+$/, 'a host name or address').default('127.0.0.1').register(declared, {
    env: 'HOST',
    flag: '--host',
    meaning: 'address the explorer listens on; anything but 127.0.0.1 opens it to others',
  }),
  port: Port.default(3000).register(declared, { env: 'PORT', flag: '--port', meaning: 'port of the explorer; 0 takes a free one' }),
  changes: z.stringbool({ error: 'true or false' }).optional().register(declared, {
    env: 'DEPESCHE_CHANGES',
    meaning: 'whether articles may be added and removed in the explorer; not given, only where it listens to this machine alone',
  }),
  fetchPrivate: z.stringbool({ error: 'true or false' }).default(false).register(declared, {
    env: 'DEPESCHE_FETCH_PRIVATE',
    meaning: 'true lets the explorer add pages from this machine and from private networks',
  }),
  debug: z
    .stringbool({ error: 'true or false' })
    .default(false)
    .register(declared, { env: 'DEPESCHE_DEBUG', meaning: 'true shows where in the program an error arose' }),
});

export type Settings = z.infer<typeof Settings>;
export type SettingName = keyof Settings;
export type Variables = Record<string, string | undefined>;
export type Flags = Partial<Record<SettingName, string | undefined>>;

/** A setting as it came out: `from` is the flag, the variable's name, or `default`; `problem` says why the value cannot be used. */
export type SettingState = Declared & { name: SettingName; value: string; from: string; problem?: string };

const NAMES = Settings.keyof().options;

function declarationOf(name: SettingName): Declared {
  const declaration = declared.get(Settings.shape[name]);
  if (!declaration) throw new Error(`the setting ${name} is not declared`);
  return declaration;
}

/** Settings from the environment and the command line; the command line wins, empty variables count as absent. */
export function readSettings(environment: Variables, flags: Flags = {}): Settings {
  const problem = explainSettings(environment, flags).find((state) => state.problem !== undefined);
  if (problem)
    throw new DepescheError('input', {
      where: problem.from,
      got: problem.secret ? 'a value that is not shown' : JSON.stringify(problem.value),
      expected: problem.problem ?? 'a valid value',
    });
  return Settings.parse(Object.fromEntries(NAMES.map((name) => [name, given(name, environment, flags).value])));
}

/** Every setting, its value and where it comes from, without failing on a bad one. */
export function explainSettings(environment: Variables, flags: Flags = {}): SettingState[] {
  return NAMES.map((name) => {
    const { value, from } = given(name, environment, flags);
    const parsed = Settings.shape[name].safeParse(value);
    const state = { ...declarationOf(name), name, value: value ?? (parsed.success ? String(parsed.data ?? '') : ''), from };
    return parsed.success ? state : { ...state, problem: parsed.error.issues[0]?.message ?? 'a valid value' };
  });
}

function given(name: SettingName, environment: Variables, flags: Flags): { value: string | undefined; from: string } {
  const { env, flag } = declarationOf(name);
  if (flags[name] !== undefined) return { value: flags[name], from: flag ?? name };
  const value = environment[env] || undefined;
  return { value, from: value === undefined ? 'default' : env };
}
