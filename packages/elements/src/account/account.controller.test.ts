import { expect, it } from 'vitest';
import { FakeHost } from '../shared/fake-host.ts';
import { clientPlaying } from '../shared/played-answers.ts';
import { AccountController } from './account.controller.ts';
import { accountAnswer, codeSent, signedIn } from './account.recordings.ts';

it('knows the phone number before anybody signs in, and who is in after', async () => {
  const client = clientPlaying(accountAnswer, codeSent, ...signedIn('RESIDENT', 'Ina'), {
    to: 'session/sign-out',
    answer: {},
  });
  let phone = '';
  const account = new AccountController(
    new FakeHost(),
    () => client,
    (organisation) => (phone = organisation.phone),
  );
  await account.start();
  await expect.poll(() => phone).toBe('000 000 00 00');
  expect(client.session.viewer.kind).toBe('VISITOR');
  await client.session.signIn('attempt', '123456');
  expect(client.session.viewer).toMatchObject({ kind: 'RESIDENT', firstName: 'Ina' });
  await account.signOut();
  expect(client.session.viewer.kind).toBe('VISITOR');
  expect(account.signingOut?.kind).toBe('ready');
});

it('is ready without a server too, and shows nobody as signed in', async () => {
  const account = new AccountController(
    new FakeHost(),
    () => undefined,
    () => {},
  );
  await account.start();
  expect(account.restored).toBe(true);
  expect(account.request.data).toBeUndefined();
});
