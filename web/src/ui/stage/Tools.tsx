import { Boxes, Expand, LassoSelect, Maximize, Minus, Plus, Shrink } from 'lucide';
import { useEffect, useState } from 'react';
import { camera, stageAtom } from '../../controllers/index.js';
import { clustersShownAtom, showClusters } from '../../core/clusters/index.js';
import { lassoAtom } from '../../core/selection/index.js';
import { useAtom } from '../../hooks/useAtom.js';
import { useWords } from '../../hooks/useWords.js';
import { Icon } from '../parts/Icon.js';
import { LassoHint } from './LassoHint.js';
import { LayoutMenu } from './LayoutMenu.js';

export function Tools() {
  const { words } = useWords();
  const stage = useAtom(stageAtom);
  const full = useFullScreen();
  const lasso = useAtom(lassoAtom);
  const clusters = useAtom(clustersShownAtom);
  const tools = [
    { icon: Plus, name: words.stage.zoomIn, run: camera.zoomIn },
    { icon: Minus, name: words.stage.zoomOut, run: camera.zoomOut },
    { icon: Maximize, name: words.stage.fit, run: camera.fit },
    ...(document.fullscreenEnabled
      ? [{ icon: full ? Shrink : Expand, name: full ? words.stage.leaveFull : words.stage.full, run: toggleFullScreen }]
      : []),
  ];
  const toggles = [
    { icon: LassoSelect, name: words.group.lasso, on: lasso, run: () => lassoAtom.set(!lasso) },
    { icon: Boxes, name: words.clusters.title, on: clusters, run: () => showClusters(!clusters) },
  ];
  return (
    <>
      <LassoHint />
      <div className="tools" role="toolbar" aria-label={words.stage.tools}>
        {tools.map(({ icon, name, run }) => (
          <button key={name} type="button" aria-label={name} title={name} disabled={!stage} onClick={() => stage && void run(stage)}>
            <Icon node={icon} size={17} />
          </button>
        ))}
        <LayoutMenu disabled={!stage} />
        {toggles.map(({ icon, name, on, run }) => (
          <button key={name} type="button" aria-label={name} title={name} aria-pressed={on} disabled={!stage} onClick={run}>
            <Icon node={icon} size={17} />
          </button>
        ))}
      </div>
    </>
  );
}

async function toggleFullScreen(): Promise<void> {
  await (document.fullscreenElement ? document.exitFullscreen() : document.querySelector('.stage')?.requestFullscreen());
}

function useFullScreen(): boolean {
  const [full, setFull] = useState(false);
  useEffect(() => {
    const note = () => setFull(document.fullscreenElement !== null);
    document.addEventListener('fullscreenchange', note);
    return () => document.removeEventListener('fullscreenchange', note);
  }, []);
  return full;
}
