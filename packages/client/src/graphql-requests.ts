import { ask, post, read, type Reply, type Server } from './asking.ts';
import type { Operation, PublicVariables } from './operation.ts';
import { outcomeOf, type Outcome } from './outcome.ts';
import { thisPage } from './page.ts';
import { publicUrl } from './public-url.ts';
import { sentAs } from './sent-as.ts';
import type { SessionKeeper } from './session-keeper.ts';

export type AnyOperation = Operation<any, any>;

/** The two ways a question reaches the server: for everybody by GET, and as somebody by POST. */
export class GraphqlRequests {
  private readonly _server: Server;
  private readonly _keeper: SessionKeeper;

  constructor(server: Server, keeper: SessionKeeper) {
    this._server = server;
    this._keeper = keeper;
  }

  /** What embed.js asked already is used, once. `fresh` has the browser ask whether its copy still holds. */
  async get(operation: Operation, variables: PublicVariables, fresh: boolean): Promise<Outcome<any>> {
    const url = publicUrl(this._server.base, operation, variables);
    const { early } = thisPage();
    const started = fresh ? undefined : early.get(url);
    early.delete(url);
    const cache = fresh ? 'no-cache' : 'default';
    const reply = await ask(
      async (signal) =>
        (await read(started)) ??
        read(this._server.transport(new Request(url, { credentials: 'omit', cache, signal }))),
    );
    return dataOf(reply);
  }

  /** Asks as the one a token stands for. */
  async post(
    held: Outcome<string | undefined>,
    operation: AnyOperation,
    variables: unknown,
    language = pageLanguage(),
  ): Promise<Outcome<any>> {
    const reply = await sentAs(held, this._keeper, (token) =>
      this._send(operation, variables, language, token),
    );
    return reply.kind === 'ready' ? dataOf(reply.data) : reply;
  }

  private _send(
    operation: AnyOperation,
    variables: unknown,
    language: string,
    token?: string,
  ): Promise<Reply> {
    const persistedQuery = { version: 1, sha256Hash: operation.hash };
    const body = { operationName: operation.name, variables, extensions: { persistedQuery } };
    const headers = { 'accept-language': language, ...(token && { authorization: `Bearer ${token}` }) };
    return post(this._server, 'graphql', body, {
      credentials: 'omit',
      headers,
    });
  }
}

const dataOf = (reply: Reply) => outcomeOf(reply, (body) => body?.data);

const pageLanguage = () => globalThis.document?.documentElement.lang || 'nl';
