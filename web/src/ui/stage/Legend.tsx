import { ChevronDown } from 'lucide';
import { useId, useState } from 'react';
import { paletteAtom, type Quad } from '../../core/appearance/index.js';
import { remember, remembered } from '../../core/storage.js';
import { useAtom } from '../../hooks/useAtom.js';
import { useWords } from '../../hooks/useWords.js';
import { Icon } from '../parts/Icon.js';
import { QuadLine } from '../parts/QuadLine.js';

const SCALE: Quad[] = ['material-cooperation', 'verbal-cooperation', 'verbal-conflict', 'material-conflict'];
const ROOMY = '(min-width: 761px)';

export function Legend() {
  const { words } = useWords();
  const { legend } = words;
  const palette = useAtom(paletteAtom);
  const [open, setOpen] = useState(() => (remembered('legend') ?? (matchMedia(ROOMY).matches ? 'open' : 'closed')) === 'open');
  const id = useId();
  const toggle = () => {
    remember('legend', open ? 'closed' : 'open');
    setOpen(!open);
  };
  return (
    <section className="legend" aria-label={legend.title}>
      <button type="button" className="legend-head" aria-expanded={open} aria-controls={id} onClick={toggle}>
        {legend.title}
        <Icon node={ChevronDown} size={14} />
      </button>
      {open && (
        <div id={id} className="legend-body">
          <div
            className="scale"
            role="img"
            aria-label={`${legend.cooperation}: ${legend.deeds}, ${legend.words}. ${legend.conflict}: ${legend.words}, ${legend.deeds}.`}
          >
            <div className="scale-ends">
              <span>{legend.cooperation}</span>
              <span>{legend.conflict}</span>
            </div>
            <div className="scale-bar">
              {SCALE.map((quad) => (
                <i key={quad} style={{ backgroundColor: palette.quad[quad] }} />
              ))}
            </div>
            <div className="scale-steps">
              {[legend.deeds, legend.words, legend.words, legend.deeds].map((word, i) => (
                <span key={SCALE[i]}>{word}</span>
              ))}
            </div>
          </div>
          <ul>
            <li>
              <QuadLine quad="structure" /> {legend.structure}
            </li>
            <li>
              <QuadLine quad="material-conflict" /> {legend.solid}
            </li>
            <li>
              <QuadLine quad="material-conflict" faint /> {legend.faint}
            </li>
            <li>
              <Sign kind="denied" /> {legend.denied} <Sign kind="disputed" /> {legend.disputed}
            </li>
          </ul>
        </div>
      )}
    </section>
  );
}

function Sign({ kind }: { kind: 'denied' | 'disputed' }) {
  const palette = useAtom(paletteAtom);
  return (
    <svg
      className="sign"
      width="24"
      height="16"
      viewBox="0 0 24 16"
      aria-hidden="true"
      focusable="false"
      stroke={palette.quad['material-conflict']}
      strokeLinecap="round"
    >
      <path d="M0 8H24" strokeWidth="2" />
      <circle cx="12" cy="8" r="6.5" fill={palette.canvas} strokeWidth="1.5" />
      <path d={kind === 'denied' ? 'M9.5 5.5l5 5M9.5 10.5l5-5' : 'M9.5 5.5l5 5'} strokeWidth="1.8" />
    </svg>
  );
}
