/** The seed article, read by the real readers and the real pipeline. */
import { fileURLToPath } from 'node:url';
import type { Extraction } from '../../src/model/extraction.js';
import { extract } from '../../src/pipeline/index.js';
import { readArticles } from '../../src/readers/index.js';

export async function seedDocuments(): Promise<Extraction[]> {
  const documents: Extraction[] = [];
  for await (const result of readArticles(fileURLToPath(new URL('../../seeds', import.meta.url)))) {
    if ('problem' in result) throw result.problem;
    if ('article' in result) documents.push(extract(result.article));
  }
  return documents;
}
