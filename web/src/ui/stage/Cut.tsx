import { nextSize, sizeAtom } from '../../core/data/index.js';
import { lonersAtom, lonersShownAtom, toldVisibleAtom } from '../../core/filters/index.js';
import { useAtom } from '../../hooks/useAtom.js';
import { useWords } from '../../hooks/useWords.js';
import { openSearch } from '../rail/Search.js';
import { useWorld } from '../WorldContext.js';

/** How much of all there is the picture has and shows, and the ways to the rest; whoever knows them folds it up. */
export function Cut() {
  const { words, count } = useWords();
  const { graph } = useWorld();
  const size = useAtom(sizeAtom);
  const shown = useAtom(toldVisibleAtom).nodes.size;
  const loners = useAtom(lonersAtom);
  const areShown = useAtom(lonersShownAtom);
  const [drawn, total] = [graph.nodes.length, graph.total.nodes];
  if (total <= drawn && size === null) return null;
  const next = nextSize(drawn, total);
  const title = drawn < total ? words.states.cut(count(drawn), count(total)) : words.states.allDrawn(count(total));
  const lonely = areShown ? 0 : loners;
  const filtered = drawn - shown - lonely;
  const reasons = [
    ...(lonely > 0 ? [words.states.loners(count(lonely))] : []),
    ...(filtered > 0 ? [words.states.filtered(count(filtered))] : []),
  ];
  return (
    <details className="cut" open={!matchMedia('(max-width: 760px)').matches}>
      <summary>{shown < drawn ? words.states.cutAndHidden(count(shown), count(drawn), count(total)) : title}</summary>
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
        {shown < drawn && <span>{words.states.hidden(reasons.join(', '))}</span>}
      </p>
    </details>
  );
}
