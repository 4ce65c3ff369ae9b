import { buffer } from 'node:stream/consumers';
import { reencode } from './reencode.ts';

/** What the child process says to `make-picture.ts`: bytes come in by its input, one JSON object goes out. */
const answer = await reencode(await buffer(process.stdin)).then(
  ({ large, small }) => ({ large: large.toString('base64'), small: small.toString('base64') }),
  () => ({}),
);
process.stdout.write(JSON.stringify(answer));
