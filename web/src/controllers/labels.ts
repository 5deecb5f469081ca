/** Writes names on a layer above the graph: first what stands out, then the strongest, each only where it has room. */
import type { Ontology } from '../../../src/model/ontology.js';
import { mark, paletteAtom } from '../core/appearance/index.js';
import { clustersAtom } from '../core/clusters/index.js';
import { foldedAtom } from '../core/expand/folded.js';
import { Taken } from '../core/labels/index.js';
import { languageAtom } from '../core/language/index.js';
import { pinsAtom } from '../core/layout/index.js';
import { focusAtom, hoverAtom, type Selection, selectedNodesAtom, selectionAtom } from '../core/selection/index.js';
import { drawClusterNames } from './clusterNames.js';
import type { Stage } from './createSigma.js';
import { type Brush, drawArrowNames, drawFolded, drawMark, drawNodeNames, drawPin, drawRing, takeDiscs } from './draw.js';
import { layer } from './layer.js';
import { lyingOn } from './lying.js';
import { drawnCamera } from './movement.js';
import { curveAt, isInSight } from './scene.js';

/** Names of arrows appear for a neighbourhood of at most this many, … */
export const MOST_ARROW_NAMES = 60;
/** … and for all once the camera is this near, the strongest first. */
export const NEAR = 0.55;
export const MOST_NAMED_NEAR = 300;
/** More marks than this are a pattern, not signs to read. */
const MOST_MARKS = 300;

export function attachLabels(stage: Stage, ontology: Ontology): () => void {
  const names = layer(stage, 'names', (sheet) => {
    const { size, scene, view, scale } = sheet;
    const brush: Brush = {
      ...sheet,
      stage,
      palette: paletteAtom.get(),
      ontology,
      language: languageAtom.get(),
      radius: (node) => (scene.size[node] ?? 0) * scale,
      taken: new Taken(),
      written: new Taken(),
    };
    const focus = focusAtom.get();
    const [selection, hover] = [selectionAtom.get(), hoverAtom.get()];
    takeDiscs(brush);
    // What is selected may be written over a disc, but nothing under what lies on the picture.
    for (const box of lyingOn(stage)) {
      brush.taken.add(box);
      brush.written.add(box);
    }

    drawClusterNames(brush);

    const lit = focus && [...focus.edges].flatMap((edge) => scene.edgeAt.get(edge) ?? []).sort((a, b) => a - b);
    const inSight = (edges: Iterable<number>, most: number) => firstOf(edges, most, (edge) => isInSight(scene, view, edge, size));
    const marked = lit ?? scene.marked;
    for (const edge of inSight(marked, MOST_MARKS)) {
      const arrow = scene.edgeView(edge);
      const said = arrow && mark(arrow);
      if (said) drawMark(brush, curveAt(scene, view, edge), said, arrow.type);
    }
    const picks = new Set([selection?.id, hover?.id, selection?.kind === 'path' ? selection.to : undefined]);
    const first = [...picks].flatMap((id) => (id === undefined ? [] : (scene.edgeAt.get(id) ?? [])));
    drawArrowNames(brush, first, true);
    drawNodeNames(brush, focus, picks);
    const others = (edge: number) => !first.includes(edge);
    if (lit && lit.length <= MOST_ARROW_NAMES) drawArrowNames(brush, lit.filter(others), false);
    else if (drawnCamera(stage).ratio < NEAR) drawArrowNames(brush, inSight(lit ?? scene.edges, MOST_NAMED_NEAR).filter(others), false);

    const found = (ids: readonly string[]) => ids.flatMap((id) => scene.nodeAt.get(id) ?? []);
    for (const node of found(hover?.kind === 'node' ? [hover.id] : [])) drawRing(brush, node, false);
    for (const node of found(ringed(selection, selectedNodesAtom.get()))) drawRing(brush, node, true);
    for (const node of found(Object.keys(pinsAtom.get()))) drawPin(brush, node);
    for (const [id, count] of foldedAtom.get()) for (const node of found([id])) drawFolded(brush, node, count);
    return true;
  });

  const ends = [languageAtom, pinsAtom, focusAtom, selectionAtom, clustersAtom, foldedAtom].map((source) => source.subscribe(names.ask));
  document.fonts.addEventListener('loadingdone', names.ask);
  return () => {
    names.end();
    document.fonts.removeEventListener('loadingdone', names.ask);
    for (const end of ends) end();
  };
}

function firstOf(all: Iterable<number>, most: number, passes: (one: number) => boolean): number[] {
  const found: number[] = [];
  for (const one of all) {
    if (found.length === most) break;
    if (passes(one)) found.push(one);
  }
  return found;
}

/** Those one has chosen: of a path its ends, of a cluster nobody, for it has its ground. */
export function ringed(selection: Selection, nodes: readonly string[]): readonly string[] {
  if (selection?.kind === 'path') return [selection.id, selection.to];
  return selection?.kind === 'node' || selection?.kind === 'group' ? nodes : [];
}
