/** For commands that are over in seconds. */
import { setFlagsFromString } from 'node:v8';

/**
 * Lets V8 optimise a function only when it has run for fifteen times as long as it would wait by itself: what is optimised early is
 * optimised again as the program meets new cases, and reading a few hundred articles took a fifth longer (docs/quality.md, Speed).
 */
export function optimiseLate(): void {
  setFlagsFromString('--interrupt-budget=1000000');
}
