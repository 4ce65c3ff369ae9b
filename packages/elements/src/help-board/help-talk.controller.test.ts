import type { Client, Outcome } from '@wederkerig/client';
import { expect, it } from 'vitest';
import { FakeHost } from '../shared/fake-host.ts';
import recordings from './help-board.recordings.json';
import { HelpTalkController } from './help-talk.controller.ts';
import type { HelpTalk } from './help-talk.operations.ts';

const { longerTalk, shorterTalk, otherAgreed } = recordings;
const talk = (more: Partial<HelpTalk> = {}) =>
  ({ ...longerTalk.answer.data.viewer.helpTalk, unread: false, ...more }) as HelpTalk;
const before = shorterTalk.answer.data.viewer.helpTalk as HelpTalk;
const askedForYes = otherAgreed.answer.data.viewer.helpTalk as HelpTalk;
const agreedTalk = recordings.agreedTalk.answer.data.viewer.helpTalk as HelpTalk;
const doneTalk = recordings.doneTalk.answer.data.viewer.helpTalk as HelpTalk;
const { id } = talk();

type Done = Outcome<never>;
const came = (data: object): Done => ({ kind: 'ready', data: data as never });

function talking(talks: (HelpTalk | null)[], done: Done = { kind: 'unreachable' }) {
  const told: { name: string; input: object }[] = [];
  const read: string[] = [];
  let agreed = 0;
  let tell = () => {};
  const client = {
    mine: async () => came({ viewer: { helpTalk: talks.length > 1 ? talks.shift() : talks[0] } }),
    act: async ({ name }: { name: string }) => void read.push(name),
    hear: async (_operation: unknown, _variables: unknown, hear: () => void) => void (tell = hear),
  } as unknown as Client;
  const act = new HelpTalkController(
    new FakeHost(),
    {
      client: () => client,
      language: () => 'nl',
      id: () => id,
      agreed: () => agreed++,
      act: async ({ name }, input) => {
        told.push({ name, input });
        return done;
      },
    },
    () => 0,
  );
  return { act, told, read, tell: () => tell(), agreed: () => agreed };
}

it('marks a talk as read once it is on screen, and only when there was something new', async () => {
  const unread = talking([talk({ unread: true })]);
  await unread.act.show();
  expect(unread.read).toEqual(['ReadHelpTalk']);
  const seen = talking([talk()]);
  await seen.act.show();
  expect(seen.read).toEqual([]);
});

it('says that there is a new message, and shows it when it is asked for', async () => {
  const { act, tell } = talking([before, talk()]);
  await act.show();
  tell();
  await expect.poll(() => act.hasNews).toBe(true);
  expect(act.talk!.messages).toHaveLength(3);
  await act.show();
  expect(act.talk!.messages).toHaveLength(4);
  expect(act.hasNews).toBe(false);
});

it('says nothing where only the reading changed', async () => {
  const { act } = talking([talk({ unread: true }), talk()]);
  await act.show();
  await act.look();
  expect(act.hasNews).toBe(false);
});

it('shows what was said as soon as it is kept', async () => {
  const { act, told } = talking([talk({ messages: [] })], came({ talk: talk() }));
  await act.show();
  await act.say({ sentence: 'THAT_IS_GOOD' });
  expect(told).toEqual([{ name: 'SayInHelpTalk', input: { talk: id, sentence: 'THAT_IS_GOOD' } }]);
  expect(act.talk!.messages).toHaveLength(4);
});

it('changes nothing on screen when it could not be sent', async () => {
  const { act } = talking([talk()]);
  await act.show();
  const outcome = await act.say({ text: 'Ik kom.', language: 'nl' });
  expect(outcome?.kind).toBe('unreachable');
  expect(act.talk).toEqual(talk());
});

it('tells the page of an agreement when both said yes, and not at the first yes', async () => {
  const both = talking([askedForYes], came({ talk: agreedTalk }));
  await both.act.show();
  await both.act.agree();
  expect(both.agreed()).toBe(1);
  const one = talking([talk()], came({ talk: talk({ agreedByMe: true }) }));
  await one.act.show();
  await one.act.agree();
  expect(one.agreed()).toBe(0);
});

it('shares what was typed, and no empty number', async () => {
  const { act, told } = talking([agreedTalk], came({ talk: { ...agreedTalk, sharedByMe: true } }));
  await act.show();
  await act.share('06 00 00 00 00', false);
  await act.share('', true);
  expect(told.map(({ input }) => input)).toEqual([
    { talk: id, phone: '06 00 00 00 00', email: false },
    { talk: id, phone: undefined, email: true },
  ]);
});

it('asks once how it went', async () => {
  const { act } = talking([doneTalk], came({ post: { id: doneTalk.post.id } }));
  await act.show();
  await act.tell('WELL');
  expect([act.talk!.asksHowItWent, act.done]).toEqual([false, 'told']);
});

it('is out of a talk only once the server knows', async () => {
  const away = talking([talk()]);
  await away.act.show();
  expect(await away.act.leave()).toBe(false);
  expect(away.act.outcome?.kind).toBe('unreachable');
  const left = talking([talk()], came({ clientMutationId: 'x' }));
  await left.act.show();
  expect(await left.act.leave()).toBe(true);
});

it('tells a talk that is not for this viewer from one that is not read yet', async () => {
  const { act } = talking([null]);
  expect(act.talk).toBeUndefined();
  await act.show();
  expect(act.talk).toBeNull();
});
