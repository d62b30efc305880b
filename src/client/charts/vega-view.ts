import { parse, View, type Loader } from 'vega';
import { expressionInterpreter } from 'vega-interpreter';

const refuse = (): Promise<never> => Promise.reject(new Error('This page reads nothing from outside itself.'));

/** Refuses every file, address and link: all that a chart shows stands in its specification. */
const loader: Loader = { load: refuse, sanitize: refuse, http: refuse, file: refuse };

/**
 * Puts the names of typefaces in quotes. Vega writes them as they are given, and one that holds a number (Source Sans 3) is then no
 * name to a canvas, which goes on measuring text in the typeface it had.
 */
export function quoteFonts(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(quoteFonts);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      /^(font|labelFont|titleFont)$/.test(name) && typeof inner === 'string' && /^[\w ]+$/.test(inner) ? `"${inner}"` : quoteFonts(inner),
    ]),
  );
}

/** A running chart in an element, without `eval`. */
export function makeView(spec: Readonly<Record<string, unknown>>, container: HTMLElement): View {
  // `ast` gives the parsed expressions that the interpreter walks.
  const runtime = parse({ ...spec, ...('config' in spec ? { config: quoteFonts(spec['config']) ?? {} } : {}) }, undefined, { ast: true });
  return new View(runtime, { expr: expressionInterpreter, loader, renderer: 'svg', container, hover: true, logLevel: 0 });
}
