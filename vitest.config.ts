import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/support/neo4j-broker.ts'],
    testTimeout: 30_000,
    hookTimeout: 180_000,
  },
});
