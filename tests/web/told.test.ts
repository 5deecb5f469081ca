/** What is said beside the picture waits for it, but never long. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { atom } from '../../web/src/core/atom.js';
import { openPicture, pictureShown, told } from '../../web/src/core/told.js';

/** So long a person sees no lag. */
const SEEN = 100;

let close = () => {};

beforeEach(() => {
  vi.useFakeTimers();
  close = openPicture();
});

afterEach(() => {
  close();
  vi.useRealTimers();
});

test('where there is no picture it is told at once', () => {
  close();
  const value = atom(1);
  const said = told(value);
  value.set(2);
  expect(said.get()).toBe(2);
  close = openPicture();
});

test('it waits until the picture is shown, and what stands elsewhere comes a frame later', () => {
  const value = atom(1);
  const [first, second] = [told(value), told(value)];
  value.set(2);
  expect([first.get(), second.get()]).toEqual([1, 1]);
  pictureShown();
  expect([first.get(), second.get()]).toEqual([2, 1]);
  vi.advanceTimersByTime(17);
  expect([first.get(), second.get()]).toEqual([2, 2]);
});

test('a picture that takes long is not waited for: nobody sees what is said lag behind', () => {
  const value = atom(1);
  const [first, second] = [told(value), told(value)];
  value.set(2);
  vi.advanceTimersByTime(SEEN);
  expect([first.get(), second.get()]).toEqual([2, 2]);
});

test('however often a value changes, its turn comes, and the last is told in the end', () => {
  const value = atom(0);
  const said = told(value);
  const heard: number[] = [];
  said.subscribe(() => heard.push(said.get()));
  for (let i = 1; i <= 20; i++) {
    value.set(i);
    vi.advanceTimersByTime(SEEN / 20);
  }
  expect(heard).toHaveLength(1);
  vi.advanceTimersByTime(SEEN);
  expect(heard).toHaveLength(2);
  expect(said.get()).toBe(20);
});

test('what changes while others are told has its turn after them', () => {
  const value = atom(1);
  const [first, second] = [told(value), told(value)];
  value.set(2);
  pictureShown();
  value.set(3);
  vi.advanceTimersByTime(17);
  expect([first.get(), second.get()]).toEqual([2, 3]);
  pictureShown();
  expect(first.get()).toBe(3);
});

test('when the picture is closed all is told', () => {
  const value = atom(1);
  const said = told(value);
  value.set(2);
  close();
  expect(said.get()).toBe(2);
  close = openPicture();
});
