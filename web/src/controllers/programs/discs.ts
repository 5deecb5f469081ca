/** Discs: Sigma's, without the second picture that it finds what is under the pointer by; those that pass the filters. */
import { AbstractNodeProgram, NodeCircleProgram, type NodeProgramType } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { visibleAtom } from '../../core/filters/index.js';
import type { EdgeAttributes, NodeAttributes } from '../../core/graph/index.js';
import type { Look } from './look.js';
import { Sieve } from './sieve.js';

class Circle extends NodeCircleProgram<NodeAttributes, EdgeAttributes> {
  constructor(...[gl, , renderer]: ConstructorParameters<typeof NodeCircleProgram<NodeAttributes, EdgeAttributes>>) {
    super(gl, null, renderer);
  }

  private readonly sieve = new Sieve();

  override processVisibleItem(index: number, start: number, data: NodeDisplayData & { id: string }): void {
    super.processVisibleItem(index, start, data);
    this.sieve.keep(start / this.STRIDE, data.id);
  }

  override render(params: RenderParams): void {
    this.sieve.draw(this, visibleAtom.get().nodes, () => super.render(params));
  }
}

class Nothing extends AbstractNodeProgram<NodeAttributes, EdgeAttributes> {
  drawLabel = undefined;
  drawHover = undefined;

  reallocate(): void {}
  process(): void {}
  render(): void {}
  kill(): void {}
}

type Programs = Record<string, NodeProgramType<NodeAttributes, EdgeAttributes>>;

/**
 * Where the look is plain, the graph is drawn elsewhere (../plain.ts), and what is pointed at always is (../focus.ts). `circle` stands for Sigma's own
 * program, which it would make ready to draw, twice, though nothing here is of that kind.
 */
export function nodePrograms(look: Look): { nodeProgramClasses: Programs; nodeHoverProgramClasses: Programs } {
  return {
    nodeProgramClasses: { entity: look === 'plain' ? Nothing : Circle, circle: Nothing },
    nodeHoverProgramClasses: { entity: Nothing, circle: Nothing },
  };
}

/** Whether these draw anything. */
export function drawsDiscs({ entity }: Programs): boolean {
  return entity !== Nothing;
}
