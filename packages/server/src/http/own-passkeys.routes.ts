import { nearestDelivered, wordsIn } from '@wederkerig/words';
import { accountPageWords } from '@wederkerig/words/account-page';
import { ownPasskeysWords } from '@wederkerig/words/own-passkeys';
import { z } from 'zod';
import {
  keepOwnPasskey,
  offerOwnPasskey,
  ownPasskeys,
  removeOwnPasskey,
  type OwnPasskey,
} from '../account/passkey.actions.ts';
import type { Context } from '../builder.ts';
import { passkeyAnswer } from './openid.routes.ts';
import type { ownPosts } from './own-posts.ts';

/** `/account/passkeys...`: what somebody signs in with instead of a code, on the page of their own account. */
export function ownPasskeyPosts(post: ReturnType<typeof ownPosts>): void {
  const proof = z.object({ proof: z.string().min(20).max(200) });

  post('/account/passkeys', {
    input: proof,
    unreadable: 'PROOF_OVER',
    act: async (context, given) => told(context, await ownPasskeys(context, given.proof)),
  });

  post('/account/passkeys/offer', {
    input: proof,
    unreadable: 'PROOF_OVER',
    act: async (context, given) => ({ passkey: await offerOwnPasskey(context, given.proof) }),
  });

  post('/account/passkeys/keep', {
    input: proof.extend({ answer: passkeyAnswer }),
    unreadable: 'PASSKEY_WRONG',
    act: async (context, given) => told(context, await keepOwnPasskey(context, given)),
  });

  post('/account/passkeys/remove', {
    input: proof.extend({ passkey: z.uuid() }),
    unreadable: 'PROOF_OVER',
    act: async (context, given) => told(context, await removeOwnPasskey(context, given)),
  });
}

/** In the reader's words, so that the page has none of its own. */
async function told(context: Context, passkeys: readonly OwnPasskey[]): Promise<object> {
  const { language, organisation } = context;
  const spoken = [nearestDelivered(language), organisation.formOfAddress] as const;
  const { devices, lastUsedOn } = await wordsIn(accountPageWords, ...spoken);
  const { turnedOn, neverUsed } = await wordsIn(ownPasskeysWords, ...spoken);
  return {
    passkeys: passkeys.map((one) => ({
      id: one.id,
      device: devices[one.device ?? 'other'],
      since: turnedOn(one.madeOn),
      used: one.lastUsedOn === null ? neverUsed : lastUsedOn(one.lastUsedOn),
    })),
  };
}
