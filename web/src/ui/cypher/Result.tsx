import { Copy, Waypoints } from 'lucide';
import { useMemo, useState } from 'react';
import type { QueryResult } from '../../../../src/model/views.js';
import { csvOf, entitiesOf, rowPieces } from '../../core/cypher/index.js';
import { showAlone } from '../../core/filters/index.js';
import { clearSelection } from '../../core/selection/index.js';
import { showView } from '../../core/views/index.js';
import { useWords } from '../../hooks/useWords.js';
import { Icon } from '../parts/Icon.js';
import { useWorld } from '../WorldContext.js';
import { Cell } from './Cell.js';

/** Rows put on the page at a time. */
const STEP = 200;

export function Result({ result }: { result: QueryResult }) {
  const { words, count } = useWords();
  const { graph } = useWorld();
  const [shown, setShown] = useState(STEP);
  const [copied, setCopied] = useState('');
  const rows = useMemo(() => result.rows.map(rowPieces), [result]);
  const { entities, beyond } = useMemo(() => entitiesOf(rows, graph), [rows, graph]);
  const show = () => {
    clearSelection();
    showAlone(entities);
    showView('graph');
  };
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(csvOf(result.columns, rows));
      setCopied(words.cypher.copied);
    } catch {
      setCopied(words.cypher.notCopied);
    }
  };
  const rest = rows.length - shown;
  return (
    <section className="cypher-result" aria-label={words.cypher.results}>
      <div className="cypher-bar">
        <b role="status">{words.cypher.rows(rows.length)}</b>
        {entities.length > 0 && (
          <button type="button" className="button" title={words.cypher.inGraphTitle} onClick={show}>
            <Icon node={Waypoints} />
            {words.cypher.inGraph(entities.length)}
          </button>
        )}
        <button type="button" className="button" onClick={() => void copy()}>
          <Icon node={Copy} />
          {words.cypher.copy}
        </button>
        <span className="quiet" role="status">
          {copied}
        </span>
      </div>
      {result.truncated && <p className="cypher-note">{words.cypher.onlyFirst(count(rows.length))}</p>}
      {beyond > 0 && <p className="cypher-note">{words.cypher.beyond(beyond)}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
      <section className="cypher-rows" tabIndex={0} aria-label={words.cypher.rows(rows.length)}>
        <table>
          <thead>
            <tr>
              {result.columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, shown).map((row, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows of an answer have nothing else to be told apart by, and never move.
              <tr key={i}>
                {row.map((pieces, j) => (
                  <Cell key={result.columns[j]} pieces={pieces} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        {rest > 0 && (
          <button type="button" className="button" onClick={() => setShown((now) => now + STEP)}>
            {words.cypher.more(count(Math.min(STEP, rest)))}
          </button>
        )}
      </section>
    </section>
  );
}
