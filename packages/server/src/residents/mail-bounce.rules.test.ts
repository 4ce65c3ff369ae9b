import { expect, it } from 'vitest';
import { isGone, saysGone } from './mail-bounce.rules.ts';

const refused = (responseCode: number, response: string, command = 'RCPT TO') => ({
  responseCode,
  response,
  command,
});

it.each([
  ['that nobody has it', refused(550, '550 no such user here'), true],
  ['the same with a status', refused(550, '550 5.1.1 User unknown'), true],
  ['the same after the whole mail', refused(550, '550 5.1.1 User unknown', 'DATA'), true],
  ['that the mailbox is shut', refused(554, '554 5.2.1 Mailbox disabled'), true],
  ['that the domain has no mail', refused(556, '556 5.1.10 null MX'), true],
  ['to come back later', refused(450, '450 4.2.0 greylisted'), false],
  ['that the mailbox is full', refused(552, '552 5.2.2 Mailbox full'), false],
  ['that our server is not trusted', refused(550, '550 5.7.1 relaying denied'), false],
  ['that the mail itself is not liked', refused(550, '550 looks like spam', 'DATA'), false],
  ['that our own address is wrong', refused(553, '553 5.1.8 sender unknown', 'MAIL FROM'), false],
  ['nothing', {}, false],
])('A mail server that says %s', (_says, refusal, gone) => expect(saysGone(refusal)).toBe(gone));

it('takes no other figures for those of an address that is gone', () => {
  expect(isGone('5.1.1')).toBe(true);
  for (const status of ['4.1.1', '5.1.11', '15.1.1', '5.1.1.1', '']) expect(isGone(status)).toBe(false);
});
