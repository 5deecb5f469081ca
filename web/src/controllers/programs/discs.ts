/** Discs: Sigma's, without the second picture that it finds what is under the pointer by. */
import { AbstractNodeProgram, NodeCircleProgram, type NodeProgramType } from 'sigma/rendering';
import type { EdgeAttributes, NodeAttributes } from '../../core/graph/index.js';
import type { Look } from './look.js';

class Circle extends NodeCircleProgram<NodeAttributes, EdgeAttributes> {
  constructor(...[gl, , renderer]: ConstructorParameters<typeof NodeCircleProgram<NodeAttributes, EdgeAttributes>>) {
    super(gl, null, renderer);
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
