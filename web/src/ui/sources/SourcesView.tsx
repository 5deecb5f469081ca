import { FilePlus2, Lock } from 'lucide';
import { useCallback, useEffect } from 'react';
import { api } from '../../core/data/index.js';
import { addingAtom, removingAtom, resume } from '../../core/sources/index.js';
import { useAtom } from '../../hooks/useAtom.js';
import { useRemote } from '../../hooks/useRemote.js';
import { useWords } from '../../hooks/useWords.js';
import { FailureText } from '../parts/FailureText.js';
import { Icon } from '../parts/Icon.js';
import { Notice } from '../parts/Notice.js';
import { useWorld } from '../WorldContext.js';
import { AddArticles } from './AddArticles.js';
import { AddingProgress } from './AddingProgress.js';
import { RemovalDialog } from './RemovalDialog.js';
import { SourceTable } from './SourceTable.js';

/** What the graph was read from, and where more comes in. */
export function SourcesView() {
  const { words } = useWords();
  const { articles } = useWorld();
  const adding = useAtom(addingAtom);
  const removing = useAtom(removingAtom);
  const ask = useCallback((_key: string, signal: AbortSignal) => api.health(signal), []);
  const health = useRemote('health', ask);
  const mayChange = health.status === 'ready' && health.value.changes;
  useEffect(() => {
    void resume();
  }, []);
  return (
    <main className="view sources-view" id="view" tabIndex={-1}>
      <section className="sources-add">
        {health.status === 'ready' && !mayChange && (
          <div className="sources-closed">
            <h2>
              <Icon node={Lock} />
              {words.sources.readOnly}
            </h2>
            <p>{words.sources.readOnlyText}</p>
            <code>DEPESCHE_CHANGES=true</code>
          </div>
        )}
        {health.status === 'failed' && (
          <p className="sources-problem" role="alert">
            {words.panel.failed} <FailureText {...health.failure} />
          </p>
        )}
        {mayChange && <AddArticles />}
        {adding && <AddingProgress adding={adding} />}
      </section>
      <section className="sources-list" aria-label={words.sources.list(articles.length)}>
        {articles.length === 0 ? <Notice icon={FilePlus2} title={words.sources.empty} /> : <SourceTable mayChange={mayChange} />}
      </section>
      {removing && <RemovalDialog key={removing.id} article={removing} />}
    </main>
  );
}
