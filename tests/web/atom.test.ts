import { expect, test } from 'vitest';
import { atom, derive } from '../../web/src/core/atom.js';

test('whoever subscribes as one of the last is told after all others, of what is derived too', () => {
  const [one, other] = [atom(1), atom(1)];
  const sum = derive([one, other], (a, b) => a + b);
  const told: string[] = [];
  const ends = [
    sum.subscribeLast(() => told.push(`last ${sum.get()}`)),
    one.subscribeLast(() => told.push('last of one')),
    sum.subscribe(() => told.push(`first ${sum.get()}`)),
    one.subscribe(() => told.push('first of one')),
  ];
  one.set(2);
  other.set(3);
  for (const end of ends) end();
  one.set(4);
  expect(told).toEqual(['first 3', 'first of one', 'last 3', 'last of one', 'first 5', 'last 5']);
});
