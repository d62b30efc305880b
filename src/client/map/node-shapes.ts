import { NodeProgram, type ProgramInfo } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import type { MapShape } from '../../report/payload.ts';

/** What the program reads of a node beside Sigma's own. */
export interface ShapeData {
  readonly shape: MapShape;
  readonly strokeColor: string;
  readonly haloColor: string;
}

const codes: Readonly<Record<MapShape, number>> = { circle: 0, square: 1, diamond: 2, triangle: 3, hexagon: 4 };

const vertexShader = /* glsl */ `
attribute vec2 a_position;
attribute float a_size;
attribute float a_angle;
attribute float a_shape;
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec4 a_stroke;
attribute vec4 a_halo;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
varying vec2 v_place;
varying float v_radius;
varying float v_shape;
#ifdef PICKING_MODE
varying vec4 v_color;
#else
varying vec4 v_color;
varying vec4 v_stroke;
varying vec4 v_halo;
#endif
const float bias = 255.0 / 254.0;
void main() {
  float unit = a_size * u_correctionRatio / u_sizeRatio;
  float halo = 3.0 * u_correctionRatio;
  // The triangle that is drawn reaches half as far between its corners: no farther than the shape's own corners, as all of it is worked out.
  float reach = a_shape < 0.5 ? 1.0 : a_shape < 2.5 ? 1.26 : a_shape < 3.5 ? 1.56 : 1.1;
  vec2 offset = (4.0 * reach * unit + 4.0 * halo) * vec2(cos(a_angle), sin(a_angle));
  gl_Position = vec4((u_matrix * vec3(a_position + offset, 1)).xy, 0, 1);
  v_place = offset;
  v_radius = 2.0 * unit;
  v_shape = a_shape;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  v_stroke = a_stroke;
  v_halo = a_halo;
  v_stroke.a *= bias;
  v_halo.a *= bias;
  #endif
  v_color.a *= bias;
}
`;

// Every shape has the area of the circle of its radius, so that one number of people looks as much in any of them.
const fragmentShader = /* glsl */ `
precision highp float;
varying vec2 v_place;
varying float v_radius;
varying float v_shape;
#ifdef PICKING_MODE
varying vec4 v_color;
#else
varying vec4 v_color;
varying vec4 v_stroke;
varying vec4 v_halo;
#endif
uniform float u_correctionRatio;
float box(vec2 p, float half_side) { return max(abs(p.x), abs(p.y)) - half_side; }
float outside(vec2 p, float r) {
  if (v_shape < 0.5) return length(p) - r;
  if (v_shape < 1.5) return box(p, 0.8862 * r);
  if (v_shape < 2.5) return box(vec2(p.x + p.y, p.x - p.y) * 0.70711, 0.8862 * r);
  if (v_shape < 3.5) return max(abs(p.x) * 0.86603 + p.y * 0.5, -p.y) - 0.7776 * r;
  return max(abs(p.x) * 0.86603 + abs(p.y) * 0.5, abs(p.y)) - 0.9523 * r;
}
void main(void) {
  float pixel = 2.0 * u_correctionRatio;
  float d = outside(v_place, v_radius);
  #ifdef PICKING_MODE
  gl_FragColor = d > 0.0 ? vec4(0.0) : v_color;
  #else
  float stroke = 1.8 * pixel;
  float halo = 1.5 * pixel;
  vec4 inner = mix(v_color, v_stroke, smoothstep(-stroke - 0.5 * pixel, -stroke + 0.5 * pixel, d));
  vec4 edged = mix(inner, v_halo, smoothstep(-0.5 * pixel, 0.5 * pixel, d));
  gl_FragColor = mix(edged, vec4(0.0), smoothstep(halo - 0.5 * pixel, halo + 0.5 * pixel, d));
  #endif
}
`;

const { UNSIGNED_BYTE, FLOAT } = WebGLRenderingContext;
const colour = (name: string) => ({ name, size: 4, type: UNSIGNED_BYTE, normalized: true });
const uniforms = ['u_sizeRatio', 'u_correctionRatio', 'u_matrix'] as const;

/** Draws nodes as circle, square, diamond, triangle or hexagon, with a stroke inside and a halo around. */
export class NodeShapeProgram extends NodeProgram<(typeof uniforms)[number]> {
  getDefinition() {
    const turn = (2 * Math.PI) / 3;
    return {
      VERTICES: 3,
      VERTEX_SHADER_SOURCE: vertexShader,
      FRAGMENT_SHADER_SOURCE: fragmentShader,
      METHOD: WebGLRenderingContext.TRIANGLES,
      UNIFORMS: uniforms,
      ATTRIBUTES: [
        { name: 'a_position', size: 2, type: FLOAT },
        colour('a_id'),
        { name: 'a_size', size: 1, type: FLOAT },
        { name: 'a_shape', size: 1, type: FLOAT },
        colour('a_color'),
        colour('a_stroke'),
        colour('a_halo'),
      ],
      CONSTANT_ATTRIBUTES: [{ name: 'a_angle', size: 1, type: FLOAT }],
      CONSTANT_DATA: [[0], [turn], [2 * turn]],
    };
  }

  processVisibleItem(nodeIndex: number, startIndex: number, data: NodeDisplayData & Partial<ShapeData>): void {
    const values = [
      data.x,
      data.y,
      nodeIndex,
      data.size,
      codes[data.shape ?? 'circle'],
      floatColor(data.color),
      floatColor(data.strokeColor ?? data.color),
      floatColor(data.haloColor ?? data.color),
    ];
    this.array.set(values, startIndex);
  }

  setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo<(typeof uniforms)[number]>): void {
    gl.uniform1f(uniformLocations.u_correctionRatio, params.correctionRatio);
    gl.uniform1f(uniformLocations.u_sizeRatio, params.sizeRatio);
    gl.uniformMatrix3fv(uniformLocations.u_matrix, false, params.matrix);
  }
}
