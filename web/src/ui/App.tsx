import { Suspense, useEffect } from 'react';
import { followFacts } from '../core/claims/index.js';
import { followBrought, followSize, worldAtom } from '../core/data/index.js';
import { followWanted } from '../core/expand/index.js';
import { followReview } from '../core/review/index.js';
import { goUp, isSelectedAtom, lassoAtom, selectionAtom } from '../core/selection/index.js';
import { sheetAtom } from '../core/sheets/index.js';
import { followSteps } from '../core/undo/index.js';
import { syncAddress } from '../core/url/index.js';
import { viewAtom } from '../core/views/index.js';
import { useAtom } from '../hooks/useAtom.js';
import { useDroppedFiles } from '../hooks/useDroppedFiles.js';
import { useKeptFocus } from '../hooks/useKeptFocus.js';
import { useUndoKey } from '../hooks/useUndoKey.js';
import { useWords } from '../hooks/useWords.js';
import { Header } from './Header.js';
import { Boxes } from './palette/Boxes.js';
import { Panel } from './panel/Panel.js';
import { Rail } from './rail/Rail.js';
import { openSearch } from './rail/Search.js';
import { States } from './States.js';
import { Stage } from './stage/Stage.js';
import { TimeBrush } from './time/TimeBrush.js';
import { VIEW_PARTS } from './views.js';
import { WorldContext } from './WorldContext.js';

export function App() {
  const { words, language } = useWords();
  const world = useAtom(worldAtom);
  const sheet = useAtom(sheetAtom);
  const view = useAtom(viewAtom);
  const isSelected = useAtom(isSelectedAtom);

  useDroppedFiles();
  useKeptFocus();
  useUndoKey();

  useEffect(() => {
    // While several are being chosen in the picture, no sheet lies over it.
    const show = () => sheetAtom.set(selectionAtom.get() && !lassoAtom.get() ? 'panel' : null);
    const ends = [selectionAtom.subscribe(show), lassoAtom.subscribe(show)];
    return () => {
      for (const end of ends) end();
    };
  }, []);

  useEffect(() => {
    // The world may be there already: what an address asks for is then read at once, and has to be followed by then.
    const ends = [followSize(), followBrought(), followWanted(), syncAddress(), followSteps(), followFacts(), followReview()];
    return () => {
      for (const end of ends) end();
    };
  }, []);

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = `Depesche · ${words.app.tagline}`;
  }, [language, words]);

  useEffect(() => {
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);

  const { Body, rail, panel: shows, needsGraph } = VIEW_PARTS[view];
  const panel = shows === 'selected' ? isSelected : shows;
  const loaded = world.status === 'ready' ? world.value : null;
  const isEmpty = loaded?.graph.nodes.length === 0;
  return (
    <div className="app" data-sheet={sheet ?? 'none'} data-rail={rail} data-panel={panel}>
      <button type="button" className="skip" onClick={toView}>
        {words.app.skip}
      </button>
      <Header />
      {loaded && !(isEmpty && needsGraph) ? (
        <WorldContext value={loaded}>
          {rail && <Rail />}
          {!isEmpty && <Stage inFront={Body === null} />}
          {Body && (
            <Suspense fallback={<main className="view" id="view" tabIndex={-1} />}>
              <Body />
            </Suspense>
          )}
          {rail && <TimeBrush />}
          {panel && <Panel />}
        </WorldContext>
      ) : (
        <States world={world} />
      )}
      <Boxes />
    </div>
  );
}

/** A button and no link, because the address after `#` is the view's. */
function toView(): void {
  document.getElementById(viewAtom.get() === 'graph' ? 'graph' : 'view')?.focus();
}

function onKey(event: KeyboardEvent): void {
  const typing = event.target instanceof HTMLElement && event.target.matches('textarea, input[type="search"], input[type="text"]');
  if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    openSearch();
  } else if (event.key === 'Escape' && !event.defaultPrevented && !typing) {
    if (sheetAtom.get() === 'rail') sheetAtom.set(null);
    else if (selectionAtom.get()) goUp();
    else sheetAtom.set(null);
  }
}
