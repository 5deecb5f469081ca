import { type Bar, ticksOf, type Unit } from '../../core/time/index.js';
import { barName } from '../../core/time/words.js';
import { useWords } from '../../hooks/useWords.js';

/** So many whole dates stand beside each other on a phone. */
const MOST = 4;

/** What time the bars above are of; the handles say it aloud. */
export function Ticks({ bars, unit }: { bars: readonly Bar[]; unit: Unit }) {
  const { language } = useWords();
  return (
    <div className="time-ticks" aria-hidden="true">
      {ticksOf(bars.length, MOST).map((at) => {
        const bar = bars[at];
        return (
          bar && (
            <span key={at} style={{ left: `${((at + 0.5) / bars.length) * 100}%` }}>
              {barName(bar, unit, language)}
            </span>
          )
        );
      })}
    </div>
  );
}
