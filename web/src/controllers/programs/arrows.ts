/**
 * Arrows as ribbons along a quadratic curve (../../core/labels/curve.ts) with a head. A ribbon costs as many pixels as it covers, which is what counts
 * where the processor draws. Those are drawn that pass the filters.
 */
import { AbstractEdgeProgram, createEdgeCompoundProgram, EdgeProgram, type EdgeProgramType, type ProgramInfo } from 'sigma/rendering';
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import { visibleAtom } from '../../core/filters/index.js';
import type { EdgeAttributes, NodeAttributes } from '../../core/graph/index.js';
import type { Look } from './look.js';
import { Sieve } from './sieve.js';

const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;

/** What line and head have in common: the curve, and a pixel of the screen in the graph's own measure. */
const CURVE = /* glsl */ `
attribute vec2 a_from;
attribute vec2 a_to;
attribute float a_curvature;
attribute float a_width;
attribute float a_radius;
attribute vec4 a_color;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
uniform float u_thinnest;

varying vec4 v_color;

const float bias = 255.0 / 254.0;
const float headLength = 4.2;
const float headLeast = 6.0;

vec2 control() {
  vec2 way = a_to - a_from;
  return (a_from + a_to) * 0.5 + vec2(-way.y, way.x) * a_curvature;
}

float pixel() {
  return u_correctionRatio * 2.0;
}

float lineWidth() {
  return max(u_thinnest, a_width / u_sizeRatio);
}

/** Of the head, in pixels; lines without one have a radius below zero. */
float headSize(float width) {
  return a_radius < 0.0 ? 0.0 : max(headLeast, width * headLength);
}

/** From the middle of the disc at its end to the foot of the head, in pixels. */
float footDistance(float width) {
  return max(0.0, a_radius) / u_sizeRatio + headSize(width);
}

vec4 onScreen(vec2 place) {
  return vec4((u_matrix * vec3(place, 1)).xy, 0, 1);
}
`;

const VERTEX = /* glsl */ `
attribute float a_step;
attribute float a_side;
varying float v_offset;
varying float v_half;
${CURVE}
void main() {
  float width = lineWidth();
  vec2 middle = control();
  vec2 arriving = (a_to - middle) * 2.0;
  float last = a_radius < 0.0 ? 1.0 : max(0.0, 1.0 - footDistance(width) * pixel() / max(length(arriving), 1e-9));
  float t = a_step * last;
  vec2 place = mix(mix(a_from, middle, t), mix(middle, a_to, t), t);
  vec2 way = mix(middle - a_from, a_to - middle, t);
  vec2 across = vec2(-way.y, way.x) / max(length(way), 1e-9);
  v_half = width * 0.5;
  v_offset = a_side * (v_half + 1.0);
  gl_Position = onScreen(place + across * v_offset * pixel());
  v_color = a_color;
  v_color.a *= bias;
}
`;

const HEAD_VERTEX = /* glsl */ `
attribute float a_along;
attribute float a_aside;
${CURVE}
void main() {
  float width = lineWidth();
  vec2 arriving = a_to - control();
  vec2 way = arriving / max(length(arriving), 1e-9);
  float size = headSize(width);
  float back = max(0.0, a_radius) / u_sizeRatio + a_along * size;
  vec2 across = vec2(-way.y, way.x) * a_aside * size * 0.4;
  gl_Position = onScreen(a_to + (across - way * back) * pixel());
  v_color = a_color;
  v_color.a *= bias;
}
`;

/** Smooth at its sides. */
const SMOOTH = /* glsl */ `
precision mediump float;
varying vec4 v_color;
varying float v_offset;
varying float v_half;
void main(void) {
  gl_FragColor = v_color * clamp(v_half + 0.5 - abs(v_offset), 0.0, 1.0);
}
`;

const PLAIN = /* glsl */ `
precision mediump float;
varying vec4 v_color;
void main(void) {
  gl_FragColor = v_color;
}
`;

