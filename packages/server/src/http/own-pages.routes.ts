import { nearestDelivered, wordsIn } from '@wederkerig/words';
import { contactWords } from '@wederkerig/words/contact';
import { Hono } from 'hono';
import { z } from 'zod';
import { handOverTo, sitesAhead } from '../account/hand-over.actions.ts';
import { joinByInvitation } from '../account/invitation.actions.ts';
import { stopFollowing } from '../commitments/follow.actions.ts';
import { Refused } from '../errors.ts';
import { askContactCode, readContact } from '../help-board/contact.actions.ts';
import { answerStillNeeded } from '../help-board/still-needed.actions.ts';
import { joinByLetter, lookAtLetter, residentOfAttempt } from '../letters/letters.actions.ts';
import { answerStillHere } from '../residency/still-here.actions.ts';
import { objectTo } from '../moderation/objection.actions.ts';
import type { Server } from '../server.ts';
import { checkInByLink } from '../welcome/check-in-mail.actions.ts';
import type { HttpEnv } from './env.ts';
import { ownPosts } from './own-posts.ts';
import { joining } from './session.routes.ts';

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

  post('/session/join/letter', {
    input: z.object({ code: z.string().max(60) }),
    unreadable: 'LETTER_CODE_WRONG',
    async act(context, { code }) {
      const { building, number } = await lookAtLetter(context, code);
      return { home: `${building} ${number}` };
    },
  });

  post('/session/join/by-letter', {
    input: joining,
    unreadable: 'LETTER_CODE_WRONG',
    async act(context, input) {
      await joinByLetter(context, input);
      return { sites: await sitesAhead(context) };
    },
  });

  post('/session/join/onward', {
    input: z.object({ attempt: token, site: z.string().max(60) }),
    unreadable: 'HAND_OVER_OVER',
    async act(context, { attempt, site }) {
      await context.limits.use('hand-over-from-network', context.network);
      const residentId = await residentOfAttempt(context, attempt);
      if (!residentId) throw new Refused('HAND_OVER_OVER');
      return { address: await handOverTo(context, residentId, site) };
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

  fromMails(post);
  return routes;
}

/** What is pressed on the pages that links in mails lead to. */
function fromMails(post: ReturnType<typeof ownPosts>): void {
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

  post('/stop-following', {
    input: z.object({ code: token, stop: z.boolean() }),
    unreadable: 'NOT_FOUND',
    async act(context, said) {
      await stopFollowing(context, said);
      return {};
    },
  });

  post('/check-in', {
    input: z.object({
      code: token,
      face: z.enum(['good', 'so-so', 'bad']),
      line: z.string().max(4000).nullable(),
      language: z.string().max(20),
      phone: z.string().max(40).nullable(),
    }),
    unreadable: 'NOT_FOUND',
    async act(context, said) {
      await checkInByLink(context, said);
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
}
