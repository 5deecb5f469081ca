import { doubtsAtom } from '../core/review/index.js';
import { showView, VIEWS, viewAtom } from '../core/views/index.js';
import { useAtom } from '../hooks/useAtom.js';
import { useWords } from '../hooks/useWords.js';
import { Icon } from './parts/Icon.js';
import { VIEW_PARTS } from './views.js';

export function ViewTabs() {
  const { words, count } = useWords();
  const now = useAtom(viewAtom);
  const doubts = useAtom(doubtsAtom);
  return (
    <nav className="view-tabs" aria-label={words.views.title}>
      {VIEWS.map((name) => (
        <button key={name} type="button" aria-current={name === now ? 'page' : undefined} onClick={() => showView(name)}>
          <Icon node={VIEW_PARTS[name].icon} />
          <span>{words.views.names[name]}</span>
          {name === 'review' && doubts > 0 && (
            <span className="tab-count" title={words.review.open(count(doubts))}>
              {count(doubts)}
            </span>
          )}
        </button>
      ))}
    </nav>
  );
}
