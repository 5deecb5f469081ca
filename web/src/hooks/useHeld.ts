import { type RefObject, useEffect, useRef, useState } from 'react';
import { keptRanks, type Ranks } from '../core/order/index.js';

/** Whether the pointer or the keyboard is in a region: then nothing in it may move. A finger is in it until it comes down elsewhere. */
export function useHeld(region: RefObject<HTMLElement | null>): boolean {
  const [pointed, setPointed] = useState(false);
  const [focused, setFocused] = useState(false);
  useEffect(() => {
    const element = region.current;
    if (!element) return;
    const isIn = (target: EventTarget | null) => target instanceof Node && element.contains(target);
    const enter = () => setPointed(true);
    const leave = ({ pointerType }: PointerEvent) => pointerType === 'mouse' && setPointed(false);
    const press = ({ target }: PointerEvent) => setPointed(isIn(target));
    const focus = ({ target }: FocusEvent) => setFocused(isIn(target));
    const blur = ({ relatedTarget }: FocusEvent) => setFocused(isIn(relatedTarget));
    element.addEventListener('pointerenter', enter);
    element.addEventListener('pointerleave', leave);
    element.addEventListener('focusin', focus);
    element.addEventListener('focusout', blur);
    document.addEventListener('pointerdown', press);
    return () => {
      element.removeEventListener('pointerenter', enter);
      element.removeEventListener('pointerleave', leave);
      element.removeEventListener('focusin', focus);
      element.removeEventListener('focusout', blur);
      document.removeEventListener('pointerdown', press);
    };
  }, [region]);
  return pointed || focused;
}

/** How strong values are, or while they are held how strong they were. */
export function useKeptRanks(now: Ranks, held: boolean): Ranks {
  const before = useRef<Ranks | null>(null);
  const kept = held && before.current ? keptRanks(now, before.current) : now;
  useEffect(() => {
    before.current = kept;
  });
  return kept;
}

/** What was true once stays so while the region is held. */
export function useStill(now: boolean, held: boolean): boolean {
  const [still, setStill] = useState(now);
  useEffect(() => {
    if (now || !held) setStill(now);
  }, [now, held]);
  return now || (still && held);
}
