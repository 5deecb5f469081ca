/** What a filter lets through of the store: arrows (all of them, or those at some entities) and the entities at their ends. */
import { z } from 'zod';
import type { ArrowView, ClaimFilter } from '../model/views.js';
import { ArrowRow, arrowView } from './arrows.js';
import { ClaimRow, sumClaims } from './claims.js';
import type { Parameters, Reader } from './database.js';
import { firstDay, lastDay } from './days.js';
import { EntityRow } from './entities.js';

/** Beyond so many entities, reading everything is faster than asking for each. */
const MANY = 2_000;

const Count = z.object({ n: z.number().int() });
type Total = { nodes: number; edges: number };

export type Picture = {
  arrows(): Promise<ArrowView[]>;
  /** Arrows that start or end at one of these entities. */
  arrowsAt(ids: readonly string[]): Promise<ArrowView[]>;
  entities(): Promise<EntityRow[]>;
  entitiesOf(ids: readonly string[]): Promise<EntityRow[]>;
  /** Those of the ids that no entity has, shown or not. */
  missing(ids: readonly string[]): Promise<string[]>;
  /** Whether the filter asks for anything of arrows; where it does not, entities without one are shown too. */
  filtersArrows: boolean;
};

/** The strongest entities, the arrows among them and how much there is in all: what a limit without any filter asks for. */
export async function strongest(reader: Reader, limit: number): Promise<{ entities: EntityRow[]; arrows: ArrowView[]; total: Total }> {
  const entities = await reader.read('read/list-strongest-entities', EntityRow, { limit });
  const inside = new Set(entities.map(({ id }) => id));
  const rows = await reader.read('read/list-strong-arrows', ArrowRow, { least: entities.at(-1)?.claims ?? 0 });
  const arrows = rows.filter(({ source, target }) => inside.has(source) && inside.has(target)).map(arrowView);
  const count = async (statement: string) => (await reader.read(statement, Count)).reduce((sum, { n }) => sum + n, 0);
  return { entities, arrows, total: { nodes: await count('read/count-entities'), edges: await count('read/count-arrows') } };
}

export function picture(reader: Reader, filter: ClaimFilter): Picture {
  const ofClaims = claimParameters(filter);
  const types = filter.entityTypes && new Set(filter.entityTypes);
  const kinds = filter.relationTypes && new Set(filter.relationTypes);
  const known = new Map<string, EntityRow>();

  const remember = (rows: EntityRow[]): EntityRow[] => {
    for (const row of rows) known.set(row.id, row);
    return rows.filter((row) => !types || types.has(row.type));
  };
  const entities = async () => remember(await reader.read('read/list-entities', EntityRow));
  const entitiesOf = async (ids: readonly string[]) => {
    const unread = ids.filter((id) => !known.has(id));
    if (unread.length > MANY) await entities();
    else if (unread.length > 0) remember(await reader.read('read/find-entities', EntityRow, { ids: unread }));
    return ids.flatMap((id) => known.get(id) ?? []).filter((row) => !types || types.has(row.type));
  };
  const missing = async (ids: readonly string[]) => {
    await entitiesOf(ids);
    return ids.filter((id) => !known.has(id));
  };
  const passing = async (arrows: ArrowView[]): Promise<ArrowView[]> => {
    const strong = arrows.filter((arrow) => (!kinds || kinds.has(arrow.type)) && arrow.sources >= (filter.minSources ?? 0));
    if (!types) return strong;
    const ends = await entitiesOf([...new Set(strong.flatMap((arrow) => [arrow.source, arrow.target]))]);
    const shown = new Set(ends.map((end) => end.id));
    return strong.filter((arrow) => shown.has(arrow.source) && shown.has(arrow.target));
  };
  const arrows = async () =>
    passing(
      ofClaims
        ? sumClaims(await reader.read('read/list-claims', ClaimRow, ofClaims))
        : (await reader.read('read/list-arrows', ArrowRow)).map(arrowView),
    );
  const arrowsAt = async (ids: readonly string[]) => {
    if (ids.length > MANY) {
      const wanted = new Set(ids);
      return (await arrows()).filter((arrow) => wanted.has(arrow.source) || wanted.has(arrow.target));
    }
    return passing(
      ofClaims
        ? sumClaims(await reader.read('read/find-claims', ClaimRow, { ...ofClaims, ids }))
        : (await reader.read('read/find-arrows', ArrowRow, { ids })).map(arrowView),
    );
  };
  const filtersArrows = ofClaims !== null || kinds !== undefined || (filter.minSources ?? 1) > 1;
  return { arrows, arrowsAt, entities, entitiesOf, missing, filtersArrows };
}

/** `null` where the filter asks nothing that the arrows' own sums would not tell. */
function claimParameters(filter: ClaimFilter): Parameters | null {
  const { modalities, polarities, speakers, sources, articles, from, to, relationTypes } = filter;
  if (![modalities, polarities, speakers, sources, articles, from, to].some((part) => part !== undefined)) return null;
  return {
    relationTypes: relationTypes ?? null,
    modalities: modalities ?? null,
    polarities: polarities ?? null,
    speakers: speakers ?? null,
    sources: sources ?? null,
    articles: articles ?? null,
    from: from === undefined ? null : firstDay(from),
    to: to === undefined ? null : lastDay(to),
  };
}