const ITEM_ATTRIBUTES = [
  { name: 'a_from', size: 2, type: FLOAT },
  { name: 'a_to', size: 2, type: FLOAT },
  { name: 'a_curvature', size: 1, type: FLOAT },
  { name: 'a_width', size: 1, type: FLOAT },
  { name: 'a_radius', size: 1, type: FLOAT },
  { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
];

const UNIFORMS = ['u_matrix', 'u_sizeRatio', 'u_correctionRatio', 'u_thinnest'] as const;
type Uniform = (typeof UNIFORMS)[number];

type Form = { vertices: number; method: number; vertex: string; fragment: string; constants: { names: string[]; data: number[][] } };

/** @param hasHead whether it ends before the disc that it points at */
function program(form: Form, hasHead: boolean) {
  return class extends EdgeProgram<Uniform, NodeAttributes, EdgeAttributes> {
    readonly sieve = new Sieve();

    getDefinition() {
      return {
        VERTICES: form.vertices,
        VERTEX_SHADER_SOURCE: form.vertex,
        FRAGMENT_SHADER_SOURCE: form.fragment,
        METHOD: form.method,
        UNIFORMS,
        ATTRIBUTES: ITEM_ATTRIBUTES,
        CONSTANT_ATTRIBUTES: form.constants.names.map((name) => ({ name, size: 1, type: FLOAT })),
        CONSTANT_DATA: form.constants.data,
      };
    }

    processVisibleItem(
      _index: number,
      start: number,
      source: NodeDisplayData,
      target: NodeDisplayData,
      edge: EdgeDisplayData & { curvature: number; id: string },
    ): void {
      const { array } = this;
      array.set(
        [source.x, source.y, target.x, target.y, edge.curvature, edge.size, hasHead ? target.size : -1, floatColor(edge.color)],
        start,
      );
      this.sieve.keep(start / this.STRIDE, edge.id);
    }

    override render(params: RenderParams): void {
      this.sieve.draw(this, visibleAtom.get().edges, () => super.render(params));
    }

    setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
      gl.uniformMatrix3fv(uniformLocations.u_matrix ?? null, false, params.matrix);
      gl.uniform1f(uniformLocations.u_sizeRatio ?? null, params.sizeRatio);
      gl.uniform1f(uniformLocations.u_correctionRatio ?? null, params.correctionRatio);
      gl.uniform1f(uniformLocations.u_thinnest ?? null, params.minEdgeThickness);
    }
  };
}

const times = <T>(count: number, of: (i: number) => T[]): T[] => Array.from({ length: count }, (_, i) => of(i)).flat();

/** @param parts pieces that the curve is drawn in */
function ribbonForm(parts: number): Form {
  const data = times(parts, (i) => {
    const [from, to] = [i / parts, (i + 1) / parts];
    return [
      [from, -1],
      [from, 1],
      [to, -1],
      [to, -1],
      [from, 1],
      [to, 1],
    ];
  });
  return { vertices: data.length, method: TRIANGLES, vertex: VERTEX, fragment: SMOOTH, constants: { names: ['a_step', 'a_side'], data } };
}

const HEAD: Form = {
  vertices: 3,
  method: TRIANGLES,
  vertex: HEAD_VERTEX,
  fragment: PLAIN,
  constants: {
    names: ['a_along', 'a_aside'],
    data: [
      [0, 0],
      [1, -1],
      [1, 1],
    ],
  },
};

/** Pieces that a curve is drawn in. */
const PIECES = 14;

class Nothing extends AbstractEdgeProgram<NodeAttributes, EdgeAttributes> {
  drawLabel = undefined;

  reallocate(): void {}
  process(): void {}
  render(): void {}
  kill(): void {}
}

/** Where the look is plain, the graph is drawn elsewhere (../plain.ts). */
export function edgePrograms(look: Look): Record<EdgeAttributes['type'], EdgeProgramType<NodeAttributes, EdgeAttributes>> {
  if (look === 'plain') return { line: Nothing, arrow: Nothing, curvedLine: Nothing, curvedArrow: Nothing };
  const arrow = (pieces: number) => createEdgeCompoundProgram([program(ribbonForm(pieces), true), program(HEAD, true)]);
  return {
    line: program(ribbonForm(1), false),
    arrow: arrow(1),
    curvedLine: program(ribbonForm(PIECES), false),
    curvedArrow: arrow(PIECES),
  };
}
