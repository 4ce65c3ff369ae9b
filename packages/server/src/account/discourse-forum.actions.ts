import { createHmac } from 'node:crypto';
import { v7 as newId } from 'uuid';
import { atWorkIn, type Context } from '../builder.ts';
import { Refused } from '../errors.ts';
import { newToken } from '../secrets.ts';
import { readForumAddress, readForumSecret } from './discourse-forum.rules.ts';
import { SecretLost } from './secret-lost.ts';
import { findWay } from './way.rules.ts';
import { setUpWay, setWay, takeWayAway, waysOfSite } from './way.actions.ts';

/** A forum whose accounts residents of a site sign in with. */
export interface Forum {
  readonly id: string;
  readonly address: string;
  readonly secret: string;
}

type Forums = Pick<Context<'discourse_forum' | 'sign_in_way'>, 'db' | 'organisation' | 'clock' | 'secret'>;

export const sealedForForum = (forumId: string) => `discourse-forum:${forumId}`;

/** A forum that is still there. @throws Refused WAY_OFF */
export async function forumById(context: Pick<Forums, 'db' | 'secret'>, id: string): Promise<Forum> {
  const forum = await findForum(context, id);
  if (!forum) throw new Refused('WAY_OFF');
  return forum;
}

async function findForum(
  { db, secret }: Pick<Forums, 'db' | 'secret'>,
  id: string,
): Promise<Forum | undefined> {
  const row = await db
    .selectFrom('discourse_forum')
    .selectAll()
    .where('id', '=', id)
    .where('removed_at', 'is', null)
    .executeTakeFirst();
  if (!row) return undefined;
  const shared = secret.unsealIfKept(sealedForForum(id), row.secret);
  if (shared === undefined) throw new SecretLost();
  return { id, address: row.address, secret: shared };
}

export async function forumOfSite(
  { db }: Pick<Forums, 'db'>,
  siteId: string,
): Promise<{ id: string; address: string } | undefined> {
  return db
    .selectFrom('discourse_forum')
    .select(['id', 'address'])
    .where('site_id', '=', siteId)
    .where('removed_at', 'is', null)
    .executeTakeFirst();
}

/** How a forum and we sign what somebody carries between us. */
export function signForForum({ secret }: Pick<Forum, 'secret'>, text: string): string {
  return createHmac('sha256', secret).update(text).digest('hex');
}

/** What an admin has just set, and whether its secret was made here. */
export interface ForumSet {
  readonly forumId: string;
  readonly isMade: boolean;
}

/**
 * Sets the forum of a site. Its secret is typed or made here; one that is there goes on only with the forum that it is shared with.
 * With another forum the way stays on where it was.
 */
export async function setForum(
  context: Forums,
  siteId: string,
  typed: { readonly address: string; readonly secret?: string | null | undefined },
): Promise<ForumSet> {
  const address = readForumAddress(typed.address);
  const secret = typed.secret?.trim() ? readForumSecret(typed.secret) : undefined;
  const now = await forumOfSite(context, siteId);
  if (now?.address !== address) return replaceForum(context, siteId, now?.id, { address, secret });
  if (secret) await keepSecret(context, now.id, secret);
  return { forumId: now.id, isMade: false };
}

async function keepSecret({ db, secret }: Forums, id: string, text: string): Promise<void> {
  await db
    .updateTable('discourse_forum')
    .set({ secret: secret.seal(sealedForForum(id), text) })
    .where('id', '=', id)
    .execute();
}

async function replaceForum(
  context: Forums,
  siteId: string,
  formerId: string | undefined,
  { address, secret }: { address: string; secret: string | undefined },
): Promise<ForumSet> {
  if (formerId) await forget(context, formerId);
  const id = newId();
  await context.db
    .insertInto('discourse_forum')
    .values({
      organisation_id: context.organisation.id,
      id,
      site_id: siteId,
      address,
      secret: context.secret.seal(sealedForForum(id), secret ?? newToken()),
      cuts_opener: false,
      removed_at: null,
    })
    .execute();
  // Its button says where it leads, in the one name that nobody can choose.
  await setUpWay(context, siteId, { ...wayTo(id), name: new URL(address).host });
  if (formerId) {
    const former = findWay(await waysOfSite(context, siteId), wayTo(formerId));
    if (former?.isOn) await setWay(context, siteId, wayTo(id), true);
    await takeWayAway(context, siteId, wayTo(formerId));
  }
  return { forumId: id, isMade: secret === undefined };
}

/** Nobody signs in by the forum any more; whoever is signed in stays so. @throws Refused LAST_WAY */
export async function removeForum(context: Forums, siteId: string): Promise<void> {
  const now = await forumOfSite(context, siteId);
  if (!now) throw new Refused('NOT_FOUND');
  await takeWayAway(context, siteId, wayTo(now.id));
  await forget(context, now.id);
}

async function forget({ db, clock }: Forums, id: string): Promise<void> {
  await db
    .updateTable('discourse_forum')
    .set({ removed_at: clock.now(), secret: Buffer.alloc(0) })
    .where('id', '=', id)
    .execute();
}

function wayTo(providerId: string) {
  return { kind: 'discourse-connect', providerId } as const;
}

/** The secret that was made, for the admin who has just made it. */
export async function forumSecretToShow(
  context: Context,
  { forumId, isMade }: ForumSet,
): Promise<string | null> {
  if (!isMade || !atWorkIn(context.viewer)) return null;
  return (await findForum(context, forumId))?.secret ?? null;
}
