import { nextSize, sizeAtom } from '../../core/data/index.js';
import { useAtom } from '../../hooks/useAtom.js';
import { useWords } from '../../hooks/useWords.js';
import { openSearch } from '../rail/Search.js';
import { useWorld } from '../WorldContext.js';

/** That there is more than the picture has, and the ways to it; whoever knows them folds it up. */
export function Cut() {
  const { words, count } = useWords();
  const { graph } = useWorld();
  const size = useAtom(sizeAtom);
  const [drawn, total] = [graph.nodes.length, graph.total.nodes];
  if (total <= drawn && size === null) return null;
  const next = nextSize(drawn, total);
  return (
    <details className="cut" open={!matchMedia('(max-width: 760px)').matches}>
      <summary>{drawn < total ? words.states.cut(count(drawn), count(total)) : words.states.allDrawn(count(total))}</summary>
      {drawn < total && (
        <p>
          {words.states.cutNext}{' '}
          <button type="button" className="link" onClick={openSearch}>
            {words.states.cutSearch}
          </button>
        </p>
      )}
      <p className="sizes">
        {next !== null && (
          <button type="button" className="link" onClick={() => sizeAtom.set(next)}>
            {next >= total ? words.states.drawAll(count(total)) : words.states.drawMore(count(next))}
          </button>
        )}
        {size !== null && (
          <button type="button" className="link" onClick={() => sizeAtom.set(null)}>
            {words.states.drawLess}
          </button>
        )}
      </p>
    </details>
  );
}
