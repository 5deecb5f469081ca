/** The environment with what a `.env` file in the working directory adds to it. A variable that is set, and not empty, wins. */
import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { DepescheError, messageOf } from '../model/errors.js';
import type { Variables } from '../model/settings.js';

export type Environment = { variables: Variables; fromFile: ReadonlySet<string> };

/** @throws DepescheError `input` where there is a `.env` that cannot be read */
export function readEnvironment(own: Variables = process.env, file = '.env'): Environment {
  const set = Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined && value !== ''));
  const fileVariables = parseFile(file);
  const fromFile = new Set(Object.keys(fileVariables).filter((name) => !(name in set)));
  return { variables: { ...fileVariables, ...set }, fromFile };
}

function parseFile(file: string): Variables {
  try {
    return parseEnv(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return {};
    throw new DepescheError('input', { where: file, got: messageOf(error), expected: 'lines NAME=value' }, { cause: error });
  }
}
