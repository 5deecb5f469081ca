import { defineConfig } from 'vitest/config';
import LongestFirst from './tests/support/longest-first.js';

const PAGE = 'tests/web/**/*.test.ts';
const LARGE = 'tests/web/large.test.ts';
const BUILT = ['tests/support/built-page.ts'];
const READING = 'tests/{evaluation,lang,layout,model,ontology,pipeline,readers}/**/*.test.ts';

export default defineConfig({
  test: {
    testTimeout: 30_000,
    hookTimeout: 300_000,
    // What a page is waited for may take longer on a machine that is busy; who finds it there waits no longer.
    expect: { poll: { timeout: 10_000 } },
    // On a build server, where anything may be held up for long: the closing lines name those that needed it (.ci/summary.mjs).
    retry: process.env.CI ? 1 : 0,
    sequence: { sequencer: LongestFirst },
    // What only reads opens the lexicon once and is compiled once for all its files; then all but the page runs side by side, each file by itself;
    // then two browsers do; and what draws a large graph gets the machine for itself.
    projects: [
      { extends: true, test: { name: 'reading', include: [READING], isolate: false, maxWorkers: 2, sequence: { groupOrder: 0 } } },
      {
        extends: true,
        test: {
          name: 'parts',
          include: ['tests/**/*.test.ts'],
          exclude: [PAGE, READING],
          globalSetup: ['tests/support/neo4j-broker.ts'],
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: { name: 'page', include: [PAGE], exclude: [LARGE], globalSetup: BUILT, maxWorkers: 2, sequence: { groupOrder: 2 } },
      },
      { extends: true, test: { name: 'large page', include: [LARGE], globalSetup: BUILT, maxWorkers: 1, sequence: { groupOrder: 3 } } },
    ],
  },
});
