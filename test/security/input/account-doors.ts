import type { TestCommunity } from '@wederkerig/server/testing';
import { atOwnAccount, newestFreshCode } from '../../../packages/server/src/testing/own-account.ts';
import type { Door } from './doors.ts';
import type { Neighbourhood } from './neighbourhood.ts';

interface Typed {
  readonly attempt: string;
  readonly code: string;
}

/** Accounts that lie open on their own page, each as far as one door needs. */
export interface OwnAccounts {
  /** Asked for, with the code in the mail. */
  readonly asked: readonly Typed[];
  /** Of the page that lies open. */
  readonly proof: string;
  /** A session of whoever has it open. */
  readonly device: string;
  /** To a new address, with the code in the mail there. */
  readonly newAddresses: readonly Typed[];
  /** To a new number, with the code in the text message there. */
  readonly newNumbers: readonly Typed[];
  /** The code in the link to an address that was changed. */
  readonly backCode: string;
}

const headers = { 'content-type': 'application/json', origin: 'http://localhost:4000' };

export async function ownAccounts(community: TestCommunity): Promise<OwnAccounts> {
  const post = async (path: string, body: object) =>
    (await atOwnAccount(community, path, body)).body as Record<string, string>;
  const typed = async (path: string, body: object): Promise<Typed> => {
    const { attempt } = await post(path, body);
    return { attempt: attempt!, code: await newestFreshCode(community) };
  };
  const asked = async (name: string) => {
    await community.asGuest(`${name}@voorbeeld.nl`);
    return typed('code', { email: `${name}@voorbeeld.nl` });
  };
  const openedBy = async (name: string) => (await post('open', await asked(name)))['proof']!;

  const changing = await openedBy('rekening-a');
  const moved = await typed('new-address', { proof: changing, email: 'rekening-b@voorbeeld.nl' });
  await post('change-address', { proof: changing, ...moved });
  const proof = await openedBy('rekening-c');
  const newAddresses = [];
  for (const name of ['d', 'e', 'f', 'g'])
    newAddresses.push(await typed('new-address', { proof, email: `rekening-${name}@voorbeeld.nl` }));
  const newNumbers = [];
  for (const digit of ['1', '2', '3', '4'])
    newNumbers.push(await typed('new-number', { proof, number: `06 4100000${digit}` }));
  const { change, session } = await community.rows(async (db) => ({
    change: await db.selectFrom('resident_address_change').select('id').executeTakeFirstOrThrow(),
    session: await db.selectFrom('session').select('id').orderBy('id', 'desc').executeTakeFirstOrThrow(),
  }));
  return {
    asked: [await asked('rekening-h'), await asked('rekening-i'), await asked('rekening-j')],
    proof,
    device: session.id,
    newAddresses,
    newNumbers,
    backCode: community.secret.token('address-back', change.id),
  };
}

interface AccountDoor {
  readonly path: string;
  readonly field: string;
  /** What else the page would send. */
  readonly beside?: (at: OwnAccounts, isGood: boolean) => object;
  readonly good: (at: OwnAccounts) => string;
}

const proof = ({ proof: kept }: OwnAccounts) => ({ proof: kept });
const ofPage = ({ proof: kept }: OwnAccounts) => kept;

const doors: readonly AccountDoor[] = [
  { path: 'code', field: 'email', good: () => 'rekening-k@voorbeeld.nl' },
  {
    path: 'open',
    field: 'attempt',
    beside: ({ asked }) => ({ code: asked[0]!.code }),
    good: ({ asked }) => asked[0]!.attempt,
  },
  {
    path: 'open',
    field: 'code',
    // Wrong codes end the attempt they are tried at.
    beside: ({ asked }, isGood) => ({ attempt: asked[isGood ? 1 : 2]!.attempt }),
    good: ({ asked }) => asked[1]!.code,
  },
  { path: 'devices', field: 'proof', good: ofPage },
  { path: 'seen', field: 'proof', good: ofPage },
  { path: 'new-address', field: 'email', beside: proof, good: () => 'rekening-l@voorbeeld.nl' },
  {
    path: 'new-address',
    field: 'proof',
    beside: () => ({ email: 'rekening-m@voorbeeld.nl' }),
    good: ofPage,
  },
  { path: 'change-address', field: 'proof', beside: ({ newAddresses: [one] }) => ({ ...one }), good: ofPage },
  {
    path: 'change-address',
    field: 'attempt',
    beside: ({ proof: kept, newAddresses }) => ({ proof: kept, code: newAddresses[1]!.code }),
    good: ({ newAddresses }) => newAddresses[1]!.attempt,
  },
  {
    path: 'change-address',
    field: 'code',
    beside: ({ proof: kept, newAddresses }, isGood) => ({
      proof: kept,
      attempt: newAddresses[isGood ? 2 : 3]!.attempt,
    }),
    good: ({ newAddresses }) => newAddresses[2]!.code,
  },
  { path: 'code-to-number', field: 'number', good: () => '06 42000001' },
  { path: 'new-number', field: 'number', beside: proof, good: () => '06 42000002' },
  { path: 'new-number', field: 'proof', beside: () => ({ number: '06 42000003' }), good: ofPage },
  { path: 'change-number', field: 'proof', beside: ({ newNumbers: [one] }) => ({ ...one }), good: ofPage },
  {
    path: 'change-number',
    field: 'attempt',
    beside: ({ proof: kept, newNumbers }) => ({ proof: kept, code: newNumbers[1]!.code }),
    good: ({ newNumbers }) => newNumbers[1]!.attempt,
  },
  {
    path: 'change-number',
    field: 'code',
    beside: ({ proof: kept, newNumbers }, isGood) => ({
      proof: kept,
      attempt: newNumbers[isGood ? 2 : 3]!.attempt,
    }),
    good: ({ newNumbers }) => newNumbers[2]!.code,
  },
  { path: 'notifications', field: 'proof', good: ofPage },
  { path: 'remove-number', field: 'proof', good: ofPage },
  { path: 'sign-out', field: 'proof', beside: ({ device }) => ({ device }), good: ofPage },
  { path: 'sign-out', field: 'device', beside: proof, good: ({ device }) => device },
  { path: 'sign-out-everywhere', field: 'proof', good: ofPage },
  { path: 'address-back', field: 'code', good: ({ backCode }) => backCode },
];

/** Everything that the page of one's own account can send. */
export function accountDoors(): Door[] {
  return doors.map(({ path, field, beside, good }) => ({
    place: `/account/${path} ${field}`,
    good: (at: Neighbourhood) => good(at.account),
    request: (value, { account }) => ({
      path: `/account/${path}`,
      init: {
        method: 'POST',
        headers,
        body: JSON.stringify({ ...beside?.(account, value === good(account)), [field]: value }),
      },
    }),
    reached: ({ status }) => status === 200,
  }));
}
