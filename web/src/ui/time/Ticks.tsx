import { type Bar, ticksOf, type Unit } from '../../core/time/index.js';
import { barName } from '../../core/time/words.js';
import { useWords } from '../../hooks/useWords.js';

/** So many whole dates stand beside each other on a phone. */
const MOST = 4;

/** What time the bars above are of; the handles say it aloud. */
export function Ticks({ bars, unit }: { bars: readonly Bar[]; unit: Unit }) {
  const { words, language } = useWords();
  const inner = bars.filter((bar) => !bar.folded);
  const begin = bars.findIndex((bar) => !bar.folded);
  return (
    <div className="time-ticks" aria-hidden="true">
      {ticksOf(inner.length, MOST).map((at) => {
        const bar = inner[at];
        return (
          bar && (
            <span key={at} style={{ left: `${((begin + at + 0.5) / bars.length) * 100}%` }}>
              {barName(bar, unit, { language, words }, true)}
            </span>
          )
        );
      })}
    </div>
  );
}
