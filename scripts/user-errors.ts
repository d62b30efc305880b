import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';
import type { Text } from '../src/i18n/text.ts';

/** An error as it stands in the sources, with `‹name›` where a fact comes. */
export interface UserErrorInSource {
  readonly file: string;
  /** `null` where they are not written there in so many words. */
  readonly code: string | null;
  readonly text: Text | null;
  readonly remedy: Text | null;
}

const sources = join(import.meta.dirname, '../src');

/** Every `new UserError({ … })` of the sources, in the order of their files. */
export function userErrorsInSources(): UserErrorInSource[] {
  const files = readdirSync(sources, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  return files.toSorted().flatMap((name) => {
    const source = readFileSync(join(sources, name), 'utf8');
    if (!source.includes('new UserError(')) return [];
    const found: UserErrorInSource[] = [];
    const { program } = parseSync(name, source);
    walk(program, (node) => {
      if (node.type !== 'NewExpression' || textIn(source, child(node, 'callee')) !== 'UserError') return;
      const [given] = children(node, 'arguments');
      const code = wordsIn(source, fieldOf(source, given, 'code'));
      const said = (field: string): Text | null => textOf(source, program, fieldOf(source, given, field));
      found.push({ file: name, code: code === '' || code.includes('‹') ? null : code, text: said('text'), remedy: said('remedy') });
    });
    return found;
  });
}

/** A node of a syntax tree, of which no more is known than that it has a kind and a place. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string' && 'start' in value && 'end' in value;

function valueOf(node: Node, name: string): unknown {
  return Object.entries(node).find(([key]) => key === name)?.[1];
}

const child = (node: Node, name: string): Node | null => {
  const found = valueOf(node, name);
  return isNode(found) ? found : null;
};

const children = (node: Node, name: string): Node[] => {
  const found = valueOf(node, name);
  return Array.isArray(found) ? found.filter(isNode) : [];
};

function walk(value: unknown, visit: (node: Node) => void): void {
  if (Array.isArray(value)) for (const one of value) walk(one, visit);
  if (!isNode(value)) return;
  visit(value);
  for (const inner of Object.values(value)) walk(inner, visit);
}

const textIn = (source: string, node: Node | null): string => (node === null ? '' : source.slice(node.start, node.end));

function fieldOf(source: string, node: Node | null | undefined, name: string): Node | null {
  if (node?.type !== 'ObjectExpression') return null;
  const property = children(node, 'properties').find((one) => textIn(source, child(one, 'key')) === name);
  return property === undefined ? null : child(property, 'value');
}

/** A text in both languages, where it is written or in the name that stands for it in the same file; of a choice both. */
function textOf(source: string, program: unknown, node: Node | null): Text | null {
  if (node?.type === 'ConditionalExpression') {
    const [one, other] = ['consequent', 'alternate'].map((branch) => textOf(source, program, child(node, branch)));
    return one === undefined || one === null || other === undefined || other === null
      ? null
      : { nl: `[${one.nl} | ${other.nl}]`, en: `[${one.en} | ${other.en}]` };
  }
  if (node?.type === 'Identifier') {
    let named: Node | null = null;
    walk(program, (one) => {
      if (one.type === 'VariableDeclarator' && textIn(source, child(one, 'id')).split(':')[0] === textIn(source, node))
        named = child(one, 'init');
    });
    return named === null ? null : textOf(source, program, named);
  }
  const [nl, en] = [fieldOf(source, node, 'nl'), fieldOf(source, node, 'en')];
  return nl === null || en === null ? null : { nl: wordsIn(source, nl), en: wordsIn(source, en) };
}

/** What an expression says: words as they are, of a choice both, anything else by its name. */
function wordsIn(source: string, node: Node | null): string {
  if (node === null) return '';
  const value = valueOf(node, 'value');
  if (node.type === 'Literal' && typeof value === 'string') return value;
  if (node.type === 'ConditionalExpression') {
    return `[${wordsIn(source, child(node, 'consequent'))} | ${wordsIn(source, child(node, 'alternate'))}]`;
  }
  if (node.type === 'TemplateLiteral') {
    const facts = children(node, 'expressions');
    return children(node, 'quasis')
      .map((piece, index) => cooked(piece) + wordsIn(source, facts[index] ?? null))
      .join('');
  }
  const [name = 'x'] =
    /[a-z]+(?=[^a-z]*$)/i.exec(textIn(source, node).replaceAll(/\(.*\)|\.(?:join|nl|en|text)\b|\[.*\]|\?\?.*/gs, '')) ?? [];
  return `‹${name}›`;
}

function cooked(piece: Node): string {
  const value = valueOf(piece, 'value');
  return typeof value === 'object' && value !== null && 'cooked' in value && typeof value.cooked === 'string' ? value.cooked : '';
}
