import { type PointerEvent, useRef, useState } from 'react';
import { dateOf, firstDay, lastDay, type Period } from '../../core/claims/index.js';
import { filtersAtom, setTime } from '../../core/filters/index.js';
import { barsWithin, type Histogram, histogramAtom, zoomAtom } from '../../core/time/index.js';
import { spanName } from '../../core/time/words.js';
import { useAtom, usePart } from '../../hooks/useAtom.js';
import { useWords } from '../../hooks/useWords.js';
import { Bars } from './Bars.js';
import { Handle } from './Handle.js';
import { Ticks } from './Ticks.js';
import { TimeHead } from './TimeHead.js';
import { zoomTime } from './zoomTime.js';

type End = 'start' | 'end';
type Drag = { end: End | null; from: number; to: number };
/** What was chosen when the first of some presses came, and how many there were. */
type Before = Period & { at: number; presses: number; first: number; last: number };

/** Two presses within this time may be one double click. */
const DOUBLE_MS = 600;

/** Which end of the period is pressed, if it is one. */
function endOf(target: EventTarget): End | null {
  const side = target instanceof HTMLElement ? target.dataset.side : undefined;
  return side === 'start' || side === 'end' ? side : null;
}

/** Nothing where all claims are of one time: there is no period to choose. */
export function TimeBrush() {
  const histogram = useAtom(histogramAtom);
  // Gone into a single day, one wants to get out again.
  const isInside = useAtom(zoomAtom) !== null;
  return histogram && (histogram.bars.length > 1 || isInside) ? <Brush {...histogram} /> : null;
}

function Brush(histogram: Histogram) {
  const { bars, unit } = histogram;
  const { words, language } = useWords();
  const from = usePart(filtersAtom, (filters) => filters.from);
  const to = usePart(filtersAtom, (filters) => filters.to);
  const strip = useRef<HTMLDivElement>(null);
  const before = useRef<Before | null>(null);
  /** What the pointer draws, until it is let go: from a bar that stays to the one under it. */
  const [drag, setDrag] = useState<Drag | null>(null);
  const [first, last] = drag ? [Math.min(drag.from, drag.to), Math.max(drag.from, drag.to)] : barsWithin(bars, firstDay(from), lastDay(to));

  /** Whoever chooses up to an end of the axis chooses all that lies there. */
  const periodOf = (from: number, to: number): Period => {
    const [a, b] = [bars[from], bars[to]];
    return { from: a && from > 0 ? dateOf(a.from) : null, to: b && to < bars.length - 1 ? dateOf(b.to) : null };
  };
  const choose = (from: number, to: number) => {
    const period = periodOf(from, to);
    setTime(period.from, period.to);
  };
  const barAt = (event: { clientX: number }, end: End | null): number => {
    const box = strip.current?.getBoundingClientRect();
    const place = box ? ((event.clientX - box.left) / box.width) * bars.length : 0;
    // An end lies between two bars, and takes the one on its own side.
    const bar = end === null ? Math.floor(place) : Math.round(place) - (end === 'end' ? 1 : 0);
    return Math.min(bars.length - 1, Math.max(0, bar));
  };
  const press = (event: PointerEvent) => {
    const end = endOf(event.target);
    const at = barAt(event, end);
    if (before.current && event.timeStamp - before.current.at < DOUBLE_MS) before.current.presses++;
    else before.current = { at: event.timeStamp, presses: 1, from, to, first, last };
    setDrag(end === null ? { end, from: at, to: at } : { end, from: end === 'start' ? last : first, to: end === 'start' ? first : last });
  };
  /** Into the period that was chosen before the first press, or else into the bar. */
  const goInto = (at: number, was: Before) => {
    const bar = bars[at];
    if ((was.from ?? was.to) !== null && at >= was.first && at <= was.last) {
      setTime(was.from, was.to);
      zoomTime('nearer');
    } else if (bar) zoomAtom.set({ from: bar.from, to: bar.to });
  };
  return (
    <section className="time" aria-label={words.time.title}>
      <TimeHead {...histogram} period={spanName(drag ? periodOf(first, last) : { from, to }, { language, words })} />
      <div
        className="time-strip"
        ref={strip}
        title={words.time.hint}
        onPointerDown={(event) => {
          if (event.button !== 0) return;
          event.currentTarget.setPointerCapture(event.pointerId);
          press(event);
        }}
        onPointerMove={(event) => drag && setDrag({ ...drag, to: barAt(event, drag.end) })}
        onPointerUp={() => {
          const was = before.current;
          if (drag && drag.end === null && drag.from === drag.to && was && was.presses > 1) goInto(drag.to, was);
          else if (drag) choose(first, last);
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
