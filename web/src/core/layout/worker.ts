/** Runs a layout off the page's thread. What it is to lay out may be told before it is known how large the stage will be. */
import { type Pulled, pull, solve } from './solve.js';
import type { LayoutAnswer, LayoutMatter, LayoutTask } from './types.js';

let begun: Pulled | null = null;

self.onmessage = ({ data }: MessageEvent<LayoutMatter | LayoutTask>) => {
  if (!('field' in data)) {
    begun = data.method === 'forces' ? pull(data) : null;
    return;
  }
  const answer: LayoutAnswer = Object.fromEntries(solve(data, data.begun ? begun : null).map(({ id, x, y }) => [id, { x, y }]));
  begun = null;
  self.postMessage(answer);
};
