import { sheetAtom } from '../../core/sheets/index.js';
import { useWords } from '../../hooks/useWords.js';
import { focusSearch } from '../rail/Search.js';
import { useWorld } from '../WorldContext.js';

/** That there is more than the picture has, and the ways to it; whoever knows them folds it up. */
export function Cut() {
  const { words, count } = useWords();
  const { graph } = useWorld();
  if (graph.total.nodes <= graph.nodes.length) return null;
  const search = () => {
    sheetAtom.set('rail');
    focusSearch();
  };
  return (
    <details className="cut" open={!matchMedia('(max-width: 760px)').matches}>
      <summary>{words.states.cut(count(graph.nodes.length), count(graph.total.nodes))}</summary>
      <p>
        {words.states.cutNext}{' '}
        <button type="button" className="link" onClick={search}>
          {words.states.cutSearch}
        </button>
      </p>
    </details>
  );
}
