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
      {world.status === 'ready' && <NoGraph articles={world.value.articles.length} />}
    </main>
  );
}

/** While nothing has been read, or nothing was found in it. */
export function NoGraph({ articles }: { articles: number }) {
  const { states } = useWords().words;
  return (
    <Notice icon={Newspaper} title={articles > 0 ? states.nothingFoundTitle : states.emptyTitle}>
      <p>{articles > 0 ? states.nothingFoundText : states.emptyText}</p>
      <button type="button" className="button primary" onClick={() => showView('sources')}>
        <Icon node={FilePlus2} />
        {states.begin}
      </button>
      {articles === 0 && (
        <>
          <p>{states.emptyCommand}</p>
          <code>npx depesche ingest PATH</code>
        </>
      )}
    </Notice>
  );
}
