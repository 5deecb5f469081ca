import { X } from 'lucide';
import { type PointerEvent, useRef, useState } from 'react';
import { dateOf, firstDay, lastDay } from '../../core/claims/index.js';
import { filtersAtom, setTime } from '../../core/filters/index.js';
import { barsWithin, type Histogram, histogramAtom } from '../../core/time/index.js';
import { periodName } from '../../core/time/words.js';
import { useAtom } from '../../hooks/useAtom.js';
import { useWords } from '../../hooks/useWords.js';
import { Icon } from '../parts/Icon.js';
import { Bars } from './Bars.js';
import { Handle } from './Handle.js';
import { Ticks } from './Ticks.js';

type End = 'start' | 'end';
type Drag = { end: End | null; from: number; to: number };

/** Which end of the period is pressed, if it is one. */
function endOf(target: EventTarget): End | null {
  const side = target instanceof HTMLElement ? target.dataset.side : undefined;
  return side === 'start' || side === 'end' ? side : null;
}

/** Nothing where all claims are of one time: there is no period to choose. */
export function TimeBrush() {
  const histogram = useAtom(histogramAtom);
  return histogram && histogram.bars.length > 1 ? <Brush {...histogram} /> : null;
}

function Brush({ bars, unit, undated }: Histogram) {
  const { words, language } = useWords();
  const filters = useAtom(filtersAtom);
  const strip = useRef<HTMLDivElement>(null);
  /** What the pointer draws, until it is let go: from a bar that stays to the one under it. */
  const [drag, setDrag] = useState<Drag | null>(null);
  const chosen = filters.from !== null || filters.to !== null;
  const [first, last] = drag
    ? [Math.min(drag.from, drag.to), Math.max(drag.from, drag.to)]
    : barsWithin(bars, firstDay(filters.from), lastDay(filters.to));

  const choose = (from: number, to: number) => {
    const [a, b] = [bars[from], bars[to]];
    if (!a || !b) return;
    if (from === 0 && to === bars.length - 1) setTime(null, null);
    else setTime(dateOf(a.from), dateOf(b.to));
  };
  const barAt = (event: PointerEvent, end: End | null): number => {
    const box = strip.current?.getBoundingClientRect();
    const place = box ? ((event.clientX - box.left) / box.width) * bars.length : 0;
    // An end lies between two bars, and takes the one on its own side.
    const bar = end === null ? Math.floor(place) : Math.round(place) - (end === 'end' ? 1 : 0);
    return Math.min(bars.length - 1, Math.max(0, bar));
  };
  const [from, to] = [bars[first], bars[last]];
  const period = chosen && from && to ? periodName(from, to, unit, language) : words.time.all;
  return (
    <section className="time" aria-label={words.time.title}>
      <div className="time-head">
        <b>{words.time.title}</b>
        <span aria-live="polite">{period}</span>
        {chosen && (
          <button type="button" className="link" onClick={() => setTime(null, null)}>
            <Icon node={X} size={13} />
            {words.time.clear}
          </button>
        )}
        {undated > 0 && <small>{words.time.undated(undated)}</small>}
      </div>
      <div
        className="time-strip"
        ref={strip}
        title={words.time.hint}
        onPointerDown={(event) => {
          if (event.button !== 0) return;
          event.currentTarget.setPointerCapture(event.pointerId);
          const end = endOf(event.target);
          const at = barAt(event, end);
          setDrag(
            end === null ? { end, from: at, to: at } : { end, from: end === 'start' ? last : first, to: end === 'start' ? first : last },
          );
        }}
        onPointerMove={(event) => drag && setDrag({ ...drag, to: barAt(event, drag.end) })}
        onPointerUp={() => {
          if (drag) choose(first, last);
          setDrag(null);
        }}
        onPointerCancel={() => setDrag(null)}
      >
        <Bars bars={bars} unit={unit} first={first} last={last} />
        <Handle
          name={words.time.from}
          bars={bars}
          unit={unit}
          at={first}
          side="start"
          within={[0, last]}
          onMove={(at) => choose(at, last)}
        />
        <Handle
          name={words.time.to}
          bars={bars}
          unit={unit}
          at={last}
          side="end"
          within={[first, bars.length - 1]}
          onMove={(at) => choose(first, at)}
        />
      </div>
      <Ticks bars={bars} unit={unit} />
    </section>
  );
}
