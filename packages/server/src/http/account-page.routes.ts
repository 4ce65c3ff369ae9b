import { nearestDelivered, wordsIn } from '@wederkerig/words';
import { accountPageWords, type AccountPageWords } from '@wederkerig/words/account-page';
import { Hono } from 'hono';
import { z } from 'zod';
import {
  ownDevices,
  signOutDevice,
  signOutEverywhere,
  type SignedInDevice,
} from '../account/devices.actions.ts';
import { askNewAddress, changeOwnAddress, takeOwnAddressBack } from '../account/own-address.actions.ts';
import { askOwnAccountCode, openOwnAccount } from '../account/own-account.actions.ts';
import { arePasskeysThere } from '../account/passkey.actions.ts';
import { whoSawMine, type SeenBy } from '../account/seen.actions.ts';
import type { Context } from '../builder.ts';
import { Refused } from '../errors.ts';
import type { Server } from '../server.ts';
import { accountPage, addressBackPage } from './account.page.ts';
import type { HttpEnv } from './env.ts';
import { numberDoors } from './account-number.routes.ts';
import { ownPasskeyPosts } from './own-passkeys.routes.ts';
import { ownPosts } from './own-posts.ts';
import { file } from './page.ts';

const token = z.string().min(20).max(200);
const proof = z.object({ proof: token });
const email = z.string().max(320);
const typedCode = z.object({ attempt: token, code: z.string().max(40) });

/** `/account`: what somebody sees and changes of their own account, after a fresh code; and taking an address back. */
export function accountPageRoutes(server: Server): Hono<HttpEnv> {
  const routes = new Hono<HttpEnv>();
  const post = ownPosts(server, routes);

  routes.get('/account', (c) => accountPage(c, server.texts !== undefined));
  routes.get('/account/address-back', addressBackPage);
  routes.get('/pages/account.js', () => file('account.js', 'text/javascript'));
  routes.get('/pages/passkeys.js', () => file('passkeys.js', 'text/javascript'));
  routes.get('/pages/address-back.js', () => file('address-back.js', 'text/javascript'));

  post('/account/code', {
    input: z.object({ email }),
    unreadable: 'EMAIL_NOT_READABLE',
    act: (context, asked) => askOwnAccountCode(context, asked.email),
  });

  numberDoors(post);

  post('/account/open', {
    input: typedCode,
    unreadable: 'CODE_EXPIRED',
    async act(context, typed) {
      const opened = await openOwnAccount(context, typed);
      if (opened instanceof Refused) return opened;
      // What the page says by itself when the time is over.
      const over = await context.sentenceFor(new Refused('PROOF_OVER'));
      return { ...opened, over, passkeys: await arePasskeysThere(context, opened.proof) };
    },
  });

  post('/account/devices', {
    input: proof,
    unreadable: 'PROOF_OVER',
    act: async (context, given) => told(context, await ownDevices(context, given.proof)),
  });

  post('/account/sign-out', {
    input: proof.extend({ device: z.uuid() }),
    unreadable: 'PROOF_OVER',
    act: async (context, given) => told(context, await signOutDevice(context, given)),
  });

  post('/account/sign-out-everywhere', {
    input: proof,
    unreadable: 'PROOF_OVER',
    act: async (context, given) => told(context, await signOutEverywhere(context, given.proof)),
  });

  post('/account/seen', {
    input: proof,
    unreadable: 'PROOF_OVER',
    async act(context, given) {
      const reads = await whoSawMine(context, given.proof);
      const words = await wordsOf(context);
      return { seen: reads.map((read) => seen(words, read)) };
    },
  });

  post('/account/new-address', {
    input: proof.extend({ email }),
    unreadable: 'PROOF_OVER',
    act: (context, given) => askNewAddress(context, given),
  });

  post('/account/change-address', {
    input: proof.extend(typedCode.shape),
    unreadable: 'CODE_EXPIRED',
    act: (context, typed) => changeOwnAddress(context, typed),
  });

  post('/account/address-back', {
    input: z.object({ code: token }),
    unreadable: 'CODE_EXPIRED',
    act: (context, { code }) => takeOwnAddressBack(context, code),
  });

  ownPasskeyPosts(post);

  return routes;
}

function wordsOf({ language, organisation }: Context): Promise<AccountPageWords> {
  return wordsIn(accountPageWords, nearestDelivered(language), organisation.formOfAddress);
}

/** Devices in the reader's words, so that the page has none of its own. */
async function told(context: Context, devices: readonly SignedInDevice[]): Promise<object> {
  const words = await wordsOf(context);
  return {
    devices: devices.map(({ id, site, device, signedInOn, lastUsedOn }) => ({
      id,
      where: site ?? words.atWork,
      device: words.devices[device ?? 'other'],
      since: words.signedInOn(signedInOn),
      used: words.lastUsedOn(lastUsedOn),
    })),
  };
}

function seen(words: AccountPageWords, { day, by, firstName, reason }: SeenBy): object {
  const who = {
    terminal: words.byTerminal,
    neighbour: words.byNeighbour(firstName),
    staff: words.byStaff(firstName),
  };
  return { day: words.onDay(day), who: who[by], why: words.reasons[reason] };
}
