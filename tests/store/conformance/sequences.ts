/** Random sequences of loads, removals, decisions and undoing: the graph never tells which way it came about. */
import { expect } from 'vitest';
import type { Extraction } from '../../../src/model/extraction.js';
import type { Judgement } from '../../../src/model/review.js';
import type { GraphStore } from '../../../src/store/index.js';
import { CAST, documentOf, ECHO, LATER, TALKS } from '../documents.js';
import { type Case, leftovers, loadAll, rawBytes } from './case.js';

const MORE = documentOf({
  id: 'more',
  source: 'Abendpost',
  date: '2022-04',
  cast: { ...CAST, lavrov: { type: 'Person', name: 'S. Lawrow', nameEn: 'S. Lavrov', aliases: ['Lawrow'] } },
  claims: [
    { type: 'MET_WITH', source: 'lavrov', target: 'lawrow', by: 'kranich' },
    { type: 'DEMANDS', source: 'lavrov', target: 'nato', polarity: 'negative' },
    { type: 'VISITS', source: 'kranich', target: 'oslo', by: 'lavrov' },
  ],
  quotes: [{ by: 'lavrov', text: '„Nein“' }],
});
const TALKS_CHANGED = documentOf({
  id: 'talks',
  date: '2022-01-22',
  source: 'Tagesblatt',
  cast: { lawrow: { type: 'Person', name: 'Lawrow' }, kranich: CAST.kranich, oslo: CAST.oslo },
  claims: [
    { type: 'MET_WITH', source: 'lawrow', target: 'kranich' },
    { type: 'VISITS', source: 'kranich', target: 'oslo', modality: 'planned' },
  ],
});
const DOCUMENTS = [TALKS, ECHO, LATER, MORE, TALKS_CHANGED];
const STEPS = 40;
const LOOK_EVERY = 10;

/** The same numbers for the same seed (mulberry32). */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % sides;
  };
}

type Dice = ReturnType<typeof dice>;
const oneOf = <Item>(roll: Dice, items: readonly Item[]): Item | undefined => items[roll(Math.max(items.length, 1))];

async function anyJudgement(store: GraphStore, roll: Dice): Promise<Judgement | null> {
  const { nodes, edges } = await store.graph({});
  const [a, b] = [oneOf(roll, nodes), oneOf(roll, nodes)];
  const arrow = oneOf(roll, edges);
  const claim = oneOf(roll, arrow ? ((await store.relation(arrow.id))?.evidence ?? []) : []);
  const article = a && oneOf(roll, (await store.entity(a.id))?.articleIds ?? []);
  if (!a || !b || article === undefined) return null;
  switch (roll(6)) {
    case 0:
    case 1:
      return a.id === b.id ? null : { kind: 'merge', kept: a.id, merged: b.id };
    case 2:
    case 3:
      return { kind: 'split', entity: a.id, articles: [article], name: `Jemand ${roll(2)}` };
    case 4:
      return claim ? { kind: 'reject', claim: claim.id } : null;
    default:
      return claim ? { kind: 'accept', claim: claim.id } : null;
  }
}

async function step(store: GraphStore, roll: Dice, loaded: Map<string, Extraction>): Promise<void> {
  const chance = roll(10);
  const decisions = await store.review.decisions();
  if (chance < 3) {
    const document = oneOf(roll, DOCUMENTS);
    if (!document) return;
    await store.load(document);
    loaded.set(document.article.id, document);
  } else if (chance < 4) {
    const id = oneOf(roll, [...loaded.keys()]);
    if (id === undefined) return;
    await store.remove(id);
    loaded.delete(id);
  } else if (chance < 6) {
    const decision = oneOf(roll, decisions);
    if (decision) await store.review.undo(decision.id);
  } else {
    const judgement = await anyJudgement(store, roll);
    const at = `2024-05-01T10:00:${String(roll(60)).padStart(2, '0')}.000Z`;
    // What was decided before and has no effect at present is refused.
    if (judgement)
      await store.review.decide(judgement, { at, by: null }).catch((error) => expect(error).toMatchObject({ kind: 'conflict' }));
  }
}

async function loadAfresh(store: GraphStore, documents: readonly Extraction[]): Promise<void> {
  for (const { id } of await store.articles()) await store.remove(id);
  await loadAll(store, documents);
}

const SEEDS = [1, 2, 3, 4, 5, 6];

export const SEQUENCES: Case[] = SEEDS.map((seed) => ({
  name: `whatever was decided and undone, the graph is as if loaded afresh with the decisions in force (${seed})`,
  async run({ open }) {
    const store = await open();
    const roll = dice(seed);
    const loaded = new Map<string, Extraction>();
    await loadAll(store, DOCUMENTS.slice(0, 4));
    for (const document of DOCUMENTS.slice(0, 4)) loaded.set(document.article.id, document);
    for (let i = 1; i <= STEPS; i++) {
      await step(store, roll, loaded);
      if (i % LOOK_EVERY > 0) continue;
      const grown = await rawBytes(store);
      await loadAfresh(store, [...loaded.values()].reverse());
      expect(await rawBytes(store)).toBe(grown);
    }

    // Undone one by one in any order, each as if it had never been made.
    const documents = [...loaded.values()].reverse();
    for (let left = await store.review.decisions(); left.length > 0; left = await store.review.decisions())
      await store.review.undo(oneOf(roll, left)?.id ?? '');
    const undone = await rawBytes(store);
    for (const { article } of documents) await store.remove(article.id);
    expect(await leftovers(store)).toEqual([]);
    await loadAll(store, documents);
    expect(await rawBytes(store)).toBe(undone);
  },
}));
