/** Rules that look for the same in a sentence look once. */
import type { Inventory } from '../inventory.js';

/** Keeps what was found for the sentence that was asked about last: rules go through one sentence after another. */
export function once<T>(find: (inventory: Inventory) => T): (inventory: Inventory) => T {
  let last: { inventory: Inventory; found: T } | null = null;
  return (inventory) => {
    if (last?.inventory !== inventory) last = { inventory, found: find(inventory) };
    return last.found;
  };
}
