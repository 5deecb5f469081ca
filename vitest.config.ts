import { defineConfig } from 'vitest/config';
import { engineMissing } from './tests/support/engine.js';
import LongestFirst from './tests/support/longest-first.js';

const PAGE = 'tests/web/**/*.test.ts';
const COMPOSE = 'tests/compose/**/*.test.ts';

/** Done last: browsers, one after the other, and where an engine runs, beside them the image, which is mostly waited for. */
const last = { maxWorkers: engineMissing() ? 1 : 2, sequence: { groupOrder: 1 } };

export default defineConfig({
  test: {
    testTimeout: 30_000,
    hookTimeout: 300_000,
    // What a page is waited for may take longer on a machine that is busy; who finds it there waits no longer.
    expect: { poll: { timeout: 10_000 } },
    // On a build server, where anything may be held up for long: the closing lines name those that needed it (.ci/summary.mjs).
    retry: process.env.CI ? 1 : 0,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'parts',
          include: ['tests/**/*.test.ts'],
          exclude: [PAGE, COMPOSE],
          globalSetup: ['tests/support/neo4j-broker.ts'],
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      { extends: true, test: { name: 'compose', include: [COMPOSE], ...last } },
      { extends: true, test: { name: 'page', include: [PAGE], ...last } },
    ],
  },
});
