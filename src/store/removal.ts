/** What would go with an article, worked out from what is stored and without changing it. */
import { z } from 'zod';
import type { RemovalView } from '../model/removal.js';
import type { EntityRef } from '../model/views.js';
import { articleClaims } from './article.js';
import { ClaimRow } from './claims.js';
import type { Reader } from './database.js';
import { EntityRow } from './entities.js';
import { byStrength } from './order.js';
import { ArrowEnds } from './settle.js';

/** How many of each kind are named. */
const NAMED = 20;

const Stored = z.object({ id: z.string(), title: z.string().nullable() });
const Said = z.object({ entity: z.string(), claims: z.number().int() });

export async function removal(reader: Reader, id: string): Promise<RemovalView | null> {
  const [stored] = await reader.read('read/find-article-text', Stored, { id });
  if (!stored) return null;
  const said = new Map((await reader.read('read/list-article-support', Said, { article: id })).map((row) => [row.entity, row.claims]));
  const rows = await reader.read('read/find-entities', EntityRow, { ids: [...said.keys()] });
  const names = new Map<string, EntityRef>(rows.map(({ id: entity, type, name }) => [entity, { id: entity, type, name }]));
  const ends = ({ source, target }: { source: string; target: string }) => {
    const [from, to] = [names.get(source), names.get(target)];
    return from && to ? [{ source: from, target: to }] : [];
  };
  const claims = (await articleClaims(reader, id)).flatMap((claim) =>
    ends(claim).map((both) => ({ id: claim.id, arrow: claim.arrow, type: claim.type, ...both })),
  );
  const supports = await arrowClaims(reader, id);
  const arrows = supports.flatMap(({ arrow, all, left }) =>
    ends(arrow).map((both) => ({ id: arrow.id, type: arrow.type, ...both, claims: all, left })),
  );
  const entities = rows.map(({ id: entity, type, name, claims: all, articles }) => ({
    id: entity,
    type,
    name,
    claims: all,
    left: all - (said.get(entity) ?? 0),
    stays: articles > 1,
  }));
  return {
    article: id,
    title: stored.title,
    claims: some(claims),
    arrows: some(
      arrows
        .filter(({ left }) => left === 0)
        .sort(byStrength)
        .map(({ left: _none, ...arrow }) => arrow),
    ),
    entities: some(
      entities
        .filter(({ stays }) => !stays)
        .sort(byStrength)
        .map(({ left: _none, stays: _not, ...entity }) => entity),
    ),
    weaker: {
      arrows: some(arrows.filter(({ left }) => left > 0).sort(byLoss)),
      entities: some(
        entities
          .filter(({ stays, claims: all, left }) => stays && left < all)
          .sort(byLoss)
          .map(({ stays: _yes, ...entity }) => entity),
      ),
    },
  };
}

/** The arrows that the article's claims count for, each with how many claims it has and how many are others'. */
async function arrowClaims(reader: Reader, article: string) {
  const arrows = await reader.read('read/list-article-arrows', ArrowEnds, { article });
  const all = new Map<string, number>();
  const left = new Map<string, number>();
  for (const claim of await reader.read('read/list-arrow-claims', ClaimRow, { ids: arrows.map((arrow) => arrow.id) })) {
    all.set(claim.arrowId, (all.get(claim.arrowId) ?? 0) + 1);
    if (claim.article !== article) left.set(claim.arrowId, (left.get(claim.arrowId) ?? 0) + 1);
  }
  return arrows.map((arrow) => ({ arrow, all: all.get(arrow.id) ?? 0, left: left.get(arrow.id) ?? 0 }));
}

function some<One>(list: readonly One[]): { count: number; first: One[] } {
  return { count: list.length, first: list.slice(0, NAMED) };
}

type Losing = { id: string; claims: number; left: number };

function byLoss(a: Losing, b: Losing): number {
  return b.claims - b.left - (a.claims - a.left) || byStrength(a, b);
}
