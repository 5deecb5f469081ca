/** The graph of the store's documents, and one whose texts are as nasty as texts can be. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';
import type { ExportData } from '../../src/export/index.js';
import type { RelationView } from '../../src/model/views.js';
import { ontology } from '../../src/ontology/index.js';
import { openStore } from '../../src/store/index.js';
import { documentOf, ECHO, LATER, TALKS } from '../store/documents.js';

vi.setConfig({ testTimeout: 120_000 });

export const NASTY = `=HYPERLINK("http://x")\n<script>&amp;]]></script> 'it''s' \\ \\n \u0001\u0008 \u2028 "quoted", ; // MATCH (n) DETACH DELETE n; $rows __TYPE__ 𝄞`;

const nasty = documentOf({
  id: `böse/../"id" ${"'"}`,
  title: NASTY,
  date: '2022-03-01',
  source: NASTY,
  cast: { a: { type: 'Person', name: NASTY, aliases: ['+1', '-x', '@y'] }, b: { type: 'Agreement', name: '-Minsk "II"' } },
  claims: [{ type: 'SUPPORTS', source: 'a', target: 'b', content: NASTY, by: 'a' }],
});

export async function dataOf(documents = [TALKS, ECHO, LATER, nasty]): Promise<ExportData> {
  const folder = mkdtempSync(join(tmpdir(), 'depesche-export-'));
  const store = await openStore({ location: join(folder, 'g.grafeo') });
  for (const document of documents) await store.load(document);
  const { nodes, edges } = await store.graph({ limit: 100_000 });
  const arrows: RelationView[] = [];
  for (const { id } of edges) {
    const arrow = await store.relation(id);
    if (arrow) arrows.push(arrow);
  }
  const articles = await store.articles();
  await store.close();
  rmSync(folder, { recursive: true });
  return { nodes, arrows, articles, ontology: ontology() };
}
