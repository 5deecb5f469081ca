import { ChevronLeft, ChevronRight } from 'lucide';
import { placeAtom } from '../../core/review/index.js';
import { useKeys } from '../../hooks/useKeys.js';
import { useWords } from '../../hooks/useWords.js';
import { Icon } from '../parts/Icon.js';

/** Where one is in the queue, and the way to the ones before and after. */
export function Walk({ at, length, total }: { at: number; length: number; total: number }) {
  const { words, count } = useWords();
  const { review } = words;
  const back = () => placeAtom.set(Math.max(0, at - 1));
  const on = () => placeAtom.set(Math.min(length - 1, at + 1));
  useKeys({ ArrowLeft: back, ArrowUp: back, ArrowRight: on, ArrowDown: on });
  return (
    <div className="walk">
      <button type="button" className="button icon-only" aria-label={review.previous} aria-disabled={at === 0} onClick={back}>
        <Icon node={ChevronLeft} />
      </button>
      <span role="status">{review.position(count(at + 1), count(total))}</span>
      <button type="button" className="button icon-only" aria-label={review.next} aria-disabled={at === length - 1} onClick={on}>
        <Icon node={ChevronRight} />
      </button>
    </div>
  );
}
