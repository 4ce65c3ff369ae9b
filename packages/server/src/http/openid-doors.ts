import type { Context as HonoContext } from 'hono';
import { z } from 'zod';
import { lookAtTrip, signInByProof, signInByTypedCode } from '../account/openid-sign-in.actions.ts';
import { beginTrip } from '../account/openid-trip.actions.ts';
import { Refused } from '../errors.ts';
import type { HttpEnv } from './env.ts';
import { starter, token } from './openid.routes.ts';
import { keepInCookie } from './session-cookie.ts';
import type { Post } from './session.routes.ts';

/** What a widget asks while somebody signs in with an account elsewhere: only the page that began gets what comes of it. */
export function openidDoors(post: Post): void {
  post(
    '/openid/begin',
    z.object({
      provider: z.uuid().optional(),
      starter,
      returnTo: z.string().max(2000).optional(),
      mayType: z.boolean().default(false),
    }),
    (context, site, began, c) => beginTrip(context, site, originOf(c), began),
  );

  post('/openid/look', z.object({ secret: token }), (context, site, { secret }, c) =>
    lookAtTrip(context, { site, origin: originOf(c) }, secret),
  );

  post('/openid/proof', z.object({ secret: token, proof: token }), async (context, site, shown, c) =>
    keepInCookie(c, site, await signInByProof(context, { site, origin: originOf(c) }, shown)),
  );

  post(
    '/openid/code',
    z.object({ secret: token, code: z.string().max(40) }),
    async (context, site, shown, c) => {
      const opened = await signInByTypedCode(context, { site, origin: originOf(c) }, shown);
      return opened instanceof Refused ? opened : keepInCookie(c, site, opened);
    },
  );
}

/** Where this came from; without one nothing here is done. */
const originOf = (c: HonoContext<HttpEnv>): string => c.req.header('origin') ?? '';
