/** What a picture shows, for whoever sees it without the page. */
import type { Ontology } from '../../../src/model/ontology.js';
import { speakersAtom } from '../core/claims/index.js';
import { filtersInWords } from '../core/filters/in-words.js';
import { filtersAtom, visibleAtom } from '../core/filters/index.js';
import { type ClaimGraph, graphAtom } from '../core/graph/index.js';
import { formatDate } from '../core/language/dates.js';
import { dictionaryAtom, languageAtom } from '../core/language/index.js';
import { displayName } from '../core/language/names.js';
import { sentenceOf } from '../core/language/sentence.js';
import { CAPTION_MARGIN, wrapped } from '../core/picture/index.js';
import { type Selection, selectedNodesAtom, selectionAtom } from '../core/selection/index.js';

/** Of several that are selected, so many are named; and the filters take no more lines. */
const NAMED = 3;
const MOST_LINES = 4;

/** What is selected and counted, which filters hold, and when it was taken. */
export function captionOf(ontology: Ontology, width: number, wide: (text: string) => number): string[] {
  const [graph, words, language, { nodes, edges }] = [graphAtom.get(), dictionaryAtom.get(), languageAtom.get(), visibleAtom.get()];
  const nameOf = (id: string) => (graph?.hasNode(id) ? displayName(graph.getNodeAttribute(id, 'view'), language) : '');
  const selected = graph ? selectedInWords(graph, selectionAtom.get(), nameOf, ontology) : '';
  const speakers = speakersAtom.get();
  const speaker = (id: string) => (id === '' ? words.claim.ownVoice : nameOf(id) || (speakers.get(id)?.name ?? id));
  const filters = filtersInWords(filtersAtom.get(), ontology, words, language, speaker);
  const today = formatDate(new Date().toLocaleDateString('sv'), language);
  const room = width - 2 * CAPTION_MARGIN;
  return [
    ...wrapped([selected, words.header.counts(nodes.size, edges.size)].filter(Boolean).join(' · '), room, 1, wide),
    ...wrapped(filters.length > 0 ? `${words.filters.title}: ${filters.join(' · ')}` : '', room, MOST_LINES, wide),
    ...wrapped(`Depesche, ${today}`, room, 1, wide),
  ];
}

function selectedInWords(graph: ClaimGraph, pick: Selection, nameOf: (id: string) => string, ontology: Ontology): string {
  if (!pick) return '';
  if (pick.kind === 'edge') {
    if (!graph.hasEdge(pick.id)) return '';
    const { source, type, target } = graph.getEdgeAttribute(pick.id, 'view');
    return sentenceOf(nameOf(source), type, nameOf(target), ontology, languageAtom.get());
  }
  if (pick.kind === 'path') return `${nameOf(pick.id)} – ${nameOf(pick.to)}`;
  const names = selectedNodesAtom.get().map(nameOf);
  return names.length > NAMED
    ? dictionaryAtom.get().filters.andMore(names.slice(0, NAMED).join(', '), names.length - NAMED)
    : names.join(', ');
}
