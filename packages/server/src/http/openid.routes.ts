import { Hono, type Context as HonoContext } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { z } from 'zod';
import { comeBack, nobodyHeard } from '../account/openid-back.actions.ts';
import { leave } from '../account/openid-trip.actions.ts';
import { tripMinutes } from '../account/openid.rules.ts';
import type { OpenidWork } from '../account/openid/openid-work.ts';
import { arriveByPasskey } from '../account/passkey-sign-in.actions.ts';
import type { Leaving } from '../account/trip-marks.ts';
import type { Server } from '../server.ts';
import type { HttpEnv } from './env.ts';
import { ownPosts, type InTransaction } from './own-posts.ts';
import { file } from './page.ts';
import { signInPage } from './sign-in.page.ts';

type Request = HonoContext<HttpEnv>;

export const token = z.string().min(20).max(200);
/** What a browser hands back from a passkey; the library reads it. */
export const passkeyAnswer = z.record(z.string(), z.unknown());
/** SHA-256 in base64url. */
export const starter = z.string().regex(/^[\w-]{43}$/);

/** `/sign-in/...`: the pages of the server's own on the way to an issuer and back, and what they send. */
export function openidRoutes(server: Server): Hono<HttpEnv> {
  const routes = new Hono<HttpEnv>();
  const post = ownPosts(server, routes);

  routes.get('/pages/sign-in.js', () => file('sign-in.js', 'text/javascript'));
  routes.get('/sign-in/with', (c) => signInPage(c, 'leave'));
  // A GET does nothing: the page sends what stands in its address, and takes it out of there.
  routes.get('/sign-in/back/:key', (c) => signInPage(c, 'back'));

  post('/sign-in/leave', {
    input: z.object({ starter }),
    unreadable: 'BEGIN_AGAIN',
    async before(act, input, c) {
      const leaving = await leave(workOf(server, act), input.starter);
      mark(c, leaving);
      return 'passkey' in leaving ? { passkey: leaving.passkey, site: leaving.site } : { to: leaving.to };
    },
  });

  post('/sign-in/passkey', {
    input: z.object({ starter, answer: passkeyAnswer }),
    unreadable: 'PASSKEY_UNKNOWN',
    act: (context, { starter: begun, answer }, c) =>
      arriveByPasskey(context, { starter: begun, answer, markOf: (id) => markOf(c, id) }),
  });

  post('/sign-in/back', {
    input: z.object({ query: z.string().max(10_000), key: z.string().max(40) }),
    unreadable: 'BEGIN_AGAIN',
    mostBytes: 16_000,
    async before(act, { query, key }, c) {
      const arrived = await comeBack(workOf(server, act), { query, key, markOf: (id) => markOf(c, id) });
      if (arrived.kind === 'widget') return arrived;
      return { kind: 'console', to: `${c.env.facts.base}/console/directory#${arrived.proof}` };
    },
  });

  post('/sign-in/unheard', {
    input: z.object({ proof: token }),
    unreadable: 'BEGIN_AGAIN',
    act: async (context, { proof }) => (await nobodyHeard(context, proof)) ?? {},
  });

  return routes;
}

export function workOf({ issuers, log }: Server, act: InTransaction): OpenidWork {
  return {
    act,
    desk: issuers,
    tell: (code, issuer) => log.warn({ code, issuer }, 'A sign-in with an account elsewhere was refused'),
  };
}

const cookieOptions = { path: '/', httpOnly: true, secure: true, sameSite: 'Strict' } as const;

/** A browser may be on its way for several pages at once. No site has an underscore in its slug. */
const cookieName = (tripId: string) => `__Host-wk_trip-${tripId.slice(-12)}`;

/** Marks the browser that leaves, so that no other comes back for it. */
export function mark(c: Request, { tripId, browser }: Pick<Leaving, 'tripId' | 'browser'>): void {
  setCookie(c, cookieName(tripId), browser, { ...cookieOptions, maxAge: tripMinutes * 60 });
}

export function markOf(c: Request, tripId: string): string | undefined {
  return getCookie(c, cookieName(tripId));
}
