import { foldedAtom } from '../../core/expand/folded.js';
import { tallyAtom } from '../../core/filters/index.js';
import { graphAtom } from '../../core/graph/index.js';
import { sentenceOf } from '../../core/language/sentence.js';
import { selectedNodesAtom, selectionAtom } from '../../core/selection/index.js';
import { useAtom } from '../../hooks/useAtom.js';
import { useWords } from '../../hooks/useWords.js';
import { useEntityName, useWorld } from '../WorldContext.js';

/** Of several, so many are named. */
const SAID = 3;

/** Says aloud what is selected, for those who walk through the picture without seeing it. */
export function Announcement() {
  const { words, language } = useWords();
  const { ontology } = useWorld();
  const graph = useAtom(graphAtom);
  const selection = useAtom(selectionAtom);
  const selected = useAtom(selectedNodesAtom);
  const folded = useAtom(foldedAtom);
  const tally = useAtom(tallyAtom);
  const name = useEntityName();
  const say = () => {
    if (!graph || !selection) return '';
    if (selection.kind === 'node') {
      if (!graph.hasNode(selection.id)) return '';
      const { view } = graph.getNodeAttributes(selection.id);
      const away = folded.get(view.id) ?? 0;
      const said = [name(view), ontology.entities[view.type].name[language], words.arrow.claims(tally?.ofNode(view.id) ?? view.claims)];
      return [...said, ...(away > 0 ? [words.expand.foldedHere(away)] : [])].join(', ');
    }
    if (selection.kind === 'group' || selection.kind === 'cluster') {
      const newest = selected.slice(-SAID).map((node) => name(graph.getNodeAttribute(node, 'view')));
      return words.group.selected(newest.join(', '), selected.length);
    }
    if (selection.kind === 'path' || !graph.hasEdge(selection.id)) return '';
    const [source = '', target = ''] = graph.extremities(selection.id).map((id) => name(graph.getNodeAttribute(id, 'view')));
    const { view } = graph.getEdgeAttributes(selection.id);
    return `${sentenceOf(source, view.type, target, ontology, language)}, ${words.arrow.claims(tally?.ofArrow(view.id) ?? view.claims)}`;
  };
  return (
    <div className="visually-hidden" role="status">
      {say()}
    </div>
  );
}
