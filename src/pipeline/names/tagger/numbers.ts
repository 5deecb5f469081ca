/** Whole numbers of up to 53 bits in the order in which they were met, found by their hash: a Map is slow with numbers of more than 31. */
import { stir } from '../../../lang/de/names/hashed.js';

export type Numbers = {
  /** Its place in that order, -1 for one that was not met. */
  find(number: number): number;
  /** Puts one at the end. When there are too many all are forgotten first. */
  add(number: number): number;
};

/** @param most a power of two */
export function openNumbers(most: number): Numbers {
  const met = new Float64Array(most);
  /** The places, and one. */
  const slots = new Int32Array(2 * most);
  const mask = slots.length - 1;
  let count = 0;
  const slotOf = (number: number): number => {
    let slot = stir(number ^ (number / 0x100000000)) & mask;
    for (let place = slots[slot] ?? 0; place !== 0 && met[place - 1] !== number; place = slots[slot] ?? 0) slot = (slot + 1) & mask;
    return slot;
  };
  return {
    find: (number) => (slots[slotOf(number)] ?? 0) - 1,
    add: (number) => {
      if (count === most) {
        slots.fill(0);
        count = 0;
      }
      const slot = slotOf(number);
      met[count] = number;
      count++;
      slots[slot] = count;
      return count - 1;
    },
  };
}
