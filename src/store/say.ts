/** Writes what articles say of entities: who is named where, who does what, and who says so. */
import type { Parameters, Writer } from './database.js';
import type { Decided } from './review/with-decisions.js';
import type { Sayings } from './rows.js';

/** More rows than this in one statement cost memory and gain no speed. */
const BATCH = 2_000;

export async function writeRows(writer: Writer, statement: string, rows: readonly Parameters[]): Promise<void> {
  for (let start = 0; start < rows.length; start += BATCH) await writer.write(statement, { rows: rows.slice(start, start + BATCH) });
}

export async function say(writer: Writer, { supports, mentions, claims, statements }: Sayings): Promise<void> {
  await writer.write('write/merge-entities', { ids: [...new Set(supports.map(({ entity }) => entity))] });
  await writeRows(writer, 'write/create-support', supports);
  await writeRows(writer, 'write/create-mentions', mentions);
  await writeRows(writer, 'write/create-claims', claims);
  const attributed = claims.filter(({ speaker }) => speaker !== null);
  await writeRows(
    writer,
    'write/create-attributions',
    attributed.map(({ id, speaker }) => ({ claim: id, speaker })),
  );
  const setAside = claims.filter((claim) => claim.setAside).map(({ id }) => id);
  if (setAside.length > 0) await writer.write('write/set-claims-aside', { ids: setAside });
  await writeRows(writer, 'write/create-statements', statements);
  const spoken = statements.filter(({ speaker }) => speaker !== null);
  await writeRows(
    writer,
    'write/create-speakers',
    spoken.map(({ id, speaker }) => ({ statement: id, entity: speaker })),
  );
  const addressed = statements.filter(({ addressee }) => addressee !== null);
  await writeRows(
    writer,
    'write/create-addressees',
    addressed.map(({ id, addressee }) => ({ statement: id, entity: addressee })),
  );
}

/** What an article's own node says of it. */
export function articleCounts({ document: { entities, relations }, setAside }: Decided): { claims: number; entities: number } {
  return { claims: relations.length - setAside.size, entities: entities.length };
}
