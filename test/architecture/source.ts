import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

export interface Import {
  /** As it is written: `./text.ts`, `@duckdb/node-api`. */
  readonly written: string;
  /** Within src, the file it leads to (`i18n/text.ts`); otherwise `null`. */
  readonly file: string | null;
  /** Is it gone once the types are? */
  readonly typeOnly: boolean;
}

export interface Source {
  /** Its path within src, with forward slashes. */
  readonly file: string;
  readonly lines: number;
  readonly imports: readonly Import[];
  /** The names it exports. */
  readonly exports: readonly string[];
  /** The functions that are called where the module is loaded, such as `defineMetric`. */
  readonly declares: readonly string[];
  /** The types to which something is cast (`x as T`, `<T>x`), as written. */
  readonly casts: readonly string[];
}

/** Every file below a folder of the repository, as paths within that folder, in the order of their names. */
export function filesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(join(root, folder), join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** Reads one TypeScript source: its imports, exactly as the compiler sees them, and what else the rules ask about. */
export function readSource(file: string, text: string): Source {
  const { program, module, errors } = parseSync(file, text);
  const [error] = errors;
  if (error !== undefined) throw new Error(`${file} can't be parsed: ${error.message}`);
  const imports: Import[] = [];
  const add = (written: string, typeOnly: boolean) => imports.push({ written, file: target(file, written), typeOnly });
  for (const statement of module.staticImports) {
    // `import { type A }` still loads the module; `import type { A }` does not.
    add(statement.moduleRequest.value, /^import\s+type\b/.test(text.slice(statement.start, statement.end)));
  }
  for (const statement of module.staticExports) {
    const from = statement.entries.find((entry) => entry.moduleRequest !== null && entry.moduleRequest !== undefined);
    if (from?.moduleRequest) add(from.moduleRequest.value, /^export\s+type\b/.test(text.slice(statement.start, statement.end)));
  }
  const exports = module.staticExports.flatMap(({ entries }) => entries.map((entry) => entry.exportName.name ?? '*'));
  const declares: string[] = [];
  const casts: string[] = [];
  const visit = (node: unknown, atTop: boolean): void => {
    if (Array.isArray(node)) {
      for (const child of node) visit(child, atTop);
      return;
    }
    if (!isNode(node)) return;
    // `require('…')` loads as well.
    if (node.type === 'CallExpression' && isNode(node['callee']) && node['callee']['name'] === 'require') {
      const [argument]: unknown[] = Array.isArray(node['arguments']) ? node['arguments'] : [];
      if (isNode(argument)) add(String(argument['value']), false);
    }
    if (node.type === 'ImportExpression' && isNode(node['source'])) add(String(node['source']['value']), false);
    if (node.type === 'TSImportType' && isNode(node['source'])) add(String(node['source']['value']), true);
    if (atTop && node.type === 'CallExpression' && isNode(node['callee']) && node['callee'].type === 'Identifier') {
      declares.push(String(node['callee']['name']));
    }
    if ((node.type === 'TSAsExpression' || node.type === 'TSTypeAssertion') && isNode(node['typeAnnotation'])) {
      const type = node['typeAnnotation'];
      casts.push(text.slice(Number(type['start']), Number(type['end'])));
    }
    const inside = atTop && !/Function|Class/.test(node.type);
    for (const [key, child] of Object.entries(node)) if (key !== 'parent') visit(child, inside);
  };
  visit(program, true);
  return { file, lines: text.split('\n').length - (text.endsWith('\n') ? 1 : 0), imports, exports, declares, casts };
}

/** Every TypeScript source in src. */
export function readSources(): Source[] {
  return filesBelow('src')
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
    .map((file) => readSource(file, readFileSync(join(root, 'src', file), 'utf8')));
}

function target(from: string, written: string): string | null {
  return written.startsWith('.') ? posix.join(posix.dirname(from), written) : null;
}

function isNode(value: unknown): value is Record<string, unknown> & { type: string } {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}
