/** Writes names on a layer above the graph, after every frame: first what stands out, then the strongest, each only where it has room. */
import type { Ontology } from '../../../src/model/ontology.js';
import { mark, paletteAtom } from '../core/appearance/index.js';
import { visibleAtom } from '../core/filters/index.js';
import { Taken } from '../core/labels/index.js';
import { languageAtom } from '../core/language/index.js';
import { pinsAtom } from '../core/layout/index.js';
import { focusAtom, hoverAtom, type Selection, selectedNodesAtom, selectionAtom } from '../core/selection/index.js';
import { drawClusterNames } from './clusterNames.js';
import type { Stage } from './createSigma.js';
import { type Brush, drawArrowNames, drawMark, drawNodeNames, drawPin, drawRing, takeDiscs } from './draw.js';
import { curveOf } from './geometry.js';

const LAYER = 'names';
/** Names of arrows appear for a neighbourhood of at most this many, … */
const MOST_ARROW_NAMES = 60;
/** … and for all once the camera is this near. */
const NEAR = 0.55;
/** Between the tools and what is written beside them, in pixels. */
const TOOLS_ROOM = 16;

export function attachLabels(stage: Stage, ontology: Ontology): () => void {
  stage.createCanvasContext(LAYER, { style: { pointerEvents: 'none' } });
  stage.resize(true);
  const context = stage.getCanvases()[LAYER]?.getContext('2d');
  if (!context) return () => undefined;
  const container = stage.getContainer();
  const resize = () => stage.scheduleRender();

  const draw = () => {
    const { width, height } = stage.getDimensions();
    context.clearRect(0, 0, width, height);
    const brush: Brush = {
      stage,
      context,
      palette: paletteAtom.get(),
      ontology,
      language: languageAtom.get(),
      taken: new Taken(),
      written: new Taken(),
    };
    const visible = visibleAtom.get();
    const focus = focusAtom.get();
    const [selection, hover] = [selectionAtom.get(), hoverAtom.get()];
    takeDiscs(brush, visible);
    const tools = container.parentElement?.querySelector('.tools');
    if (tools instanceof HTMLElement)
      brush.taken.add({
        left: width - tools.offsetWidth - TOOLS_ROOM,
        right: width,
        top: height - tools.offsetHeight - TOOLS_ROOM,
        bottom: height,
      });

    drawClusterNames(brush);

    const graph = stage.getGraph();
    const lit = focus ? [...focus.edges].filter((edge) => visible.edges.has(edge)) : [...visible.edges];
    for (const edge of lit) {
      const said = mark(graph.getEdgeAttribute(edge, 'view'));
      if (said) drawMark(brush, curveOf(stage, edge), said, edge);
    }
    const first = [selection?.id, hover?.id, selection?.kind === 'path' ? selection.to : undefined];
    const named = lit.filter((edge) => first.includes(edge));
    drawArrowNames(brush, named, first);
    drawNodeNames(brush, visible, focus, first);
    const wanted = focus && lit.length <= MOST_ARROW_NAMES;
    if (wanted || stage.getCamera().ratio < NEAR)
      drawArrowNames(
        brush,
        lit.filter((edge) => !named.includes(edge)),
        first,
      );
    if (hover?.kind === 'node' && visible.nodes.has(hover.id)) drawRing(brush, hover.id, false);
    for (const node of ringed(selection, selectedNodesAtom.get())) if (visible.nodes.has(node)) drawRing(brush, node, true);
    for (const node of Object.keys(pinsAtom.get())) if (visible.nodes.has(node)) drawPin(brush, node);
  };

  stage.on('afterRender', draw);
  stage.on('resize', resize);
  const ends = [languageAtom, pinsAtom].map((source) => source.subscribe(resize));
  const fonts = () => stage.scheduleRender();
  document.fonts.addEventListener('loadingdone', fonts);
  return () => {
    stage.off('afterRender', draw);
    stage.off('resize', resize);
    document.fonts.removeEventListener('loadingdone', fonts);
    for (const end of ends) end();
  };
}

/** Those one has chosen: of a path its ends, of a cluster nobody, for it has its ground. */
function ringed(selection: Selection, nodes: readonly string[]): readonly string[] {
  if (selection?.kind === 'path') return [selection.id, selection.to];
  return selection?.kind === 'node' || selection?.kind === 'group' ? nodes : [];
}
