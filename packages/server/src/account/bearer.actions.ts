import { sql } from 'kysely';
import type { Context, Viewer } from '../builder.ts';
import { dayIn } from '../clock.ts';
import { compiledOnce } from '../database/compiled-once.ts';
import type { Database } from '../database/connect.ts';
import { findPerson, personOf, personWith, rolesOf, type Person } from '../residents/residents.actions.ts';
import { hashed } from '../secrets.ts';
import { sessionRuns } from './account.rules.ts';
import type { Reach } from './account.table.ts';

type Bearing = 'access_token' | 'session' | 'resident' | 'residency' | 'home' | 'building' | 'neighbourhood';
type BearerContext = Pick<Context, 'db' | 'organisation' | 'clock'>;

/** Who a bearer is at this moment; a visitor when the token is unknown, old, or its session ended. */
export async function viewerOf(context: BearerContext, token: string): Promise<Viewer> {
  const now = context.clock.now();
  const today = dayIn(context.organisation.timezone, now);
  const [row] = await loadBearer(context.db, { token: hashed(token), now, today });
  return row ? atReach(context, personOf(row), { sessionId: row.session_id, reach: row.reach }) : visitor;
}

interface Bearer {
  readonly token: Buffer;
  readonly now: Date;
  readonly today: string;
}

/** The session of a token with the person it belongs to, in one statement: every request of somebody signed in begins with it. */
const loadBearer = compiledOnce((db: Database<Bearing>, { token, now, today }: Bearer) =>
  db
    .selectFrom('access_token')
    .innerJoin('session', (join) =>
      join
        .onRef('session.organisation_id', '=', 'access_token.organisation_id')
        .onRef('session.id', '=', 'access_token.session_id'),
    )
    .innerJoinLateral(
      () => personWith(sql.ref('session.resident_id'), today).as('person'),
      (join) => join.onTrue(),
    )
    .select(['session.id as session_id', 'session.reach'])
    .select(['person.resident_id', 'person.first_name', 'person.building_id', 'person.neighbourhood_id'])
    .where('access_token.token_hash', '=', token)
    .where('access_token.expires_at', '>', now)
    .where('session.ended_at', 'is', null),
);

/** Who somebody with a session is by now; a visitor when it ended. For what lasts longer than a request. */
export async function viewerOfSession(context: BearerContext, sessionId: string): Promise<Viewer> {
  const row = await context.db
    .selectFrom('session')
    .select(['resident_id', 'reach', 'ended_at', 'last_used_at', 'created_at'])
    .where('id', '=', sessionId)
    .executeTakeFirst();
  if (!row || !sessionRuns(row, context.clock.now())) return visitor;
  return whoHolds(context, { sessionId, residentId: row.resident_id, reach: row.reach });
}

const visitor: Viewer = { kind: 'visitor' };

/** The person behind a session as they are now. */
export async function whoHolds(
  context: BearerContext,
  { sessionId, residentId, reach }: { sessionId: string; residentId: string; reach: Reach },
): Promise<Viewer> {
  const person = await findPerson(context, residentId);
  return person ? atReach(context, person, { sessionId, reach }) : visitor;
}

/** With the roles that the reach of the session carries. Whoever lost the last role is nobody in the console. */
async function atReach(
  context: BearerContext,
  person: Person,
  session: { sessionId: string; reach: Reach },
): Promise<Viewer> {
  const roles = session.reach === 'console' ? await rolesOf(context, person.residentId) : [];
  if (session.reach === 'console' && roles.length === 0) return visitor;
  return { ...person, ...session, roles };
}
