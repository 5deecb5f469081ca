/** Runs a layout off the page's thread. */
import { solve } from './solve.js';
import type { LayoutTask } from './types.js';

self.onmessage = ({ data }: MessageEvent<LayoutTask>) => {
  const answer = new Float64Array(data.bodies.length * 2);
  for (const [i, body] of solve(data).entries()) answer.set([body.x, body.y], i * 2);
  self.postMessage(answer, { transfer: [answer.buffer] });
};
