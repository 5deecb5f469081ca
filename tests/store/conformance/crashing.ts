import { fork } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import type { Extraction } from '../../../src/model/extraction.js';
import { documentOf } from '../documents.js';
import { type Case, everything, type Place } from './case.js';

const LOADER = fileURLToPath(new URL('./load-in-child.mjs', import.meta.url));

const cast = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`p${i}`, { type: 'Person' as const, name: `Person ${i}` }]));
const version = (n: number) =>
  documentOf({
    id: 'long',
    title: `Fassung ${n}`,
    cast,
    claims: Array.from({ length: 600 }, (_, i) => ({ type: 'WARNS' as const, source: `p${(i * n) % 60}`, target: `p${(i + 7) % 60}` })),
  });

const short = (n: number) =>
  documentOf({
    id: `short-${n}`,
    cast,
    claims: Array.from({ length: 20 }, (_, i) => ({ type: 'WARNS' as const, source: `p${(i + n) % 60}`, target: `p${(i + 7) % 60}` })),
  });

/** Moments after the load began at which the loading process is killed. */
const MOMENTS_MS = [0, 10, 30, 60, 100, 200];

/** Kills a process that loads documents, so long after it began. */
async function killed(settings: Place['settings'], documents: readonly Extraction[], atOnce: number, moment: number): Promise<void> {
  const child = fork(LOADER, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'], serialization: 'advanced' });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const begun = new Promise((resolve) => child.once('message', resolve));
  child.send({ settings, documents, atOnce });
  await begun;
  await setTimeout(moment);
  child.kill('SIGKILL');
  await ended;
}

export const CRASHING: Case[] = [
  {
    name: 'after kill -9 in the middle of a load there is the old state or the new',
    async run({ open, settings }) {
      const states: string[] = [];
      for (const n of [1, 2]) {
        const store = await open();
        await store.load(version(n));
        states.push(await everything(store));
        await store.close();
      }
      for (const [round, moment] of MOMENTS_MS.entries()) {
        await killed(settings, [version((round % 2) + 1), version(((round + 1) % 2) + 1)], 1, moment);
        const store = await open();
        expect(states).toContain(await everything(store));
        await store.close();
      }
    },
  },
  {
    name: 'after kill -9 among many that are loaded together there are whole articles, and loading again completes them',
    async run({ open, settings }) {
      for (const [round, moment] of [0, 30, 100].entries()) {
        const many = Array.from({ length: 40 }, (_, n) => short(round * 40 + n));
        const whole = new Map(many.map(({ article, relations }) => [article.id, relations.length]));
        await killed(settings, many, many.length, moment);
        const store = await open();
        const stored = (await store.articles()).filter(({ id }) => whole.has(id));
        expect(stored.map(({ id, claims }) => [id, claims])).toEqual(stored.map(({ id }) => [id, whole.get(id)]));
        await Promise.all(many.map((document) => store.load(document)));
        const claims = 20 * 40 * (round + 1);
        expect(await store.statistics()).toMatchObject({ articles: 40 * (round + 1), claims });
        expect((await store.graph({})).edges.reduce((sum, arrow) => sum + arrow.claims, 0)).toBe(claims);
        await store.close();
      }
    },
  },
];
