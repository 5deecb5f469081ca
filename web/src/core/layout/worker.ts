/** Runs a layout off the page's thread. */
import { solve } from './solve.js';
import type { LayoutAnswer, LayoutTask } from './types.js';

self.onmessage = ({ data }: MessageEvent<LayoutTask>) => {
  const answer: LayoutAnswer = Object.fromEntries(solve(data).map(({ id, x, y }) => [id, { x, y }]));
  self.postMessage(answer);
};
