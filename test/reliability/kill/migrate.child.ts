// Migrates one database. The test kills it half-way.
import { migrateDatabase } from '../../../packages/server/src/bin/open-database.ts';
import { systemClock } from '../../../packages/server/src/clock.ts';
import type { ConnectionSettings } from '../../../packages/server/src/database/connect.ts';

process.once('message', (database: { app: ConnectionSettings; owner: ConnectionSettings }) => {
  void migrateDatabase({ ...database, close: async () => {} }, systemClock, false).then(() => {
    process.send?.('done');
    process.disconnect();
  });
});
process.send?.('ready');
