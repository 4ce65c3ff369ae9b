import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { addKey, believeHomes, secretOf } from '../../account/host-identity-keys.actions.ts';
import { writeAudit } from '../../community/audit.actions.ts';
import { wayKinds } from '../../account/way.rules.ts';
import type { WayKind } from '../../account/way.table.ts';
import { setWay } from '../../account/way.actions.ts';
import type { Context } from '../../builder.ts';
import { OperatorError, Refused } from '../../errors.ts';
import type { ServerSecret } from '../../secrets.ts';

/** What `site` can set of signing in, beside the addresses of a site. */
export const identityArgs = {
  'identity-key': { type: 'string', description: 'a file with a public key (PEM or JWK), or - for stdin' },
  'identity-secret': { type: 'boolean', description: 'makes a secret for HS256, and prints it this once' },
  'identity-homes': {
    type: 'string',
    description: 'yes or no: whether the site may say where somebody lives',
  },
  'way-on': { type: 'string', description: wayKinds.join(', ') },
  'way-off': { type: 'string', description: 'the same, for a way residents can no longer take' },
} as const;

export interface IdentityArgs {
  readonly 'identity-key'?: string;
  readonly 'identity-secret'?: boolean;
  readonly 'identity-homes'?: string;
  readonly 'way-on'?: string;
  readonly 'way-off'?: string;
}

export function setsIdentity(args: IdentityArgs): boolean {
  return Object.keys(identityArgs).some((name) => args[name as keyof IdentityArgs] !== undefined);
}

type Terminal = Pick<Context, 'db' | 'organisation' | 'clock' | 'texting'>;

/** @param secret of the server, read only where one is made for the site */
export async function setIdentity(
  at: Terminal,
  siteId: string,
  args: IdentityArgs,
  secret: () => Promise<ServerSecret>,
): Promise<void> {
  const file = args['identity-key'];
  try {
    if (file !== undefined) await addKey(at, siteId, await readKey(file));
    if (args['identity-secret']) {
      const keyId = await addKey(at, siteId, null);
      process.stdout.write(`${secretOf({ secret: await secret() }, keyId).toString('base64url')}\n`);
    }
    const homes = args['identity-homes'];
    if (homes !== undefined) await believeHomes(at, siteId, yesOrNo(homes));
    if (args['way-on']) await setWay(at, siteId, named(args['way-on']), true);
    if (args['way-off']) await setWay(at, siteId, named(args['way-off']), false);
    await writeAudit(at, { actor: 'terminal', action: 'set-sign-in', aboutId: siteId, reason: 'sites' });
  } catch (error) {
    if (error instanceof Refused) throw new OperatorError(explained[error.code] ?? error.code);
    throw error;
  }
}

const explained: Partial<Record<Refused['code'], string>> = {
  KEY_IS_PRIVATE: 'This is a private key. Keep it on the server of the website, and give its public key.',
  KEY_NOT_READABLE: 'This is no public key for ES256 or EdDSA: give a PEM or a JWK.',
  TOO_MANY_KEYS: 'This site has four keys already. Take one away in the console first.',
  LAST_WAY: 'One way to sign in has to stay on: switch on another one first.',
  WAY_NOT_READY: 'This way is not set up for this site yet.',
};

async function readKey(file: string): Promise<string> {
  try {
    return file === '-' ? await text(process.stdin) : await readFile(file, 'utf8');
  } catch {
    throw new OperatorError(`"${file}" cannot be read.`);
  }
}

function yesOrNo(said: string): boolean {
  if (said !== 'yes' && said !== 'no') throw new OperatorError('Say yes or no to --identity-homes.');
  return said === 'yes';
}

function named(said: string): { kind: WayKind; providerId: null } {
  const kind = wayKinds.find((known) => known === said);
  if (!kind) throw new OperatorError(`"${said}" is no way to sign in: ${wayKinds.join(', ')}.`);
  return { kind, providerId: null };
}
