import { createHash } from 'node:crypto';
import { EnvelopArmorPlugin } from '@escape.tech/graphql-armor';
import { usePersistedOperations } from '@graphql-yoga/plugin-persisted-operations';
import {
  GraphQLError,
  NoSchemaIntrospectionCustomRule,
  type ExecutionArgs,
  type ExecutionResult,
} from 'graphql';
import { createYoga, type Plugin } from 'graphql-yoga';
import type { OrganisationOfRequest } from '../builder.ts';
import { AsksTooMuch } from '../errors.ts';
import type { Server, RequestFacts } from '../server.ts';
import { buildSchema } from '../slices.ts';
import { executeOperation, isMutation } from './compiled-operations.ts';
import { claimsSomebody, collectNews, contextOf } from './context.ts';
import { signInAgain, streams } from './streams.ts';
import { knownQuestions } from './known-questions.ts';

interface Facts extends RequestFacts {
  readonly request: Pick<Request, 'method' | 'headers'>;
}

export interface Graphql {
  answer(request: Request, facts: RequestFacts): Promise<Response>;
  /** The body of the answer to a registered question, asked in public; undefined where it is not so simple. */
  answerKnown(asked: URLSearchParams, facts: RequestFacts): Promise<string | undefined>;
}

interface Told {
  /** After a mutation, when what it wrote can be read. */
  changed(organisation: OrganisationOfRequest): void;
}

/** The GraphQL endpoint: one transaction an operation, one viewer, and no operation but the registered ones in production. */
export function createGraphql(server: Server, told: Told): Graphql {
  const schema = buildSchema();
  const execute = oneTransaction(server, told);
  const subscribe = streams(server);
  const known = knownQuestions(schema, server.operations);
  const yoga = createYoga<object, Facts>({
    schema,
    graphqlEndpoint: '*',
    landingPage: false,
    graphiql: server.freeOperations,
    cors: false,
    batching: false,
    multipart: false,
    logging: false,
    plugins: [
      usePersistedOperations({
        getPersistedOperation: (hash) => server.operations.get(hash) ?? null,
        allowArbitraryOperations: server.freeOperations,
      }),
      EnvelopArmorPlugin({
        blockFieldSuggestion: { enabled: !server.freeOperations },
        maxDepth: { enabled: !server.freeOperations, n: 10 },
        maxAliases: { n: 15 },
        maxDirectives: { n: 20 },
        maxTokens: { n: 2000 },
        costLimit: { enabled: !server.freeOperations, maxCost: 20_000 },
      }) as Plugin,
      ...(server.freeOperations ? [] : [untold]),
      {
        onExecute: ({ setExecuteFn }) => setExecuteFn(execute),
        onSubscribe: ({ setSubscribeFn }) => setSubscribeFn(subscribe),
      } satisfies Plugin,
    ],
    maskedErrors: {
      maskError(error, message) {
        const fault = createHash('sha256').update(String(Math.random())).digest('hex').slice(0, 8);
        const { originalError: original, path } = error as Partial<GraphQLError>;
        // Errors of reading the request itself (syntax, unknown operation, variables that do not fit) tell the developer what is
        // wrong; faults of ours do not.
        const isOfRequest =
          original instanceof AsksTooMuch || (!path && (!original || original instanceof GraphQLError));
        if (error instanceof GraphQLError && isOfRequest) return withoutHint(error, server.freeOperations);
        server.log.error({ fault, err: original ?? error }, 'A request failed');
        return new GraphQLError(message, { extensions: { fault } });
      },
    },
  });
  return {
    answer: async (request, facts) => yoga.fetch(request, { ...facts, request }),
    answerKnown: (asked, facts) => {
      const contextValue: Facts = { ...facts, request: { method: 'GET', headers: new Headers() } };
      return known(asked, (args) => execute({ ...args, contextValue }));
    },
  };
}

/** What there is to ask stands in the documentation; a server in production does not tell it. */
const untold: Plugin = {
  onValidate: ({ addValidationRule }) => addValidationRule(NoSchemaIntrospectionCustomRule),
};

/** The names of what there is are told to developers alone; validation keeps them to itself, variables do not. */
function withoutHint(error: Error, toDevelopers: boolean): Error {
  if (toDevelopers || !(error instanceof GraphQLError)) return error;
  return new GraphQLError(error.message.replace(/ Did you mean .*$/s, ''), error);
}

/** Executes each operation inside one transaction of its organisation; anything unexpected undoes all of it. */
function oneTransaction(server: Server, told: Told) {
  return async (args: ExecutionArgs): Promise<ExecutionResult> => {
    const facts = args.contextValue as Facts;
    const { news, publish } = collectNews(server, facts);
    try {
      const done = await server.connection.inOrganisation(facts.organisation.id, async (db) => {
        const { method } = facts.request;
        // A GET is public and any cache may keep it by its address alone, so no header changes the answer: it has no viewer,
        // and no language but the one in its variables.
        const headers = method === 'POST' ? facts.request.headers : new Headers();
        const contextValue = await contextOf(
          server,
          facts,
          { headers, anonymous: method !== 'POST' },
          db,
          news,
        );
        if (method === 'POST' && claimsSomebody(headers) && contextValue.viewer.kind === 'visitor')
          return signInAgain;
        const result = await executeOperation({ ...args, contextValue });
        if (result.errors?.length) throw new Undone(result.errors);
        return result;
      });
      if (isMutation(args)) told.changed(facts.organisation);
      publish();
      return done;
    } catch (error) {
      // What was read beside it was read in what was undone, the trace of it too: nobody gets to see it.
      if (error instanceof Undone) return { errors: error.errors };
      throw error;
    }
  };
}

/** Carries errors out of the transaction that they undo. */
class Undone extends Error {
  readonly errors: readonly GraphQLError[];
  constructor(errors: readonly GraphQLError[]) {
    super('undone');
    this.errors = errors;
  }
}
