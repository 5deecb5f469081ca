import { X, ZoomIn, ZoomOut } from 'lucide';
import type { ReactNode } from 'react';
import { filtersAtom, setTime } from '../../core/filters/index.js';
import { axisAtom, type Histogram } from '../../core/time/index.js';
import { useAtom, usePart } from '../../hooks/useAtom.js';
import { useWords } from '../../hooks/useWords.js';
import { Icon } from '../parts/Icon.js';
import { wayOf, zoomTime } from './zoomTime.js';

/** What time is chosen, the ways nearer and farther, and what the bars do not tell one by one. */
export function TimeHead({ bars, undated, period }: Histogram & { period: string }) {
  const { words, count } = useWords();
  const chosen = usePart(filtersAtom, ({ from, to }) => from !== null || to !== null);
  useAtom(axisAtom);
  const folded = bars.flatMap(({ folded: side, total }) =>
    side && total > 0 ? [{ before: words.time.earlier, after: words.time.later }[side](count(total))] : [],
  );
  const notes = [
    ...(folded.length > 0 ? [words.time.folded(folded.join(', '))] : []),
    ...(undated > 0 ? [words.time.undated(undated)] : []),
  ];
  const ways = { nearer: wayOf('nearer') !== undefined, farther: wayOf('farther') !== undefined };
  return (
    <div className="time-head">
      <b>{words.time.title}</b>
      <span aria-live="polite">{period}</span>
      {chosen && (
        <button type="button" className="link" onClick={() => setTime(null, null)}>
          <Icon node={X} size={13} />
          {words.time.clear}
        </button>
      )}
      {(ways.nearer || ways.farther) && (
        <span className="time-zoom">
          <Zoom name={words.time.nearer} way="nearer" can={ways.nearer} icon={<Icon node={ZoomIn} size={14} />} />
          <Zoom name={words.time.farther} way="farther" can={ways.farther} icon={<Icon node={ZoomOut} size={14} />} />
        </span>
      )}
      {notes.length > 0 && <small>{notes.join(' · ')}</small>}
    </div>
  );
}

/** It keeps the keyboard when there is no further step. */
function Zoom({ name, way, can, icon }: { name: string; way: 'nearer' | 'farther'; can: boolean; icon: ReactNode }) {
  return (
    <button type="button" className="link" aria-label={name} title={name} aria-disabled={!can} onClick={() => zoomTime(way)}>
      {icon}
      <span className="button-text">{name}</span>
    </button>
  );
}
