import { nearestDelivered } from '@wederkerig/words';
import { Hono } from 'hono';
import { z } from 'zod';
import { holderOf } from '../account/own-account.actions.ts';
import { Refused } from '../errors.ts';
import { choose, chosenBy, codeToChoose, turnOff } from '../notifications/choice.actions.ts';
import { digestBehind } from '../notifications/digest.actions.ts';
import { channels, newsTopics, rhythms } from '../notifications/notifications.rules.ts';
import type { Server } from '../server.ts';
import { collectNews, contextOf } from './context.ts';
import type { HttpEnv } from './env.ts';
import { newsPage, notificationsPage } from './notifications.page.ts';
import { ownPosts } from './own-posts.ts';
import { file, type Page } from './page.ts';
import { readBody } from './read-body.ts';

const code = z.string().min(20).max(300);

/** How somebody hears what is new: chosen behind a link in a mail, or after a fresh code; and turned off by one press in a mail program. */
export function notificationRoutes(server: Server): Hono<HttpEnv> {
  const routes = new Hono<HttpEnv>();
  const post = ownPosts(server, routes);

  routes.get('/notifications', (c) => notificationsPage(c));
  routes.get('/notifications/off', (c) => notificationsPage(c, 'never'));
  routes.get('/notifications/news', newsPage);
  routes.get('/pages/news.js', () => file('news.js', 'text/javascript'));
  routes.get('/pages/push-worker.js', () => file('push-worker.js', 'text/javascript'));
  routes.get('/pages/notifications.js', () => file('notifications.js', 'text/javascript'));
  routes.post('/notifications/off', (c) => offInOnePress(c, server));

  post('/notifications/chosen', {
    input: z.object({ code }),
    unreadable: 'NOT_FOUND',
    act: (context, asked) => chosenBy(context, asked.code),
  });

  post('/notifications', {
    input: z.object({
      code,
      rhythm: z.enum(rhythms),
      channel: z.enum(channels),
      hears: z
        .array(z.enum(newsTopics))
        .max(newsTopics.length)
        .default([...newsTopics]),
      phone: z.string().max(40).nullable(),
      device: z
        .object({ endpoint: z.url().max(1000), p256dh: z.string().max(200), auth: z.string().max(100) })
        .nullable(),
    }),
    unreadable: 'NOT_FOUND',
    async act(context, { code: held, ...chosen }) {
      await choose(context, held, chosen, server.pushServices);
      return {};
    },
  });

  post('/notifications/news', {
    input: z.object({ code }),
    unreadable: 'NOT_FOUND',
    async act(context, asked) {
      const { blocks, code: toChoose } = await digestBehind(context, asked.code);
      return { blocks, code: toChoose };
    },
  });

  post('/account/notifications', {
    input: z.object({ proof: z.string().min(20).max(200) }),
    unreadable: 'PROOF_OVER',
    act: async (context, { proof }) => ({
      address: `/notifications?lang=${nearestDelivered(context.language)}#${codeToChoose(context, await holderOf(context, proof))}`,
    }),
  });

  return routes;
}

/**
 * What a mail program sends when its own button is pressed (RFC 8058): a form, without cookies and from no page of anybody. What it
 * holds proves itself; the form says only that a person pressed, which a scanner that opens links never sends.
 */
async function offInOnePress(c: Page, server: Server): Promise<Response> {
  const { facts } = c.env;
  const held = code.safeParse(c.req.query('code'));
  const pressed = new URLSearchParams(await readBody(c.req.raw, 1000));
  if (!held.success || pressed.get('List-Unsubscribe') !== 'One-Click') return c.text('not there\n', 404);
  try {
    await server.connection.inOrganisation(facts.organisation.id, async (db) => {
      const request = { headers: c.req.raw.headers, anonymous: true };
      await turnOff(await contextOf(server, facts, request, db, collectNews(server, facts).news), held.data);
    });
    return c.text('off\n', 200, { 'Cache-Control': 'no-store' });
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return c.text('not there\n', error.code === 'TOO_MANY_REQUESTS' ? 429 : 404);
  }
}
