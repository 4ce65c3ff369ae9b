import { Hono, type Context as HonoContext } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { z } from 'zod';
import { consoleHours } from '../account/account.rules.ts';
import { openConsoleLink } from '../account/console-link.actions.ts';
import {
  askConsoleCode,
  enterByAuthenticator,
  enterByPasskey,
  offerSecondFactors,
  proveConsoleCode,
} from '../account/console-sign-in.actions.ts';
import { directories } from '../account/openid-issuer.actions.ts';
import { askDirectoryAgain } from '../account/openid-session.actions.ts';
import { enterByDirectory } from '../account/openid-staff.actions.ts';
import { leaveForDirectory } from '../account/openid-trip.actions.ts';
import { endSession, refresh, sessionOfHandle, type OpenedSession } from '../account/session.actions.ts';
import { Refused } from '../errors.ts';
import type { Server } from '../server.ts';
import { consolePage } from './console.page.ts';
import { sendAsset } from './assets.routes.ts';
import type { HttpEnv } from './env.ts';
import { mark, markOf, passkeyAnswer, workOf } from './openid.routes.ts';
import { ownPosts } from './own-posts.ts';

type Request = HonoContext<HttpEnv>;

const token = z.string().min(20).max(200);
const attempt = z.object({ attempt: token });

/** `/console`: the page that editors and staff work in, its code, and signing in to it in two steps. */
export function consoleRoutes(server: Server): Hono<HttpEnv> {
  const routes = new Hono<HttpEnv>();
  const post = ownPosts(server, routes);

  post('/console/session/code', {
    input: z.object({ email: z.string().max(320) }),
    unreadable: 'EMAIL_NOT_READABLE',
    act: (context, { email }) => askConsoleCode(context, email),
  });

  post('/console/session/prove', {
    input: attempt.extend({ code: z.string().max(40) }),
    unreadable: 'CODE_EXPIRED',
    act: (context, typed) => proveConsoleCode(context, typed),
  });

  post('/console/session/link', {
    input: z.object({ code: token }),
    unreadable: 'CODE_EXPIRED',
    act: (context, { code }) => openConsoleLink(context, code),
  });

  post('/console/session/factors', {
    input: attempt,
    unreadable: 'CODE_EXPIRED',
    act: (context, given) => offerSecondFactors(context, given.attempt),
  });

  post('/console/session/authenticator', {
    input: attempt.extend({ code: z.string().max(40) }),
    unreadable: 'CODE_EXPIRED',
    act: async (context, given, c) => opened(c, await enterByAuthenticator(context, given)),
  });

  post('/console/session/passkey', {
    input: attempt.extend({ answer: passkeyAnswer }),
    unreadable: 'SECOND_FACTOR_WRONG',
    mostBytes: 20_000,
    act: async (context, given, c) => opened(c, await enterByPasskey(context, given)),
  });

  directoryDoors(server, post);

  post('/console/session/refresh', {
    input: z.object({}),
    unreadable: 'INPUT_NOT_READABLE',
    async before(act, _, c) {
      const shown = getCookie(c, cookieName(c));
      if (shown) await askDirectoryAgain(workOf(server, act), shown);
      return undefined;
    },
    async act(context, _, c) {
      await context.limits.use('refresh-from-network', context.network);
      const shown = getCookie(c, cookieName(c));
      const next = shown ? await refresh(context, 'console', shown) : undefined;
      return next ? opened(c, next) : { accessToken: null };
    },
  });

  post('/console/session/sign-out', {
    input: z.object({}),
    unreadable: 'INPUT_NOT_READABLE',
    async act(context, _, c) {
      const shown = getCookie(c, cookieName(c));
      const session = shown && (await sessionOfHandle(context, 'console', shown));
      if (session) await endSession(context, session);
      deleteCookie(c, cookieName(c), cookieOptions);
      return {};
    },
  });

  routes.get('/console/assets/:file', (c) =>
    sendAsset(c.req.raw, server.consoleAssets, c.req.param('file'), 'public, max-age=31536000, immutable'),
  );
  routes.get('/console', (c) => consolePage(c, server));
  routes.get('/console/*', (c) => consolePage(c, server));
  return routes;
}

/** By a directory: which there are, on the way to one, and back. */
function directoryDoors(server: Server, post: ReturnType<typeof ownPosts>): void {
  post('/console/session/directories', {
    input: z.object({}),
    unreadable: 'INPUT_NOT_READABLE',
    act: async (context) => ({ directories: await directories(context) }),
  });

  post('/console/session/directory', {
    input: z.object({ directory: z.uuid() }),
    unreadable: 'WAY_OFF',
    async before(act, { directory }, c) {
      const leaving = await leaveForDirectory(workOf(server, act), directory);
      mark(c, leaving);
      return { to: leaving.to };
    },
  });

  post('/console/session/directory-back', {
    input: z.object({ proof: token }),
    unreadable: 'BEGIN_AGAIN',
    async act(context, { proof }, c) {
      const entered = await enterByDirectory(context, proof, (id) => markOf(c, id));
      return 'accessToken' in entered ? opened(c, entered) : entered;
    },
  });
}

const cookieOptions = { path: '/', httpOnly: true, secure: true, sameSite: 'Strict' } as const;

/** A name that no site can have, since its slug has no underscore. */
function cookieName(c: Request): string {
  const { base, organisation } = c.env.facts;
  return base ? `__Host-wk_console-${organisation.slug}` : '__Host-wk_console';
}

function opened(c: Request, session: OpenedSession | Refused): object {
  if (session instanceof Refused) return session;
  setCookie(c, cookieName(c), session.handle, { ...cookieOptions, maxAge: consoleHours * 3600 });
  const { accessToken, expiresAt, viewer } = session;
  return {
    accessToken,
    expiresAt: expiresAt.toISOString(),
    viewer: { kind: viewer.kind.toUpperCase(), firstName: viewer.firstName },
  };
}
