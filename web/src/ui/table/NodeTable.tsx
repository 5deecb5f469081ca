import type { MouseEvent } from 'react';
import { pickNode, selectedNodesAtom, selectionAtom } from '../../core/selection/index.js';
import { COLUMNS, type NodeColumn, type NodeRow, type Sort, sortNodesBy } from '../../core/table/index.js';
import { useAtom } from '../../hooks/useAtom.js';
import { useWords } from '../../hooks/useWords.js';
import { CutText } from '../parts/CutText.js';
import { EntityIcon } from '../parts/EntityIcon.js';
import { Grid } from './Grid.js';

const NUMERIC: ReadonlySet<string> = new Set(['claims', 'articles', 'neighbours']);

export function NodeTable({ rows, sort, label }: { rows: readonly NodeRow[]; sort: Sort<NodeColumn>; label: string }) {
  const { words, count } = useWords();
  const selection = useAtom(selectionAtom);
  const nodes = useAtom(selectedNodesAtom);
  const selected = new Set(selection?.kind === 'edge' ? [] : nodes);

  const cell = ({ node, names, neighbours }: NodeRow, column: NodeColumn) => {
    switch (column) {
      case 'name':
        return {
          text: (
            <>
              <EntityIcon type={node.type} size={20} />
              <CutText>{names.name}</CutText>
            </>
          ),
          open: (event: MouseEvent) => pickNode(node.id, event),
          label: words.entity.goTo(names.name),
        };
      case 'type':
        return { text: names.type };
      case 'claims':
        return { text: count(node.claims) };
      case 'articles':
        return { text: count(node.articles) };
      case 'neighbours':
        return { text: count(neighbours) };
    }
  };

  return (
    <Grid
      rows={rows}
      label={label}
      className="nodes"
      columns={COLUMNS.nodes}
      names={words.table.nodeColumns}
      numeric={NUMERIC}
      several
      sort={sort}
      onSort={sortNodesBy}
      id={({ node }) => node.id}
      isSelected={({ node }) => selected.has(node.id)}
      cell={cell}
      cards={{ below: 526, height: 62 }}
    />
  );
}
