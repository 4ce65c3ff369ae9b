// Stops the embedded database of the data folder after its server was ended at once. Where another
// server uses the same database, it goes on.
import { openDatabase } from '../../../server/src/bin/open-database.ts';
import { readSettings } from '../../../server/src/bin/settings.ts';

const database = await openDatabase(readSettings(), () => undefined);
await database.close();
