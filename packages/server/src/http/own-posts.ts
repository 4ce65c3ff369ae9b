import type { Context as HonoContext, Hono } from 'hono';
import type { z } from 'zod';
import type { Context } from '../builder.ts';
import { Refused, type RefusalCode } from '../errors.ts';
import type { Server } from '../server.ts';
import { collectNews, contextOf } from './context.ts';
import type { HttpEnv } from './env.ts';
import { isJson, readJson, refusal } from './json.ts';
import { languageOf } from './sentences.ts';

/** What one button of a page of the server's own does. */
export interface OwnPost<Schema extends z.ZodType> {
  readonly input: Schema;
  /** What a page that lost its way is told. */
  readonly unreadable: RefusalCode;
  readonly mostBytes?: number;
  /** What is done first in transactions of its own, since it asks another server in between. */
  before?(act: InTransaction, input: z.infer<Schema>, c: HonoContext<HttpEnv>): Promise<object | undefined>;
  /** Left out where `before` answers. */
  act?(context: Context, input: z.infer<Schema>, c: HonoContext<HttpEnv>): Promise<object | Refused>;
}

export type InTransaction = <T>(work: (context: Context) => Promise<T>) => Promise<T>;

/** Answers what the server's own pages send: POST and JSON, from the server's own origin, signed in or not. */
export function ownPosts(server: Server, routes: Hono<HttpEnv>) {
  return <Schema extends z.ZodType>(path: string, asked: OwnPost<Schema>) => {
    const { input, unreadable, mostBytes } = asked;
    routes.post(path, async (c) => {
      const { organisation } = c.env.facts;
      const language = languageOf(c.req.raw.headers, organisation);
      const read = input.safeParse(await readJson(c, mostBytes));
      const own = c.req.header('origin') === new URL(server.publicUrl).origin;
      try {
        if (!own) throw new Refused('ORIGIN_NOT_ALLOWED');
        if (!isJson(c)) throw new Refused('INPUT_NOT_READABLE');
        if (!read.success) throw new Refused(unreadable);
        const { news, publish } = collectNews(server, c.env.facts);
        const request = { headers: c.req.raw.headers, anonymous: true };
        const act: InTransaction = (work) =>
          server.connection.inOrganisation(organisation.id, async (db) =>
            work(await contextOf(server, c.env.facts, request, db, news)),
          );
        const before = await asked.before?.(act, read.data, c);
        const done = before ?? (await act(async (context) => asked.act?.(context, read.data, c) ?? {}));
        publish();
        if (done instanceof Refused) return refusal(c, organisation, language, done);
        return c.json(done, 200, { 'Cache-Control': 'no-store' });
      } catch (error) {
        if (error instanceof Refused) return refusal(c, organisation, language, error);
        throw error;
      }
    });
  };
}
