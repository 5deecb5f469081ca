/** Every script of package.json runs in CI, or is deleted. */
import { expect, it } from 'vitest';
import { z } from 'zod';
import { read } from './files.js';

const { scripts } = z.looseObject({ scripts: z.record(z.string(), z.string()) }).parse(JSON.parse(read('package.json')));

/** Names of scripts that a shell text runs, and what those run in turn. `npm ci` runs `prepare`. */
function run(text: string, seen: Set<string>): Set<string> {
  const calls = [...text.matchAll(/\bnpm (?:run (?:--?[\w-]+ )*)?([\w:-]+)/g)].map(([, name]) =>
    name === 'ci' ? 'prepare' : (name ?? ''),
  );
  for (const name of calls) {
    const script = scripts[name];
    if (script === undefined || seen.has(name)) continue;
    seen.add(name);
    run(script, seen);
  }
  return seen;
}

it('every script runs in CI', () => {
  const commands = read('.ci/run').replace(/^\s*#.*$/gm, '');
  expect([...run(commands, new Set())].sort()).toEqual(Object.keys(scripts).sort());
});

it('CI runs the README’s own test command', () => {
  expect(read('README.md')).toContain('npm ci && npm test');
  expect(read('.ci/run')).toMatch(/npm ci[\s\S]*npm test/);
});
