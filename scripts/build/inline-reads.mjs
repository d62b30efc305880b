import { parseSync } from 'vite';

/*
 * Kernels read typed arrays through `int`, `num` and `byte` of src/network/arrays.ts, which tell the compiler that an index is in range. What is
 * built reads the arrays themselves: a network of five hundred people is measured before the engine would have taken those calls away, and they were a
 * quarter of its time.
 */

const reads = new Set(['int', 'num', 'byte']);
const arity = { int: 2, num: 2, byte: 2, addTo: 3 };

/** A module's text with such calls written out; itself where it has none. */
export function inlineReads(code) {
  if (!/\b(?:int|num|byte|addTo)\(/.test(code)) return code;
  const { program } = parseSync('module.js', code);
  const imported = importedReads(program);
  if (imported.size === 0) return code;
  const shadowed = [...declared(program)].find((name) => imported.has(name));
  if (shadowed !== undefined) throw new Error(`“${shadowed}” is imported, and declared once more within the module.`);

  const isRead = (node) =>
    node.type === 'CallExpression' &&
    node.callee.type === 'Identifier' &&
    imported.has(node.callee.name) &&
    node.arguments.length === arity[node.callee.name];
  const written = (node) => {
    if (isRead(node)) return writtenOut(node);
    let text = '';
    let at = node.start;
    for (const call of outermost(node, isRead)) {
      text += code.slice(at, call.start) + writtenOut(call);
      at = call.end;
    }
    return text + code.slice(at, node.end);
  };
  const writtenOut = ({ callee, arguments: [array, index, amount] }) => {
    const place = `${operand(array, written)}[${written(index)}]`;
    if (callee.name !== 'addTo') return place;
    // An amount that does something by itself comes before the array is read.
    return isPlain(amount, isRead) && isPlain(index, isRead)
      ? `(${place} += ${operand(amount, written)})`
      : `addTo(${written(array)}, ${written(index)}, ${written(amount)})`;
  };
  return code.slice(0, program.start) + written(program) + code.slice(program.end);
}

function importedReads({ body }) {
  const found = new Set();
  for (const statement of body) {
    if (statement.type !== 'ImportDeclaration' || !/(?:\/arrays|\/network\/index)\.js$/.test(statement.source.value)) continue;
    for (const { imported, local } of statement.specifiers) {
      if (imported !== undefined && imported.name === local.name && Object.hasOwn(arity, local.name)) found.add(local.name);
    }
  }
  return found;
}

/** Every name that is declared below the imports. */
function declared(program) {
  const names = new Set();
  const bind = (pattern) => {
    for (const { type, name } of everyNode(pattern)) if (type === 'Identifier') names.add(name);
  };
  for (const node of everyNode(program)) {
    if (node.type === 'VariableDeclarator' || node.type === 'FunctionDeclaration' || node.type === 'ClassDeclaration') bind(node.id);
    for (const parameter of node.params ?? []) bind(parameter.type === 'AssignmentPattern' ? parameter.left : parameter);
  }
  return names;
}

function* everyNode(node) {
  if (node === null || typeof node !== 'object') return;
  if (typeof node.type === 'string') yield node;
  for (const child of Object.values(node)) yield* everyNode(child);
}

/** The outermost nodes below this one that are of a kind, in the order of the text. */
function outermost(node, isOfKind) {
  const found = [];
  const look = (child) => {
    if (child === null || typeof child !== 'object') return;
    if (typeof child.type === 'string' && isOfKind(child)) found.push(child);
    else for (const each of Object.values(child)) look(each);
  };
  for (const child of Object.values(node)) look(child);
  return found.sort((a, b) => a.start - b.start);
}

const operand = (node, written) =>
  ['Identifier', 'Literal', 'MemberExpression', 'CallExpression'].includes(node.type) ? written(node) : `(${written(node)})`;

/** Does it do nothing but read? */
function isPlain(node, isRead) {
  for (const each of everyNode(node)) {
    if (['AssignmentExpression', 'UpdateExpression', 'NewExpression', 'AwaitExpression', 'YieldExpression'].includes(each.type))
      return false;
    if (each.type === 'CallExpression' && !(isRead(each) && reads.has(each.callee.name))) return false;
  }
  return true;
}
