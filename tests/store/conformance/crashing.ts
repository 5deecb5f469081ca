import { fork } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { documentOf } from '../documents.js';
import { type Case, everything } from './case.js';

const LOADER = fileURLToPath(new URL('./load-in-child.mjs', import.meta.url));

const cast = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`p${i}`, { type: 'Person' as const, name: `Person ${i}` }]));
const version = (n: number) =>
  documentOf({
    id: 'long',
    title: `Fassung ${n}`,
    cast,
    claims: Array.from({ length: 600 }, (_, i) => ({ type: 'WARNS' as const, source: `p${(i * n) % 60}`, target: `p${(i + 7) % 60}` })),
  });

/** Moments after the load began at which the loading process is killed. */
const MOMENTS_MS = [0, 10, 30, 60, 100, 200];

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
        const child = fork(LOADER, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'], serialization: 'advanced' });
        const ended = new Promise((resolve) => child.once('exit', resolve));
        const begun = new Promise((resolve) => child.once('message', resolve));
        child.send({ settings, documents: [version((round % 2) + 1), version(((round + 1) % 2) + 1)] });
        await begun;
        await setTimeout(moment);
        child.kill('SIGKILL');
        await ended;
        const store = await open();
        expect(states).toContain(await everything(store));
        await store.close();
      }
    },
  },
];
