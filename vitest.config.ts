import { defineConfig } from 'vitest/config';
import LongestFirst from './tests/support/longest-first.js';

const PAGE = 'tests/web/**/*.test.ts';

export default defineConfig({
  test: {
    testTimeout: 30_000,
    hookTimeout: 300_000,
    // What a page is waited for may take longer on a machine that is busy; who finds it there waits no longer.
    expect: { poll: { timeout: 10_000 } },
    // On a build server, where anything may be held up for long: the closing lines name those that needed it (.ci/summary.mjs).
    retry: process.env.CI ? 1 : 0,
    sequence: { sequencer: LongestFirst },
    // Browsers get the machine for themselves, one after the other; before that everything else runs side by side.
    projects: [
      {
        extends: true,
        test: {
          name: 'parts',
          include: ['tests/**/*.test.ts'],
          exclude: [PAGE],
          globalSetup: ['tests/support/neo4j-broker.ts'],
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      { extends: true, test: { name: 'page', include: [PAGE], maxWorkers: 1, sequence: { groupOrder: 1 } } },
    ],
  },
});
