import { mark } from '../../core/appearance/index.js';
import { keysOf } from '../../core/keys.js';
import { formatDate } from '../../core/language/index.js';
import { selectEdge, selectionAtom, selectNode } from '../../core/selection/index.js';
import { type ArrowColumn, type ArrowRow, COLUMNS, type Sort, sortArrowsBy } from '../../core/table/index.js';
import { useAtom } from '../../hooks/useAtom.js';
import { useWords } from '../../hooks/useWords.js';
import { CutText } from '../parts/CutText.js';
import { EntityIcon } from '../parts/EntityIcon.js';
import { QuadLine } from '../parts/QuadLine.js';
import { useWorld } from '../WorldContext.js';
import { Grid } from './Grid.js';

const NUMERIC: ReadonlySet<string> = new Set(['claims', 'sources']);

export function ArrowTable({ rows, sort, label }: { rows: readonly ArrowRow[]; sort: Sort<ArrowColumn>; label: string }) {
  const { words, language, count } = useWords();
  const { ontology } = useWorld();
  const selection = useAtom(selectionAtom);

  const end = (node: ArrowRow['source'], name: string) => ({
    text: (
      <>
        <EntityIcon type={node.type} size={20} />
        <CutText>{name}</CutText>
      </>
    ),
    open: () => selectNode(node.id),
    label: words.entity.goTo(name),
  });

  const cell = (row: ArrowRow, column: ArrowColumn) => {
    const { arrow, source, target, names } = row;
    switch (column) {
      case 'source':
        return end(source, names.source);
      case 'target':
        return end(target, names.target);
      case 'type':
        return {
          text: (
            <>
              <QuadLine quad={ontology.relations[arrow.type].quad} />
              <CutText>{names.type}</CutText>
            </>
          ),
          open: () => selectEdge(arrow.id),
          label: words.table.openEvidence(names.source, names.type, names.target),
        };
      case 'claims':
        return { text: count(arrow.claims) };
      case 'sources':
        return { text: count(arrow.sources) };
      case 'certainty':
        return { text: <Certainty row={row} /> };
      case 'polarity':
        return { text: polarityOf(row) };
      case 'date':
        return { text: <When row={row} /> };
    }
  };

  const polarityOf = ({ arrow }: ArrowRow) => {
    const said = mark(arrow);
    if (!said) return ontology.polarity.positive.name[language];
    return <span className="tag alert-tag">{said === 'denied' ? words.legend.denied : words.legend.disputed}</span>;
  };

  return (
    <Grid
      rows={rows}
      label={label}
      className="arrows"
      columns={COLUMNS.arrows}
      names={words.table.arrowColumns}
      numeric={NUMERIC}
      sort={sort}
      onSort={sortArrowsBy}
      id={({ arrow }) => arrow.id}
      isSelected={({ arrow }) => selection?.kind === 'edge' && selection.id === arrow.id}
      cell={cell}
      cards={{ below: 746, height: 104 }}
    />
  );
}

function Certainty({ row: { arrow } }: { row: ArrowRow }) {
  const { language } = useWords();
  const { ontology } = useWorld();
  const found = keysOf(ontology.modality).filter((modality) => arrow.modalities[modality]);
  return <CutText>{found.map((modality) => ontology.modality[modality].name[language]).join(', ')}</CutText>;
}

function When({ row: { arrow } }: { row: ArrowRow }) {
  const { words, language } = useWords();
  const { firstDate, lastDate } = arrow;
  if (!lastDate) return <span className="quiet">{words.table.undated}</span>;
  const last = formatDate(lastDate, language, true);
  return <CutText>{firstDate && firstDate !== lastDate ? `${formatDate(firstDate, language, true)} – ${last}` : last}</CutText>;
}
