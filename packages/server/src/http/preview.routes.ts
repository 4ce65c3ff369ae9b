import { Hono } from 'hono';
import { z } from 'zod';
import { answerLabPreview, openLabPreview } from '../lab-feedback/open-preview.actions.ts';
import type { Server } from '../server.ts';
import { buildSchema } from '../slices.ts';
import { executeOperation } from './compiled-operations.ts';
import type { HttpEnv } from './env.ts';
import { knownQuestions } from './known-questions.ts';
import { ownPosts } from './own-posts.ts';
import { file } from './page.ts';
import { previewPage } from './preview.page.ts';

const code = z.string().min(20).max(200);

/** `/preview`: a lab for those who have a link, before others read it, and what they say of it. To open the page changes nothing. */
export function previewRoutes(server: Server): Hono<HttpEnv> {
  const routes = new Hono<HttpEnv>();
  const post = ownPosts(server, routes);
  const known = knownQuestions(buildSchema(), server.operations);
  routes.get('/preview', previewPage);
  routes.get('/pages/preview.js', () => file('preview.js', 'text/javascript'));

  post('/preview/open', {
    input: z.object({ code }),
    unreadable: 'CODE_EXPIRED',
    async act(context, given) {
      const { slug } = await openLabPreview(context, given.code);
      return { slug };
    },
  });

  // What the element on the page asks is answered as to any visitor, but for the one lab of the link.
  post('/preview/ask', {
    input: z.object({ code, hash: z.string().max(64), variables: z.record(z.string(), z.unknown()) }),
    unreadable: 'CODE_EXPIRED',
    async act(context, { code: given, hash, variables }) {
      const { id } = await openLabPreview(context, given);
      const asked = new URLSearchParams({
        variables: JSON.stringify(variables),
        extensions: JSON.stringify({ persistedQuery: { sha256Hash: hash } }),
      });
      const answer = await known(asked, (args) =>
        executeOperation({ ...args, contextValue: { ...context, previewedLab: id } }),
      );
      return JSON.parse(answer ?? '{}') as object;
    },
  });

  post('/preview/answer', {
    input: z.object({ code, right: z.boolean(), words: z.string().max(8000) }),
    unreadable: 'CODE_EXPIRED',
    mostBytes: 12_000,
    async act(context, said) {
      await answerLabPreview(context, said);
      return {};
    },
  });

  return routes;
}
