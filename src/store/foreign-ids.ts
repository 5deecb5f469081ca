/** The id of a claim or of a statement is one article's for good. */
import { z } from 'zod';
import { DepescheError } from '../model/errors.js';
import type { Extraction } from '../model/extraction.js';
import type { Reader } from './database.js';

const Holder = z.object({ id: z.string(), article: z.string() });

/**
 * @param documents whose articles are not stored, or not any more
 * @throws DepescheError `conflict` where an id is another article's, stored or among these
 */
export async function refuseForeignIds(reader: Reader, documents: readonly Extraction[]): Promise<void> {
  await refuse(reader, 'claims', 'read/find-foreign-claims', documents, ({ relations }) => relations);
  await refuse(reader, 'statements', 'read/find-foreign-statements', documents, ({ statements }) => statements);
}

async function refuse(
  reader: Reader,
  what: string,
  statement: string,
  documents: readonly Extraction[],
  itemsOf: (document: Extraction) => readonly { id: string }[],
): Promise<void> {
  const owners = new Map<string, string>();
  for (const document of documents)
    for (const { id } of itemsOf(document)) {
      const owner = owners.get(id) ?? document.article.id;
      if (owner !== document.article.id) throw foreign(what, id, owner);
      owners.set(id, owner);
    }
  const [held] = await reader.read(statement, Holder, { ids: [...owners.keys()] });
  if (held) throw foreign(what, held.id, held.article);
}

function foreign(what: string, id: string, owner: string): DepescheError {
  return new DepescheError('conflict', {
    where: `${what} of the document`,
    got: `the id ${id}, which article ${owner} uses`,
    expected: 'ids that no other article uses',
  });
}
