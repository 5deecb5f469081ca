/** `depesche doctor`: what is configured, what can be reached, what is missing. */
import { existsSync } from 'node:fs';
import { access, constants, statfs } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { messageOf } from '../model/errors.js';
import { explainSettings, type Flags, isNeo4jUrl, readSettings, type SettingState, type Settings } from '../model/settings.js';
import type { Environment } from './environment.js';
import { EXIT, type ExitCode } from './exit-codes.js';
import { counted, print } from './talk.js';
import { withStore } from './with-store.js';

type Check = { what: string; ok: boolean; says: string; code: ExitCode };

const ROOT = new URL('../../', import.meta.url);
const LEAST_NODE = [20, 19] as const;
const LEAST_FREE_BYTES = 200_000_000;

export async function doctor({ variables, fromFile }: Environment, flags: Flags): Promise<ExitCode> {
  const states = explainSettings(variables, flags);
  const isValid = states.every((state) => state.problem === undefined);
  const checks = [
    nodeCheck(),
    fileCheck('page', 'dist/web/index.html', 'built', 'not built; `npm run build` does it'),
    fileCheck('lexicon', 'src/lang/de/german.dict', 'there', 'missing; it belongs to the package'),
    ...(isValid ? await storeChecks(readSettings(variables, flags)) : []),
  ];
  const width = Math.max(...states.map(({ env }) => env.length));
  const settingLines = states.map(
    (state) => `  ${state.env.padEnd(width)}  ${shownValue(state)}  (${originOf(state, fromFile)})${faultOf(state)}\n`,
  );
  const checkLines = checks.map(({ what, ok, says }) => `  ${ok ? 'ok     ' : 'MISSING'}  ${what}: ${says}\n`);
  await print(`Settings\n${settingLines.join('')}\nChecks\n${checkLines.join('')}`);
  if (!isValid) return EXIT.usage;
  return checks.find(({ ok }) => !ok)?.code ?? EXIT.ok;
}

const shownValue = ({ value, secret }: SettingState): string => (value === '' ? 'not set' : secret ? '••••••••' : value);

const originOf = ({ from }: SettingState, fromFile: ReadonlySet<string>): string =>
  from === 'default' || from.startsWith('--') ? from : fromFile.has(from) ? '.env' : 'environment';

const faultOf = ({ problem }: SettingState): string => (problem === undefined ? '' : `  — expected ${problem}`);

function nodeCheck(): Check {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const ok = major > LEAST_NODE[0] || (major === LEAST_NODE[0] && minor >= LEAST_NODE[1]);
  return {
    what: 'Node.js',
    ok,
    says: ok ? process.versions.node : `${process.versions.node}, at least ${LEAST_NODE.join('.')} is needed`,
    code: EXIT.input,
  };
}

function fileCheck(what: string, file: string, there: string, missing: string): Check {
  const ok = existsSync(fileURLToPath(new URL(file, ROOT)));
  return { what, ok, says: ok ? there : missing, code: EXIT.input };
}

async function storeChecks(settings: Settings): Promise<Check[]> {
  if (isNeo4jUrl(settings.store)) return [await storeCheck(settings)];
  const folder = await existingFolder(resolve(settings.store));
  const [disk, writable] = await Promise.all([diskCheck(folder), writableCheck(folder)]);
  return [existsSync(settings.store) ? await storeCheck(settings) : newStore(settings), writable, disk];
}

const newStore = ({ store }: Settings): Check => ({
  what: 'store',
  ok: true,
  says: `${store} is not there yet; ingest or serve makes it`,
  code: EXIT.ok,
});

async function storeCheck(settings: Settings): Promise<Check> {
  try {
    const { articles, entities, claims } = await withStore(settings, 'read', (store) => store.statistics());
    const says = `${settings.store}, ${counted(articles, 'article')}, ${counted(entities, 'entity', 'entities')}, ${counted(claims, 'claim')}`;
    return { what: 'store', ok: true, says, code: EXIT.ok };
  } catch (error) {
    return { what: 'store', ok: false, says: messageOf(error), code: EXIT.store };
  }
}

async function writableCheck(folder: string): Promise<Check> {
  const ok = await access(folder, constants.W_OK).then(
    () => true,
    () => false,
  );
  return { what: 'folder', ok, says: `${folder} ${ok ? 'can be written to' : 'cannot be written to'}`, code: EXIT.store };
}

async function diskCheck(folder: string): Promise<Check> {
  const { bavail, bsize } = await statfs(folder);
  const free = bavail * bsize;
  return {
    what: 'disk',
    ok: free >= LEAST_FREE_BYTES,
    says: `${Math.floor(free / 1_000_000).toLocaleString('en')} MB free`,
    code: EXIT.store,
  };
}

async function existingFolder(file: string): Promise<string> {
  const folder = dirname(file);
  return existsSync(folder) || folder === dirname(folder) ? folder : existingFolder(folder);
}
