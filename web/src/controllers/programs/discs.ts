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

/** Where the look is plain, the graph is drawn elsewhere (../plain.ts). */
export function discProgram(look: Look): NodeProgramType<NodeAttributes, EdgeAttributes> {
  return look === 'plain' ? Nothing : Circle;
}
