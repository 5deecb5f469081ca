/** Vitest's global setup: the page is built once a test run, as it is now and away from `dist`, for all files that open it. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { TestProject } from 'vitest/node';
import { browserPath } from './browser.js';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Folder of the built page; empty where no browser is that could open it. */
    webRoot: string;
  }
}

const WEB = fileURLToPath(new URL('../../web/', import.meta.url));

export default async function builtPage(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  if (!browserPath()) {
    project.provide('webRoot', '');
    return undefined;
  }
  const webRoot = await mkdtemp(join(tmpdir(), 'depesche-page-'));
  const mode = process.env.NODE_ENV;
  // What the test runner calls itself would put the developers' React into the page.
  process.env.NODE_ENV = 'production';
  try {
    await build({ root: WEB, configFile: join(WEB, 'vite.config.ts'), logLevel: 'error', build: { outDir: webRoot, emptyOutDir: true } });
  } finally {
    if (mode === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = mode;
  }
  project.provide('webRoot', webRoot);
  return () => rm(webRoot, { recursive: true, force: true });
}
