// Migrates one database. The test kills it half-way.
import { migrateDatabase } from '../../../packages/server/src/bin/open-database.ts';
import { systemClock } from '../../../packages/server/src/clock.ts';
import type { ConnectionSettings } from '../../../packages/server/src/database/connect.ts';

async function migrate(database: { app: ConnectionSettings; owner: ConnectionSettings }): Promise<void> {
  await migrateDatabase({ ...database, close: async () => {} }, systemClock, false);
  process.send?.('done');
  process.disconnect();
}

process.once('message', (database) => void migrate(database as Parameters<typeof migrate>[0]));
process.send?.('ready');
