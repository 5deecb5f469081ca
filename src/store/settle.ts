/** After an article came or went: the arrows and entities it touched are computed anew from what is stored now. */
import { z } from 'zod';
import { EntityType, RelationType } from '../model/vocabulary.js';
import { arrowProperties } from './arrows.js';
import { ClaimRow, sumClaims } from './claims.js';
import type { Writer } from './database.js';
import { portrait, SupportRow } from './support.js';

export const ArrowEnds = z.object({ id: z.string(), type: RelationType, source: z.string(), target: z.string() });
export type ArrowEnds = z.infer<typeof ArrowEnds>;

/** What a load or a removal may have changed. */
export type Touched = { arrows: Map<string, ArrowEnds>; entities: Set<string> };

export function untouched(): Touched {
  return { arrows: new Map(), entities: new Set() };
}

/** @returns how many arrows and entities went because nothing supports them any more */
export async function settle(writer: Writer, touched: Touched): Promise<{ arrows: number; entities: number }> {
  const arrows = await settleArrows(writer, touched.arrows);
  const entities = await settleEntities(writer, [...touched.entities]);
  return { arrows, entities };
}

async function settleArrows(writer: Writer, touched: ReadonlyMap<string, ArrowEnds>): Promise<number> {
  const ids = [...touched.keys()];
  const sums = sumClaims(await writer.read('read/list-arrow-claims', ClaimRow, { ids }));
  const standing = new Set(sums.map((arrow) => arrow.id));
  for (const [type, arrows] of groupBy(sums, (arrow) => arrow.type)) {
    const rows = arrows.map((arrow) => ({
      id: arrow.id,
      source: arrow.source,
      target: arrow.target,
      properties: arrowProperties(arrow),
    }));
    await writer.write('write/merge-arrows', { rows }, type);
  }
  const fallen = [...touched.values()].filter(({ id }) => !standing.has(id));
  for (const [type, rows] of groupBy(fallen, (arrow) => arrow.type)) await writer.write('write/delete-arrows', { rows }, type);
  return fallen.length;
}

const StoredType = z.object({ id: z.string(), type: EntityType.nullable() });
const ClaimCount = z.object({ id: z.string(), claims: z.number().int() });

async function settleEntities(writer: Writer, ids: readonly string[]): Promise<number> {
  const support = groupBy(await writer.read('read/list-support', SupportRow, { ids }), (row) => row.id);
  const claims = new Map((await writer.read('read/count-entity-claims', ClaimCount, { ids })).map((row) => [row.id, row.claims]));
  const before = new Map((await writer.read('read/find-entities', StoredType, { ids })).map((row) => [row.id, row.type]));
  const portraits = [...support].flatMap(([id, rows]) => {
    const properties = portrait(rows);
    return properties ? [{ id, properties: { ...properties, claims: claims.get(id) ?? 0 } }] : [];
  });
  await writer.write('write/set-entities', { rows: portraits });
  const relabelled = portraits.filter(({ id, properties }) => before.get(id) !== properties.type);
  for (const [type, rows] of groupBy(relabelled, ({ id }) => before.get(id) ?? null))
    if (type !== null) await writer.write('write/remove-label', { ids: rows.map((row) => row.id) }, type);
  for (const [type, rows] of groupBy(relabelled, ({ properties }) => properties.type))
    await writer.write('write/add-label', { ids: rows.map((row) => row.id) }, type);
  const fallen = ids.filter((id) => !support.has(id));
  if (fallen.length > 0) await writer.write('write/delete-entities', { ids: fallen });
  return fallen.length;
}

function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
