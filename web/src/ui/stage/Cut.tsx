import { sheetAtom } from '../../core/sheets/index.js';
import { useWords } from '../../hooks/useWords.js';
import { focusSearch } from '../rail/Search.js';
import { useWorld } from '../WorldContext.js';

/** That there is more than the picture has, and the ways to it. */
export function Cut() {
  const { words, count } = useWords();
  const { graph } = useWorld();
  if (graph.total.nodes <= graph.nodes.length) return null;
  const search = () => {
    sheetAtom.set('rail');
    focusSearch();
  };
  return (
    <p className="cut">
      <b>{words.states.cut(count(graph.nodes.length), count(graph.total.nodes))}</b> <span>{words.states.cutNext}</span>{' '}
      <button type="button" className="link" onClick={search}>
        {words.states.cutSearch}
      </button>
    </p>
  );
}
