import type { Client, Outcome } from '@wederkerig/client';
import { expect, it } from 'vitest';
import { FakeHost } from '../shared/fake-host.ts';
import recordings from './help-board.recordings.json';
import { HelpPostController } from './help-post.controller.ts';
import type { HelpPost } from './help-post.operations.ts';

const lamp = recordings.lamp.answer.data.viewer.helpPost as HelpPost;
const soup = recordings.soup.answer.data.viewer.helpPost as HelpPost;
const comesForSoup = recordings.comesForSoup.answer.data.answerGathering.post as HelpPost;
const ownPost = recordings.ownPost.answer.data.viewer.helpPost as HelpPost;

type Done = Outcome<never>;

function opening(read: HelpPost | null, done: Done = { kind: 'unreachable' }, known?: HelpPost) {
  const told: { name: string; input: object }[] = [];
  const kept: HelpPost[] = [];
  const client = {
    mine: async () => ({ kind: 'ready', data: { viewer: { helpPost: read } } }),
  } as unknown as Client;
  const act = new HelpPostController(new FakeHost(), {
    client: () => client,
    language: () => 'nl',
    id: () => lamp.id,
    known: () => known,
    keep: (post) => kept.push(post),
    act: async ({ name }, input) => {
      told.push({ name, input });
      return done;
    },
  });
  return { act, told, kept };
}

const came = (post: HelpPost): Done => ({ kind: 'ready', data: { post } as never });

it('shows a post from the list at once, and what became of it when it is read again', async () => {
  const { act } = opening({ ...lamp, state: 'AGREED' }, undefined, lamp);
  expect(act.post?.state).toBe('OPEN');
  act.restart();
  await expect.poll(() => act.post?.state).toBe('AGREED');
});

it('does not show from the list what is no longer for this reader', async () => {
  const { act } = opening(null, undefined, lamp);
  await act.request.ask();
  expect(act.post).toBeNull();
});

it('tells the list what the viewer did, and says a word about it', async () => {
  const { act, told, kept } = opening(soup, came(comesForSoup));
  await act.request.ask();
  expect(await act.come(true, 'Bas')).toBe(true);
  expect(told[0]!.input).toMatchObject({ coming: true, firstName: 'Bas' });
  expect(kept).toEqual([comesForSoup]);
  expect(act.done).toBe('comes');
});

it('asks for a first name where one is needed, and no more once it was given', async () => {
  const needed: Done = { kind: 'refused', code: 'FIRST_NAME_NEEDED', message: 'Typ eerst je voornaam.' };
  const { act, kept } = opening(soup, needed);
  await act.request.ask();
  expect(await act.come(true)).toBe(false);
  expect([act.asksName, act.done, kept]).toEqual([true, undefined, []]);
});

it('sends the version it changes, so that two changes do not cross', async () => {
  const { act, told } = opening(ownPost, came({ ...ownPost, version: 2 }));
  await act.request.ask();
  await act.edit('Wie leest twee brieven met mij?', '');
  await act.edit('Wie leest drie brieven met mij?', '');
  expect(told.map(({ input }) => (input as { version: number }).version)).toEqual([1, 2]);
});
