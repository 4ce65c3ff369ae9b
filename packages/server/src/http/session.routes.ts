import { nearestDelivered, wordsIn } from '@wederkerig/words';
import { sitesWords } from '@wederkerig/words/sites';
import { Hono, type Context as HonoContext } from 'hono';
import { z } from 'zod';
import type { Context } from '../builder.ts';
import {
  endSession,
  handOverHandle,
  openSession,
  refresh,
  sessionOfHandle,
} from '../account/session.actions.ts';
import { cutOpeners } from '../account/elsewhere.actions.ts';
import { takeHandOver, whoComes } from '../account/hand-over.actions.ts';
import { requestCode, signIn } from '../account/sign-in.actions.ts';
import { requestTextCode, signInByText } from '../account/sms.actions.ts';
import { needWay, offeredWays } from '../account/way.actions.ts';
import type { Site } from '../community/sites.actions.ts';
import { Refused } from '../errors.ts';
import { joinByLetter, lookAtLetter } from '../letters/letters.actions.ts';
import type { Server } from '../server.ts';
import { contextOf } from './context.ts';
import type { HttpEnv } from './env.ts';
import { hostIdentityDoor } from './host-identity.routes.ts';
import { openidDoors } from './openid-doors.ts';
import type { Origins } from './origins.ts';
import { corsFor, isJson, readJson, refusal } from './json.ts';
import { languageOf, sentenceFor } from './sentences.ts';
import { forgetCookie, grantedBy, keepInCookie, shownHandle } from './session-cookie.ts';

type Request = HonoContext<HttpEnv>;
export type Act<Input> = (
  context: Context,
  site: Site,
  input: Input,
  c: Request,
) => Promise<object | Refused>;

/** Opens one door: what it takes, and what is done with it. */
export type Post = <Schema extends z.ZodType>(path: string, input: Schema, act: Act<z.infer<Schema>>) => void;

const token = z.string().min(20).max(200);
const typedCode = z.string().max(60);

/** What somebody says who comes by a letter. */
export const joining = z.object({
  code: typedCode,
  attempt: token,
  firstName: z.string().max(200),
  sixteen: z.boolean(),
});

/** `/session/*`: signing in and staying signed in, for pages of known sites; POST and JSON alone. */
export function sessionRoutes(server: Server, origins: Origins): Hono<HttpEnv> {
  const routes = new Hono<HttpEnv>();

  routes.options('/*', async (c) => {
    const origin = c.req.header('origin');
    if (!origin || !(await origins.siteOf(c.env.facts.organisation.id, origin))) return c.body(null, 403);
    return c.body(null, 204, {
      ...corsFor(origin),
      'Access-Control-Allow-Methods': 'POST',
      'Access-Control-Allow-Headers': 'authorization, content-type, accept-language',
      'Access-Control-Max-Age': '7200',
    });
  });

  function post<Schema extends z.ZodType>(path: string, input: Schema, act: Act<z.infer<Schema>>): void {
    routes.post(path, async (c) => {
      const { organisation } = c.env.facts;
      const origin = c.req.header('origin');
      const language = languageOf(c.req.raw.headers, organisation);
      const refuse = (refused: Refused) => refusal(c, organisation, language, refused, origin);
      const site = await origins.siteOf(organisation.id, origin);
      if (!site || !origin) return refusal(c, organisation, language, new Refused('ORIGIN_NOT_ALLOWED'));
      if (!isJson(c)) return refuse(new Refused('INPUT_NOT_READABLE'));
      const read = input.safeParse(await readJson(c));
      if (!read.success) return refuse(new Refused('INPUT_NOT_READABLE'));
      try {
        const done = await server.connection.inOrganisation(organisation.id, async (db) =>
          act(await contextOf(server, c.env.facts, c.req.raw, db), site, read.data, c),
        );
        if (done instanceof Refused) return refuse(done);
        return c.json(done, 200, { ...corsFor(origin), 'Cache-Control': 'no-store' });
      } catch (error) {
        if (error instanceof Refused) return refuse(error);
        throw error;
      }
    });
  }

  // What a page asks before it shows how to sign in; by POST too, since a browser names the page at a POST alone wherever it is.
  post('/ways', z.object({}), async (context, site) => {
    const byPage = await cutOpeners(context);
    const ways = (await offeredWays(context, site.id)).map(({ kind, providerId, name }) => ({
      kind,
      ...(providerId && { provider: providerId, name, byPage: byPage.has(providerId) }),
    }));
    return { ways };
  });

  post(
    '/code',
    z.object({ email: z.string().max(320), language: z.string().max(20).optional() }),
    (context, site, input) =>
      requestCode(context, site, { email: input.email, language: input.language ?? context.language }),
  );

  post(
    '/sign-in',
    z.object({ attempt: token, code: z.string().max(40) }),
    async (context, site, input, c) => {
      const opened = await signIn(context, site, input);
      return opened instanceof Refused ? opened : keepInCookie(c, site, opened);
    },
  );

  smsDoors(post);
  letterDoors(post);
  hostIdentityDoor(server, post);
  openidDoors(post);
  stayingDoors(post);

  routes.get('/site', (c) => isSiteKnown(c, origins));

  return routes;
}

