import { createClient, type Transport, type Viewer } from '@wederkerig/client';
import { beforeEach, describe, expect, it } from 'vitest';
import { FakeHost } from '../shared/fake-host.ts';
import { keptForLong } from '../shared/kept.ts';
import { playing, type PlayedAnswer } from '../shared/played-answers.ts';
import { CommitmentAnswerController } from './commitment-answer.controller.ts';
import type { Commitment } from './commitments.operations.ts';
import recordings from './commitments.recordings.json';

const { adopted, followed, mineAdopted, mineFollowed, notAskedYet, unfollowed, yesToBicycles } = recordings;
const place = 'wk-commitments';
const resident: Viewer = { kind: 'RESIDENT', firstName: 'Ina' };
const shown = recordings.onlyKept.answer.data.commitments.nodes as Commitment[];
const bicycles = shown.find(({ slug }) => slug === 'fietsen-opruimen')!;
const names = recordings.onlyLate.answer.data.commitments.nodes[0]! as Commitment;

beforeEach(() => keptForLong.forget(place));

/** Plays answers and remembers what was sent with each. */
function answering(viewer: Viewer, ...answers: PlayedAnswer[]) {
  let reads = 0;
  const sent: Record<string, unknown>[] = [];
  const play = playing(...answers);
  const transport: Transport = async (request) => {
    const { variables } = (await request.clone().json()) as { variables: { input: Record<string, unknown> } };
    sent.push(variables.input);
    return play(request);
  };
  const client = createClient({ server: 'https://community.example/', transport });
  const mine = answers.find(({ to }) => to === 'MyCommitments')?.answer as { data: object } | undefined;
  const later = (answers.findLast(({ to }) => to === 'MyCommitments')?.answer as typeof mine) ?? mine;
  /** Happens while the server is asked what is the viewer's own. */
  const meanwhile: { next?: () => Promise<void> } = {};
  const events: unknown[] = [];
  const who = { viewer };
  const controller = new CommitmentAnswerController(new FakeHost(), {
    // What is the viewer's own is read without a session here.
    client: () =>
      ({
        ...client,
        mine: async () => {
          reads++;
          await meanwhile.next?.();
          return { kind: 'ready', data: (reads > 1 ? later : mine)?.data ?? { viewer: null } };
        },
      }) as never,
    viewer: () => who.viewer,
    language: () => 'nl',
    act: (operation, input) => client.act(operation, { input } as never),
    shown: () => [...shown, names],
    noticed: ({ slug }) => events.push(slug),
    followed: (following) => events.push(following),
  });
  return { controller, sent, events, who, meanwhile };
}

describe('Saying whether somebody notices a promise', () => {
  it("keeps a visitor's answer in this browser, and sends a sign that differs for each promise", async () => {
    const { controller, sent, events } = answering({ kind: 'VISITOR' }, yesToBicycles);
    expect(keptForLong.read(place)).toBeUndefined();
    await controller.answer(bicycles, 'YES');
    await controller.answer(names, 'NOT_YET');
    expect(controller.choice(bicycles.id)).toBe('YES');
    const [first, second] = sent.map(({ visitor }) => visitor);
    expect(first).toMatch(/^[0-9a-f]{64}$/);
    expect(second).toMatch(/^[0-9a-f]{64}$/);
    expect(first).not.toBe(second);
    expect(events).toEqual(['fietsen-opruimen', names.slug]);
  });

  it("keeps nothing of a resident's answer in this browser", async () => {
    const { controller, sent } = answering(resident, yesToBicycles);
    await controller.answer(bicycles, 'YES');
    expect(controller.choice(bicycles.id)).toBe('YES');
    expect(sent[0]!['visitor']).toBeUndefined();
    expect(keptForLong.read(place)).toBeUndefined();
  });

  it('takes back an answer that the server refuses, and keeps one that it takes', async () => {
    const refused = answering({ kind: 'VISITOR' }, notAskedYet);
    await refused.controller.answer(bicycles, 'YES');
    expect(refused.controller.choice(bicycles.id)).toBeUndefined();
    expect(refused.controller.failed(bicycles.id)).toBe(true);
    const taken = answering({ kind: 'VISITOR' }, yesToBicycles);
    await taken.controller.answer(bicycles, 'YES');
    expect(taken.controller.choice(bicycles.id)).toBe('YES');
  });

  it('makes what this browser said the own word of whoever signs in, and forgets it', async () => {
    const { controller, sent, who } = answering({ kind: 'VISITOR' }, yesToBicycles, adopted, mineAdopted);
    await controller.answer(bicycles, 'YES');
    who.viewer = resident;
    await controller.viewerChanged();
    expect(sent.at(-1)).toMatchObject({
      notices: [{ commitment: bicycles.id, visitor: sent[0]!['visitor'] }],
    });
    expect(keptForLong.read(place)).toBeUndefined();
    expect(controller.choice(bicycles.id)).toBe('YES');
  });
});

describe('Following a promise', () => {
  it('shows what the server knows of whoever comes back', async () => {
    const { controller } = answering(resident, mineFollowed);
    await controller.viewerChanged();
    expect(controller.follows(names.id)).toBe(true);
    expect(controller.follows(bicycles.id)).toBe(false);
  });

  it('begins and ends with one press each', async () => {
    const { controller, events } = answering(resident, followed, unfollowed);
    await controller.follow(names);
    expect([controller.follows(names.id), controller.stopped(names.id)]).toEqual([true, false]);
    await controller.unfollow(names);
    expect([controller.follows(names.id), controller.stopped(names.id)]).toEqual([false, true]);
    expect(events).toEqual([true, false]);
  });

  it('is not undone by what the server said before it', async () => {
    const { nothingMine } = recordings;
    const { controller, meanwhile } = answering(resident, nothingMine, mineFollowed, followed);
    meanwhile.next = () => {
      delete meanwhile.next;
      return controller.follow(names);
    };
    await controller.viewerChanged();
    expect(controller.follows(names.id)).toBe(true);
  });

  it('says why it could not be, and tells the page nothing', async () => {
    const { controller, events } = answering(resident, recordings.addressNeeded);
    await controller.follow(names);
    expect(controller.followOutcomes.get(names.id)).toMatchObject({ code: 'ADDRESS_NEEDED' });
    expect([controller.follows(names.id), events]).toEqual([false, []]);
  });
});
