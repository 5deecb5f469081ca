/** What is told in turn, while more is under way. */
import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { turns } from '../../src/server/jobs/turns.js';

/** Turns of which each is over when it is let go. */
function begin(atOnce: number) {
  const inTurn = turns(atOnce);
  const told: number[] = [];
  const letGo: (() => void)[] = [];
  const take = (n: number) => {
    const ready = new Promise<void>((resolve) => {
      letGo[n] = resolve;
    });
    return inTurn.take(async () => {
      await ready;
      told.push(n);
    });
  };
  return { inTurn, told, letGo, take };
}

test('who is ready first waits for those that were begun before, and it is over once all are told', async () => {
  const { inTurn, told, letGo, take } = begin(5);
  for (const n of [0, 1, 2]) await take(n);
  const over = inTurn.over().then(() => told.push(-1));
  letGo[2]?.();
  letGo[1]?.();
  await setImmediate();
  expect(told).toEqual([]);
  letGo[0]?.();
  await over;
  expect(told).toEqual([0, 1, 2, -1]);
});

test('where too many are under way the next waits for the first of them, and no longer', async () => {
  const { inTurn, told, letGo, take } = begin(2);
  for (const n of [0, 1]) await take(n);
  let isTaken = false;
  const third = take(2).then(() => {
    isTaken = true;
  });
  await setImmediate();
  expect(isTaken).toBe(false);
  letGo[0]?.();
  await third;
  expect(told).toEqual([0]);
  for (const n of [1, 2]) letGo[n]?.();
  await inTurn.over();
  expect(told).toEqual([0, 1, 2]);
});
