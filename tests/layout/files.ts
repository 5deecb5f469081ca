/** The project's own text files: what git tracks or would track, or, where there is no git, what is there but for what is built. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const NOT_OURS = new Set(['node_modules', 'dist', '.git', 'coverage']);
const TEXT =
  /\.(ts|tsx|mjs|js|css|html|md|ya?ml|json|cypher|grass|sh|svg|txt)$|(^|\/)(Dockerfile|\.dockerignore|\.gitignore|\.npmrc|\.env\.example|run|NOTICE|LICENSE)$/;

function walk(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (NOT_OURS.has(name) || path === join(ROOT, 'data')) return [];
    return statSync(path).isDirectory() ? walk(path) : [relative(ROOT, path).split(sep).join('/')];
  });
}

function tracked(): string[] | null {
  const run = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: ROOT, encoding: 'utf8' });
  return run.status === 0 ? run.stdout.split('\0').filter(Boolean) : null;
}

export function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

/** Paths from the root, with `/`. */
export function textFiles(): string[] {
  return (tracked() ?? walk(ROOT)).filter((path) => TEXT.test(path) && statSync(join(ROOT, path), { throwIfNoEntry: false })?.isFile());
}
