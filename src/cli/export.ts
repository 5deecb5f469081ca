/** `depesche export`: the whole graph with its evidence, to standard output or to files that are there whole or not at all. */
import { join } from 'node:path';
import { EXPORTS, type ExportData, type ExportFormat } from '../export/index.js';
import type { Settings } from '../model/settings.js';
import type { RelationView } from '../model/views.js';
import { ontology } from '../ontology/index.js';
import type { GraphStore } from '../store/contract.js';
import { EXIT, type ExitCode } from './exit-codes.js';
import { makeFolder, writeWhole } from './files.js';
import { counted, print, progress, say } from './talk.js';
import { withStore } from './with-store.js';

const MOST_NODES = 100_000;
const AT_ONCE = 16;

export async function exportGraph({ format, out }: { format: ExportFormat; out?: string }, settings: Settings): Promise<ExitCode> {
  const data = await withStore(settings, 'read', gather);
  const written = EXPORTS[format](data);
  if (typeof written !== 'string') {
    const folder = out ?? '.';
    await makeFolder(folder);
    for (const [name, text] of Object.entries(written)) await writeWhole(join(folder, name), text);
  } else if (out === undefined) await print(written);
  else await writeWhole(out, written);
  say(`${counted(data.nodes.length, 'node')}, ${counted(data.arrows.length, 'arrow')}${out === undefined ? '' : ` in ${out}`}`);
  return EXIT.ok;
}

async function gather(store: GraphStore): Promise<ExportData> {
  const { nodes, edges, total } = await store.graph({ limit: MOST_NODES });
  if (total.nodes > nodes.length)
    say(`Only the strongest ${counted(nodes.length, 'node')} of ${total.nodes.toLocaleString('en')} are written.`);
  const arrows: RelationView[] = [];
  for (let start = 0; start < edges.length; start += AT_ONCE) {
    const some = await Promise.all(edges.slice(start, start + AT_ONCE).map(({ id }) => store.relation(id)));
    arrows.push(...some.filter((arrow) => arrow !== null));
    progress.show(`${arrows.length} of ${counted(edges.length, 'arrow')}`);
  }
  return { nodes, arrows, articles: await store.articles(), ontology: ontology() };
}
