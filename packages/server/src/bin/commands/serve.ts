import { defineCommand } from 'citty';
import { systemClock } from '../../clock.ts';
import { OperatorError } from '../../errors.ts';
import { createCommunity } from '../../index.ts';
import { findBuilt } from '../assets.ts';
import { openKeyRing } from '../key-ring.ts';
import { listen } from '../listen.ts';
import { migrateDatabase, openDatabase, refuseOtherKind, refuseTooMighty } from '../open-database.ts';
import { createLog } from '../../log.ts';
import { orOneLine } from '../one-line.ts';
import { readSettings, type Settings } from '../settings.ts';
import { loadSmsAdapter } from '../sms-adapter.ts';

export const serve = defineCommand({
  meta: { name: 'serve', description: 'Runs the server. Never a demo; settings come from the environment.' },
  run: () => orOneLine(run),
});

async function run(): Promise<void> {
  const settings = readSettings();
  const mail = mailOf(settings);
  const sms = await loadSmsAdapter(settings);
  const log = createLog(process.env['LOG_LEVEL'] ?? 'info');
  // Listened for from here on: asked in the middle of its start, it still ends what it started.
  const asked = untilAsked();
  const database = await openDatabase(settings, (line) => log.info(line));
  const leave: (() => Promise<void>)[] = [() => database.close()];
  try {
    // An outside database is migrated by its owner, on purpose; the embedded one has nobody else.
    if (!settings.DATABASE_URL) await migrateDatabase(database, systemClock, false);
    await refuseOtherKind(database, 'production');
    await refuseTooMighty(database);
    const built = findBuilt();
    if (!built.assets)
      log.warn('The elements are not built, so /embed.js is not there: run "npx pnpm@12 build".');
    const community = await createCommunity({
      database: database.app,
      secret: await openKeyRing(settings),
      publicUrl: settings.PUBLIC_URL ?? `http://localhost:${settings.PORT}`,
      mail,
      sms,
      trustedProxies: settings.TRUSTED_PROXIES,
      issuers: { plain: false, networks: settings.OIDC_NETWORKS },
      log,
      ...built,
    });
    leave.unshift(() => community.close());
    const listening = await listen(community.fetch, { port: settings.PORT, host: settings.HOST });
    leave.unshift(() => listening.close());
    process.stdout.write(`Wederkerig listens on http://${settings.HOST}:${listening.port}\n`);
    await asked;
  } finally {
    for (const step of leave) await step();
  }
}

function mailOf(settings: Settings) {
  if (!settings.SMTP_URL || !settings.MAIL_FROM) {
    throw new OperatorError(
      'Signing in needs mail: name a mail server in SMTP_URL (smtp://user:password@mail.example.nl:587) and a sender in MAIL_FROM.',
    );
  }
  return { smtpUrl: settings.SMTP_URL, from: settings.MAIL_FROM, bouncesTo: settings.BOUNCES_TO };
}

/** Resolves when the process is asked to stop; asked twice, it stops at once. */
function untilAsked(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        process.once(signal, () => process.exit(130));
        resolve();
      });
    }
  });
}
