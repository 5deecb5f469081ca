import type { IconNode } from 'lucide';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { Icon } from './Icon.js';

type Props = {
  icon: IconNode;
  name: string;
  disabled?: boolean;
  /** Its items: buttons with the role of one. */
  children: (close: () => void) => ReactNode;
};

/** A button that opens a menu: arrow keys walk through it, Escape and a click elsewhere close it. */
export function Menu({ icon, name, disabled = false, children }: Props) {
  const [open, setOpen] = useState(false);
  const whole = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();

  useEffect(() => {
    if (!open) return;
    items(whole.current)[0]?.focus();
    const onPress = (event: PointerEvent) => {
      if (event.target instanceof Node && !whole.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', onPress);
    return () => document.removeEventListener('pointerdown', onPress);
  }, [open]);

  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const all = items(whole.current);
    const at = all.findIndex((item) => item.matches(':focus'));
    const to = { ArrowDown: at + 1, ArrowUp: at - 1 + all.length, Home: 0, End: all.length - 1 }[event.key];
    if (to !== undefined) all[to % all.length]?.focus();
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="menu" ref={whole}>
      <button
        type="button"
        ref={button}
        aria-label={name}
        title={name}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={id}
        disabled={disabled}
        onClick={() => setOpen(!open)}
      >
        <Icon node={icon} size={17} />
      </button>
      {open && (
        <div className="menu-items" id={id} role="menu" tabIndex={-1} aria-label={name} onKeyDown={onKeyDown}>
          {children(close)}
        </div>
      )}
    </div>
  );
}

function items(whole: HTMLElement | null): HTMLElement[] {
  return [...(whole?.querySelectorAll<HTMLElement>('[role^="menuitem"]') ?? [])];
}
