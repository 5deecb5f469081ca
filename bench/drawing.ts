/**
 * How fast a large graph is drawn and moved, by the explorer's stage and by cytoscape, force-graph and vis-network, in turn in one headless
 * Chromium that draws in software: the same graph, places, names, colours and arrow heads in the same 1200 × 800 pixels.
 *
 *     npm run bench -- drawing
 *     npm run bench -- drawing --sizes=1000,10000 --only=depesche,force-graph --rounds=1 --pictures=FOLDER
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build, preview } from 'vite';
import { ontology } from '../src/ontology/index.js';
import { missingBrowser } from '../tests/support/browser.js';
import { LIBRARIES, type LibraryName } from './drawing/libraries/index.js';
import { LEGEND, table } from './drawing/report.js';
import { type Asked, LIMIT, measure, type Visit, withPage } from './drawing/visit.js';

const ARROWS_A_NODE = 3;

const { values: options } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,10000,50000' },
    only: { type: 'string', default: LIBRARIES.join() },
    rounds: { type: 'string', default: '3' },
    pictures: { type: 'string' },
  },
});
const wanted = options.only.split(',');
const libraries = LIBRARIES.filter((library) => wanted.includes(library));
const sizes = options.sizes.split(',').map(Number);
const number = (value: number) => value.toLocaleString('en');

/** Names what is compared by the version that is installed. */
function version(library: LibraryName): string {
  if (library === 'depesche') return library;
  const file = fileURLToPath(new URL(`../node_modules/${library}/package.json`, import.meta.url));
  const { version: installed }: { version?: unknown } = JSON.parse(readFileSync(file, 'utf8'));
  return `${library} ${installed}`;
}

async function compare(url: string, nodes: number): Promise<void> {
  const outcomes = new Map<LibraryName, Visit[]>(libraries.map((library) => [library, []]));
  for (let round = 0; round < Number(options.rounds); round++) {
    const order = libraries.map((_, i) => libraries[(i + round) % libraries.length]).filter((library) => library !== undefined);
    for (const library of order) {
      const known = outcomes.get(library) ?? [];
      if (known.some(({ zoom }) => !zoom)) continue;
      const asked: Asked = { url, library, nodes, arrows: nodes * ARROWS_A_NODE, ontology: ontology() };
      const file = options.pictures ? join(options.pictures, `${library}-${nodes}`) : null;
      known.push(await withPage(asked, (page) => measure(page, file)));
    }
  }
  console.log(`\n${number(nodes)} nodes, ${number(nodes * ARROWS_A_NODE)} arrows`);
  console.log(table(outcomes, LIMIT));
}

const missing = missingBrowser();
if (missing) console.log(`drawing: left out, ${missing}`);
else {
  const root = fileURLToPath(new URL('drawing/', import.meta.url));
  const outDir = mkdtempSync(join(tmpdir(), 'depesche-drawing-'));
  await build({ root, configFile: false, logLevel: 'error', build: { outDir, target: 'es2022', chunkSizeWarningLimit: 2_000 } });
  const server = await preview({ root, configFile: false, logLevel: 'error', build: { outDir }, preview: { port: 0, host: '127.0.0.1' } });
  const [url] = server.resolvedUrls?.local ?? [];
  try {
    if (!url) throw new Error('drawing: got no address of the page, expected one');
    console.log(`${libraries.map(version).join(', ')}; medians of ${options.rounds} rounds\n${LEGEND}`);
    for (const nodes of sizes) await compare(url, nodes);
  } finally {
    await server.close();
    rmSync(outDir, { recursive: true, force: true });
  }
}
