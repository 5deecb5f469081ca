import { useState } from 'react';
import { paletteAtom } from '../../core/appearance/index.js';
import { balanceOf, clustersAtom, clustersShownAtom, searchingAtom } from '../../core/clusters/index.js';
import { graphAtom } from '../../core/graph/index.js';
import { displayName } from '../../core/language/names.js';
import { hoverAtom, selectCluster } from '../../core/selection/index.js';
import { useAtom } from '../../hooks/useAtom.js';
import { useWords } from '../../hooks/useWords.js';
import { BalanceBar } from '../parts/BalanceBar.js';
import { More } from '../parts/More.js';
import { useWorld } from '../WorldContext.js';

const FIRST = 8;
const NAMED = 3;

/** The clusters of the picture in words, while they are shown. */
export function Clusters() {
  const { words, language, count } = useWords();
  const { ontology } = useWorld();
  const shown = useAtom(clustersShownAtom);
  const clusters = useAtom(clustersAtom);
  const searching = useAtom(searchingAtom);
  const graph = useAtom(graphAtom);
  const palette = useAtom(paletteAtom);
  const [all, setAll] = useState(false);
  if (!shown || !graph) return null;
  return (
    <section>
      <h3>
        {words.clusters.title} <span className="count">{count(clusters.length)}</span>
      </h3>
      <p className="quiet" aria-live="polite">
        {searching ? words.clusters.searched : clusters.length > 0 ? words.clusters.explained : words.clusters.none}
      </p>
      <ol className="clusters">
        {clusters.slice(0, all ? undefined : FIRST).map((cluster) => {
          const names = cluster.nodes.slice(0, NAMED).map((node) => displayName(graph.getNodeAttribute(node, 'view'), language));
          return (
            <li key={cluster.id}>
              <button
                type="button"
                onClick={() => selectCluster(cluster.id)}
                onPointerEnter={() => hoverAtom.set({ kind: 'cluster', id: cluster.id })}
                onPointerLeave={() => hoverAtom.set(null)}
              >
                <i
                  className="swatch"
                  aria-hidden="true"
                  style={{ backgroundColor: palette.clusters[cluster.rank % palette.clusters.length] }}
                />
                <span className="cluster-text">
                  <span className="cluster-name" title={names.join(', ')}>
                    {names.join(', ')}
                  </span>
                  <small>{words.clusters.members(cluster.nodes.length)}</small>
                  <BalanceBar balance={balanceOf(graph, cluster.edges, ontology)} />
                </span>
              </button>
            </li>
          );
        })}
      </ol>
      <More first={FIRST} count={clusters.length} all={all} onAll={setAll} />
    </section>
  );
}
