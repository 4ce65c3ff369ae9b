import {
  GraphQLError,
  Kind,
  parse,
  validate,
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  type GraphQLSchema,
} from 'graphql';
import { withoutNul } from './without-nul.ts';

/** Answers a question by its address; undefined where it is none of these, or where anything about it is out of the ordinary. */
export type KnownQuestions = (
  asked: URLSearchParams,
  execute: (args: ExecutionArgs) => Promise<ExecutionResult>,
) => Promise<string | undefined>;

/**
 * Knows the registered questions: each is read and checked when it is first asked, and afterwards only executed. Whatever does not
 * fit, or fails, is left to the endpoint that takes everything, which says what is wrong.
 */
export function knownQuestions(
  schema: GraphQLSchema,
  operations: ReadonlyMap<string, string>,
): KnownQuestions {
  const questions = new Map<string, Question | undefined>();
  const questionOf = (hash: string) => {
    const text = operations.get(hash);
    if (text !== undefined && !questions.has(hash)) questions.set(hash, readQuestion(schema, text));
    return questions.get(hash);
  };

  return async (asked, execute) => {
    const question = questionOf(hashIn(asked) ?? '');
    const variableValues = variablesIn(asked);
    if (!question || !variableValues || asked.has('query')) return undefined;
    const { document, name: operationName } = question;
    if ((asked.get('operationName') || operationName) !== operationName) return undefined;
    try {
      const result = await execute({ schema, document, operationName, variableValues });
      return result.errors ? undefined : JSON.stringify(result);
    } catch {
      // It is asked again by the other endpoint, which masks what went wrong and writes it down.
      return undefined;
    }
  };
}

interface Question {
  readonly document: DocumentNode;
  readonly name: string;
}

/** Undefined for what is no single named query, or does not fit the schema any more. */
function readQuestion(schema: GraphQLSchema, text: string): Question | undefined {
  try {
    const document = parse(text);
    const [operation, ...others] = document.definitions.filter(
      (one) => one.kind === Kind.OPERATION_DEFINITION,
    );
    if (operation?.operation !== 'query' || !operation.name || others.length > 0) return undefined;
    return validate(schema, document).length > 0 ? undefined : { document, name: operation.name.value };
  } catch (fault) {
    if (fault instanceof GraphQLError) return undefined;
    throw fault;
  }
}

function hashIn(asked: URLSearchParams): string | undefined {
  const { persistedQuery } = (jsonIn(asked, 'extensions') ?? {}) as {
    persistedQuery?: { sha256Hash?: unknown };
  };
  const hash = persistedQuery?.sha256Hash;
  return typeof hash === 'string' ? hash : undefined;
}

function variablesIn(asked: URLSearchParams): Record<string, unknown> | undefined {
  if (!asked.get('variables')) return {};
  const variables = jsonIn(asked, 'variables');
  return Array.isArray(variables) ? undefined : (variables as Record<string, unknown> | undefined);
}

function jsonIn(asked: URLSearchParams, name: string): object | undefined {
  try {
    const given: unknown = JSON.parse(withoutNul(asked.get(name) ?? ''));
    return typeof given === 'object' && given !== null ? given : undefined;
  } catch {
    return undefined;
  }
}
