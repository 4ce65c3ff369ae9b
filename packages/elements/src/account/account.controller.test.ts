import { expect, it } from 'vitest';
import { FakeHost } from '../shared/fake-host.ts';
import { clientPlaying } from '../shared/played-answers.ts';
import { AccountController } from './account.controller.ts';
import recordings from './account.recordings.json';

const { codeSent, inaSignedIn, inaIsBack, signedOut } = recordings;

it('knows the phone number before anybody signs in, and who is in after', async () => {
  const client = clientPlaying(recordings.account, codeSent, inaSignedIn, inaIsBack, signedOut);
  let phone = '';
  const account = new AccountController(
    new FakeHost(),
    () => client,
    (organisation) => (phone = organisation.phone),
  );
  await account.start();
  await expect.poll(() => phone).toBe('000 000 00 00');
  expect(client.session.viewer.kind).toBe('VISITOR');
  await client.session.step('sign-in', { attempt: 'attempt', code: '123456' });
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
