/** A table of any length: only the rows in sight are on the page, on paper many more, and the arrow keys walk from cell to cell through all of them. */
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { ArrowDown, ArrowUp } from 'lucide';
import { type KeyboardEvent, type MouseEvent, type ReactNode, type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { Sort } from '../../core/table/index.js';
import { usePrinting } from '../../hooks/usePrinting.js';
import { useWords } from '../../hooks/useWords.js';
import { Icon } from '../parts/Icon.js';

type Cell = { text: ReactNode; open?: (event: MouseEvent) => void; label?: string };

type Props<R, C extends string> = {
  rows: readonly R[];
  label: string;
  className: string;
  columns: readonly C[];
  names: Record<C, string>;
  numeric: ReadonlySet<string>;
  /** Columns that bring no order. */
  unsorted?: ReadonlySet<string>;
  sort: Sort<C>;
  onSort(column: C): void;
  /** Whether several rows can be selected at once. */
  several?: boolean;
  id(row: R): string;
  isSelected(row: R): boolean;
  cell(row: R, column: C): Cell;
  /** In less room than this, in pixels, a row is a card of that height. */
  cards: { below: number; height: number };
};

const ROW = 41;
/** Rows on paper, some thirty pages of them. */
const MOST_PRINTED = 1_000;
const MOVES: Record<string, [rows: number, columns: number]> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
  PageDown: [12, 0],
  PageUp: [-12, 0],
};

export function Grid<R, C extends string>(props: Props<R, C>) {
  const { rows, label, className, columns, names, numeric, unsorted, sort, onSort, several, id, isSelected, cell, cards } = props;
  const { words, count } = useWords();
  const printing = usePrinting();
  const scroller = useRef<HTMLDivElement>(null);
  /** The cell that has the keyboard; row 0 is the head. */
  const [at, setAt] = useState({ row: 1, column: 0 });
  const moved = useRef(false);
  const isNarrow = useNarrow(scroller, cards.below);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => (isNarrow ? cards.height : ROW),
    overscan: 12,
    rangeExtractor: (range) => (printing ? firstRows(rows.length) : defaultRangeExtractor(range)),
    getItemKey: (index) => (rows[index] ? id(rows[index]) : index),
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: rows of another form have another height.
  useLayoutEffect(() => virtual.measure(), [isNarrow, virtual]);

  useLayoutEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    const find = () => scroller.current?.querySelector<HTMLElement>(`[data-at="${at.row}:${at.column}"]`);
    if (at.row > 0) virtual.scrollToIndex(at.row - 1);
    const cell = find();
    if (cell) cell.focus();
    else requestAnimationFrame(() => find()?.focus());
  }, [at, virtual]);

  const onKeyDown = (event: KeyboardEvent) => {
    const last = rows.length;
    const { row, column } = at;
    const move = MOVES[event.key];
    const next = move
      ? { row: row + move[0], column: column + move[1] }
      : event.key === 'Home'
        ? { row: event.ctrlKey ? 1 : row, column: 0 }
        : event.key === 'End'
          ? { row: event.ctrlKey ? last : row, column: columns.length - 1 }
          : null;
    if (!next) return;
    event.preventDefault();
    moved.current = true;
    setAt({ row: Math.min(last, Math.max(0, next.row)), column: Math.min(columns.length - 1, Math.max(0, next.column)) });
  };

  const here = { row: Math.min(at.row, rows.length), column: at.column };
  const place = (row: number, column: number) => ({
    'data-at': `${row}:${column}`,
    tabIndex: row === here.row && column === here.column ? 0 : -1,
    onFocus: () => setAt((now) => (now.row === row && now.column === column ? now : { row, column })),
  });
  return (
    <div className="grid-scroller" ref={scroller}>
      <table
        className={`grid ${className} ${isNarrow ? 'cards' : 'rows'}`}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells the arrow keys walk is a grid.
        role="grid"
        aria-multiselectable={several}
        aria-label={label}
        aria-rowcount={rows.length + 1}
        onKeyDown={onKeyDown}
      >
        <thead>
          <tr aria-rowindex={1}>
            {columns.map((column, i) => (
              <th
                key={column}
                data-column={column}
                scope="col"
                className={numeric.has(column) ? 'number' : undefined}
                aria-sort={sort.column === column ? (sort.descending ? 'descending' : 'ascending') : 'none'}
                {...(unsorted?.has(column) ? place(0, i) : {})}
              >
                {unsorted?.has(column) ? (
                  <span className="visually-hidden">{names[column]}</span>
                ) : (
                  <button type="button" title={words.table.sortBy(names[column])} onClick={() => onSort(column)} {...place(0, i)}>
                    {names[column]}
                    {sort.column === column && <Icon node={sort.descending ? ArrowDown : ArrowUp} size={13} />}
                  </button>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody style={printing ? undefined : { height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, key, start, size }) => {
            const row = rows[index];
            if (row === undefined) return null;
            return (
              <tr
                key={key}
                aria-rowindex={index + 2}
                aria-selected={isSelected(row)}
                style={printing ? undefined : { transform: `translateY(${start}px)`, height: size }}
              >
                {columns.map((column, i) => {
                  const { text, open, label: name } = cell(row, column);
                  const here = place(index + 1, i);
                  return (
                    <td
                      key={column}
                      data-column={column}
                      data-name={isNarrow && numeric.has(column) ? names[column] : undefined}
                      className={numeric.has(column) ? 'number' : undefined}
                      style={isNarrow ? { gridArea: column } : undefined}
                      {...(open ? {} : here)}
                    >
                      {open ? (
                        <button type="button" aria-label={name} onClick={open} {...here}>
                          {text}
                        </button>
                      ) : (
                        text
                      )}
                    </td>
                  );
                })}
              </tr>
            );
          })}
        </tbody>
      </table>
      {printing && rows.length > MOST_PRINTED && (
        <p className="unprinted">{words.table.unprinted(count(MOST_PRINTED), count(rows.length))}</p>
      )}
    </div>
  );
}

function firstRows(count: number): number[] {
  return Array.from({ length: Math.min(count, MOST_PRINTED) }, (_, row) => row);
}

/** Whether an element is narrower than that, in pixels. */
function useNarrow(element: RefObject<HTMLElement | null>, below: number): boolean {
  const [isNarrow, setNarrow] = useState(false);
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return;
    const look = () => setNarrow(current.clientWidth < below);
    look();
    const observer = new ResizeObserver(look);
    observer.observe(current);
    return () => observer.disconnect();
  }, [element, below]);
  return isNarrow;
}
