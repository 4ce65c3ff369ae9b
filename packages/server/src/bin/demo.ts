import { systemClock, type Clock } from '../clock.ts';
import { OperatorError } from '../errors.ts';
import { createCommunity } from '../index.ts';
import { createLog } from '../log.ts';
import { findBuilt } from './assets.ts';
import { seedDemo } from './demo-world.ts';
import { openKeyRing } from './key-ring.ts';
import { listen } from './listen.ts';
import { migrateDatabase, openDatabase, refuseOtherKind } from './open-database.ts';
import { readSettings } from './settings.ts';
import { ServerSecret } from '../secrets.ts';

export interface Demo {
  readonly origin: string;
  stop(): Promise<void>;
}

/**
 * Starts the demo: a server on this machine alone, with the embedded database and, on a new one, the demo world.
 *
 * @param wanted.sites the origins of the host pages that may use it
 * @param wanted.clock for a demo that looks the same every time
 * @throws OperatorError in one line: a port in use, a setting that belongs to production, a database that is no demo
 */
export async function startDemo(wanted: {
  port: number;
  sites: Readonly<Record<'website' | 'forum', string>>;
  log?: (line: string) => void;
  clock?: Clock;
}): Promise<Demo> {
  const { clock = systemClock } = wanted;
  const settings = readSettings();
  for (const name of ['SMTP_URL', 'PUBLIC_URL'] as const) {
    if (settings[name])
      throw new OperatorError(`A demo does not start with ${name}: unset it, or run "wederkerig serve".`);
  }
  const log = createLog('warn');
  const database = await openDatabase(settings, wanted.log ?? (() => {}));
  const leave: (() => Promise<void>)[] = [() => database.close()];
  try {
    await migrateDatabase(database, clock, true);
    await refuseOtherKind(database, 'demo');
    const key = await openKeyRing(settings);
    await seedDemo(database.app, wanted.sites, clock, new ServerSecret(key));
    // The port is taken before the community is made, since its own address is part of it.
    let answer: (request: Request, remoteAddress?: string) => Promise<Response> = async () =>
      new Response('starting\n', { status: 503 });
    const listening = await listen((request, address) => answer(request, address), {
      port: wanted.port,
      host: 'localhost',
    });
    leave.unshift(() => listening.close());
    const origin = `http://localhost:${listening.port}`;
    const community = await createCommunity({
      database: database.app,
      secret: key,
      publicUrl: origin,
      mail: 'demo',
      sms: 'demo',
      demo: true,
      demoPages: wanted.sites,
      issuers: { plain: true, networks: ['127.0.0.0/8', '::1'] },
      freeOperations: true,
      clock,
      log,
      ...findBuilt(),
    });
    leave.splice(1, 0, () => community.close());
    answer = community.fetch;
    return {
      origin,
      async stop() {
        for (const step of leave) await step();
      },
    };
  } catch (error) {
    for (const step of leave) await step();
    throw error;
  }
}
