import type { IconNode } from 'lucide';
import { busyAtom } from '../../core/review/index.js';
import { useAtom } from '../../hooks/useAtom.js';
import { useWords } from '../../hooks/useWords.js';
import { Icon } from '../parts/Icon.js';

type Action = 'accept' | 'reject' | 'same' | 'different' | 'turn' | 'undo';

/** A button with the letter that does the same. */
export function Choice({ action, icon, primary = false, onGo }: { action: Action; icon: IconNode; primary?: boolean; onGo: () => void }) {
  const { words } = useWords();
  const busy = useAtom(busyAtom);
  const letter = words.review.letters[action];
  return (
    <button
      type="button"
      className={primary ? 'button primary choice' : 'button choice'}
      aria-disabled={busy}
      aria-keyshortcuts={letter}
      onClick={onGo}
    >
      <Icon node={icon} size={16} />
      {words.review.actions[action]}
      <span className="letter" aria-hidden="true">
        {letter}
      </span>
    </button>
  );
}
