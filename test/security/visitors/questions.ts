import type { buildSchema } from '../../../packages/server/src/slices.ts';

type Schema = ReturnType<typeof buildSchema>;
type Type = NonNullable<ReturnType<Schema['getType']>>;

interface Field {
  readonly name: string;
  readonly type: { toString(): string };
  readonly args: readonly { readonly name: string; readonly type: { toString(): string } }[];
}

const deepest = 6;

/** For each field of `Query`, the question that asks for everything below it. */
export function questionsOf(schema: Schema): string[] {
  return Object.values(fieldsOf(schema.getQueryType()!)).map((field) => {
    const variables = new Map<string, string>();
    const asked = ask(schema, field, variables, deepest);
    const declared = [...variables].map(([name, type]) => `$${name}: ${type}`).join(', ');
    return `query${declared ? ` (${declared})` : ''} { ${asked} }`;
  });
}

function ask(schema: Schema, field: Field, variables: Map<string, string>, depth: number): string {
  const args = field.args.map(({ name, type }) => {
    variables.set(name, type.toString());
    return `${name}: $${name}`;
  });
  const below = fieldsOf(schema.getType(field.type.toString().replace(/[[\]!]/g, ''))!);
  const parts = Object.values(below).flatMap((one) => {
    const isLeaf =
      Object.keys(fieldsOf(schema.getType(one.type.toString().replace(/[[\]!]/g, ''))!)).length === 0;
    return isLeaf && one.args.length === 0
      ? [one.name]
      : depth > 1
        ? [ask(schema, one, variables, depth - 1)]
        : [];
  });
  const called = `${field.name}${args.length > 0 ? `(${args.join(', ')})` : ''}`;
  return Object.keys(below).length > 0 ? `${called} { ${['__typename', ...parts].join(' ')} }` : called;
}

function fieldsOf(type: Type): Record<string, Field> {
  return 'getFields' in type ? (type.getFields() as Record<string, Field>) : {};
}
