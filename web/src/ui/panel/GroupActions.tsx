import { EyeOff, Focus, Pin, PinOff, Route, Scan, UserRoundPlus } from 'lucide';
import { camera, stageAtom } from '../../controllers/index.js';
import { showAlone, takeOut } from '../../core/filters/index.js';
import type { ClaimGraph } from '../../core/graph/index.js';
import { pinAll, pinsAtom, unpinAll } from '../../core/layout/index.js';
import { addNeighbours, clearSelection, selectPath } from '../../core/selection/index.js';
import { useAtom } from '../../hooks/useAtom.js';
import { useWords } from '../../hooks/useWords.js';
import { Icon } from '../parts/Icon.js';

/** What one can do with several nodes at once. */
export function GroupActions({ graph, nodes }: { graph: ClaimGraph; nodes: readonly string[] }) {
  const { words } = useWords();
  const stage = useAtom(stageAtom);
  const pins = useAtom(pinsAtom);
  const arePinned = nodes.every((node) => pins[node] !== undefined);
  const [from, to, third] = nodes;
  const hide = () => {
    takeOut(nodes);
    clearSelection();
  };
  const pin = () => (arePinned ? unpinAll(nodes) : pinAll(Object.fromEntries(nodes.map((node) => [node, graph.getNodeAttributes(node)]))));
  const actions = [
    { icon: Scan, name: words.group.frame, run: () => stage && void camera.frame(stage, nodes) },
    { icon: Focus, name: words.group.alone, run: () => showAlone(nodes) },
    { icon: EyeOff, name: words.group.hide, run: hide },
    { icon: UserRoundPlus, name: words.group.neighbours, run: addNeighbours },
    ...(from && to && !third ? [{ icon: Route, name: words.group.path, run: () => selectPath(from, to) }] : []),
  ];
  return (
    <fieldset className="node-actions">
      <legend className="visually-hidden">{words.group.actions}</legend>
      {actions.map(({ icon, name, run }) => (
        <button key={name} type="button" className="button" onClick={run}>
          <Icon node={icon} size={15} />
          {name}
        </button>
      ))}
      <button type="button" className="button" aria-pressed={arePinned} onClick={pin}>
        <Icon node={arePinned ? PinOff : Pin} size={15} />
        {arePinned ? words.group.unpin : words.group.pin}
      </button>
    </fieldset>
  );
}
