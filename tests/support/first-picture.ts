/** One navigation of a browser without memory to the explorer, until its graph is drawn. */
import type { Browser } from 'playwright-core';

/** What is told of it, in milliseconds since navigation began, and in bytes. */
export const FIRST_PICTURE = {
  script: 'script is there, ms',
  answers: 'answers are there, ms',
  drawn: 'graph is drawn, ms',
  scripting: 'of it in scripts, ms',
  processor: 'processor time, ms',
  bytes: 'over the wire, bytes',
};

export type FirstPicture = Record<keyof typeof FIRST_PICTURE, number>;

export async function firstPicture(browser: Browser, url: string): Promise<FirstPicture> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'de-DE' });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Performance.enable');
  await page.goto(url, { waitUntil: 'commit' });
  const seen = await page.evaluate(whenDrawn);
  const { metrics } = await devtools.send('Performance.getMetrics');
  await context.close();
  const spent = (metric: string) => 1000 * (metrics.find(({ name }) => name === metric)?.value ?? 0);
  return { ...seen, scripting: spent('ScriptDuration'), processor: spent('ProcessTime') };
}

/** Runs in the page, which marks its first picture itself. */
async function whenDrawn(): Promise<Omit<FirstPicture, 'scripting' | 'processor'>> {
  const mark = await new Promise<PerformanceEntry>((resolve) => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntriesByName('first picture')) resolve(entry);
    }).observe({ type: 'mark', buffered: true });
  });
  const before = performance.getEntriesByType('resource').filter((entry) => entry instanceof PerformanceResourceTiming);
  const end = (part: string) => Math.max(...before.filter(({ name }) => name.includes(part)).map(({ responseEnd }) => responseEnd));
  const page = performance.getEntriesByType('navigation').filter((entry) => entry instanceof PerformanceNavigationTiming);
  return {
    script: end('/assets/main-'),
    answers: end('/api/graph'),
    drawn: mark.startTime,
    bytes: [...page, ...before].reduce((sum, { transferSize }) => sum + transferSize, 0),
  };
}
