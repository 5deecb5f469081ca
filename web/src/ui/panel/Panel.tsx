import { ArrowLeft, X } from 'lucide';
import { useEffect, useRef } from 'react';
import { clearSelection, goUp, selectionAtom } from '../../core/selection/index.js';
import { sheetAtom } from '../../core/sheets/index.js';
import { useAtom } from '../../hooks/useAtom.js';
import { useWords } from '../../hooks/useWords.js';
import { Icon } from '../parts/Icon.js';
import { ArrowPanel } from './ArrowPanel.js';
import { EntityPanel } from './EntityPanel.js';
import { GroupPanel } from './GroupPanel.js';
import { Overview } from './Overview.js';
import { PathPanel } from './PathPanel.js';

export function Panel() {
  const { words } = useWords();
  const selection = useAtom(selectionAtom);
  const body = useRef<HTMLDivElement>(null);
  const close = () => {
    clearSelection();
    sheetAtom.set(null);
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: another selection starts at its top.
  useEffect(() => {
    if (body.current) body.current.scrollTop = 0;
  }, [selection]);

  const kinds = {
    node: words.filters.entityTypes,
    edge: words.arrow.title,
    path: words.path.title,
    group: words.group.title,
    cluster: words.clusters.title,
  };
  const kind = selection ? kinds[selection.kind] : words.overview.title;
  return (
    <aside className="panel" aria-label={kind}>
      <div className={selection ? 'panel-bar' : 'panel-bar bare'}>
        {selection && (
          <button type="button" className="link" onClick={goUp}>
            <Icon node={ArrowLeft} size={14} />
            {words.panel.back}
          </button>
        )}
        <button type="button" className="button icon-only" aria-label={selection ? words.panel.close : words.header.close} onClick={close}>
          <Icon node={X} />
        </button>
      </div>
      <div className="panel-body" id="panel" tabIndex={-1} ref={body}>
        {!selection && <Overview />}
        {selection?.kind === 'node' && <EntityPanel id={selection.id} />}
        {selection?.kind === 'edge' && <ArrowPanel id={selection.id} />}
        {(selection?.kind === 'group' || selection?.kind === 'cluster') && <GroupPanel pick={selection} />}
        {selection?.kind === 'path' && <PathPanel from={selection.id} to={selection.to} />}
      </div>
    </aside>
  );
}
