// The server of this project, taking any question: for what a benchmark asks before a page does.
import { randomBytes } from 'node:crypto';
import { listen } from '../../../packages/server/src/bin/listen.ts';
import { createCommunity } from '../../../packages/server/src/index.ts';

const { BENCH_DATABASE = '{}' } = process.env;
const community = await createCommunity({
  database: JSON.parse(BENCH_DATABASE),
  secret: randomBytes(32),
  publicUrl: 'http://localhost',
  mail: { smtpUrl: 'smtp://127.0.0.1:9', from: 'bench@example.invalid' },
  freeOperations: true,
  works: false,
});
const { port, close } = await listen(community.fetch, { port: 0, host: '127.0.0.1' });
console.log(`http://127.0.0.1:${port}`);
process.once('SIGTERM', async () => {
  await close();
  await community.close();
  process.exit(0);
});
