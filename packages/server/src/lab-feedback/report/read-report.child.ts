import { buffer } from 'node:stream/consumers';
import { readBeside } from './read-bytes.ts';
import { ReportRefused } from './refused.ts';

/** What the child process says to `read-report.ts`: bytes come in by its input, one JSON object goes out. */
const answer = await readBeside(await buffer(process.stdin)).then(
  (read) => read,
  (problem: unknown) => ({ refused: problem instanceof ReportRefused ? problem.code : 'UNREADABLE' }),
);
process.stdout.write(JSON.stringify(answer));
