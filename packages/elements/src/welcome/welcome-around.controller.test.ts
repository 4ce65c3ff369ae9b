import { expect, it } from 'vitest';
import account from '../account/account.recordings.json';
import { FakeHost } from '../shared/fake-host.ts';
import { clientPlaying, type PlayedAnswer } from '../shared/played-answers.ts';
import { WelcomeAroundController } from './welcome-around.controller.ts';
import recordings from './welcome.recordings.json';

const { around, contactNoted, notABuddy } = recordings;

async function opened(...answers: PlayedAnswer[]) {
  const client = clientPlaying(account.inaSignedIn, account.inaIsBack, ...answers);
  await client.session.step('sign-in', { attempt: 'attempt', code: '123456' });
  let told = 0;
  let language = 'nl';
  const controller = new WelcomeAroundController(new FakeHost(), {
    client: () => client,
    language: () => language,
    act: (operation, input) => client.act(operation, { input } as never) as never,
    told: () => void told++,
  });
  await controller.request.ask();
  return { controller, told: () => told, read: (other: string) => (language = other) };
}

it('says that contact was noted, once it was', async () => {
  const { controller, told } = await opened(around, contactNoted);
  const [ewa] = controller.buddyWelcomes;
  expect(ewa!.contactOn).toBeNull();
  await controller.note(ewa!.id, 'MET');
  expect(controller.noted).toBe(true);
  expect(controller.buddyWelcomes[0]!.contactOn).not.toBeNull();
  expect(told()).toBe(1);
});

it('says what was wrong beside whom it is about, and tells nobody that something was done', async () => {
  const { controller, told } = await opened(around, notABuddy);
  const [ewa] = controller.buddyWelcomes;
  await controller.note(ewa!.id, 'MET');
  expect(controller.noted).toBe(false);
  expect(controller.about).toBe(ewa!.id);
  expect(controller.outcome).toMatchObject({ kind: 'refused', code: 'NOT_FOUND' });
  expect(told()).toBe(0);
});

it('asks anew when another language is read, and forgets all when nobody is signed in any more', async () => {
  const { controller, read } = await opened(around, recordings.aroundInArabic);
  controller.follow();
  expect(controller.request.data?.viewer?.welcomeInformation[0]?.title.language).toBe('nl');
  read('ar');
  controller.follow();
  await expect.poll(() => controller.request.data?.viewer?.welcomeInformation[0]?.title.language).toBe('ar');
  controller.forget();
  expect(controller.buddyWelcomes).toEqual([]);
  expect(controller.request.data).toBeUndefined();
});
