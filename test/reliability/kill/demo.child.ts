// The demo as `start` starts it. The test kills it on its way.
import { startDemo } from '../../../packages/server/src/bin/demo.ts';

const sites = { website: 'http://website.localhost:4001', forum: 'http://forum.localhost:4002' };
const demo = await startDemo({ port: 0, sites });
process.send?.({ port: Number(new URL(demo.origin).port) });
process.once('SIGTERM', () => void demo.stop().then(() => process.exit(0)));
