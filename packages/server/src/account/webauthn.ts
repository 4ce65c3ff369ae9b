import type {
  AuthenticationResponseJSON,
  AuthenticatorTransport,
  RegistrationResponseJSON,
} from '@simplewebauthn/server';
import type { Context } from '../builder.ts';

/** What the browser of somebody hands back from their passkey; read by the library alone. */
export type PasskeyAnswer = Readonly<Record<string, unknown>>;

/** A passkey as a server knows it. */
export interface Credential {
  readonly credentialId: string;
  readonly publicKey: Buffer;
  readonly counter: number;
  readonly transports: AuthenticatorTransport[];
}

/**
 * What a passkey is for. As a second step it is asked for whoever is named already. Alone it says who somebody is, so it is found by
 * the device itself, which looks whether it is them: by finger, face or PIN.
 */
export type PasskeyUse = 'second-step' | 'alone';

type Party = Pick<Context, 'ownPages' | 'organisation'>;

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

/** What the browser needs to make a passkey; with the challenge that it signs, made anew unless one is given. */
export async function offerCredential(
  party: Party,
  use: PasskeyUse,
  user: { readonly id: string; readonly name: string; readonly known: readonly Credential[] },
  challenge?: string,
) {
  const { generateRegistrationOptions } = await webauthn();
  const alone = use === 'alone';
  return generateRegistrationOptions({
    rpName: party.organisation.name,
    rpID: ownHost(party),
    supportedAlgorithmIDs,
    userName: user.name,
    userID: new TextEncoder().encode(user.id),
    excludeCredentials: user.known.map(named),
    authenticatorSelection: {
      residentKey: alone ? 'required' : 'discouraged',
      userVerification: alone ? 'required' : 'preferred',
    },
    ...asked(challenge),
  });
}

/** The passkey that was made, where this is the answer to that challenge. */
export async function readMade(
  party: Party,
  use: PasskeyUse,
  challenge: string,
  answer: PasskeyAnswer,
): Promise<Credential | undefined> {
  const { verifyRegistrationResponse } = await webauthn();
  const response = answer as unknown as RegistrationResponseJSON;
  const found = await judged(async () =>
    (await namesNoMaker(response))
      ? verifyRegistrationResponse({
          response,
          expectedChallenge: challenge,
          expectedOrigin: ownOrigin(party),
          expectedRPID: ownHost(party),
          requireUserVerification: use === 'alone',
          supportedAlgorithmIDs,
        })
      : undefined,
  );
  if (!challenge || !found?.verified) return undefined;
  const { credential } = found.registrationInfo;
  if (credential.id.length > longestId) return undefined;
  return {
    credentialId: credential.id,
    publicKey: Buffer.from(credential.publicKey),
    counter: credential.counter,
    transports: readTransports(credential.transports),
  };
}

/** What the browser needs to ask a passkey: one of those named, or any that the device knows for us. */
export async function askCredential(
  party: Party,
  use: PasskeyUse,
  known: readonly Credential[],
  challenge?: string,
) {
  const { generateAuthenticationOptions } = await webauthn();
  return generateAuthenticationOptions({
    rpID: ownHost(party),
    allowCredentials: known.map(named),
    userVerification: use === 'alone' ? 'required' : 'preferred',
    ...asked(challenge),
  });
}

/** How often it signed by now, where this passkey signed that challenge. */
export async function readSigned(
  party: Party,
  use: PasskeyUse,
  challenge: string,
  answer: PasskeyAnswer,
  { credentialId, publicKey, counter, transports }: Credential,
): Promise<number | undefined> {
  if (!challenge) return undefined;
  const { verifyAuthenticationResponse } = await webauthn();
  const found = await judged(() =>
    verifyAuthenticationResponse({
      response: answer as unknown as AuthenticationResponseJSON,
      expectedChallenge: challenge,
      expectedOrigin: ownOrigin(party),
      expectedRPID: ownHost(party),
      requireUserVerification: use === 'alone',
      credential: { id: credentialId, publicKey: Uint8Array.from(publicKey), counter, transports },
    }),
  );
  return found?.verified ? found.authenticationInfo.newCounter : undefined;
}

/** What a browser says of the ways to a passkey is signed by nobody, and handed on by the library as it came. */
function readTransports(said: unknown): AuthenticatorTransport[] {
  const told = new Set<unknown>(Array.isArray(said) ? said : []);
  return knownTransports.filter((known) => told.has(known));
}

/** What the library needs of a row. */
export function credentialOf(row: {
  readonly credential_id: string;
  readonly public_key: Buffer;
  readonly counter: number;
  readonly transports: unknown;
}): Credential {
  return {
    credentialId: row.credential_id,
    publicKey: row.public_key,
    counter: row.counter,
    transports: readTransports(row.transports),
  };
}

const named = ({ credentialId, transports }: Credential) => ({ id: credentialId, transports });

/** A challenge of ours is 32 bytes in base64url, and goes out as it is. */
const asked = (challenge: string | undefined) =>
  challenge === undefined ? {} : { challenge: Uint8Array.from(Buffer.from(challenge, 'base64url')) };

/**
 * Who made a passkey is not asked, and a browser then says nothing of it, or what the passkey signed itself. About anything else the
 * library would ask whichever address stands in the certificates of the answer.
 */
async function namesNoMaker({ response }: RegistrationResponseJSON): Promise<boolean> {
  const { decodeAttestationObject, isoBase64URL } = await import('@simplewebauthn/server/helpers');
  const said = decodeAttestationObject(isoBase64URL.toBuffer(response.attestationObject));
  return said.get('fmt') === 'none' || (said.get('fmt') === 'packed' && !said.get('attStmt').get('x5c'));
}

/** The library throws at whatever it cannot read: that is a wrong answer like any other. */
async function judged<Found>(judge: () => Promise<Found>): Promise<Found | undefined> {
  try {
    return await judge();
  } catch {
    return undefined;
  }
}

function ownOrigin({ ownPages }: Pick<Party, 'ownPages'>): string {
  return new URL(ownPages).origin;
}

function ownHost({ ownPages }: Pick<Party, 'ownPages'>): string {
  return new URL(ownPages).hostname;
}
