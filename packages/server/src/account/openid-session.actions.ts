import type { Context } from '../builder.ts';
import { secondsAfter } from '../clock.ts';
import { setDirectoryRoles } from '../residents/directory-roles.actions.ts';
import { issuerToAsk, type KnownIssuer } from './openid-issuer.actions.ts';
import { directoryKnowsUntil, judgeDirectorySession, rolesByGroups } from './openid.rules.ts';
import { askAgain } from './openid/ask-issuer.ts';
import { NotAsItShould, whyRefused } from './openid/why-refused.ts';
import type { OpenidWork } from './openid/openid-work.ts';
import { endSession, sessionOfHandle, type OpenedSession } from './session.actions.ts';

const sealedAs = (issuerId: string) => `openid-refresh:${issuerId}`;
/** Two tabs that come at once: the second does not ask with a token that the first one is just replacing. */
const oneAsksFor = 20;

export function sealedToken(
  { secret }: Pick<Context, 'secret'>,
  issuerId: string,
  token: string | undefined,
): Buffer | null {
  return token ? secret.seal(sealedAs(issuerId), token) : null;
}

/** From here on a session of the console lasts as long as the directory knows who holds it. */
export async function keepDirectorySession(
  context: Context,
  tripId: string,
  opened: OpenedSession,
): Promise<void> {
  const trip = await context.db
    .selectFrom('openid_trip')
    .select(['issuer_id', 'refresh_token', 'back_at'])
    .where('id', '=', tripId)
    .executeTakeFirstOrThrow();
  await context.db
    .insertInto('openid_session')
    .values({
      organisation_id: context.organisation.id,
      session_id: opened.viewer.sessionId,
      // Only a directory leads into the console.
      issuer_id: trip.issuer_id!,
      refresh_token: trip.refresh_token,
      checked_at: trip.back_at ?? context.clock.now(),
      asked_at: null,
    })
    .execute();
  await context.db.updateTable('openid_trip').set({ refresh_token: null }).where('id', '=', tripId).execute();
}

interface Due {
  readonly sessionId: string;
  readonly residentId: string;
  readonly issuer: KnownIssuer;
  readonly token: string;
  readonly checkedAt: Date;
}

/**
 * Before the console is given access again: where its directory was last asked too long ago, it is asked now. Whoever it no longer
 * knows is out, and so is whoever it could not be asked about for an hour.
 */
export async function askDirectoryAgain(work: OpenidWork, handle: string): Promise<void> {
  const due = await work.act((context) => takeDue(work, context, handle));
  if (!due) return;
  const { sessionId, issuer } = due;
  try {
    const configuration = await work.desk.open(issuer);
    const said = await askAgain(configuration, issuer, due.token);
    await work.act((context) => stillThere(context, due, said));
  } catch (error) {
    const why = whyRefused(error);
    if (!why) throw error;
    work.tell(`again-${why.log}`, issuer.id);
    const isAway = why.code === 'ISSUER_AWAY';
    await work.act(async (context) => {
      const isOver = directoryKnowsUntil(due.checkedAt) <= context.clock.now();
      if (!isAway || isOver) await endSession(context, sessionId);
    });
  }
}

async function takeDue(work: OpenidWork, context: Context, handle: string): Promise<Due | undefined> {
  const sessionId = await sessionOfHandle(context, 'console', handle);
  const row =
    sessionId &&
    (await context.db
      .selectFrom('openid_session')
      .innerJoin('session', (join) =>
        join
          .onRef('session.organisation_id', '=', 'openid_session.organisation_id')
          .onRef('session.id', '=', 'openid_session.session_id'),
      )
      .selectAll('openid_session')
      .select('session.resident_id')
      .where('openid_session.session_id', '=', sessionId)
      .where('session.ended_at', 'is', null)
      .forUpdate()
      .executeTakeFirst());
  if (!sessionId || !row) return undefined;
  const now = context.clock.now();
  const { checked_at: checkedAt, refresh_token: sealed, asked_at: askedAt } = row;
  // A token that was sealed with a key that was dropped is as good as none.
  const token = sealed ? context.secret.unsealIfKept(sealedAs(row.issuer_id), sealed) : undefined;
  const verdict = judgeDirectorySession({ checkedAt, canAsk: token !== undefined }, now);
  if (verdict === 'over' && sealed) work.tell('again-token-lost', row.issuer_id);
  const issuer = verdict === 'go-on' ? undefined : await findIssuer(work, context, row.issuer_id);
  if (verdict === 'over' || (verdict === 'ask' && !issuer)) await endSession(context, sessionId);
  if (verdict !== 'ask' || !issuer || !token) return undefined;
  const isAsked = askedAt && secondsAfter(askedAt, oneAsksFor) > now;
  if (isAsked && directoryKnowsUntil(checkedAt) > now) return undefined;
  await context.db
    .updateTable('openid_session')
    .set({ asked_at: now })
    .where('session_id', '=', sessionId)
    .execute();
  return { sessionId, residentId: row.resident_id, issuer, token, checkedAt };
}

const findIssuer = (work: OpenidWork, context: Context, id: string) =>
  issuerToAsk(work, context, id).catch(() => undefined);

async function stillThere(
  context: Context,
  { sessionId, residentId, issuer }: Due,
  said: Awaited<ReturnType<typeof askAgain>>,
): Promise<void> {
  if (said.groups) {
    if (!(await isSamePerson(context, residentId, said))) throw new NotAsItShould('other-person');
    await setDirectoryRoles(context, residentId, rolesByGroups(issuer.groups, said.groups));
  }
  const next = sealedToken(context, issuer.id, said.refreshToken);
  await context.db
    .updateTable('openid_session')
    .set({ checked_at: context.clock.now(), ...(next ? { refresh_token: next } : {}) })
    .where('session_id', '=', sessionId)
    .execute();
}

async function isSamePerson(
  { db }: Context,
  residentId: string,
  said: { readonly issuer: string; readonly subject: string },
): Promise<boolean> {
  const row = await db
    .selectFrom('openid_account')
    .select('resident_id')
    .where('issuer', '=', said.issuer)
    .where('subject', '=', said.subject)
    .executeTakeFirst();
  return row?.resident_id === residentId;
}
