import { paletteAtom } from '../../core/appearance/index.js';
import { keysOf } from '../../core/keys.js';
import type { Bar, Unit } from '../../core/time/index.js';
import { barName } from '../../core/time/words.js';
import { useAtom } from '../../hooks/useAtom.js';
import { useWords } from '../../hooks/useWords.js';
import { useWorld } from '../WorldContext.js';

const HEIGHT = 44;
/** Share of a bar's place that the bar takes. */
const FILLED = 0.78;

/** A stack for each bar: cooperation at its foot, conflict above, in the colours of the arrows. What is folded is never higher than the rest. */
export function Bars({ bars, unit, first, last }: { bars: readonly Bar[]; unit: Unit; first: number; last: number }) {
  const { words, language } = useWords();
  const { ontology } = useWorld();
  const palette = useAtom(paletteAtom);
  const most = Math.max(1, ...bars.filter((bar) => !bar.folded).map((bar) => bar.total));
  return (
    <svg className="time-bars" viewBox={`0 0 ${bars.length} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      {bars.map((bar, i) => {
        let top = HEIGHT;
        return (
          <g key={bar.from} opacity={i >= first && i <= last ? 1 : 0.25}>
            <title>{words.time.bar(barName(bar, unit, { language, words }), bar.total)}</title>
            <rect className={bar.folded ? 'time-folded' : undefined} x={i} y={0} width={1} height={HEIGHT} fill="transparent" />
            {keysOf(ontology.quad).map((quad) => {
              const height = ((bar.counts[quad] ?? 0) / Math.max(most, bar.total)) * HEIGHT;
              top -= height;
              return (
                height > 0 && <rect key={quad} x={i + (1 - FILLED) / 2} y={top} width={FILLED} height={height} fill={palette.quad[quad]} />
              );
            })}
          </g>
        );
      })}
    </svg>
  );
}
