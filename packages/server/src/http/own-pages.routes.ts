import { nearestDelivered, wordsIn } from '@wederkerig/words';
import { contactWords } from '@wederkerig/words/contact';
import { Hono } from 'hono';
import { z } from 'zod';
import { joinByInvitation } from '../account/invitation.actions.ts';
import type { Context } from '../builder.ts';
import { Refused, type RefusalCode } from '../errors.ts';
import { askContactCode, readContact } from '../help-board/contact.actions.ts';
import { answerStillNeeded } from '../help-board/still-needed.actions.ts';
import type { Server } from '../server.ts';
import { collectNews, contextOf } from './context.ts';
import type { HttpEnv } from './env.ts';
import { isJson, readJson, refusal } from './json.ts';
import { languageOf } from './sentences.ts';

const token = z.string().min(20).max(200);

/** What the server's own pages send when a button is pressed: POST and JSON, from the server's own origin, signed in or not. */
export function ownPageRoutes(server: Server): Hono<HttpEnv> {
  const routes = new Hono<HttpEnv>();

  /** @param unreadable what a page that lost its way is told */
  function post<Schema extends z.ZodType>(
    path: string,
    input: Schema,
    unreadable: RefusalCode,
    act: (context: Context, input: z.infer<Schema>) => Promise<object | Refused>,
  ): void {
    routes.post(path, async (c) => {
      const { organisation } = c.env.facts;
      const language = languageOf(c.req.raw.headers, organisation);
      const read = input.safeParse(await readJson(c));
      const own = c.req.header('origin') === new URL(server.publicUrl).origin;
      try {
        if (!own) throw new Refused('ORIGIN_NOT_ALLOWED');
        if (!isJson(c)) throw new Refused('INPUT_NOT_READABLE');
        if (!read.success) throw new Refused(unreadable);
        const { news, publish } = collectNews(server, c.env.facts);
        const request = { headers: c.req.raw.headers, anonymous: true };
        const done = await server.connection.inOrganisation(organisation.id, async (db) =>
          act(await contextOf(server, c.env.facts, request, db, news), read.data),
        );
        publish();
        if (done instanceof Refused) return refusal(c, organisation, language, done);
        return c.json(done, 200, { 'Cache-Control': 'no-store' });
      } catch (error) {
        if (error instanceof Refused) return refusal(c, organisation, language, error);
        throw error;
      }
    });
  }

  post(
    '/session/join',
    z.object({ code: token, firstName: z.string().max(60).optional() }),
    'CODE_EXPIRED',
    async (context, { code, firstName }) => {
      await joinByInvitation(context, firstName === undefined ? { code } : { code, firstName });
      return {};
    },
  );

  post(
    '/contact/code',
    z.object({ talk: z.uuid(), email: z.string().max(320) }),
    'NOT_FOUND',
    (context, { talk, email }) =>
      askContactCode(context, { talkId: talk, email, language: context.language }),
  );

  post(
    '/contact/read',
    z.object({ attempt: token, code: z.string().max(40) }),
    'CODE_EXPIRED',
    async (context, typed) => {
      const contact = await readContact(context, typed);
      if (contact instanceof Refused) return contact;
      const { formOfAddress } = context.organisation;
      const words = await wordsIn(contactWords, nearestDelivered(context.language), formOfAddress);
      return { ...contact, until: words.until(contact.until) };
    },
  );

  post(
    '/still-needed',
    z.object({ code: token, needed: z.boolean() }),
    'NOT_FOUND',
    async (context, answer) => {
      await answerStillNeeded(context, answer);
      return {};
    },
  );

  return routes;
}
