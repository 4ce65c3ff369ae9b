import { once } from 'node:events';
import { openEmbeddedPostgres } from './embedded.ts';

// Another server on the same folder, for the tests: opens, says which postmaster, and leaves when told to.
const folder = process.argv[2] ?? '';
const postgres = await openEmbeddedPostgres({ folder, durable: false });
process.stdout.write(`${postgres.postmasterPid}\n`);
await once(process.stdin, 'data');
await postgres.stop();
process.stdin.destroy();
