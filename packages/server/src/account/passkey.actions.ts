import type {
  AuthenticationResponseJSON,
  AuthenticatorTransport,
  RegistrationResponseJSON,
} from '@simplewebauthn/server';
import { v7 as newId } from 'uuid';
import type { Context } from '../builder.ts';
import { addressOf } from '../residents/residents.actions.ts';
import { keepChallenge, type Attempt } from './console-attempt.actions.ts';

/** What the browser of somebody hands back from their passkey; read by the library alone. */
export type PasskeyAnswer = Readonly<Record<string, unknown>>;

interface Passkey {
  readonly id: string;
  readonly credentialId: string;
  readonly publicKey: Buffer;
  readonly counter: number;
  readonly transports: AuthenticatorTransport[];
}

/** The library is as large as the rest of the server, and few sign in here: it is read when somebody does. */
const webauthn = () => import('@simplewebauthn/server');

/** EdDSA, ES256 and RS256: what every passkey of today signs with, whatever this Node can read besides. */
const supportedAlgorithmIDs = [-8, -7, -257];

/** An id has 1023 bytes at most (Web Authentication, section 4), which base64url makes longer by a third. */
const longestId = Math.ceil((1023 * 4) / 3);

/** The ways to a passkey that a browser names. */
const knownTransports = [
  'ble',
  'hybrid',
  'internal',
  'nfc',
  'usb',
] as const satisfies AuthenticatorTransport[];

/** The passkeys that somebody tied to their account. */
export async function passkeysOf({ db }: Pick<Context, 'db'>, residentId: string): Promise<Passkey[]> {
  const rows = await db
    .selectFrom('second_factor')
    .select(['id', 'credential_id', 'public_key', 'counter', 'transports'])
    .where('resident_id', '=', residentId)
    .where('kind', '=', 'passkey')
    .where('ended_at', 'is', null)
    .execute();
  return rows.flatMap(({ id, credential_id, public_key, counter, transports }) =>
    credential_id && public_key
      ? [
          {
            id,
            credentialId: credential_id,
            publicKey: public_key,
            counter: counter ?? 0,
            transports: readTransports(transports),
          },
        ]
      : [],
  );
}

/** What the browser needs to make a passkey for this account. */
export async function offerPasskey(context: Context, attempt: Attempt): Promise<object> {
  const { generateRegistrationOptions } = await webauthn();
  const person = await addressOf(context, attempt.residentId);
  const known = await passkeysOf(context, attempt.residentId);
  const options = await generateRegistrationOptions({
    rpName: context.organisation.name,
    rpID: ownHost(context),
    supportedAlgorithmIDs,
    userName: person?.email ?? '',
    userID: new TextEncoder().encode(attempt.residentId),
    excludeCredentials: known.map(({ credentialId, transports }) => ({ id: credentialId, transports })),
    authenticatorSelection: { residentKey: 'discouraged', userVerification: 'preferred' },
  });
  await keepChallenge(context, attempt, options.challenge);
  return options;
}

/** Ties a new passkey to the account, where its answer is to what this attempt asked. */
export async function tiePasskey(
  context: Context,
  attempt: Attempt,
  answer: PasskeyAnswer,
): Promise<boolean> {
  const { verifyRegistrationResponse } = await webauthn();
  const response = answer as unknown as RegistrationResponseJSON;
  const found = await judged(async () =>
    (await namesNoMaker(response))
      ? verifyRegistrationResponse({
          response,
          expectedChallenge: attempt.challenge ?? '',
          expectedOrigin: ownOrigin(context),
          expectedRPID: ownHost(context),
          requireUserVerification: false,
          supportedAlgorithmIDs,
        })
      : undefined,
  );
  if (!attempt.challenge || !found?.verified) return false;
  const { credential } = found.registrationInfo;
  if (credential.id.length > longestId) return false;
  const now = context.clock.now();
  const added = await context.db
    .insertInto('second_factor')
    .values({
      organisation_id: context.organisation.id,
      id: newId(),
      resident_id: attempt.residentId,
      kind: 'passkey',
      credential_id: credential.id,
      public_key: Buffer.from(credential.publicKey),
      counter: credential.counter,
      transports: readTransports(credential.transports),
      last_step: null,
      created_at: now,
      last_used_at: now,
      ended_at: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return added.numInsertedOrUpdatedRows === 1n;
}

/** What the browser needs to ask a passkey that is known. */
export async function askPasskey(
  context: Context,
  attempt: Attempt,
  known: readonly Passkey[],
): Promise<object> {
  const { generateAuthenticationOptions } = await webauthn();
  const options = await generateAuthenticationOptions({
    rpID: ownHost(context),
    allowCredentials: known.map(({ credentialId, transports }) => ({ id: credentialId, transports })),
    userVerification: 'preferred',
  });
  await keepChallenge(context, attempt, options.challenge);
  return options;
}

/** Whether one of the account's passkeys signed what this attempt asked. */
export async function takesPasskey(
  context: Context,
  attempt: Attempt,
  answer: PasskeyAnswer,
): Promise<boolean> {
  const passkey = (await passkeysOf(context, attempt.residentId)).find(
    ({ credentialId }) => credentialId === answer['id'],
  );
  if (!passkey || !attempt.challenge) return false;
  const { verifyAuthenticationResponse } = await webauthn();
  const found = await judged(() =>
    verifyAuthenticationResponse({
      response: answer as unknown as AuthenticationResponseJSON,
      expectedChallenge: attempt.challenge!,
      expectedOrigin: ownOrigin(context),
      expectedRPID: ownHost(context),
      requireUserVerification: false,
      credential: {
        id: passkey.credentialId,
        publicKey: Uint8Array.from(passkey.publicKey),
        counter: passkey.counter,
        transports: passkey.transports,
      },
    }),
  );
  if (!found?.verified) return false;
  await context.db
    .updateTable('second_factor')
    .set({ counter: found.authenticationInfo.newCounter, last_used_at: context.clock.now() })
    .where('id', '=', passkey.id)
    .execute();
  return true;
}

/**
 * Who made a passkey is not asked, and a browser then says nothing of it, or what the passkey signed itself. About anything else the
 * library would ask whichever address stands in the certificates of the answer.
 */
async function namesNoMaker({ response }: RegistrationResponseJSON): Promise<boolean> {
  const { decodeAttestationObject, isoBase64URL } = await import('@simplewebauthn/server/helpers');
  const said = decodeAttestationObject(isoBase64URL.toBuffer(response.attestationObject));
  return said.get('fmt') === 'none' || (said.get('fmt') === 'packed' && !said.get('attStmt').get('x5c'));
}

/** What a browser says of the ways to a passkey is signed by nobody, and handed on by the library as it came. */
function readTransports(said: unknown): AuthenticatorTransport[] {
  const named = Array.isArray(said) ? new Set<unknown>(said) : new Set<unknown>();
  return knownTransports.filter((known) => named.has(known));
}

/** The library throws at whatever it cannot read: that is a wrong answer like any other. */
async function judged<Found>(judge: () => Promise<Found>): Promise<Found | undefined> {
  try {
    return await judge();
  } catch {
    return undefined;
  }
}

function ownOrigin({ ownPages }: Pick<Context, 'ownPages'>): string {
  return new URL(ownPages).origin;
}

function ownHost({ ownPages }: Pick<Context, 'ownPages'>): string {
  return new URL(ownPages).hostname;
}
