import { randomUUID } from 'node:crypto';
import { daysAfter, systemClock } from '../../../packages/server/src/clock.ts';
import { listOrganisations } from '../../../packages/server/src/community/community.actions.ts';
import { findHome } from '../../../packages/server/src/community/places.actions.ts';
import { setSite } from '../../../packages/server/src/community/sites.actions.ts';
import { connect, type ConnectionSettings } from '../../../packages/server/src/database/connect.ts';
import { openBoard, placeSeeded } from '../../../packages/server/src/help-board/help-board.seed.ts';
import {
  confirmResidency,
  findOrMakeResident,
} from '../../../packages/server/src/residents/residents.actions.ts';
import { hashed, newToken } from '../../../packages/server/src/secrets.ts';

type Seeding = Parameters<typeof openBoard>[0];

/** A visit uses up one: shown again later, a handle ends the session it belongs to. */
const mostVisits = 60;

/** Opens a board with a post for each sentence; gives what lets a browser in as a neighbour, once each. */
export async function seedBoardOfTwenty(
  database: ConnectionSettings,
  sentences: readonly string[],
  origin: string,
): Promise<string[]> {
  const connection = connect({ ...database, max: 1 });
  try {
    const [organisation] = await listOrganisations(connection);
    if (!organisation) throw new Error('There is no organisation');
    return await connection.inOrganisation(organisation.id, async (db) => {
      const context = { db, organisation, clock: systemClock };
      await setSite(db, organisation.id, { slug: 'bench', name: 'Bench', origins: [origin] });
      await livesAt(context, 1, 'Mo');
      const reader = await livesAt(context, 2, 'Ina');
      await openBoard(context, 'molenveld');
      for (const [index, title] of sentences.entries())
        await placeSeeded(context, {
          building: 'De Linde',
          home: 1,
          post: { kind: 'request', category: 'odd-jobs', title, reach: 'building', timing: 'flexible' },
          at: daysAfter(systemClock.now(), -1 - index / 100),
        });
      return signedInBrowsers(context, reader);
    });
  } finally {
    await connection.close();
  }
}

async function livesAt(context: Seeding, number: number, firstName: string): Promise<string> {
  const homeId = await findHome(context.db, `De Linde ${number}`);
  if (!homeId) throw new Error(`There is no De Linde ${number}`);
  // Not a newcomer, who is slowed down.
  const longAgo = { ...context, clock: { now: () => daysAfter(systemClock.now(), -200) } };
  const email = `${firstName.toLowerCase()}@bench.invalid`;
  const residentId = await findOrMakeResident(longAgo, { email, firstName, language: 'nl' });
  await confirmResidency(longAgo, { residentId, homeId, how: 'letter' });
  return residentId;
}

/** Sessions that were opened some time ago, each with a handle that was not shown yet. */
async function signedInBrowsers({ db, organisation, clock }: Seeding, residentId: string): Promise<string[]> {
  const { id: siteId } = await db.selectFrom('site').select('id').executeTakeFirstOrThrow();
  const now = clock.now();
  const handles = Array.from({ length: mostVisits }, newToken);
  for (const handle of handles) {
    const id = randomUUID();
    const row = { organisation_id: organisation.id, created_at: now };
    await db
      .insertInto('session')
      .values({
        ...row,
        id,
        resident_id: residentId,
        site_id: siteId,
        reach: 'embed',
        last_used_at: now,
        ended_at: null,
      })
      .execute();
    await db
      .insertInto('session_handle')
      .values({ ...row, handle_hash: hashed(handle), session_id: id, replaced_at: null })
      .execute();
  }
  return handles;
}
