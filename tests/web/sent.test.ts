/** Places that go along with an address. */
import { expect, test } from 'vitest';
import { countSent, MOST_SENT, placesSent, placesToSend, roomSent } from '../../web/src/core/layout/sent.js';

const places = Object.fromEntries(
  Array.from({ length: MOST_SENT }, (_, i) => [
    `entity:${(i * 7919).toString(16)}`,
    { x: Math.sin(i) * 320.4, y: Math.cos(i * 3) * 211.7 },
  ]),
);
const ids = Object.keys(places);

test('what is sent lies where it lay, in an address of a length that arrives', () => {
  const text = placesToSend(places, 'wide');
  const sent = placesSent(text, 'wide', ids) ?? {};
  expect(Object.keys(sent)).toEqual(ids);
  for (const id of ids) {
    const [one, other] = [sent[id], places[id]];
    expect(Math.hypot((one?.x ?? Number.NaN) - (other?.x ?? 0), (one?.y ?? Number.NaN) - (other?.y ?? 0))).toBeLessThan(0.3);
  }
  expect(text.length).toBeLessThan(1_300);
  expect(encodeURIComponent(text)).toBe(text);
});

test('the size of discs and the number of nodes go along', () => {
  const text = placesToSend(places, 'wide', 1.349);
  expect([roomSent(text), countSent(text)]).toEqual([1.35, MOST_SENT]);
  expect(placesSent(text, 'wide', ids)).toEqual(placesSent(placesToSend(places, 'wide'), 'wide', ids));
  expect([roomSent(placesToSend(places, 'wide')), roomSent(''), countSent('')]).toEqual([1, 1, 0]);
});

test('nodes that are new, or gone, are not told of', () => {
  const text = placesToSend({ a: { x: 0, y: 0 }, b: { x: 10, y: 5 } }, 'tall');
  expect(placesSent(text, 'tall', ['b', 'c'])).toEqual({ b: { x: expect.closeTo(10, 1), y: expect.closeTo(5, 1) } });
});

test('of two nodes of one short name the first has the place, and the other is left to find its own', () => {
  const sent = placesSent(placesToSend({ n33839: { x: 0, y: 0 }, n1: { x: 10, y: 5 } }, 'wide'), 'wide', ['n33839', 'n49944', 'n1']);
  expect(Object.keys(sent ?? {})).toEqual(['n33839', 'n1']);
});

const STRANGE = ['', 'wide', 'wide.0.0.10.', 'wide.0.0.10.abc', 'wide.x.0.10.AAAAAAAA', 'wide.0.0.10.AAAA<script>', 'tall.0.0.10.AAAAAAAA'];

test.each(STRANGE)('%j says nothing', (text) => {
  expect(placesSent(text, 'wide', ids)).toBeNull();
});
