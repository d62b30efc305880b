/**
 * Sigma's modules look up `WebGLRenderingContext` as they load, so this one has to be imported before them: where a browser lacks the
 * name altogether the page would otherwise stop before it could fall back to the drawn map.
 */
if (!('WebGLRenderingContext' in globalThis)) Object.defineProperty(globalThis, 'WebGLRenderingContext', { value: Object });

/** Whether this browser can draw with WebGL now; some have it and refuse it. */
export function hasWebgl(): boolean {
  try {
    const context = document.createElement('canvas').getContext('webgl');
    context?.getExtension('WEBGL_lose_context')?.loseContext();
    return context !== null;
  } catch {
    return false;
  }
}
