import { post, type Server } from './asking.ts';
import { outcomeOf, ready, signInNeeded, unreachable, type Outcome } from './outcome.ts';
import type { Viewer } from './session.ts';
import { signInKeptFor, signNameFor } from './sign-in-kept.ts';

/** What the server hands over when somebody is signed in; without a token when nobody is. */
export interface Grant {
  readonly accessToken: string | null;
  readonly expiresAt: string;
  readonly viewer: { readonly kind: Viewer['kind']; readonly firstName?: string | null };
  /** The next handle, where the one shown was not a cookie. */
  readonly handle?: string;
}

const visitor: Viewer = { kind: 'VISITOR' };
const second = 1000;
const shortestTrust = 30 * second;
const longestTrust = 600 * second;
const longestWait = 5 * second;

/** Holds the access token, in memory only, and keeps it fresh. No part of the page but the client sees it. */
export class SessionKeeper {
  viewer = visitor;
  changed = () => {};
  readonly kept;
  readonly server;
  private _token: string | undefined;
  private _trustedUntil = 0;
  private _renewing: Promise<Outcome<string | undefined>> | undefined;

  constructor(server: Server) {
    const { base } = server;
    this.server = server;
    this.kept = signInKeptFor(base);
    // Another tab of this site signed in or out. Fires for nobody who never signed in.
    globalThis.addEventListener?.('storage', ({ key, newValue }) => {
      if (key !== signNameFor(base)) return;
      if (newValue) void this._renew();
      else this.end();
    });
  }

  /** The token to speak with; undefined for a visitor, for whom nothing is asked. */
  async bearer(): Promise<Outcome<string | undefined>> {
    if (this._renewing) return this._renewing;
    if (this._token ? Date.now() < this._trustedUntil : !this.kept.any) return ready(this._token);
    return this._renew();
  }

  /** A token in place of one the server no longer takes. */
  async renewed(stale: string): Promise<Outcome<string | undefined>> {
    return this._token === stale ? this._renew() : this.bearer();
  }

  accept({ accessToken, expiresAt, viewer, handle }: Grant): void {
    const left = Date.parse(expiresAt) - Date.now() - shortestTrust;
    this._token = accessToken!;
    // The clock of an old phone may be hours off; the server's 401 corrects what this guesses wrong.
    this._trustedUntil = Date.now() + Math.min(Math.max(left, shortestTrust), longestTrust);
    if (handle) this.kept.keepHandle(handle);
    this._show({ kind: viewer.kind, firstName: viewer.firstName ?? undefined });
  }

  end(): void {
    this._token = undefined;
    this.kept.forget();
    this._show(visitor);
  }

  /** Forgets at once, and tells the server: by the token, else by cookie or handle. */
  async signOut(): Promise<Outcome<object>> {
    // While a handle is being replaced, neither the old nor the new one is the right one to show.
    await this._renewing;
    const token = this._token;
    const { any, handle } = this.kept;
    this.end();
    return token || any ? this.post('sign-out', { handle }, { token }) : ready({});
  }

  post<Data>(
    path: string,
    body: object,
    { token, language }: { token?: string; language?: string } = {},
  ): Promise<Outcome<Data>> {
    const headers = {
      ...(token && { authorization: `Bearer ${token}` }),
      ...(language && { 'accept-language': language }),
    };
    const asked = post(this.server, `session/${path}`, body, { credentials: 'include', headers });
    return asked.then((reply) => outcomeOf(reply, (answer) => answer));
  }

  /** One tab of a site at a time: two that renew at once would show the server the same handle twice. */
  alone<Result>(work: () => Promise<Result>): Promise<Result> {
    const locks = globalThis.navigator?.locks;
    if (!locks) return work();
    const waiting = new AbortController();
    const timer = setTimeout(() => waiting.abort(), longestWait);
    const turn = locks.request(
      `wk-session ${this.server.base}`,
      { signal: waiting.signal },
      work,
    ) as Promise<Result>;
    // A suspended tab may never give the lock back, and a sandboxed frame gets none.
    return turn.catch(work).finally(() => clearTimeout(timer));
  }

  private _renew(): Promise<Outcome<string | undefined>> {
    return (this._renewing ??= this.alone(() => this._renewOnce()).finally(
      () => (this._renewing = undefined),
    ));
  }

  private async _renewOnce(): Promise<Outcome<string | undefined>> {
    const { handle } = this.kept;
    // The page was away to sign in, and this is what it left here.
    const asked =
      handle?.[0] === '~'
        ? (await signingIn())?.comeBack(this, handle)
        : this.post<Grant>('refresh', { handle });
    const outcome = (await asked) ?? unreachable;
    if (outcome.kind === 'ready' && outcome.data.accessToken) {
      this.accept(outcome.data);
      return ready(this._token);
    }
    const gone =
      outcome.kind === 'ready' || (outcome.kind === 'refused' && outcome.code === 'SIGN_IN_NEEDED');
    if (gone) this.end();
    return gone ? signInNeeded : (outcome as Outcome<never>);
  }

  private _show(viewer: Viewer): void {
    const before = this.viewer;
    this.viewer = viewer;
    if (before.kind !== viewer.kind || before.firstName !== viewer.firstName) this.changed();
  }
}

/** Most readers never sign in, so what that takes is loaded when somebody does; undefined where it could not be. */
export const signingIn = () => import('./sign-in.ts').catch(() => undefined);
