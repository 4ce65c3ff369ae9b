import { expressionBuilder, type Expression, type SqlBool } from 'kysely';
import { v7 as newId } from 'uuid';
import type { Context, SignedIn } from '../builder.ts';
import type { Site } from '../community/sites.actions.ts';
import type { Tables } from '../database/tables.ts';
import { Refused } from '../errors.ts';
import { hashed, newToken } from '../secrets.ts';
import { accessEnds, judgeHandle, sessionRuns } from './account.rules.ts';
import type { Reach } from './account.table.ts';
import { whoHolds } from './bearer.actions.ts';
import { directoryAllowsUntil } from './openid-allows.actions.ts';

type SessionContext = Pick<Context, 'db' | 'organisation' | 'clock' | 'secret'>;
/** What is opened from the terminal, or in a test, is on no device. */
type OpeningContext = SessionContext & Partial<Pick<Context, 'device'>>;

export interface Access {
  readonly accessToken: string;
  readonly expiresAt: Date;
  readonly viewer: SignedIn;
}

/** Where a handle is shown: on a page of a site, or in the console. */
export type Shown = Site | 'console';

export interface OpenedSession extends Access {
  /** Shown once more to get the next access token; in an HttpOnly cookie where the browser keeps one. */
  readonly handle: string;
}

/** Opens a session after somebody proved who they are; every way to sign in ends here. */
export async function openSession(
  context: OpeningContext,
  opened: { residentId: string; siteId: string | null; reach: Reach },
): Promise<OpenedSession> {
  const [sessionId, now] = [newId(), context.clock.now()];
  await context.db
    .insertInto('session')
    .values({
      organisation_id: context.organisation.id,
      id: sessionId,
      resident_id: opened.residentId,
      site_id: opened.siteId,
      reach: opened.reach,
      device: context.device ?? null,
      created_at: now,
      last_used_at: now,
      ended_at: null,
    })
    .execute();
  const handle = newToken();
  await keepHandle(context, sessionId, handle);
  return { ...(await giveAccess(context, sessionId, { ...opened, created_at: now })), handle };
}

/**
 * The handle for a browser that refused the cookie, in place of the one that was in it. Only while that one was never shown:
 * where the cookie stuck, a script of the page could otherwise carry off a handle of its own. One of the console stays in its
 * cookie.
 */
export async function handOverHandle(context: SessionContext, viewer: SignedIn): Promise<string | undefined> {
  if (viewer.reach === 'console') return undefined;
  const handles = await context.db
    .selectFrom('session_handle')
    .selectAll()
    .where('session_id', '=', viewer.sessionId)
    .forUpdate()
    .execute();
  const [first, ...others] = handles;
  if (!first || first.replaced_at || others.length > 0) return undefined;
  await context.db
    .updateTable('session_handle')
    // Long ago, so that showing it ends the session instead of repeating its successor.
    .set({ replaced_at: new Date(0) })
    .where('handle_hash', '=', first.handle_hash)
    .execute();
  const handle = newToken();
  await keepHandle(context, viewer.sessionId, handle);
  return handle;
}

/**
 * Gives a new access token for a refresh handle and rotates the handle. The handle must have been made for where it is shown.
 * Undefined: nobody is signed in (any more).
 */
export async function refresh(
  context: SessionContext,
  place: Shown,
  shown: string,
): Promise<OpenedSession | undefined> {
  const now = context.clock.now();
  const row = await context.db
    .selectFrom('session_handle')
    .innerJoin('session', (join) =>
      join
        .onRef('session.organisation_id', '=', 'session_handle.organisation_id')
        .onRef('session.id', '=', 'session_handle.session_id'),
    )
    .select([
      'session.id',
      'session.resident_id',
      'session.reach',
      'session.created_at',
      'session.last_used_at',
      'session.ended_at',
      'session_handle.replaced_at',
    ])
    .where('session_handle.handle_hash', '=', hashed(shown))
    .where(madeFor(place))
    .forUpdate()
    .executeTakeFirst();
  if (!row || !sessionRuns(row, now)) return undefined;
  const verdict = judgeHandle(row, now);
  if (verdict === 'end-the-session') {
    await endSession(context, row.id);
    return undefined;
  }
  // Derived from the handle shown, so that showing it again within a minute gives the same successor without storing it.
  const next = context.secret.token('handle', shown);
  if (verdict === 'rotate') {
    await context.db
      .updateTable('session_handle')
      .set({ replaced_at: now })
      .where('handle_hash', '=', hashed(shown))
      .execute();
    await keepHandle(context, row.id, next);
    await context.db.updateTable('session').set({ last_used_at: now }).where('id', '=', row.id).execute();
  }
  const { resident_id: residentId, reach, created_at } = row;
  const access = await giveAccess(context, row.id, { residentId, reach, created_at });
  return { ...access, handle: next };
}

