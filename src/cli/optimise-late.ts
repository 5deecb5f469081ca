/** For commands that are over in seconds. */
import { setFlagsFromString } from 'node:v8';

/**
 * Lets V8 optimise a function only when it has run for longer than it would wait by itself: what is optimised early is optimised again as the
 * program meets new cases. Then it is optimised at once, and with little of what it calls inside it: optimising is a tenth of the time that
 * reading a few hundred articles takes, and most of it is spent on the same small functions again and again (docs/quality.md, Speed).
 */
export function optimiseLate(): void {
  setFlagsFromString('--interrupt-budget=1000000');
  setFlagsFromString('--ticks-before-optimization=1');
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=100');
}
