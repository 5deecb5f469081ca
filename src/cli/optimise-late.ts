/** For commands that are over in seconds. */
import { setFlagsFromString } from 'node:v8';

/**
 * Lets V8 optimise a function only when it has run for longer than it would wait by itself: what is optimised early is optimised again as the
 * program meets new cases. Then it is optimised at once, and with little of what it calls inside it: optimising is a tenth of the time that
 * reading a few hundred articles takes, and most of it is spent on the same small functions again and again (docs/quality.md, Speed).
 *
 * Only in V8 11, the one of Node 20: later ones have a quick optimiser between the two, need no such help, and print an error at a flag that
 * they no longer know.
 */
export function optimiseLate(): void {
  if (!process.versions.v8.startsWith('11.')) return;
  setFlagsFromString('--interrupt-budget=1000000');
  setFlagsFromString('--ticks-before-optimization=1');
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=100');
}
