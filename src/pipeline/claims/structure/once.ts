/** Rules that look for the same in a sentence look once. */
import type { Inventory } from '../inventory.js';

/** Keeps what was found for a sentence as long as its inventory is kept. */
export function once<T extends object>(find: (inventory: Inventory) => T): (inventory: Inventory) => T {
  const known = new WeakMap<Inventory, T>();
  return (inventory) => {
    const before = known.get(inventory);
    if (before) return before;
    const found = find(inventory);
    known.set(inventory, found);
    return found;
  };
}
