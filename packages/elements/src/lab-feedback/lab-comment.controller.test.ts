import type { Outcome } from '@wederkerig/client';
import { expect, it } from 'vitest';
import { FakeHost } from '../shared/fake-host.ts';
import { clientPlaying, type PlayedAnswer } from '../shared/played-answers.ts';
import { LabCommentController } from './lab-comment.controller.ts';
import type { LabComment } from './lab-comment.operations.ts';
import recordings from './lab-feedback.recordings.json';

const { comments, noComments } = recordings;
const hallItem = { id: 'LabItem:hal' };
const inaSaid = recordings.mineOfIna.answer.data.viewer.labComments[0]! as LabComment;
const [ofMo, ofFatma] = [
  comments.answer.data.labItem.comments.nodes[0]!.replies[0]!.id,
  comments.answer.data.labItem.comments.nodes[2]!.id,
];

interface Around {
  mine?: LabComment[];
  absent?: string[];
  done?: Outcome<{ comment: LabComment }>;
}

async function talking(answer: PlayedAnswer, { mine = [], absent = [], done }: Around = {}) {
  const told: unknown[] = [];
  const client = clientPlaying(answer);
  const talk = new LabCommentController(new FakeHost(), {
    client: () => client,
    language: () => 'nl',
    item: () => hallItem.id,
    mine: () => mine,
    absent: () => absent,
    act: async (_operation, input) => {
      told.push(input);
      return done as never;
    },
  });
  talk.restart();
  await expect.poll(() => talk.request.outcome?.kind).toBe('ready');
  return { talk, told };
}

const own = (id: string, more: Partial<LabComment> = {}): LabComment => ({
  ...inaSaid,
  id,
  text: 'Van mij.',
  ...more,
});
const said = (talk: LabCommentController) =>
  talk.threads.map(({ text, replies }) => [text, ...replies.map((reply) => reply.text)]);

it('shows the comments with the answers under them, oldest first', async () => {
  const { talk } = await talking(comments);
  expect(said(talk)).toEqual([
    [inaSaid.text, 'Ik woon op de derde. Kom eens langs!', 'Fijn om te lezen. Wie zet een bank in de hal?'],
    ['', 'Of wij samen, Henk.'],
    ['أنا أيضاً لا أعرف أحداً هنا.'],
  ]);
});

it('adds what waits of the viewer, and nothing of another item', async () => {
  const mine = [own('w', { state: 'WAITING' }), own('o', { item: 'LabItem:other' })];
  const { talk } = await talking(noComments, { mine });
  expect(said(talk)).toEqual([['Van mij.']]);
  expect(talk.isMine('w')).toBe(true);
});

it("puts the viewer's waiting answer under the comment it answers", async () => {
  const { talk } = await talking(comments, {
    mine: [own('w', { state: 'WAITING', replyTo: inaSaid.id })],
  });
  expect(said(talk)[0]!.at(-1)).toBe('Van mij.');
});

it("lets the viewer change a published comment of one's own", async () => {
  const { talk } = await talking(comments, { mine: [{ ...inaSaid, viewerCanEdit: true }] });
  expect(talk.threads[0]!.viewerCanEdit).toBe(true);
  expect(talk.threads[0]!.replies).toHaveLength(2);
});

it('leaves out people the viewer no longer wants to see, also among the answers', async () => {
  const { talk } = await talking(comments, { absent: [ofMo, ofFatma] });
  expect(said(talk)).toEqual([
    [inaSaid.text, 'Fijn om te lezen. Wie zet een bank in de hal?'],
    ['', 'Of wij samen, Henk.'],
  ]);
});

it('shows a comment as soon as it is placed, and as withdrawn as soon as it is taken back', async () => {
  const placed: Around = { done: { kind: 'ready', data: { comment: own('n') } } };
  const { talk, told } = await talking(noComments, placed);
  await talk.place('Van mij.', undefined, 'Ina');
  expect(told).toEqual([
    { item: hallItem.id, text: 'Van mij.', language: 'nl', replyTo: undefined, firstName: 'Ina' },
  ]);
  expect(said(talk)).toEqual([['Van mij.']]);
  Object.assign((placed.done as { data: object }).data, { comment: own('n', { withdrawn: true, text: '' }) });
  await talk.withdraw('n');
  expect(talk.threads.map(({ withdrawn }) => withdrawn)).toEqual([true]);
});

it('changes nothing on screen when it was refused', async () => {
  const { talk } = await talking(noComments, {
    done: { kind: 'refused', code: 'TEXT_EMPTY', message: 'Je hebt nog niets getypt.' },
  });
  const outcome = await talk.place('');
  expect(outcome).toMatchObject({ kind: 'refused' });
  expect(talk.threads).toEqual([]);
});
