import { defineCommand } from 'citty';
import { systemClock } from '../../clock.ts';
import { newestMigration } from '../../database/migrate.ts';
import { migrateDatabase, openDatabase, refuseOtherKind } from '../open-database.ts';
import { orOneLine } from '../one-line.ts';
import { readSettings } from '../settings.ts';

export const migrateCommand = defineCommand({
  meta: {
    name: 'migrate',
    description:
      'Brings the tables up to this version, as the role of DATABASE_MIGRATE_URL. Several at once wait for each other.',
  },
  run: () =>
    orOneLine(async () => {
      const database = await openDatabase(readSettings(), () => {});
      try {
        await migrateDatabase(database, systemClock, false);
        await refuseOtherKind(database, 'production');
        process.stdout.write(`The tables are at ${await newestMigration()}\n`);
      } finally {
        await database.close();
      }
    }),
});
