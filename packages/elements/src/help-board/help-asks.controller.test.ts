import type { Outcome } from '@wederkerig/client';
import { expect, it } from 'vitest';
import { FakeHost } from '../shared/fake-host.ts';
import { HelpAsksController } from './help-asks.controller.ts';
import recordings from './help-board.recordings.json';

const { askAccepted, askDeclined, askAnsweredBefore, askNeedsName } = recordings;
const [ask] = recordings.boardWithAsk.answer.data.viewer.helpBoard.asks;
const post = ask!.post.id;

type Played = { answer: { data: { answerHelpAsk: object } } };

/** Answers as the server did. */
function answering({ answer }: Played) {
  const { code, message, ...payload } = answer.data.answerHelpAsk as { code?: string; message?: string };
  const outcome = code ? { kind: 'refused', code, message } : { kind: 'ready', data: payload };
  const sent: object[] = [];
  const answered: string[] = [];
  const host = new FakeHost();
  const act = new HelpAsksController(host, {
    answered: (id) => answered.push(id),
    act: async (_operation, input) => {
      sent.push(input);
      return outcome as Outcome<never>;
    },
  });
  return { act, sent, answered, host };
}

it('a yes leads to the talk it begins, with the first name that was typed', async () => {
  const { act, sent, answered } = answering(askAccepted);
  expect(await act.yes(post, ' Bas ')).toBe(askAccepted.answer.data.answerHelpAsk.talk.id);
  expect(sent).toEqual([{ post, yes: true, firstName: 'Bas' }]);
  expect([answered, act.declined]).toEqual([[post], false]);
});

it('a no sends no name, takes it away, and is acknowledged', async () => {
  const { act, sent, answered } = answering(askDeclined);
  await act.no(post);
  expect(sent).toEqual([{ post, yes: false }]);
  expect([answered, act.declined]).toEqual([[post], true]);
});

it('what is refused stays, with the reason beside it, until it is answered again', async () => {
  const { act, answered } = answering(askAnsweredBefore);
  expect(await act.yes(post, '')).toBeUndefined();
  expect(act.failed).toMatchObject({ post, outcome: { code: 'ALREADY_ANSWERED' } });
  expect([answered, act.declined, act.asksName]).toEqual([[], false, false]);
  void act.no(post);
  expect(act.failed).toBeUndefined();
});

it('asks for a first name where one is needed', async () => {
  const { act } = answering(askNeedsName);
  await act.yes(post, '');
  expect(act.asksName).toBe(true);
});

it('answers once, however often somebody presses', async () => {
  const { act, sent } = answering(askDeclined);
  const pressed = act.no(post);
  expect(act.busy).toBe(post);
  await Promise.all([pressed, act.no(post), act.yes(post, '')]);
  expect(sent).toHaveLength(1);
  expect(act.busy).toBeUndefined();
});
