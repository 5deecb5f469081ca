/** The list of names that are words as well is what its script makes of lists, lexicon and decisions as they are now. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

it('ambiguous.txt is up to date', () => {
  const folder = mkdtempSync(join(tmpdir(), 'depesche-ambiguous-'));
  try {
    execFileSync(process.execPath, [join(ROOT, 'scripts/find-ambiguous-names.mjs'), join(folder, 'ambiguous.txt')]);
    const made = readFileSync(join(folder, 'ambiguous.txt'), 'utf8');
    const mend = 'node scripts/find-ambiguous-names.mjs src/lang/de/names/ambiguous.txt';
    expect(readFileSync(join(ROOT, 'src/lang/de/names/ambiguous.txt'), 'utf8'), mend).toBe(made);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
