import type { Client, Outcome } from '@wederkerig/client';
import { expect, it } from 'vitest';
import { FakeHost } from '../shared/fake-host.ts';
import recordings from './help-board.recordings.json';
import { HelpSuggestionsController } from './help-suggestions.controller.ts';
import type { HelpSuggestion } from './help-suggestions.operations.ts';

const listed = ({ answer }: typeof recordings.suggestions) =>
  answer.data.viewer.helpPost.suggestions as unknown as HelpSuggestion[];
const three = listed(recordings.suggestions);
const { id } = recordings.ownPost.answer.data.viewer.helpPost;
const asked = { kind: 'ready', data: { post: { id } } } as Outcome<unknown>;

function suggesting(outcome: Outcome<unknown>, read: readonly HelpSuggestion[] | null = three) {
  const questions: object[] = [];
  const sent: object[] = [];
  const client = {
    mine: async (_operation: unknown, variables: object) => {
      questions.push(variables);
      return { kind: 'ready', data: { viewer: { helpPost: read && { suggestions: read } } } };
    },
  } as unknown as Client;
  const act = new HelpSuggestionsController(new FakeHost(), {
    client: () => client,
    language: () => 'nl',
    id: () => id,
    act: async (_operation, input) => {
      sent.push(input);
      return outcome as Outcome<never>;
    },
  });
  return { act, questions, sent };
}

it('whoever is asked stays in their place, as the server shows them from then on', async () => {
  const { act, questions, sent } = suggesting(asked);
  await act.request.ask();
  await act.ask(three[0]!.id);
  expect(sent).toEqual([{ post: id, suggestion: three[0]!.id }]);
  expect(act.request.data).toEqual([{ id: three[0]!.id, asked: true, reasons: [] }, three[1], three[2]]);
  const { __typename: _, ...later } = recordings.someAsked.answer.data.viewer.helpPost.suggestions[0]!;
  expect(act.request.data![0]).toEqual(later);
  // It is dear to answer, and nothing else changed.
  expect(questions).toEqual([{ id }]);
});

it('what is refused is said of the one that was asked, who can be asked again', async () => {
  const { act } = suggesting({ kind: 'refused', code: 'POST_OVER', message: 'Dit bericht is al voorbij.' });
  await act.request.ask();
  await act.ask(three[1]!.id);
  expect(act.failed).toMatchObject({ id: three[1]!.id, outcome: { code: 'POST_OVER' } });
  expect(act.request.data).toEqual(three);
  void act.ask(three[1]!.id);
  expect([act.failed, act.busy]).toEqual([undefined, three[1]!.id]);
});

it('asks one neighbour at a time', async () => {
  const { act, sent } = suggesting(asked);
  await act.request.ask();
  await Promise.all([act.ask(three[0]!.id), act.ask(three[1]!.id)]);
  expect(sent).toHaveLength(1);
});

it('has nobody for a post that is not there any more, and looks again for another', async () => {
  const { act, questions } = suggesting(asked, null);
  act.restart();
  await expect.poll(() => act.request.data).toEqual([]);
  act.restart();
  expect(act.request.data).toBeUndefined();
  await expect.poll(() => act.request.data).toEqual([]);
  expect(questions).toHaveLength(2);
});
