/** What draws: a graphics card, or the processor in its stead. */

/** How renderers name themselves that draw in software, in all browsers. */
const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render/i;

let known: boolean | undefined;

// A browser takes a while to say it: it is asked while the page still waits for the graph.
setTimeout(drawsInSoftware);

export function drawsInSoftware(): boolean {
  known ??= ask();
  return known;
}

function ask(): boolean {
  const gl = document.createElement('canvas').getContext('webgl2');
  if (!gl) return false;
  const information = gl.getExtension('WEBGL_debug_renderer_info');
  const name: unknown = gl.getParameter(information ? information.UNMASKED_RENDERER_WEBGL : gl.RENDERER);
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return typeof name === 'string' && SOFTWARE.test(name);
}
