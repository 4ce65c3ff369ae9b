import ts from 'typescript';
import { type Source, parse } from '../boundaries/source.ts';
import { NotMade } from './not-made.ts';

/** Adds something to a text at a place that is found by what the code means, not by what stands on which line. */
export type Addition = (source: Source) => string;

/** After the last import from a path that ends like this; after the last of all where no ending is given. */
export function anImport(line: string, ending = ''): Addition {
  return (source) => {
    const imports = parse(source)
      .statements.filter(ts.isImportDeclaration)
      .filter(({ moduleSpecifier }) => (moduleSpecifier as ts.StringLiteral).text.endsWith(ending));
    return after(source, imports.at(-1), `\n${line}`, `an import that ends in "${ending}"`);
  };
}

/** At the end of an object that a variable of this name holds. */
export function intoObject(name: string, entry: string): Addition {
  return (source) => {
    const object = valueOf(source, name);
    const found = object && ts.isObjectLiteralExpression(object) ? object : undefined;
    return atEnd(source, found?.properties, entry, `an object named ${name}`);
  };
}

/** At the end of the list that holds this text. */
export function intoListWith(member: string, entry: string): Addition {
  return (source) => {
    const list = find(
      parse(source),
      (node): node is ts.ArrayLiteralExpression =>
        ts.isArrayLiteralExpression(node) &&
        node.elements.some((element) => element.getText(parse(source)) === member),
    );
    return atEnd(source, list?.elements, entry, `a list with ${member}`);
  };
}

/** In a function, after the last statement that awaits a call of a function whose name begins like this. */
export function afterCalls(functionName: string, callee: string, statement: string): Addition {
  return (source) => {
    const calls = all(functionCalled(source, functionName), (node): node is ts.ExpressionStatement =>
      isAwaitedCall(node, callee),
    );
    return after(source, calls.at(-1), `\n${statement}`, `a call of ${callee}... in ${functionName}`);
  };
}

/** In a function, as the last thing it does before it returns. */
export function beforeReturn(functionName: string, statement: string): Addition {
  return (source) => {
    const body = functionCalled(source, functionName)?.body;
    const last = body?.statements.findLast(ts.isReturnStatement);
    const before = body?.statements[body.statements.indexOf(last!) - 1];
    return after(source, before, `\n${statement}`, `the end of ${functionName}`);
  };
}

function functionCalled(source: Source, name: string): ts.FunctionDeclaration | undefined {
  return find(
    parse(source),
    (node): node is ts.FunctionDeclaration => ts.isFunctionDeclaration(node) && node.name?.text === name,
  );
}

function isAwaitedCall(node: ts.Node, callee: string): node is ts.ExpressionStatement {
  return (
    ts.isExpressionStatement(node) &&
    ts.isAwaitExpression(node.expression) &&
    ts.isCallExpression(node.expression.expression) &&
    ts.isIdentifier(node.expression.expression.expression) &&
    node.expression.expression.expression.text.startsWith(callee)
  );
}

/** What a variable is made with, without what only tells its type. */
function valueOf(source: Source, name: string): ts.Expression | undefined {
  let value = find(
    parse(source),
    (node): node is ts.VariableDeclaration =>
      ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.name.text === name,
  )?.initializer;
  while (value && (ts.isAsExpression(value) || ts.isSatisfiesExpression(value))) value = value.expression;
  return value;
}

function after({ path, text }: Source, node: ts.Node | undefined, addition: string, place: string): string {
  if (!node) throw noPlace(path, place);
  return text.slice(0, node.getEnd()) + addition + text.slice(node.getEnd());
}

function atEnd(
  { path, text }: Source,
  list: ts.NodeArray<ts.Node> | undefined,
  entry: string,
  place: string,
): string {
  if (!list) throw noPlace(path, place);
  const comma = list.length === 0 || list.hasTrailingComma ? '' : ',';
  return `${text.slice(0, list.end)}${comma}\n${entry},${text.slice(list.end)}`;
}

function noPlace(file: string, place: string): NotMade {
  return new NotMade(`${file} has no place to add to any more: ${place} was not found.`);
}

function find<Node extends ts.Node>(root: ts.Node, fits: (node: ts.Node) => node is Node): Node | undefined {
  return all(root, fits)[0];
}

function all<Node extends ts.Node>(root: ts.Node | undefined, fits: (node: ts.Node) => node is Node): Node[] {
  const found: Node[] = [];
  const visit = (node: ts.Node): void => {
    if (fits(node)) found.push(node);
    ts.forEachChild(node, visit);
  };
  if (root) visit(root);
  return found;
}
