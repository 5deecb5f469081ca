/** After an article came or went: the arrows and entities it touched are computed anew from what is stored now. */
import { z } from 'zod';
import { EntityType, RelationType } from '../model/vocabulary.js';
import { arrowProperties } from './arrows.js';
import { ClaimRow, sumClaims } from './claims.js';
import type { Writer } from './database.js';
import { portrait, readTally, type Support, weigh } from './support.js';

export const ArrowEnds = z.object({ id: z.string(), type: RelationType, source: z.string(), target: z.string() });
export type ArrowEnds = z.infer<typeof ArrowEnds>;

export type Said = { entity: string; support: Support };

/** What a load, a removal or a decision may have changed: arrows, and what articles said and say of entities. */
export type Touched = { arrows: Map<string, ArrowEnds>; before: Said[]; after: Said[] };

/** @returns the arrows and entities that went because nothing supports them any more */
export async function settle(writer: Writer, touched: Touched): Promise<{ arrows: string[]; entities: string[] }> {
  const arrows = await settleArrows(writer, touched.arrows);
  const entities = await settleEntities(writer, touched);
  return { arrows, entities };
}

async function settleArrows(writer: Writer, touched: ReadonlyMap<string, ArrowEnds>): Promise<string[]> {
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
  return fallen.map(({ id }) => id);
}

const Stored = z.object({ id: z.string(), type: EntityType.nullable(), tally: z.string().nullable() });

async function settleEntities(writer: Writer, { before, after }: Touched): Promise<string[]> {
  const less = groupBy(before, ({ entity }) => entity);
  const more = groupBy(after, ({ entity }) => entity);
  const ids = [...new Set([...less.keys(), ...more.keys()])];
  const stored = await writer.read('read/list-tallies', Stored, { ids });
  const entities = stored.map(({ id, type, tally }) => {
    const without = (less.get(id) ?? []).reduce((sum, { support }) => weigh(sum, support, -1), readTally(tally));
    const now = (more.get(id) ?? []).reduce((sum, { support }) => weigh(sum, support, 1), without);
    return { id, type, tally: JSON.stringify(now), portrait: portrait(now) };
  });
  const standing = entities.flatMap(({ id, type, tally, portrait }) =>
    portrait ? [{ id, type, properties: { ...portrait, tally } }] : [],
  );
  await writer.write('write/set-entities', { rows: standing.map(({ id, properties }) => ({ id, properties })) });
  const relabelled = standing.filter(({ type, properties }) => type !== properties.type);
  for (const [type, rows] of groupBy(relabelled, (row) => row.type))
    if (type !== null) await writer.write('write/remove-label', { ids: rows.map((row) => row.id) }, type);
  for (const [type, rows] of groupBy(relabelled, ({ properties }) => properties.type))
    await writer.write('write/add-label', { ids: rows.map((row) => row.id) }, type);
  const fallen = entities.filter((entity) => entity.portrait === null).map(({ id }) => id);
  if (fallen.length > 0) await writer.write('write/delete-entities', { ids: fallen });
  return fallen;
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
