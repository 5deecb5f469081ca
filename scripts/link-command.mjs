// Makes `npx depesche` find the command in a clone: npm links the commands of packages it installs, but not the one of the package it stands in.
import { chmodSync, existsSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../', import.meta.url);
const command = fileURLToPath(new URL('dist/cli/main.js', root));
const folder = new URL('node_modules/.bin/', root);

chmodSync(command, 0o755);
if (existsSync(folder)) {
  const link = fileURLToPath(new URL('depesche', folder));
  rmSync(link, { force: true });
  if (process.platform === 'win32') writeFileSync(`${link}.cmd`, '@node "%~dp0\\..\\..\\dist\\cli\\main.js" %*\r\n');
  else symlinkSync('../../dist/cli/main.js', link);
}
