import { z } from 'zod';
import { IdentityNotAccepted, refuseUnread, signInByHost } from '../account/host-identity.actions.ts';
import { Refused } from '../errors.ts';
import type { Server } from '../server.ts';
import { grantedBy, shownHandle } from './session-cookie.ts';
import type { Post } from './session.routes.ts';

const shownToken = z.object({ token: z.string(), handle: z.string().min(20).max(200).optional() });

/** Where a page shows the token by which its website says who is signed in there. */
export function hostIdentityDoor({ log }: Pick<Server, 'log'>, post: Post): void {
  // Whatever comes is looked at here, since whoever builds the website reads in the log what is wrong with it.
  post('/host-identity', z.unknown(), async (context, site, sent, c) => {
    const read = shownToken.safeParse(sent);
    const handle = read.data?.handle;
    const done = read.success
      ? await signInByHost(context, site, { token: read.data.token, shown: shownHandle(c, site, handle) })
      : await refuseUnread(context, site);
    if (done instanceof IdentityNotAccepted)
      log.warn({ site: site.slug, problem: done.problem }, 'A host identity was not accepted');
    if (done instanceof Refused) return done;
    const { opened, aside } = done;
    if (aside) log.warn({ site: site.slug, problem: aside }, 'A home of a host identity was left aside');
    return { ...grantedBy(c, site, handle, opened), ...(aside && { aside }) };
  });
}
