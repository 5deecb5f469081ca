import { useEffect } from 'react';
import { loadWorld, worldAtom } from '../core/data/index.js';
import { goUp, selectionAtom } from '../core/selection/index.js';
import { sheetAtom } from '../core/sheets/index.js';
import { syncAddress } from '../core/url/index.js';
import { useAtom } from '../hooks/useAtom.js';
import { useWords } from '../hooks/useWords.js';
import { Header } from './Header.js';
import { Panel } from './panel/Panel.js';
import { Rail } from './rail/Rail.js';
import { focusSearch } from './rail/Search.js';
import { States } from './States.js';
import { Stage } from './stage/Stage.js';
import { WorldContext } from './WorldContext.js';

export function App() {
  const { words, language } = useWords();
  const world = useAtom(worldAtom);
  const sheet = useAtom(sheetAtom);

  useEffect(() => {
    void loadWorld();
    return syncAddress();
  }, []);

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = `Depesche · ${words.app.tagline}`;
  }, [language, words]);

  useEffect(() => selectionAtom.subscribe(() => sheetAtom.set(selectionAtom.get() ? 'panel' : null)), []);

  useEffect(() => {
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);

  const drawn = world.status === 'ready' && world.value.graph.nodes.length > 0 ? world.value : null;
  return (
    <div className="app" data-sheet={sheet ?? 'none'}>
      <button type="button" className="skip" onClick={toGraph}>
        {words.app.skip}
      </button>
      <Header />
      {drawn ? (
        <WorldContext value={drawn}>
          <Rail />
          <Stage />
          <Panel />
        </WorldContext>
      ) : (
        <States world={world} />
      )}
    </div>
  );
}

/** A button and no link, because the address after `#` is the view's. */
function toGraph(): void {
  document.getElementById('graph')?.focus();
}

function onKey(event: KeyboardEvent): void {
  const typing = event.target instanceof HTMLInputElement && event.target.type === 'search';
  if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    sheetAtom.set('rail');
    focusSearch();
  } else if (event.key === 'Escape' && !event.defaultPrevented && !typing) {
    if (sheetAtom.get() === 'rail') sheetAtom.set(null);
    else if (selectionAtom.get()) goUp();
    else sheetAtom.set(null);
  }
}