/** A browser has one session with a site: another takes the place of the one that is shown. */
async function endSessionShown(context: Context): Promise<void> {
  if (context.viewer.kind !== 'visitor') await endSession(context, context.viewer.sessionId);
}

/** By a code in a text message, which is bound to the page it is typed on. */
function smsDoors(post: Post): void {
  post(
    '/sms',
    z.object({ number: z.string().max(40), language: z.string().max(20).optional() }),
    (context, site, { number, language = context.language }, c) =>
      requestTextCode(context, site, { number, language, origin: c.req.header('origin')! }),
  );

  post(
    '/sms/sign-in',
    z.object({ attempt: token, code: z.string().max(40) }),
    async (context, site, input, c) => {
      const opened = await signInByText(context, site, input);
      return opened instanceof Refused ? opened : keepInCookie(c, site, opened);
    },
  );
}

/** By a letter typed on a page of the site, and from the server's own page to that site. */
function letterDoors(post: Post): void {
  post('/letter', z.object({ code: typedCode }), async (context, site, { code }) => {
    await needWay(context, site, 'letter');
    const { building } = await lookAtLetter(context, code);
    return { building };
  });

  post('/letter/join', joining, async (context, site, input, c) => {
    await needWay(context, site, 'letter');
    const residentId = await joinByLetter(context, input);
    await endSessionShown(context);
    return keepInCookie(c, site, await openSession(context, { residentId, siteId: site.id, reach: 'embed' }));
  });

  post('/hand-over', z.object({ token }), (context, site, input) => whoComes(context, site, input.token));

  post('/hand-over/take', z.object({ token }), async (context, site, input, c) => {
    const opened = await takeHandOver(context, site, input.token);
    await endSessionShown(context);
    return keepInCookie(c, site, opened);
  });
}

/** Staying signed in, and signing out. */
function stayingDoors(post: Post): void {
  post('/handle', z.object({}), async (context) => {
    if (context.viewer.kind === 'visitor') return new Refused('SIGN_IN_NEEDED');
    const handle = await handOverHandle(context, context.viewer);
    return handle ? { handle } : new Refused('SIGN_IN_NEEDED');
  });

  post('/refresh', z.object({ handle: token.optional() }), async (context, site, input, c) => {
    await context.limits.use('refresh-from-network', context.network);
    const shown = shownHandle(c, site, input.handle);
    const opened = shown ? await refresh(context, site, shown) : undefined;
    if (!opened) return { accessToken: null };
    return grantedBy(c, site, input.handle, opened);
  });

  post('/sign-out', z.object({ handle: token.optional() }), async (context, site, input, c) => {
    const shown = shownHandle(c, site, input.handle);
    const session =
      context.viewer.kind === 'visitor'
        ? shown && (await sessionOfHandle(context, site, shown))
        : context.viewer.sessionId;
    if (session) await endSession(context, session);
    forgetCookie(c, site);
    return {};
  });
}

/**
 * Tells any page whether it is one of a known site. What such a page posts is answered so that it cannot read it; this it can,
 * and there is nothing in it but its own origin.
 */
async function isSiteKnown(c: Request, origins: Origins): Promise<Response> {
  const { organisation } = c.env.facts;
  const origin = c.req.header('origin');
  const headers = { 'Access-Control-Allow-Origin': '*', 'Cache-Control': 'no-store', Vary: 'Origin' };
  if (!origin || (await origins.siteOf(organisation.id, origin))) return c.json({}, 200, headers);
  const language = languageOf(c.req.raw.headers, organisation);
  const refused = new Refused('ORIGIN_NOT_ALLOWED');
  const words = await wordsIn(sitesWords, nearestDelivered(language), organisation.formOfAddress);
  const plain = await sentenceFor(organisation, language, refused);
  const message = origin.length > longestOrigin ? plain : `${plain} ${words.letIn(origin)}`;
  return c.json({ refusal: { code: refused.code, message } }, 200, headers);
}

const longestOrigin = 300;
