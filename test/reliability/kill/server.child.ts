// A real server on a data folder: PostgreSQL of its own, migrations, a port. The test kills it.
import { openSession } from '../../../packages/server/src/account/session.actions.ts';
import { listen } from '../../../packages/server/src/bin/listen.ts';
import { migrateDatabase, openDatabase } from '../../../packages/server/src/bin/open-database.ts';
import { openKeyRing } from '../../../packages/server/src/bin/key-ring.ts';
import { readSettings } from '../../../packages/server/src/bin/settings.ts';
import { systemClock } from '../../../packages/server/src/clock.ts';
import { listOrganisations } from '../../../packages/server/src/community/community.actions.ts';
import { seedCommunity } from '../../../packages/server/src/community/community.seed.ts';
import { findSite, setSite } from '../../../packages/server/src/community/sites.actions.ts';
import { connect, type ConnectionSettings } from '../../../packages/server/src/database/connect.ts';
import { createCommunity } from '../../../packages/server/src/index.ts';
import { seedLab } from '../../../packages/server/src/lab-feedback/lab-feedback.seed.ts';
import { createLog } from '../../../packages/server/src/log.ts';
import { findOrMakeResident } from '../../../packages/server/src/residents/residents.actions.ts';
import { ServerSecret } from '../../../packages/server/src/secrets.ts';
import { answeringTooEarly } from './too-early.ts';

/** What a server that listens tells the test. */
export interface Started {
  readonly port: number;
  readonly app: ConnectionSettings;
  readonly owner: ConnectionSettings;
  /** A resident who is signed in. */
  readonly token: string;
}

const site = 'http://website.localhost:4001';
const settings = readSettings();
const database = await openDatabase(settings, () => {});
await migrateDatabase(database, systemClock, true);
const secret = await openKeyRing(settings);
const token = await furnish(new ServerSecret(secret));
const community = await createCommunity({
  database: database.app,
  secret,
  publicUrl: 'http://localhost:4000',
  mail: 'demo',
  demo: true,
  freeOperations: true,
  // All writing comes from one address.
  limitFactor: 1_000_000,
  log: createLog('silent'),
});
// The control run: what is confirmed before it is written is lost by a kill, and the test must notice.
const answer = process.argv.includes('--too-early') ? answeringTooEarly(community.fetch) : community.fetch;
const listening = await listen(answer, { port: 0, host: '127.0.0.1' });
process.send?.({
  port: listening.port,
  app: database.app,
  owner: database.owner,
  token,
} satisfies Started);

process.once('SIGTERM', () => {
  void (async () => {
    await listening.close();
    await community.close();
    await database.close();
    process.exit(0);
  })();
});

/** Makes the organisation and its lab the first time, and signs a resident in every time. */
async function furnish(serverSecret: ServerSecret): Promise<string> {
  const connection = connect({ ...database.app, max: 1 });
  try {
    if ((await listOrganisations(connection)).length === 0) {
      await connection.kysely.transaction().execute(async (db) => {
        const organisation = await seedCommunity(db, systemClock);
        await setSite(db, organisation.id, { slug: 'website', name: 'Website', origins: [site] });
        await seedLab({ db, organisation, clock: systemClock });
      });
    }
    const [organisation] = await listOrganisations(connection);
    return await connection.inOrganisation(organisation!.id, async (db) => {
      const context = { db, organisation: organisation!, clock: systemClock, secret: serverSecret };
      const residentId = await findOrMakeResident(context, {
        email: 'ina@voorbeeld.nl',
        firstName: 'Ina',
        language: 'nl',
      });
      const { id: siteId } = (await findSite(db, site))!;
      return (await openSession(context, { residentId, siteId, reach: 'embed' })).accessToken;
    });
  } finally {
    await connection.close();
  }
}
