/** Discs: Sigma's, without the second picture that it finds what is under the pointer by. */
import { NodeCircleProgram, NodePointProgram, type NodeProgramType } from 'sigma/rendering';
import type { EdgeAttributes, NodeAttributes } from '../../core/graph/index.js';
import type { Look } from './look.js';

class Circle extends NodeCircleProgram<NodeAttributes, EdgeAttributes> {
  constructor(...[gl, , renderer]: ConstructorParameters<typeof NodeCircleProgram<NodeAttributes, EdgeAttributes>>) {
    super(gl, null, renderer);
  }
}

class Point extends NodePointProgram<NodeAttributes, EdgeAttributes> {
  constructor(...[gl, , renderer]: ConstructorParameters<typeof NodePointProgram<NodeAttributes, EdgeAttributes>>) {
    super(gl, null, renderer);
  }
}

/** `plain` discs vanish at once when their middle leaves the picture, and cost less. */
export function discProgram(look: Look): NodeProgramType<NodeAttributes, EdgeAttributes> {
  return look === 'smooth' ? Circle : Point;
}
