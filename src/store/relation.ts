/** An arrow and the claims under it. */
import { z } from 'zod';
import type { EntityRef, RelationView } from '../model/views.js';
import { ClaimRow, sumClaims } from './claims.js';
import type { Reader } from './database.js';
import { EntityRow } from './entities.js';
import { evidence } from './evidence.js';
import { type ClaimTest, passes, rowOf } from './passing.js';

const ClaimId = z.object({ id: z.string() });

export async function relation(reader: Reader, id: string, test?: ClaimTest): Promise<RelationView | null> {
  const [whole] = sumClaims(await reader.read('read/list-arrow-claims', ClaimRow, { ids: [id] }));
  if (!whole) return null;
  const ids = (await reader.read('read/list-arrow-evidence', ClaimId, { id })).map((row) => row.id);
  const claims = (await evidence(reader, ids)).filter(({ claim }) => !test || passes(claim, test));
  const counted = claims.filter(({ setAside }) => !setAside).map(({ claim }) => claim);
  const [arrow] = test ? sumClaims(counted.map((claim) => rowOf(claim, whole))) : [whole];
  if (!arrow) return null;
  const named = new Map(
    (await reader.read('read/find-entities', EntityRow, { ids: [arrow.source, arrow.target] })).map((row) => [row.id, row]),
  );
  const source = named.get(arrow.source);
  const target = named.get(arrow.target);
  if (!source || !target) return null;
  const rejected = claims.filter(({ setAside }) => setAside).map(({ claim }) => claim);
  return {
    ...arrow,
    ends: [reference(source), reference(target)],
    evidence: counted,
    ...(rejected.length > 0 ? { rejected } : {}),
  };
}

function reference({ id, type, name }: EntityRow): EntityRef {
  return { id, type, name };
}
