// `npm ci` builds. `npx depesche` in a clone also runs this, once, to link the command, and has no need to build what is built.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const isBuilt = existsSync(new URL('../dist/cli/main.js', import.meta.url));
if (!(isBuilt && process.env.npm_command === 'exec'))
  execFileSync('npm', ['run', 'build'], { stdio: 'inherit', shell: process.platform === 'win32' });
