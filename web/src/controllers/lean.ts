/**
 * Sigma without what nobody here needs of it: layers that stay empty, the hidden picture by which it would find what is under the pointer, and, where
 * the graph is drawn elsewhere (plain.ts), WebGL and a copy of every node and arrow.
 */
import Sigma from 'sigma';
import type { EdgeDisplayData, NodeDisplayData } from 'sigma/types';
import { createNormalizationFunction, graphExtent } from 'sigma/utils';
import type { EdgeAttributes, NodeAttributes } from '../core/graph/index.js';
import type { Point } from '../core/layout/index.js';
import { nodeAt } from './pick.js';
import { drawsDiscs } from './programs/discs.js';

type Base = Sigma<NodeAttributes, EdgeAttributes>;
type Given<Method extends 'createCanvasContext' | 'createWebGLContext' | 'refresh' | 'setSettings'> = Parameters<Base[Method]>;

/** Layers that it draws the graph on, and those for what is drawn on layers of our own. */
const DRAWN = ['edges', 'nodes'] as const;
const NEVER_DRAWN: readonly string[] = ['edgeLabels', 'labels', 'hovers', 'hoverNodes'];
/** What it does with each node and arrow that the graph tells of. */
const COPYING = ['addNode', 'updateNode', 'addEdge', 'updateEdge'] as const;

export class Lean extends Sigma<NodeAttributes, EdgeAttributes> {
  constructor(...given: ConstructorParameters<typeof Sigma<NodeAttributes, EdgeAttributes>>) {
    super(...given);
    this.showLayers();
    // There are no settings for any of these.
    const process = own(this, 'process');
    Reflect.set(this, 'process', () => (this.draws ? process() : this.measure()));
    for (const name of COPYING) {
      const copy = own(this, name);
      Reflect.set(this, name, (id: string) => this.draws && copy(id));
    }
    Reflect.set(this, 'renderHighlightedNodes', () => undefined);
    Reflect.set(this, 'getNodeAtPosition', (point: Point) => {
      const node = nodeAt(this, point);
      if (node !== null) this.look('addNode', node);
      return node;
    });
  }

  /** Whether it draws nodes and arrows itself. */
  get draws(): boolean {
    return drawsDiscs(this.getSetting('nodeProgramClasses'));
  }

  override createCanvasContext(...[id, options]: Given<'createCanvasContext'>): this {
    // The pointer needs a place to be, and no picture.
    if (id === 'mouse') this.createCanvas(id, options);
    else if (!NEVER_DRAWN.includes(id)) super.createCanvasContext(id, options);
    return this;
  }

  override createWebGLContext(...[id]: Given<'createWebGLContext'>): WebGLRenderingContext {
    if (!NEVER_DRAWN.includes(id)) {
      const canvas = this.createCanvas(id);
      if (this.draws) super.createWebGLContext(id, { canvas });
    }
    return contextOf(this, id);
  }

  override setSettings(...[settings]: Given<'setSettings'>): this {
    if (settings.nodeProgramClasses && drawsDiscs(settings.nodeProgramClasses)) this.wake();
    super.setSettings(settings);
    this.showLayers();
    return this;
  }

  override clear(): this {
    this.emit('beforeClear');
    for (const gl of this.draws ? DRAWN.map((id) => contextOf(this, id)) : []) gl.clear(gl.COLOR_BUFFER_BIT);
    this.emit('afterClear');
    return this;
  }

  override refresh(...[given]: Given<'refresh'>): this {
    // Nothing of it is copied then, but where it lies may have changed.
    return super.refresh(this.draws ? given : { partialGraph: {}, schedule: given?.schedule ?? false });
  }

  override getNodeDisplayData(node: string): NodeDisplayData | undefined {
    this.look('addNode', node);
    return super.getNodeDisplayData(node);
  }

  override getEdgeDisplayData(edge: string): EdgeDisplayData | undefined {
    this.look('addEdge', edge);
    return super.getEdgeDisplayData(edge);
  }

  private wake(): void {
    const canvases = this.getCanvases();
    for (const id of DRAWN) if (canvases[id] && !contextOf(this, id)) super.createWebGLContext(id, { canvas: canvases[id] });
    this.resize(true);
  }

  /** A browser would put an empty layer together with the others. */
  private showLayers(): void {
    const canvases = this.getCanvases();
    for (const id of DRAWN) if (canvases[id]) canvases[id].hidden = !this.draws;
  }

  /** How the graph's coordinates become the camera's. */
  private measure(): void {
    this.emit('beforeProcess');
    const extent = graphExtent(this.getGraph());
    Reflect.set(this, 'nodeExtent', extent);
    Reflect.set(this, 'normalizationFunction', createNormalizationFunction(this.getCustomBBox() ?? extent));
    this.emit('afterProcess');
  }

  /** Copies one that is asked for, where it does not copy all. */
  private look(copy: 'addNode' | 'addEdge', id: string): void {
    if (!this.draws) Reflect.apply(Reflect.get(Sigma.prototype, copy), this, [id]);
  }
}

function own(stage: Base, name: string): (...given: string[]) => void {
  return Reflect.get(stage, name).bind(stage);
}

/** Nothing where it does not draw. */
function contextOf(stage: Base, id: string): WebGLRenderingContext {
  return Reflect.get(stage, 'webGLContexts')[id];
}
