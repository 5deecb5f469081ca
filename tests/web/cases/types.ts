import type { BrowserContextOptions, Page } from 'playwright-core';

/** What a person does in the explorer, and what then must be there. */
export type Case = {
  name: string;
  options?: BrowserContextOptions;
  hash?: string;
  /** A site of its own: for what changes the graph, and one that gives only the strongest part of it. */
  site?: 'doubles' | 'cut';
  /** A fault that the case asks for. */
  expected?: RegExp;
  run: (page: Page) => Promise<void>;
};
