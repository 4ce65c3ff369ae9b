import type { TestCommunity } from '@wederkerig/server/testing';
import { ownBrowser, widget } from '@wederkerig/server/testing/openid';
import { letIn } from '../../../packages/server/src/account/console-link.actions.ts';
import { setWay } from '../../../packages/server/src/account/way.actions.ts';
import { listSites } from '../../../packages/server/src/community/sites.actions.ts';
import { atConsoleDoor } from '../../../packages/server/src/testing/console.ts';
import { atOwnAccount, openOwnAccountOf } from '../../../packages/server/src/testing/own-account.ts';
import { passkeyForTests } from '../../../packages/server/src/testing/passkey.ts';
import type { Door } from './doors.ts';
import type { Neighbourhood } from './neighbourhood.ts';

/** A page of ours that asks a passkey, with what the passkey says. */
interface Asked {
  readonly starter: string;
  readonly answer: object;
  readonly cookie: string;
}

/** Passkeys that were made, offered and asked, each as far as one door needs. */
export interface PasskeysAtDoors {
  readonly proof: string;
  /** What a new passkey says to the offer of that page. */
  readonly made: readonly object[];
  /** One that is not asked for any more. */
  readonly id: string;
  readonly asked: readonly Asked[];
  /** A second step into the console, with what a new passkey says. */
  readonly factors: readonly { readonly attempt: string; readonly answer: object }[];
}

export async function passkeysAtDoors(community: TestCommunity): Promise<PasskeysAtDoors> {
  await community.rows(async (db) => {
    const site = (await listSites(db)).find(({ slug }) => slug === 'website')!;
    await setWay({ ...community, db }, site.id, { kind: 'passkey', providerId: null }, true);
  });
  const email = 'vinger@voorbeeld.nl';
  await community.asGuest(email);
  const { body: opened } = await openOwnAccountOf(community, email);
  const proof: string = opened.proof;
  const { passkey: offer } = (await atOwnAccount(community, 'passkeys/offer', { proof })).body;
  const key = passkeyForTests();
  const keep = (answer: object) => atOwnAccount(community, 'passkeys/keep', { proof, answer });
  await keep(key.made(offer));
  const [newest] = (await keep(passkeyForTests().made(offer))).body.passkeys;
  const ask = async (): Promise<Asked> => {
    const browser = ownBrowser(community);
    const { begin, starter } = widget(community, undefined);
    await begin();
    const { body } = await browser.post('/sign-in/leave', { starter });
    const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    return { starter, answer: key.signed(body.passkey), cookie };
  };
  const factor = async (name: string) => {
    const { code } = await community.rows((db) =>
      letIn({ ...community, db }, { email: `${name}@wonen.example`, role: 'editor', firstName: 'Els' }),
    );
    const { attempt } = (await atConsoleDoor(community.fetch, 'link', { code })).body;
    const { passkey } = (await atConsoleDoor(community.fetch, 'factors', { attempt })).body;
    return { attempt: attempt as string, answer: passkeyForTests().made(passkey) };
  };
  return {
    proof,
    made: [passkeyForTests().made(offer), passkeyForTests().made(offer)],
    id: newest.id,
    asked: [await ask(), await ask()],
    factors: [await factor('vinger-a'), await factor('vinger-b')],
  };
}

interface PasskeyDoor {
  readonly path: string;
  readonly field: string;
  /** What else the page would send. */
  readonly beside?: (at: PasskeysAtDoors) => object;
  readonly good: (at: PasskeysAtDoors) => unknown;
  readonly cookie?: (at: PasskeysAtDoors) => string;
}

const proof = ({ proof: kept }: PasskeysAtDoors) => ({ proof: kept });
const ofPage = ({ proof: kept }: PasskeysAtDoors) => kept;

const doors: readonly PasskeyDoor[] = [
  { path: '/account/passkeys', field: 'proof', good: ofPage },
  { path: '/account/passkeys/offer', field: 'proof', good: ofPage },
  {
    path: '/account/passkeys/keep',
    field: 'proof',
    beside: ({ made: [first] }) => ({ answer: first }),
    good: ofPage,
  },
  { path: '/account/passkeys/keep', field: 'answer', beside: proof, good: ({ made: [, second] }) => second },
  { path: '/account/passkeys/remove', field: 'proof', beside: ({ id }) => ({ passkey: id }), good: ofPage },
  {
    path: '/sign-in/passkey',
    field: 'starter',
    beside: ({ asked: [first] }) => ({ answer: first!.answer }),
    good: ({ asked: [first] }) => first!.starter,
    cookie: ({ asked: [first] }) => first!.cookie,
  },
  {
    path: '/sign-in/passkey',
    field: 'answer',
    beside: ({ asked: [, second] }) => ({ starter: second!.starter }),
    good: ({ asked: [, second] }) => second!.answer,
    cookie: ({ asked: [, second] }) => second!.cookie,
  },
  { path: '/account/passkeys/remove', field: 'passkey', beside: proof, good: ({ id }) => id },
  {
    path: '/console/session/passkey',
    field: 'attempt',
    beside: ({ factors: [first] }) => ({ answer: first!.answer }),
    good: ({ factors: [first] }) => first!.attempt,
  },
  {
    path: '/console/session/passkey',
    field: 'answer',
    beside: ({ factors: [, second] }) => ({ attempt: second!.attempt }),
    good: ({ factors: [, second] }) => second!.answer,
  },
];

/** Everything that a page of ours sends about a passkey. */
export function passkeyDoors(): Door[] {
  return doors.map(({ path, field, beside, good, cookie }) => ({
    place: `${path} ${field}`,
    good: ({ passkeys }: Neighbourhood) => good(passkeys),
    request: (value, { passkeys }) => ({
      path,
      init: {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          origin: 'http://localhost:4000',
          ...(cookie ? { cookie: cookie(passkeys) } : {}),
        },
        body: JSON.stringify({ ...beside?.(passkeys), [field]: value }),
      },
    }),
    reached: ({ status }) => status === 200,
  }));
}
