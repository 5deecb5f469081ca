import { Ban, SearchX, SquareTerminal } from 'lucide';
import { type Place, placeIn, runAtom } from '../../core/cypher/index.js';
import type { Failure } from '../../core/data/index.js';
import { useAtom } from '../../hooks/useAtom.js';
import { useWords } from '../../hooks/useWords.js';
import { Notice } from '../parts/Notice.js';
import { Result } from './Result.js';

export function Outcome({ goTo }: { goTo: (place: Place) => void }) {
  const { words } = useWords();
  const run = useAtom(runAtom);
  switch (run.status) {
    case 'idle':
      return (
        <Notice icon={SquareTerminal} title={words.cypher.startTitle}>
          <p>{words.cypher.startText}</p>
        </Notice>
      );
    case 'running':
      return (
        <div className="loading" role="status">
          <span className="spinner" aria-hidden="true" />
          {words.cypher.running}
        </div>
      );
    case 'cancelled':
      return <Notice icon={Ban} title={words.cypher.cancelled} />;
    case 'failed':
      return <Failed failure={run.failure} goTo={goTo} />;
    case 'ready':
      return run.result.rows.length > 0 ? (
        <Result key={JSON.stringify(run.result.columns)} result={run.result} />
      ) : (
        <Notice icon={SearchX} title={words.cypher.noRowsTitle}>
          <p>{words.cypher.noRowsText}</p>
        </Notice>
      );
  }
}

/** In the page's language; what is wrong with the query itself, in the database's own words, which know best. */
function Failed({ failure, goTo }: { failure: Failure; goTo: (place: Place) => void }) {
  const { words } = useWords();
  const { kind, code, message, got, expected } = failure;
  const place = placeIn(message);
  const inDetail = [got?.trimEnd() ?? message, code === undefined && expected && `→ ${expected}`].filter(Boolean).join('\n');
  const said = kind === 'offline' ? words.cypher.offline : code && words.errors.texts[code];
  return (
    <div className="cypher-failure" role="alert">
      <h2>{kind === 'limit' ? words.cypher.limitTitle : words.cypher.failedTitle}</h2>
      {said && <p>{said}</p>}
      {kind !== 'offline' && (code === undefined || code === 'query-invalid') && (
        <>
          <p>{code ? words.errors.databaseSays : words.errors.serverSays}</p>
          <pre lang="en">{inDetail}</pre>
        </>
      )}
      {place && (
        <button type="button" className="button" onClick={() => goTo(place)}>
          {words.cypher.toPlace(place.line, place.column)}
        </button>
      )}
    </div>
  );
}
