import { createClient, type Transport, type Viewer } from '@wederkerig/client';
import { beforeEach, expect, it, vi } from 'vitest';
import { FakeHost } from '../shared/fake-host.ts';
import { keptForLong } from '../shared/kept.ts';
import { playing, type PlayedAnswer } from '../shared/played-answers.ts';
import { LabAnswerController } from './lab-answer.controller.ts';
import type { LabItem } from './lab-feedback.operations.ts';
import recordings from './lab-feedback.recordings.json';

const { adopted, mineOfLotte, nothingOfBas, nothingOfGuest, yesInTheHall } = recordings;
const hallItem = recordings.lab.answer.data.lab.sections[1]!.items[0]! as LabItem;

const slug = 'samen-in-de-hal';
const place = `wk-lab:${slug}`;
const resident: Viewer = { kind: 'RESIDENT', firstName: 'Ina' };

beforeEach(() => keptForLong.forget(place));

/** Plays answers and remembers what was sent with each. */
function answering(viewer: Viewer, ...answers: PlayedAnswer[]) {
  const sent: { operation: string; input: Record<string, unknown> }[] = [];
  const play = playing(...answers);
  const transport: Transport = async (request) => {
    if (request.url.endsWith('/graphql')) {
      const { operationName, variables } = (await request.clone().json()) as never as {
        operationName: string;
        variables: { input: Record<string, unknown> };
      };
      sent.push({ operation: operationName, input: variables.input });
    }
    return play(request);
  };
  const client = createClient({ server: 'https://community.example/', transport });
  const events: string[] = [];
  const who = { viewer };
  const answer = new LabAnswerController(new FakeHost(), slug, {
    // What is the viewer's own is read without a session here.
    client: () => ({ ...client, mine: async () => ({ kind: 'ready', data: viewerData(answers) }) }) as never,
    viewer: () => who.viewer,
    language: () => 'nl',
    answered: ({ anchor }) => events.push(anchor),
  });
  return { answer, sent, events, who };
}

const away: PlayedAnswer = { to: 'AnswerLabItem', answer: 'unreachable' };

const onTheRealClock = setTimeout;

/** Lets seconds go by, and what is worked out beside the clock, such as a hash. */
async function passing(seconds: number): Promise<void> {
  for (let half = 0; half < seconds * 2; half++) {
    await vi.advanceTimersByTimeAsync(500);
    await new Promise((done) => onTheRealClock(done, 10));
  }
}

const viewerData = (answers: PlayedAnswer[]) =>
  (answers.find(({ to }) => to === 'MyLab')?.answer as { data: object } | undefined)?.data ?? {
    viewer: null,
  };

const keptHere = () =>
  JSON.parse(keptForLong.read(place) ?? 'null') as { key: string; answers: object } | null;

it('stores nothing before the first press', () => {
  const { answer } = answering({ kind: 'VISITOR' });
  expect(answer.choice(hallItem.id)).toBeUndefined();
  expect(keptHere()).toBeNull();
});

it("keeps a visitor's answer in this browser, and sends a sign that differs for every item", async () => {
  const { answer, sent, events } = answering({ kind: 'VISITOR' }, yesInTheHall);
  await answer.answer(hallItem, 'YES');
  await answer.answer({ ...hallItem, id: 'LabItem:other' }, 'NO');
  expect(answer.choice(hallItem.id)).toBe('YES');
  expect(keptHere()?.answers).toEqual({ [hallItem.id]: 'YES', 'LabItem:other': 'NO' });
  const signs = sent.map(({ input }) => input['visitor']);
  expect(signs).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/), expect.stringMatching(/^[0-9a-f]{64}$/)]);
  expect(signs[0]).not.toBe(signs[1]);
  expect(JSON.stringify(sent)).not.toContain(keptHere()!.key);
  expect(events).toEqual(['hal', 'hal']);
});

it('sends the same sign when a visitor changes an answer, so that the new one takes the place of the old', async () => {
  const { answer, sent } = answering({ kind: 'VISITOR' }, yesInTheHall);
  await answer.answer(hallItem, 'YES');
  await answer.answer(hallItem, 'NO');
  expect(sent[0]!.input['visitor']).toBe(sent[1]!.input['visitor']);
  expect(answer.choice(hallItem.id)).toBe('NO');
});

