import { parse, View, type Loader, type Runtime } from 'vega';
import { expressionInterpreter } from 'vega-interpreter';

const refuse = (): Promise<never> => Promise.reject(new Error('This page reads nothing from outside itself.'));

/** Refuses every file, address and link: all that a chart shows stands in its specification. */
const loader: Loader = { load: refuse, sanitize: refuse, http: refuse, file: refuse };

/** A running chart in an element, without `eval`. */
export function makeView(spec: Readonly<Record<string, unknown>>, container: HTMLElement): View {
  // `ast` gives the parsed expressions that the interpreter walks; its type in vega leaves the option out of what it returns.
  const runtime: Runtime = parse(spec, undefined, { ast: true });
  return new View(runtime, { expr: expressionInterpreter, loader, renderer: 'svg', container, hover: true, logLevel: 0 });
}
