import { z } from 'zod';
import { askOwnAccountText } from '../account/own-account.actions.ts';
import { askNewNumber, changeOwnNumber, removeOwnNumber } from '../account/own-number.actions.ts';
import type { ownPosts } from './own-posts.ts';

const token = z.string().min(20).max(200);
const proof = z.object({ proof: token });
const number = z.string().max(40);

/** The page of one's own account, where it has to do with a number: opening it by one, and adding, changing and removing one. */
export function numberDoors(post: ReturnType<typeof ownPosts>): void {
  post('/account/code-to-number', {
    input: z.object({ number }),
    unreadable: 'PHONE_NOT_READABLE',
    act: (context, asked) => askOwnAccountText(context, asked.number),
  });

  post('/account/new-number', {
    input: proof.extend({ number }),
    unreadable: 'PROOF_OVER',
    act: (context, given) => askNewNumber(context, given),
  });

  post('/account/change-number', {
    input: proof.extend({ attempt: token, code: z.string().max(40) }),
    unreadable: 'CODE_EXPIRED',
    act: (context, typed) => changeOwnNumber(context, typed),
  });

  post('/account/remove-number', {
    input: proof,
    unreadable: 'PROOF_OVER',
    act: (context, given) => removeOwnNumber(context, given.proof),
  });
}
