/** The lint enforces the layout's import table: proved on a throw-away tree that breaks every row of it. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';

const root = fileURLToPath(new URL('../../', import.meta.url));
const biome = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome');

/** Where, what it imports, and whether the layout allows it. */
const IMPORTS = [
  ['src/model/probe.ts', '../ontology/index.js', false],
  ['src/model/probe.ts', '../store/index.js', false],
  ['src/model/probe.ts', 'neo4j-driver', false],
  ['src/model/probe.ts', 'zod', true],
  ['src/ontology/probe.ts', '../lang/de/index.js', false],
  ['src/ontology/probe.ts', '../pipeline/index.js', false],
  ['src/ontology/probe.ts', '../model/errors.js', true],
  ['src/lang/de/probe.ts', '../../pipeline/index.js', false],
  ['src/lang/de/probe.ts', '../../store/index.js', false],
  ['src/lang/de/probe.ts', '../../ontology/index.js', true],
  ['src/pipeline/claims/probe.ts', '../../store/index.js', false],
  ['src/pipeline/claims/probe.ts', '../../readers/index.js', false],
  ['src/pipeline/claims/probe.ts', '../../server/index.js', false],
  ['src/pipeline/claims/probe.ts', 'express', false],
  ['src/pipeline/claims/probe.ts', 'neo4j-driver', false],
  ['src/pipeline/claims/probe.ts', '@grafeo-db/js', false],
  ['src/pipeline/claims/probe.ts', 'node:fs', false],
  ['src/pipeline/claims/probe.ts', 'node:fs/promises', false],
  ['src/pipeline/claims/probe.ts', '../../lang/de/index.js', true],
  ['src/pipeline/claims/probe.ts', '../tokens/index.js', true],
  ['src/readers/probe.ts', '../pipeline/index.js', false],
  ['src/readers/probe.ts', '../store/index.js', false],
  ['src/readers/probe.ts', '../model/extraction.js', true],
  ['src/store/neo4j/probe.ts', '../../pipeline/index.js', false],
  ['src/store/neo4j/probe.ts', '../../server/index.js', false],
  ['src/store/neo4j/probe.ts', '../../ontology/index.js', true],
  ['src/evaluation/probe.ts', '../pipeline/index.js', false],
  ['src/evaluation/probe.ts', '../ontology/index.js', true],
  ['src/pipeline/claims/probe.ts', '../../evaluation/index.js', false],
  ['src/extractor/probe.ts', '../pipeline/index.js', true],
  ['src/extractor/probe.ts', '../readers/index.js', true],
  ['src/extractor/probe.ts', '../pipeline/claims/index.js', false],
  ['src/extractor/probe.ts', '../store/index.js', false],
  ['src/extractor/probe.ts', '../server/index.js', false],
  ['src/server/probe.ts', '../extractor/index.js', true],
  ['src/server/probe.ts', '../readers/index.js', true],
  ['src/server/probe.ts', '../store/neo4j/index.js', false],
  ['src/server/probe.ts', '../store/grafeo/index.js', false],
  ['src/server/probe.ts', '../cli/main.js', false],
  ['src/server/probe.ts', '../store/index.js', true],
  ['src/cli/probe.ts', '../../web/src/main.js', false],
  ['src/cli/probe.ts', '../../tests/support/neo4j.js', false],
  ['src/cli/probe.ts', '../server/index.js', true],
  ['web/src/probe.ts', '../../src/store/index.js', false],
  ['web/src/probe.ts', '../../src/pipeline/index.js', false],
  ['web/src/probe.ts', 'node:fs', false],
  ['web/src/probe.ts', '../../src/model/views.js', true],
] as const;

const CASES = IMPORTS.map(([where, what, allowed], i) => ({ where: where.replace('probe', `probe-${i}`), what, allowed }));
const Report = z.object({ diagnostics: z.array(z.looseObject({ category: z.string(), location: z.looseObject({ path: z.unknown() }) })) });

let tree: string;
let refused: Set<string>;

beforeAll(() => {
  tree = mkdtempSync(join(tmpdir(), 'depesche-layout-'));
  cpSync(join(root, 'biome.json'), join(tree, 'biome.json'));
  for (const { where, what } of CASES) {
    mkdirSync(dirname(join(tree, where)), { recursive: true });
    writeFileSync(join(tree, where), `import * as probe from '${what}';\n\nexport const kept = probe;\n`);
  }
  const run = spawnSync(process.execPath, [biome, 'lint', '--vcs-enabled=false', '--max-diagnostics=none', '--reporter=json', '.'], {
    cwd: tree,
    encoding: 'utf8',
  });
  const { diagnostics } = Report.parse(JSON.parse(run.stdout));
  refused = new Set(
    diagnostics
      .filter(({ category }) => category === 'lint/style/noRestrictedImports')
      .map(({ location }) => JSON.stringify(location.path).match(/[\w/-]+probe-\d+\.ts/)?.[0] ?? ''),
  );
});

afterAll(() => rmSync(tree, { recursive: true, force: true }));

it.each(CASES)('$where importing $what: allowed is $allowed', ({ where, allowed }) => {
  expect(refused.has(where)).toBe(!allowed);
});
