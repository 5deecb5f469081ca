import { CloudOff, FilePlus2, Newspaper, RotateCw, Unplug } from 'lucide';
import { loadWorld, type Remote, type World } from '../core/data/index.js';
import { showView } from '../core/views/index.js';
import { useWords } from '../hooks/useWords.js';
import { FailureText } from './parts/FailureText.js';
import { Icon } from './parts/Icon.js';
import { Notice } from './parts/Notice.js';

/** What stands where the graph would be while there is none. */
export function States({ world }: { world: Remote<World> }) {
  const { words } = useWords();
  const { states } = words;
  const retry = (
    <button type="button" className="button primary" onClick={() => void loadWorld()}>
      <Icon node={RotateCw} />
      {states.retry}
    </button>
  );
  return (
    <main className="states">
      {world.status === 'loading' && (
        <div className="loading" role="status">
          <span className="spinner" aria-hidden="true" />
          {states.loading}
        </div>
      )}
      {world.status === 'failed' && (
        <Notice icon={world.failure.kind === 'offline' ? Unplug : CloudOff} title={states.failedTitle}>
          <p>{world.failure.kind === 'offline' ? states.offlineText : states.failedText}</p>
          {world.failure.kind === 'offline' ? (
            <code>npm start</code>
          ) : (
            <p>
              <FailureText {...world.failure} />
            </p>
          )}
          {retry}
        </Notice>
      )}
      {world.status === 'ready' && (
        <Notice icon={Newspaper} title={states.emptyTitle}>
          <p>{states.emptyText}</p>
          <button type="button" className="button primary" onClick={() => showView('sources')}>
            <Icon node={FilePlus2} />
            {states.begin}
          </button>
          <p>{states.emptyCommand}</p>
          <code>npx depesche ingest PATH</code>
        </Notice>
      )}
    </main>
  );
}
