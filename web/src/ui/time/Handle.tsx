import type { KeyboardEvent } from 'react';
import type { Bar, Unit } from '../../core/time/index.js';
import { barName } from '../../core/time/words.js';
import { useWords } from '../../hooks/useWords.js';
import { zoomTime } from './zoomTime.js';

type Props = {
  name: string;
  bars: readonly Bar[];
  unit: Unit;
  at: number;
  side: 'start' | 'end';
  within: [least: number, most: number];
  onMove(at: number): void;
};

const STEPS: Record<string, number> = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -6, PageUp: 6 };

/** An end of the chosen period: moved by keys here, `+` goes into it and `-` away again, and by the pointer in the strip around it. */
export function Handle({ name, bars, unit, at, side, within: [least, most], onMove }: Props) {
  const { words, language } = useWords();
  const bar = bars[at];
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === '+' || event.key === '-') zoomTime(event.key === '+' ? 'nearer' : 'farther');
    const step = STEPS[event.key];
    const wish = step === undefined ? { Home: least, End: most }[event.key] : at + step;
    if (wish === undefined) return;
    event.preventDefault();
    onMove(Math.min(most, Math.max(least, wish)));
  };
  return (
    <div
      className="time-handle"
      role="slider"
      tabIndex={0}
      aria-label={name}
      aria-valuemin={0}
      aria-valuemax={bars.length - 1}
      aria-valuenow={at}
      aria-valuetext={bar ? barName(bar, unit, { language, words }) : ''}
      data-side={side}
      style={{ left: `${((side === 'start' ? at : at + 1) / bars.length) * 100}%` }}
      onKeyDown={onKeyDown}
    />
  );
}
