/**
 * Sigma's modules look up `WebGLRenderingContext` as they load, so this one has to be imported before them: where a browser lacks the
 * name altogether the page would otherwise stop before it could fall back to the drawn map.
 */
if (!('WebGLRenderingContext' in globalThis)) Object.defineProperty(globalThis, 'WebGLRenderingContext', { value: Object });

/** Programs that do a graphics card's work without one. */
const programs = /swiftshader|llvmpipe|softpipe|software|basic render/i;

/** Whether this browser can draw with WebGL now, some have it and refuse it; with `fast` only where a graphics card does the drawing. */
export function hasWebgl({ fast = false }: { readonly fast?: boolean } = {}): boolean {
  try {
    const context = document.createElement('canvas').getContext('webgl', { failIfMajorPerformanceCaveat: fast });
    if (context === null) return false;
    const named = fast ? context.getExtension('WEBGL_debug_renderer_info') : null;
    const by = String(context.getParameter(named ? named.UNMASKED_RENDERER_WEBGL : context.RENDERER));
    context.getExtension('WEBGL_lose_context')?.loseContext();
    return !fast || !programs.test(by);
  } catch {
    return false;
  }
}
