import { Maximize, Minus, Plus, Waypoints } from 'lucide';
import { camera, stageAtom } from '../../controllers/index.js';
import { askForLayout } from '../../core/layout/index.js';
import { useAtom } from '../../hooks/useAtom.js';
import { useWords } from '../../hooks/useWords.js';
import { Icon } from '../parts/Icon.js';

export function Tools() {
  const { words } = useWords();
  const stage = useAtom(stageAtom);
  const tools = [
    { icon: Plus, name: words.stage.zoomIn, run: camera.zoomIn },
    { icon: Minus, name: words.stage.zoomOut, run: camera.zoomOut },
    { icon: Maximize, name: words.stage.fit, run: camera.fit },
    { icon: Waypoints, name: words.stage.layout, run: askForLayout },
  ];
  return (
    <div className="tools" role="toolbar" aria-label={words.stage.tools}>
      {tools.map(({ icon, name, run }) => (
        <button key={name} type="button" aria-label={name} title={name} disabled={!stage} onClick={() => stage && void run(stage)}>
          <Icon node={icon} size={17} />
        </button>
      ))}
    </div>
  );
}
