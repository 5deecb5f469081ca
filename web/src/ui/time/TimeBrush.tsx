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

/** Nothing where all claims are of one time: there is no period to choose. */
export function TimeBrush() {
  const histogram = useAtom(histogramAtom);
  return histogram && histogram.bars.length > 1 ? <Brush {...histogram} /> : null;
}

function Brush({ bars, unit, undated }: Histogram) {
  const { words, language } = useWords();
  const filters = useAtom(filtersAtom);
  const strip = useRef<HTMLDivElement>(null);
  /** Bars between which the pointer is drawn, until it is let go. */
  const [drawn, setDrawn] = useState<[number, number] | null>(null);
  const chosen = filters.from !== null || filters.to !== null;
  const [first, last] = drawn ? [Math.min(...drawn), Math.max(...drawn)] : barsWithin(bars, firstDay(filters.from), lastDay(filters.to));

  const choose = (from: number, to: number) => {
    const [a, b] = [bars[from], bars[to]];
    if (!a || !b) return;
    if (from === 0 && to === bars.length - 1) setTime(null, null);
    else setTime(dateOf(a.from), dateOf(b.to));
  };
  const barAt = (event: PointerEvent): number => {
    const box = strip.current?.getBoundingClientRect();
    const share = box ? (event.clientX - box.left) / box.width : 0;
    return Math.min(bars.length - 1, Math.max(0, Math.floor(share * bars.length)));
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
          if (event.button !== 0 || (event.target instanceof Element && event.target.closest('[role="slider"]'))) return;
          event.currentTarget.setPointerCapture(event.pointerId);
          setDrawn([barAt(event), barAt(event)]);
        }}
        onPointerMove={(event) => drawn && setDrawn([drawn[0], barAt(event)])}
        onPointerUp={() => {
          if (drawn) choose(first, last);
          setDrawn(null);
        }}
        onPointerCancel={() => setDrawn(null)}
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
