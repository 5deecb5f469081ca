import { ArrowDown, ArrowUp, ArrowUpDown } from 'lucide';
import { Fragment } from 'react';
import { mark } from '../../core/appearance/index.js';
import { comingAtom } from '../../core/expand/index.js';
import { isFiltered, tallyAtom, toldFiltersAtom, toldVisibleAtom } from '../../core/filters/index.js';
import { type ClaimGraph, graphAtom } from '../../core/graph/index.js';
import { hoverAtom, pathBetween, selectEdge } from '../../core/selection/index.js';
import { useAtom } from '../../hooks/useAtom.js';
import { useWords } from '../../hooks/useWords.js';
import { EntityButton } from '../parts/EntityButton.js';
import { Icon } from '../parts/Icon.js';
import { QuadLine } from '../parts/QuadLine.js';
import { useWorld } from '../WorldContext.js';
import { Answer } from './Answer.js';
import { StatusWords } from './StatusWords.js';

/** What connects two entities: who stands between them, and by which arrows, each a way to its sentences. */
export function PathPanel({ from, to }: { from: string; to: string }) {
  const { words } = useWords();
  const graph = useAtom(graphAtom);
  const visible = useAtom(toldVisibleAtom);
  const path = graph && pathBetween(graph, from, to, visible);
  const filtered = isFiltered(useAtom(toldFiltersAtom));
  const isComing = useAtom(comingAtom) > 0;
  if (!path && isComing) return <Answer remote={{ status: 'loading' }}>{() => null}</Answer>;
  if (!graph || !path) {
    return (
      <div className="panel-problem" role="status">
        <h2>{words.path.none}</h2>
        <p>{words.path.noneText(filtered)}</p>
      </div>
    );
  }
  return (
    <div className="path">
      <h2>{words.path.title}</h2>
      <p className="quiet">{path.steps.length === 1 ? words.path.direct : words.path.steps(path.steps.length)}</p>
      {path.nodes.map((node, i) => (
        <Fragment key={node}>
          <EntityButton entity={graph.getNodeAttribute(node, 'view')} />
          {path.steps[i] && <Step graph={graph} edges={path.steps[i]} from={node} />}
        </Fragment>
      ))}
    </div>
  );
}

function Step({ graph, edges, from }: { graph: ClaimGraph; edges: readonly string[]; from: string }) {
  const { words, language } = useWords();
  const { ontology } = useWorld();
  const tally = useAtom(tallyAtom);
  return (
    <ul className="path-step">
      {edges.map((edge) => {
        const { view } = graph.getEdgeAttributes(edge);
        const relation = ontology.relations[view.type];
        const sign = relation.symmetric ? ArrowUpDown : view.source === from ? ArrowDown : ArrowUp;
        return (
          <li key={edge}>
            <button
              type="button"
              onClick={() => selectEdge(edge)}
              onPointerEnter={() => hoverAtom.set({ kind: 'edge', id: edge })}
              onPointerLeave={() => hoverAtom.set(null)}
            >
              <Icon node={sign} size={14} />
              <QuadLine quad={relation.quad} />
              <span>{relation.name[language]}</span>
              <StatusWords modalities={view.modalities} mark={mark(view)} />
              <small>{words.entity.evidence(tally?.ofArrow(edge) ?? view.claims)}</small>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
