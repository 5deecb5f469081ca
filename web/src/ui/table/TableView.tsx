import { useMemo } from 'react';
import { visibleAtom } from '../../core/filters/index.js';
import { arrowRows, nodeRows, type RowKind, showRows, sortArrows, sortNodes, tableAtom } from '../../core/table/index.js';
import { useAtom } from '../../hooks/useAtom.js';
import { useWords } from '../../hooks/useWords.js';
import { NothingPasses } from '../parts/NothingPasses.js';
import { useWorld } from '../WorldContext.js';
import { ArrowTable } from './ArrowTable.js';
import { NodeTable } from './NodeTable.js';

const KINDS: readonly RowKind[] = ['arrows', 'nodes'];

/** The graph that passes the filters, as rows: the same for those who do not see the picture. */
export function TableView() {
  const { words, language } = useWords();
  const { graph, ontology } = useWorld();
  const shown = useAtom(visibleAtom);
  const table = useAtom(tableAtom);
  const arrows = useMemo(() => arrowRows(graph, shown, ontology, language), [graph, shown, ontology, language]);
  const nodes = useMemo(() => nodeRows(graph, shown, ontology, language), [graph, shown, ontology, language]);
  const sortedArrows = useMemo(() => sortArrows(arrows, table.arrows, language), [arrows, table.arrows, language]);
  const sortedNodes = useMemo(() => sortNodes(nodes, table.nodes, language), [nodes, table.nodes, language]);
  const counts = { arrows: words.table.arrows(arrows.length), nodes: words.table.nodes(nodes.length) };
  return (
    <main className="view table-view" id="view" tabIndex={-1}>
      <div className="table-bar">
        <fieldset className="segments">
          <legend className="visually-hidden">{words.table.rows}</legend>
          {KINDS.map((kind) => (
            <button key={kind} type="button" aria-pressed={table.rows === kind} onClick={() => showRows(kind)}>
              {counts[kind]}
            </button>
          ))}
        </fieldset>
        <p className="quiet">{words.table.keys}</p>
      </div>
      {shown.nodes.size === 0 ? (
        <NothingPasses />
      ) : table.rows === 'arrows' ? (
        <ArrowTable rows={sortedArrows} sort={table.arrows} label={counts.arrows} />
      ) : (
        <NodeTable rows={sortedNodes} sort={table.nodes} label={counts.nodes} />
      )}
    </main>
  );
}
