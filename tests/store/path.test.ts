/** The search from both ends against a plain one, on graphs thrown at random. */
import { expect, it } from 'vitest';
import type { ArrowView } from '../../src/model/views.js';
import { shortestPath } from '../../src/store/path.js';

const arrow = (source: string, target: string): ArrowView => ({
  id: `${source}>${target}`,
  type: 'MET_WITH',
  source,
  target,
  claims: 1,
  articles: 1,
  sources: 1,
  firstDate: null,
  lastDate: null,
  modalities: {},
  polarities: {},
});

function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}

function distance(arrows: readonly ArrowView[], from: string, to: string): number | null {
  const seen = new Map([[from, 0]]);
  const queue = [from];
  for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
    for (const { source, target } of arrows) {
      const next = source === id ? target : target === id ? source : undefined;
      if (next === undefined || seen.has(next)) continue;
      seen.set(next, (seen.get(id) ?? 0) + 1);
      queue.push(next);
    }
  }
  return seen.get(to) ?? null;
}

it('finds a shortest path, and the same one however the arrows come', async () => {
  const draw = random(3);
  let found = 0;
  for (let round = 0; round < 200; round++) {
    const nodes = 3 + Math.floor(draw() * 20);
    const arrows = Array.from({ length: Math.floor(draw() * 30) }, () =>
      arrow(`n${Math.floor(draw() * nodes)}`, `n${Math.floor(draw() * nodes)}`),
    );
    const [from, to] = [`n${Math.floor(draw() * nodes)}`, `n${Math.floor(draw() * nodes)}`];
    const among = (list: readonly ArrowView[]) => async (ids: readonly string[]) =>
      list.filter(({ source, target }) => ids.includes(source) || ids.includes(target));
    const path = await shortestPath(from, to, among(arrows));
    const expected = distance(arrows, from, to);
    expect([round, path.length - 1]).toEqual([round, expected ?? -1]);
    if (expected === null) continue;
    found++;
    expect([path[0], path.at(-1)]).toEqual([from, to]);
    for (const [i, id] of path.slice(1).entries())
      expect(arrows.some(({ source, target }) => [source, target].includes(id) && [source, target].includes(path[i] ?? ''))).toBe(true);
    expect(await shortestPath(from, to, among([...arrows].reverse()))).toEqual(path);
  }
  expect(found).toBeGreaterThan(50);
});
