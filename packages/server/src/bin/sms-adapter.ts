import { stat } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { isPrefix } from '../account/phone.rules.ts';
import { OperatorError } from '../errors.ts';
import type { SmsAdapter } from '../work.ts';
import type { Settings } from './settings.ts';

/**
 * What an organisation put in the file of `SMS_ADAPTER`; undefined where none is named.
 *
 * @throws OperatorError what is wrong with that file, in one line
 */
export async function loadSmsAdapter({
  SMS_ADAPTER: file,
}: Pick<Settings, 'SMS_ADAPTER'>): Promise<SmsAdapter | undefined> {
  if (file === undefined) return undefined;
  const wrong = (what: string) => new OperatorError(`SMS_ADAPTER ${file} ${what}`);
  const found = await stat(file).catch(() => undefined);
  if (!found?.isFile()) throw wrong('is not a file: name the ES module that sends your text messages.');
  const { send, prefixes } = await loaded(file).catch((error: unknown) => {
    throw wrong(`cannot be loaded: ${firstLineOf(error)}`);
  });
  if (typeof send !== 'function') throw wrong('exports no function "send".');
  if (prefixes === undefined) return { send: send as SmsAdapter['send'] };
  if (!Array.isArray(prefixes) || prefixes.length === 0 || !prefixes.every(isPrefix))
    throw wrong(`exports "prefixes" that cannot be read: write a list like ['+316'].`);
  return { send: send as SmsAdapter['send'], prefixes };
}

async function loaded(file: string): Promise<{ send?: unknown; prefixes?: unknown }> {
  return (await import(pathToFileURL(file).href)) as object;
}

function firstLineOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0]!;
}
