import { buffer } from 'node:stream/consumers';
import { readBytes } from './read-bytes.ts';
import { ReportRefused } from './refused.ts';

/** What the child process says to `read-report.ts`: bytes come in by its input, one JSON object goes out. */
const answer = await readBytes(await buffer(process.stdin)).then(
  (report) => ({ report }),
  (problem: unknown) => ({ refused: problem instanceof ReportRefused ? problem.code : 'UNREADABLE' }),
);
process.stdout.write(JSON.stringify(answer));
