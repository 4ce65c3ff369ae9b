import type { buildSchema } from '../../../packages/server/src/slices.ts';

type Schema = ReturnType<typeof buildSchema>;

interface Argument {
  readonly name: string;
}

interface Shape {
  readonly name: string;
  readonly [Symbol.toStringTag]: string;
  getFields(): Record<string, { readonly name: string; readonly args?: readonly Argument[] }>;
}

/** Everything that can be asked for or handed in: every field of every type, every argument, every field of an input. */
export function subjectsOf(schema: Schema): string[] {
  const types = Object.values(schema.getTypeMap()) as unknown as Shape[];
  return types
    .filter((type) => !type.name.startsWith('__'))
    .flatMap((type) => {
      const kind = type[Symbol.toStringTag];
      if (kind !== 'GraphQLObjectType' && kind !== 'GraphQLInputObjectType') return [];
      return Object.values(type.getFields()).flatMap((field) => [
        `${type.name}.${field.name}`,
        ...(field.args ?? [])
          .filter(isDecidedAlone)
          .map((argument) => `${type.name}.${field.name}(${argument.name})`),
      ]);
    });
}

/** The `input` of a mutation is decided about field by field. */
function isDecidedAlone(argument: Argument): boolean {
  return argument.name !== 'input';
}
