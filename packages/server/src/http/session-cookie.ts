import type { Context as HonoContext } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { SignedIn } from '../builder.ts';
import { sessionDays } from '../account/account.rules.ts';
import type { OpenedSession } from '../account/session.actions.ts';
import type { Site } from '../community/sites.actions.ts';
import type { HttpEnv } from './env.ts';

type Request = HonoContext<HttpEnv>;

const cookieOptions = {
  path: '/',
  httpOnly: true,
  secure: true,
  sameSite: 'None',
  partitioned: true,
} as const;

/** Organisations that share a server share its cookies' path, so each has its own names. */
function cookieName(c: Request, site: Site): string {
  const { base, organisation } = c.env.facts;
  return base ? `__Host-wk-${organisation.slug}-${site.slug}` : `__Host-wk-${site.slug}`;
}

export function keepInCookie(c: Request, site: Site, opened: OpenedSession): object {
  setCookie(c, cookieName(c, site), opened.handle, { ...cookieOptions, maxAge: sessionDays * 86_400 });
  return accessOf(opened);
}

function accessOf({ accessToken, expiresAt, viewer }: OpenedSession): object {
  return { accessToken, expiresAt: expiresAt.toISOString(), viewer: told(viewer) };
}

function told(viewer: SignedIn): object {
  return { kind: viewer.kind.toUpperCase(), firstName: viewer.firstName };
}

/** The handle a page shows: the one it was given, or the cookie of its site. */
export function shownHandle(c: Request, site: Site, given: string | undefined): string | undefined {
  return given ?? getCookie(c, cookieName(c, site));
}

/** The next handle goes back the way the last one came. */
export function grantedBy(c: Request, site: Site, given: string | undefined, opened: OpenedSession): object {
  return given ? { ...accessOf(opened), handle: opened.handle } : keepInCookie(c, site, opened);
}

export function forgetCookie(c: Request, site: Site): void {
  deleteCookie(c, cookieName(c, site), cookieOptions);
}
