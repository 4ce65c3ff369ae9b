import { randomBytes } from 'node:crypto';
import { openSession } from '../../../packages/server/src/account/session.actions.ts';
import { daysAfter, systemClock } from '../../../packages/server/src/clock.ts';
import { listOrganisations } from '../../../packages/server/src/community/community.actions.ts';
import { findHome } from '../../../packages/server/src/community/places.actions.ts';
import { setSite } from '../../../packages/server/src/community/sites.actions.ts';
import { connect, type ConnectionSettings } from '../../../packages/server/src/database/connect.ts';
import { openBoard, placeSeeded } from '../../../packages/server/src/help-board/help-board.seed.ts';
import { findOrMakeResident } from '../../../packages/server/src/residents/newcomers.actions.ts';
import { confirmResidency } from '../../../packages/server/src/residents/residents.actions.ts';
import { ServerSecret } from '../../../packages/server/src/secrets.ts';

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

/** A handle for each visit, of a session that was opened beforehand. */
async function signedInBrowsers(context: Seeding, residentId: string): Promise<string[]> {
  const { id: siteId } = await context.db.selectFrom('site').select('id').executeTakeFirstOrThrow();
  const opening = { ...context, secret: new ServerSecret(randomBytes(32)) };
  const handles: string[] = [];
  while (handles.length < mostVisits)
    handles.push((await openSession(opening, { residentId, siteId, reach: 'embed' })).handle);
  return handles;
}
