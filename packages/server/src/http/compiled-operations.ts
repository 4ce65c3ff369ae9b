import {
  execute,
  getOperationAST,
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
} from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';

/** By parsed text; one that Yoga forgets is forgotten here too. */
const compiled = new WeakMap<DocumentNode, Map<string, CompiledQuery | undefined>>();

/**
 * Executes an operation. A question that is asked over and over is made into one function the first time, which does not look at
 * the schema field by field again; the answer is the same.
 */
export async function executeOperation(args: ExecutionArgs): Promise<ExecutionResult> {
  const { rootValue, contextValue, variableValues } = args;
  const query = compiledFor(args);
  return query ? query.query(rootValue, contextValue, variableValues) : execute(args);
}

export function isMutation({ document, operationName }: ExecutionArgs): boolean {
  return getOperationAST(document, operationName)?.operation === 'mutation';
}

/** Undefined for what changes something: that is rare, and its order matters more than its speed. */
function compiledFor(args: ExecutionArgs): CompiledQuery | undefined {
  const { schema, document, operationName } = args;
  const name = operationName ?? '';
  const known = compiled.get(document) ?? new Map<string, CompiledQuery | undefined>();
  if (!known.has(name)) {
    compiled.set(document, known);
    const made = isMutation(args) ? undefined : compileQuery(schema, document, operationName ?? undefined);
    known.set(name, made && isCompiledQuery(made) ? made : undefined);
  }
  return known.get(name);
}
