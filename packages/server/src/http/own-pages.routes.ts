import { nearestDelivered, wordsIn } from '@wederkerig/words';
import { contactWords } from '@wederkerig/words/contact';
import { Hono } from 'hono';
import { z } from 'zod';
import { joinByInvitation } from '../account/invitation.actions.ts';
import { Refused } from '../errors.ts';
import { askContactCode, readContact } from '../help-board/contact.actions.ts';
import { answerStillNeeded } from '../help-board/still-needed.actions.ts';
import { answerStillHere } from '../residency/still-here.actions.ts';
import { objectTo } from '../moderation/objection.actions.ts';
import type { Server } from '../server.ts';
import type { HttpEnv } from './env.ts';
import { ownPosts } from './own-posts.ts';

const token = z.string().min(20).max(200);

/** What the server's own pages send when a button is pressed. */
export function ownPageRoutes(server: Server): Hono<HttpEnv> {
  const routes = new Hono<HttpEnv>();
  const post = ownPosts(server, routes);

  post('/session/join', {
    input: z.object({ code: token, firstName: z.string().max(60).optional() }),
    unreadable: 'CODE_EXPIRED',
    async act(context, { code, firstName }) {
      await joinByInvitation(context, firstName === undefined ? { code } : { code, firstName });
      return {};
    },
  });

  post('/contact/code', {
    input: z.object({ talk: z.uuid(), email: z.string().max(320) }),
    unreadable: 'NOT_FOUND',
    act: (context, { talk, email }) =>
      askContactCode(context, { talkId: talk, email, language: context.language }),
  });

  post('/contact/read', {
    input: z.object({ attempt: token, code: z.string().max(40) }),
    unreadable: 'CODE_EXPIRED',
    async act(context, typed) {
      const contact = await readContact(context, typed);
      if (contact instanceof Refused) return contact;
      const { formOfAddress } = context.organisation;
      const words = await wordsIn(contactWords, nearestDelivered(context.language), formOfAddress);
      return { ...contact, until: words.until(contact.until) };
    },
  });

  post('/still-needed', {
    input: z.object({ code: token, needed: z.boolean() }),
    unreadable: 'NOT_FOUND',
    async act(context, answer) {
      await answerStillNeeded(context, answer);
      return {};
    },
  });

  post('/still-here', {
    input: z.object({ code: token, here: z.boolean() }),
    unreadable: 'NOT_FOUND',
    async act(context, answer) {
      await answerStillHere(context, answer);
      return {};
    },
  });

  post('/objection', {
    input: z.object({ code: token, words: z.string().max(8000) }),
    unreadable: 'CODE_EXPIRED',
    async act(context, said) {
      await objectTo(context, said);
      return {};
    },
  });

  return routes;
}
