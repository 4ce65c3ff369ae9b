import { z } from 'zod';
import { IdentityNotAccepted, signInByHost } from '../account/host-identity.actions.ts';
import { Refused } from '../errors.ts';
import type { Server } from '../server.ts';
import { grantedBy, shownHandle } from './session-cookie.ts';
import type { Post } from './session.routes.ts';

const shownToken = z.object({
  token: z.string().max(3_500),
  handle: z.string().min(20).max(200).optional(),
});

/** Where a page shows the token by which its website says who is signed in there. */
export function hostIdentityDoor({ log }: Pick<Server, 'log'>, post: Post): void {
  post('/host-identity', shownToken, async (context, site, { token, handle }, c) => {
    const done = await signInByHost(context, site, { token, shown: shownHandle(c, site, handle) });
    if (done instanceof IdentityNotAccepted)
      log.warn({ site: site.slug, problem: done.problem }, 'A host identity was not accepted');
    if (done instanceof Refused) return done;
    const { opened, aside } = done;
    if (aside) log.warn({ site: site.slug, problem: aside }, 'A home of a host identity was left aside');
    return { ...grantedBy(c, site, handle, opened), ...(aside && { aside }) };
  });
}
