/** An arrow and the claims under it. */
import { z } from 'zod';
import type { EntityRef, RelationView } from '../model/views.js';
import { ClaimRow, sumClaims } from './claims.js';
import type { Reader } from './database.js';
import { EntityRow } from './entities.js';
import { evidence } from './evidence.js';

const ClaimId = z.object({ id: z.string() });

export async function relation(reader: Reader, id: string): Promise<RelationView | null> {
  const [arrow] = sumClaims(await reader.read('read/list-arrow-claims', ClaimRow, { ids: [id] }));
  if (!arrow) return null;
  const named = new Map(
    (await reader.read('read/find-entities', EntityRow, { ids: [arrow.source, arrow.target] })).map((row) => [row.id, row]),
  );
  const source = named.get(arrow.source);
  const target = named.get(arrow.target);
  if (!source || !target) return null;
  const ids = (await reader.read('read/list-arrow-evidence', ClaimId, { id })).map((row) => row.id);
  const claims = await evidence(reader, ids);
  const rejected = claims.filter(({ setAside }) => setAside).map(({ claim }) => claim);
  return {
    ...arrow,
    ends: [reference(source), reference(target)],
    evidence: claims.filter(({ setAside }) => !setAside).map(({ claim }) => claim),
    ...(rejected.length > 0 ? { rejected } : {}),
  };
}

function reference({ id, type, name }: EntityRow): EntityRef {
  return { id, type, name };
}
