import { expect, it } from 'vitest';
import account from '../account/account.recordings.json';
import { FakeHost } from '../shared/fake-host.ts';
import { clientPlaying, type PlayedAnswer } from '../shared/played-answers.ts';
import { ThanksOwnController } from './thanks-own.controller.ts';
import recordings from './thanks.recordings.json';

const { asked, afterYes, answeredYes, answeredNo, afterNo, given, afterGiving, held, afterHeld } = recordings;

async function opened(...answers: PlayedAnswer[]) {
  const client = clientPlaying(account.inaSignedIn, account.inaIsBack, ...answers);
  await client.session.step('sign-in', { attempt: 'attempt', code: '123456' });
  const draft = { text: '' };
  const sent: Record<string, unknown>[] = [];
  let told = 0;
  const own = new ThanksOwnController(new FakeHost(), {
    client: () => client,
    language: () => 'nl',
    asked: () => ({}),
    act: (operation, input) => {
      sent.push(input as Record<string, unknown>);
      return client.act(operation, { input } as never) as never;
    },
    draft,
    given: () => void told++,
    changed: () => {},
  });
  await own.request.ask();
  return { own, draft, sent, told: () => told };
}

it('gives a ready sentence about the deed, for the two alone until somebody chooses otherwise', async () => {
  const { own, sent, told } = await opened(asked, given, afterGiving);
  const [deed] = own.deeds;
  own.begin(deed!);
  expect(own.writing).toMatchObject({ deed: deed!.title, audience: 'TWO', step: 0 });
  await own.give();
  expect(sent).toMatchObject([
    { post: deed!.post, sentence: 'THANKS_FOR_YOUR_HELP', audience: 'TWO', language: 'nl' },
  ]);
  expect(own.said).toEqual({ what: 'given', name: deed!.with });
  expect(own.writing).toBeUndefined();
  expect(told()).toBe(1);
});

it('says that the other is asked where others may read it, with the names that were chosen', async () => {
  const { own, draft, sent } = await opened(asked, given, afterGiving);
  draft.text = 'Wat fijn.';
  own.begin(own.deeds[0]!);
  own.write({ audience: 'EVERYONE', namesReceiver: false });
  await own.give();
  expect(sent).toMatchObject([{ text: 'Wat fijn.', audience: 'EVERYONE', namesReceiver: false }]);
  expect(sent[0]).not.toHaveProperty('sentence');
  expect(own.said?.what).toBe('asked');
  expect(draft.text).toBe('');
});

it('says that a person looks first, where one does', async () => {
  const { own, draft } = await opened(asked, held, afterHeld);
  draft.text = 'Maak geld over.';
  own.begin(own.deeds[0]!);
  await own.give();
  expect(own.said?.what).toBe('waits');
});

it('keeps what was typed where it is refused or cannot be sent, and gives it when asked again', async () => {
  const { own, draft, told } = await opened(
    asked,
    recordings.notReadable,
    // An act is tried three times before it is said that nothing comes back.
    ...Array.from({ length: 3 }, () => ({ to: 'GiveThanks', answer: 'unreachable' as const })),
    given,
    afterGiving,
  );
  draft.text = '😀';
  own.begin(own.deeds[0]!);
  await own.give();
  expect(own.outcome).toMatchObject({ kind: 'refused', code: 'TEXT_NOT_READABLE' });
  await own.give();
  expect(own.outcome).toMatchObject({ kind: 'unreachable' });
  expect(draft.text).toBe('😀');
  expect(own.writing?.step).toBe(0);
  expect(told()).toBe(0);
  await own.give();
  expect(own.said?.what).toBe('given');
});

it('answers yes or no, and says which once the server has it', async () => {
  const yes = await opened(asked, answeredYes, afterYes);
  const asks = yes.own.own.find(({ asksMe }) => asksMe)!;
  await yes.own.answer(asks, true, false);
  expect(yes.sent).toEqual([{ thanks: asks.id, yes: true, named: false }]);
  expect(yes.own.said).toEqual({ what: 'yes' });
  expect(yes.own.own.some(({ asksMe }) => asksMe)).toBe(false);
  const no = await opened(asked, answeredNo, afterNo);
  await no.own.answer(asks, false, false);
  expect(no.own.said).toEqual({ what: 'no' });
});

it('does one thing at a time', async () => {
  const { own, sent } = await opened(asked, answeredYes, afterYes);
  const asks = own.own.find(({ asksMe }) => asksMe)!;
  await Promise.all([own.answer(asks, true, true), own.answer(asks, false, true)]);
  expect(sent).toMatchObject([{ yes: true }]);
});

it('makes a statement anew once other things are to stand on it', async () => {
  const { own } = await opened(asked, recordings.statement);
  own.toggle('categories', 'LIFTING');
  await own.statement();
  expect(own.papers.get('statement')).toMatch(/^blob:/);
  own.toggle('categories', 'LIFTING');
  expect(own.papers.get('statement')).toBeUndefined();
  await own.statement();
  expect(own.papers.get('statement')).toMatch(/^blob:/);
});

it('forgets all that is one person’s when nobody is signed in any more', async () => {
  const { own } = await opened(asked);
  expect(own.own.length).toBeGreaterThan(0);
  own.begin(own.deeds[0]!);
  own.toggle('categories', 'LIFTING');
  own.forget();
  expect([own.own, own.deeds, own.writing, own.said]).toEqual([[], [], undefined, undefined]);
  expect(own.chosen.categories.size).toBe(0);
});
