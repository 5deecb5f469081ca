import { useMemo } from 'react';
import { balanceOf } from '../../core/clusters/index.js';
import { among } from '../../core/evidence/index.js';
import { tallyAtom, toldVisibleAtom } from '../../core/filters/index.js';
import { type ClaimGraph, graphAtom } from '../../core/graph/index.js';
import { type ClusterPick, clearSelection, type GroupPick, selectedNodesAtom } from '../../core/selection/index.js';
import { useAtom } from '../../hooks/useAtom.js';
import { useWords } from '../../hooks/useWords.js';
import { BalanceBar } from '../parts/BalanceBar.js';
import { useEntityName, useWorld } from '../WorldContext.js';
import { Among } from './Among.js';
import { GroupActions } from './GroupActions.js';
import { MemberList } from './MemberList.js';

/** Several nodes: who they are, what they have to do with each other and with the rest, and what one can do with them. */
export function GroupPanel({ pick }: { pick: GroupPick | ClusterPick }) {
  const { words } = useWords();
  const graph = useAtom(graphAtom);
  const nodes = useAtom(selectedNodesAtom);
  if (graph && nodes.length > 0) return <Group graph={graph} nodes={nodes} pick={pick} />;
  return (
    <div className="panel-problem" role="status">
      <p>{pick.kind === 'cluster' ? words.clusters.gone : words.panel.gone}</p>
      <button type="button" className="button" onClick={clearSelection}>
        {words.panel.toOverview}
      </button>
    </div>
  );
}

type Props = { graph: ClaimGraph; nodes: readonly string[]; pick: GroupPick | ClusterPick };

function Group({ graph, nodes, pick }: Props) {
  const { words } = useWords();
  const { ontology } = useWorld();
  const nameOf = useEntityName();
  const visible = useAtom(toldVisibleAtom);
  const tally = useAtom(tallyAtom);
  const what = useMemo(
    () => among(graph, nodes, visible, ontology, ({ id, claims }) => tally?.ofArrow(id) ?? claims),
    [graph, nodes, visible, ontology, tally],
  );
  const arrows = what.inside.flatMap((inside) => inside.arrows);
  const lost = pick.kind === 'group' ? pick.nodes.length - nodes.length : 0;
  const first = nodes[0];
  return (
    <div className="selected-group">
      <h2>
        {pick.kind === 'cluster' && first
          ? words.clusters.around(nameOf(graph.getNodeAttribute(first, 'view')))
          : words.group.nodes(nodes.length)}
      </h2>
      {pick.kind === 'cluster' && (
        <p className="quiet">
          {words.group.nodes(nodes.length)}. {words.clusters.explained}
        </p>
      )}
      {lost > 0 && <p className="quiet">{words.group.lost(lost)}</p>}
      {arrows.length > 0 && (
        <BalanceBar
          balance={balanceOf(
            graph,
            arrows.map(({ id }) => id),
            ontology,
          )}
        />
      )}
      <GroupActions graph={graph} nodes={nodes} />
      <MemberList graph={graph} nodes={nodes} />
      <Among what={what} />
    </div>
  );
}