it("sends no sign with a resident's answer, and keeps nothing of it in the browser", async () => {
  const { answer, sent } = answering(resident, yesInTheHall);
  await answer.answer(hallItem, 'YES');
  expect(sent[0]!.input['visitor']).toBeUndefined();
  expect(keptHere()).toBeNull();
  expect(answer.countsWithResidents).toBe(true);
});

it('shows the answer at once, and takes it back when it is refused', async () => {
  const { answer } = answering({ kind: 'VISITOR' }, recordings.answerAfterClosing);
  const pressed = answer.answer(hallItem, 'YES');
  expect(answer.choice(hallItem.id)).toBe('YES');
  await pressed;
  expect(answer.choice(hallItem.id)).toBeUndefined();
  expect(answer.outcomes.get(hallItem.id)).toMatchObject({ kind: 'refused', code: 'LAB_CLOSED' });
  expect(keptHere()?.answers).toEqual({});
});

it('brings an answer over by itself when the network is back', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const { answer, sent } = answering({ kind: 'VISITOR' }, away, away, away, yesInTheHall);
  const pressed = answer.answer(hallItem, 'YES');
  await passing(4);
  await pressed;
  expect(answer.failed(hallItem.id)).toBe(true);
  expect(answer.choice(hallItem.id)).toBe('YES');
  await passing(16);
  vi.useRealTimers();
  await expect.poll(() => answer.failed(hallItem.id)).toBe(false);
  expect(keptHere()?.answers).toEqual({ [hallItem.id]: 'YES' });
  expect(new Set(sent.slice(0, 3).map(({ input }) => input['clientMutationId'])).size).toBe(1);
});

it('hands the answers of this browser to the resident who signs in, and forgets them here', async () => {
  await answering({ kind: 'VISITOR' }, yesInTheHall).answer.answer(hallItem, 'YES');
  const { answer, sent } = answering(resident, adopted, mineOfLotte);
  await answer.viewerChanged();
  expect(sent[0]!.operation).toBe('AdoptLabAnswers');
  expect(sent[0]!.input['answers']).toEqual([
    { item: hallItem.id, visitor: expect.stringMatching(/^[0-9a-f]{64}$/) },
  ]);
  expect(keptHere()).toBeNull();
  expect(answer.choice(hallItem.id)).toBe('NO');
});

it('keeps the answers of this browser when they could not be handed over', async () => {
  await answering({ kind: 'VISITOR' }, yesInTheHall).answer.answer(hallItem, 'YES');
  const { answer } = answering(resident, recordings.adoptingNobodys, nothingOfBas);
  await answer.viewerChanged();
  expect(keptHere()?.answers).toEqual({ [hallItem.id]: 'YES' });
});

it('hands nothing over for a guest, whose answers count with the visitors', async () => {
  await answering({ kind: 'VISITOR' }, yesInTheHall).answer.answer(hallItem, 'YES');
  const { answer, sent } = answering({ kind: 'GUEST' }, nothingOfGuest);
  await answer.viewerChanged();
  expect(sent).toEqual([]);
  expect(answer.choice(hallItem.id)).toBe('YES');
});

it('sends the sign along when a guest changes what this browser answered as a visitor: one person, one answer', async () => {
  await answering({ kind: 'VISITOR' }, yesInTheHall).answer.answer(hallItem, 'YES');
  const { answer, sent } = answering({ kind: 'GUEST' }, yesInTheHall);
  await answer.answer(hallItem, 'NO');
  expect(sent[0]!.input['visitor']).toMatch(/^[0-9a-f]{64}$/);
  expect(keptHere()?.answers).toEqual({});
});

it('shows what is the own of whoever signs in, and nothing of it after signing out', async () => {
  const { answer, who } = answering(resident, mineOfLotte);
  await answer.viewerChanged();
  expect(answer.comments.map(({ text }) => text)).toEqual(['Ik woon hier pas een week.']);
  who.viewer = { kind: 'VISITOR' };
  await answer.viewerChanged();
  expect(answer.comments).toEqual([]);
  expect(answer.choice(hallItem.id)).toBeUndefined();
});
