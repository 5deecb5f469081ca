import { ChevronDown } from 'lucide';
import { useId, useState } from 'react';
import { paletteAtom, type Quad } from '../../core/appearance/index.js';
import { useAtom } from '../../hooks/useAtom.js';
import { useWords } from '../../hooks/useWords.js';
import { Icon } from '../parts/Icon.js';
import { QuadLine } from '../parts/QuadLine.js';

/** What colours, strokes and signs of the arrows mean: a strip under the picture, on small screens folded away. */
export function Legend() {
  const { words } = useWords();
  const { legend } = words;
  const palette = useAtom(paletteAtom);
  const [open, setOpen] = useState(false);
  const id = useId();
  const scale: [Quad, string][] = [
    ['material-cooperation', legend.deeds],
    ['verbal-cooperation', legend.words],
    ['verbal-conflict', legend.words],
    ['material-conflict', legend.deeds],
  ];
  return (
    <section className={open ? 'legend open' : 'legend'} aria-label={legend.title}>
      <button type="button" className="legend-head" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        {legend.title}
        <Icon node={ChevronDown} size={14} />
      </button>
      <div id={id} className="legend-body">
        <div className="scale">
          <b>{legend.cooperation}</b>
          {scale.map(([quad, name]) => (
            <span key={quad}>
              <i style={{ backgroundColor: palette.quad[quad] }} />
              {name}
            </span>
          ))}
          <b>{legend.conflict}</b>
        </div>
        <ul title={`${legend.thickness} ${legend.size}`}>
          <li>
            <QuadLine quad="structure" /> {legend.structure}
          </li>
          <li>
            <QuadLine quad="material-conflict" faint /> {legend.faint}
          </li>
          <li>
            <Sign kind="denied" /> {legend.denied}
          </li>
          <li>
            <Sign kind="disputed" /> {legend.disputed}
          </li>
        </ul>
      </div>
    </section>
  );
}

function Sign({ kind }: { kind: 'denied' | 'disputed' }) {
  const palette = useAtom(paletteAtom);
  const colour = palette.quad['material-conflict'];
  return (
    <svg
      className="sign"
      width="24"
      height="16"
      viewBox="0 0 24 16"
      aria-hidden="true"
      focusable="false"
      stroke={colour}
      strokeLinecap="round"
    >
      <path d="M0 8H24" strokeWidth="2" />
      <circle cx="12" cy="8" r="6.5" fill={palette.canvas} strokeWidth="1.5" />
      <path d={kind === 'denied' ? 'M9.5 5.5l5 5M9.5 10.5l5-5' : 'M9.5 5.5l5 5'} strokeWidth="1.8" />
    </svg>
  );
}
