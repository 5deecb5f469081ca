import { expect, it } from 'vitest';
import { firstDay, lastDay } from '../../src/store/days.js';

it.each([
  ['2022-01-21', '2022-01-21', '2022-01-21'],
  ['2022-01', '2022-01-01', '2022-01-31'],
  ['2022-02', '2022-02-01', '2022-02-28'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['1900-02', '1900-02-01', '1900-02-28'],
  ['2022-12', '2022-12-01', '2022-12-31'],
  ['2022', '2022-01-01', '2022-12-31'],
])('%s lasts from %s to %s', (date, first, last) => {
  expect([firstDay(date), lastDay(date)]).toEqual([first, last]);
});