function madeFor(place: Shown): Expression<SqlBool> {
  const where = expressionBuilder<Tables, 'session'>();
  return place === 'console'
    ? where('session.reach', '=', 'console')
    : where('session.site_id', '=', place.id);
}

/** Signs out: the session and everything that came of it end at once. */
export async function endSession(
  context: Pick<Context<'session' | 'access_token'>, 'db' | 'clock'>,
  sessionId: string,
): Promise<void> {
  await context.db
    .updateTable('session')
    .set({ ended_at: context.clock.now() })
    .where('id', '=', sessionId)
    .execute();
  await context.db.deleteFrom('access_token').where('session_id', '=', sessionId).execute();
}

/** The session a handle of this place belongs to, to end it when only the handle is left. */
export async function sessionOfHandle(
  context: Pick<Context<'session' | 'session_handle'>, 'db'>,
  place: Shown,
  handle: string,
): Promise<string | undefined> {
  const row = await context.db
    .selectFrom('session_handle')
    .innerJoin('session', (join) =>
      join
        .onRef('session.organisation_id', '=', 'session_handle.organisation_id')
        .onRef('session.id', '=', 'session_handle.session_id'),
    )
    .select('session.id')
    .where('session_handle.handle_hash', '=', hashed(handle))
    .where(madeFor(place))
    .executeTakeFirst();
  return row?.id;
}

async function keepHandle(context: SessionContext, sessionId: string, handle: string): Promise<void> {
  await context.db
    .insertInto('session_handle')
    .values({
      organisation_id: context.organisation.id,
      handle_hash: hashed(handle),
      session_id: sessionId,
      created_at: context.clock.now(),
      replaced_at: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** A session by a directory is given no more access than what the directory last said is good for. */
async function accessUntil(
  context: SessionContext,
  sessionId: string,
  holder: { reach: Reach; created_at: Date },
): Promise<Date> {
  const ends = accessEnds(holder, context.clock.now());
  const allowed = holder.reach === 'console' ? await directoryAllowsUntil(context, sessionId) : undefined;
  return allowed && allowed < ends ? allowed : ends;
}

async function giveAccess(
  context: SessionContext,
  sessionId: string,
  holder: { residentId: string; reach: Reach; created_at: Date },
): Promise<Access> {
  const accessToken = newToken();
  const expiresAt = await accessUntil(context, sessionId, holder);
  await context.db
    .insertInto('access_token')
    .values({
      organisation_id: context.organisation.id,
      token_hash: hashed(accessToken),
      session_id: sessionId,
      expires_at: expiresAt,
    })
    .execute();
  const viewer = await whoHolds(context, { sessionId, ...holder });
  if (viewer.kind === 'visitor') throw new Refused('SIGN_IN_NEEDED');
  return { accessToken, expiresAt, viewer };
}

/**
 * Whoever lives somewhere else by now is no longer who their tokens say: each page asks for a new one, and learns it. Nobody is
 * signed out by it.
 */
export async function renewAccess(
  context: Pick<Context<'session' | 'access_token'>, 'db'>,
  residentId: string,
): Promise<void> {
  await context.db
    .deleteFrom('access_token')
    .where('session_id', 'in', (select) =>
      select.selectFrom('session').select('session.id').where('session.resident_id', '=', residentId),
    )
    .execute();
}
