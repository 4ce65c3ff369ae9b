import type { Context } from '../builder.ts';
import { forumById } from './discourse-forum.actions.ts';
import { issuerToAsk } from './openid-issuer.actions.ts';
import { toForum, toIssuer, type Elsewhere } from './openid/elsewhere.ts';
import type { OpenidWork } from './openid/openid-work.ts';
import { tellingLost } from './secret-lost.ts';

/** An issuer or a forum: one of both. */
interface Leading {
  readonly issuer_id: string | null;
  readonly forum_id: string | null;
}

/** Where a trip leads to. @throws Refused WAY_OFF */
export async function elsewhereOf(
  work: Pick<OpenidWork, 'tell'>,
  context: Pick<Context, 'db' | 'secret'>,
  { issuer_id, forum_id }: Leading,
): Promise<Elsewhere> {
  if (forum_id) return toForum(await tellingLost(work, forum_id, () => forumById(context, forum_id)));
  return toIssuer(await issuerToAsk(work, context, issuer_id!));
}

/** Remembers that a pop-up does not find the way back from there, so that the next person goes with the page itself. */
export async function noteCutOpener({ db }: Pick<Context, 'db'>, trip: Leading): Promise<void> {
  // From our own page it does, but for what the page that began says of itself.
  if (!trip.forum_id && !trip.issuer_id) return;
  await (trip.forum_id
    ? db.updateTable('discourse_forum').set({ cuts_opener: true }).where('id', '=', trip.forum_id).execute()
    : db.updateTable('openid_issuer').set({ cuts_opener: true }).where('id', '=', trip.issuer_id).execute());
}

/** Those that a page itself goes to. */
export async function cutOpeners({
  db,
}: Pick<Context<'openid_issuer' | 'discourse_forum'>, 'db'>): Promise<ReadonlySet<string>> {
  const issuers = await db.selectFrom('openid_issuer').select('id').where('cuts_opener', '=', true).execute();
  const forums = await db
    .selectFrom('discourse_forum')
    .select('id')
    .where('cuts_opener', '=', true)
    .execute();
  return new Set([...issuers, ...forums].map(({ id }) => id));
}
