import ts from 'typescript';
import { sliceOf } from './floors.ts';
import { parse, roleOf, type Rule, type Source, type Violation } from './source.ts';

const SERVER = 'packages/server/src/';
const DECLARED = /\btable\(\s*['"]([a-z_0-9]+)['"]/g;
const QUERY =
  /^(selectFrom|insertInto|replaceInto|updateTable|deleteFrom|mergeInto|using|from|table|.*Join)$/;
const SQL_BEGINS = /^\s*(select|insert|update|delete|with|merge|lock|truncate|copy|create|alter)\b/i;

/** Lets a table be read and written in its own folder only. */
export const tablesAtHome: Rule = (sources) => {
  const owners = tableOwners(sources);
  return sources.filter(isAsked).flatMap((source) =>
    tablesNamedIn(source).flatMap(({ table, line }) => {
      const owner = owners.get(table);
      return owner && !source.path.startsWith(`${SERVER}${owner}/`)
        ? [violation(source.path, line, table, owner)]
        : [];
    }),
  );
};

function isAsked({ path }: Source): boolean {
  return (
    path.startsWith(SERVER) &&
    !path.startsWith(`${SERVER}testing/`) &&
    !['test', 'table'].includes(roleOf(path))
  );
}

function tableOwners(sources: readonly Source[]): Map<string, string> {
  const declarations = sources.filter(({ path }) => path.startsWith(SERVER) && roleOf(path) === 'table');
  return new Map(
    declarations.flatMap(({ path, text }) =>
      [...text.matchAll(DECLARED)].map((match) => [match[1]!, sliceOf(path) ?? 'database'] as const),
    ),
  );
}

function violation(path: string, line: number, table: string, owner: string): Violation {
  return {
    path,
    line,
    wrong: `the table ${table} is named outside ${owner}`,
    instead: `call an action of ${owner}, or add one there that gives what you need`,
  };
}

type Named = { readonly table: string; readonly line: number };

function tablesNamedIn(source: Source): Named[] {
  const file = parse(source);
  const found: Named[] = [];
  const visit = (node: ts.Node): void => {
    const line = file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
    found.push(...namesIn(node).map((table) => ({ table, line })));
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function namesIn(node: ts.Node): string[] {
  if (ts.isCallExpression(node)) return namesInQuery(node);
  if (ts.isTaggedTemplateExpression(node)) {
    return node.tag.getText().startsWith('sql') ? namesInSql(node.template.getText()) : [];
  }
  if (ts.isStringLiteralLike(node) && SQL_BEGINS.test(node.text)) {
    return ts.isTaggedTemplateExpression(node.parent) ? [] : namesInSql(node.text);
  }
  return [];
}

/** `selectFrom('help_post as post')` names help_post; so does a list of tables. */
function namesInQuery({ expression, arguments: [first] }: ts.CallExpression): string[] {
  if (!first || !ts.isPropertyAccessExpression(expression) || !QUERY.test(expression.name.text)) return [];
  const tables = ts.isArrayLiteralExpression(first) ? [...first.elements] : [first];
  return tables.filter(ts.isStringLiteralLike).map((literal) => literal.text.split(/[\s.]/)[0]!);
}

function namesInSql(sql: string): string[] {
  return [...sql.matchAll(/\b(?:from|join|into|update|table|only|using)\s+"?([a-z_0-9]+)"?/gi)].map(
    (match) => match[1]!,
  );
}
