import { stat } from 'node:fs/promises';
import { isIPv4 } from 'node:net';
import { defineCommand } from 'citty';
import { connect } from '../../database/connect.ts';
import { keyFile, openKeyRing } from '../key-ring.ts';
import { readSettings, type Settings } from '../settings.ts';
import { bypassesRowSecurity, tooMighty } from '../open-database.ts';
import { orOneLine } from '../one-line.ts';
import { OperatorError } from '../../errors.ts';
import { ServerSecret } from '../../secrets.ts';
import { lostSecretsOfAll } from '../lost-secrets.ts';
import { loadSmsAdapter } from '../sms-adapter.ts';

export const checkConfig = defineCommand({
  meta: {
    name: 'check-config',
    description: 'Reads the settings as "serve" would, and refuses unsafe ones.',
  },
  run: () =>
    orOneLine(async () => {
      const settings = readSettings();
      const wrong = [
        ...unsafe(settings),
        ...(await unsafeSecret(settings)),
        ...(await unsafeRole(settings)),
        ...(await wrongAdapter(settings)),
      ];
      const toMakeAnew = wrong.length > 0 ? [] : await endedSecrets(settings);
      for (const line of [...advice(settings), ...toMakeAnew]) process.stdout.write(`advice: ${line}\n`);
      if (wrong.length > 0) throw new OperatorError(wrong.join('\n'));
      process.stdout.write('The settings are safe to serve with.\n');
    }),
});

/** What must not go on the internet like this. Pure, so that every case has its test. */
export function unsafe(settings: Settings): string[] {
  const wrong: string[] = [];
  const { PUBLIC_URL: address } = settings;
  if (!address)
    wrong.push('PUBLIC_URL is not set: links in mail need the address residents reach this server by.');
  else if (!address.startsWith('https://') && !isLocal(address)) {
    wrong.push('PUBLIC_URL is not https: sessions and codes would travel in the open.');
  }
  if (!settings.SMTP_URL) wrong.push('SMTP_URL is not set: nobody could sign in.');
  if (!settings.MAIL_FROM) wrong.push('MAIL_FROM is not set: mail needs a sender.');
  if (settings.TRUSTED_PROXIES.some((entry) => /\/0+$/.test(entry))) {
    wrong.push(
      'TRUSTED_PROXIES trusts every address: anybody could then pass for another network and dodge the limits.',
    );
  }
  if (settings.OIDC_NETWORKS.some((entry) => /\/[0-7]$/.test(entry))) {
    wrong.push(
      'OIDC_NETWORKS opens nearly every address: name the network of your own issuer, like 10.1.0.0/16.',
    );
  }
  if (!isLoopback(settings.HOST) && !address?.startsWith('https://')) {
    wrong.push(
      `HOST ${settings.HOST} without an https PUBLIC_URL: put a proxy with TLS in front, or listen on 127.0.0.1.`,
    );
  }
  return wrong;
}

function advice(settings: Settings): string[] {
  const lines: string[] = [];
  if (!settings.DATABASE_URL) {
    lines.push(
      'the embedded database suits trials and up to about 2,000 residents; beyond that name a PostgreSQL in DATABASE_URL.',
    );
  }
  if (settings.DATABASE_URL && !settings.DATABASE_MIGRATE_URL) {
    lines.push(
      'give migrations a role of their own in DATABASE_MIGRATE_URL, so that the server itself owns no table.',
    );
  }
  if (settings.REDIS_URL) lines.push('REDIS_URL is not used yet: nothing in this version needs Redis.');
  if (settings.DATABASE_REPLICA_URL)
    lines.push('DATABASE_REPLICA_URL is not used yet: everything reads from the primary.');
  return lines;
}

function isLocal(address: string): boolean {
  return isLoopback(new URL(address).hostname.replace(/^\[|\]$/g, ''));
}

function isLoopback(host: string): boolean {
  const name = host === 'localhost' || host.endsWith('.localhost');
  return name || host === '::1' || (isIPv4(host) && host.startsWith('127.'));
}

async function unsafeSecret(settings: Settings): Promise<string[]> {
  const file = keyFile(settings);
  const found = await stat(file).catch(() => undefined);
  return found && (found.mode & 0o077) !== 0
    ? [`Others can read the secret in ${file}: run "chmod 600 ${file}".`]
    : [];
}

/** Of an outside database alone: the embedded one belongs to the server that runs. Its own tables may not be there yet. */
async function endedSecrets(settings: Settings): Promise<string[]> {
  const file = await stat(keyFile(settings)).catch(() => undefined);
  if (!settings.DATABASE_URL || !file) return [];
  const secret = new ServerSecret(await openKeyRing(settings));
  const connection = connect({ connectionString: settings.DATABASE_URL, max: 1 });
  try {
    return await lostSecretsOfAll(connection, secret);
  } catch {
    return [];
  } finally {
    await connection.close();
  }
}

async function wrongAdapter(settings: Settings): Promise<string[]> {
  try {
    await loadSmsAdapter(settings);
    return [];
  } catch (error) {
    return [(error as Error).message];
  }
}

async function unsafeRole(settings: Settings): Promise<string[]> {
  if (!settings.DATABASE_URL) return [];
  const connection = connect({ connectionString: settings.DATABASE_URL, max: 1 });
  try {
    return (await bypassesRowSecurity(connection)) ? [tooMighty] : [];
  } catch (error) {
    return [`The database of DATABASE_URL does not answer: ${(error as Error).message}`];
  } finally {
    await connection.close();
  }
}
