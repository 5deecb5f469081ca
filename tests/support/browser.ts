/** A real Chromium for tests of the page, drawing WebGL in software. */
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable'];

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // pages of one context share what is compiled (tests/web/support.ts: stayAt)
  '--process-per-site',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
];

/** The browser to test with: `CHROMIUM_PATH`, or one in a usual place. */
export function browserPath(): string | undefined {
  return [process.env.CHROMIUM_PATH, ...PLACES].find((path) => path !== undefined && existsSync(path));
}

/** Says why there is nothing to test with; on a build server that is a failure. */
export function missingBrowser(): string | null {
  if (browserPath()) return null;
  const reason = `no Chromium: CHROMIUM_PATH is ${JSON.stringify(process.env.CHROMIUM_PATH ?? '')}, and none at ${PLACES.join(', ')}`;
  if (process.env.CI) throw new Error(reason);
  return reason;
}

export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: browserPath() ?? '', headless: true, args: FLAGS });
}
