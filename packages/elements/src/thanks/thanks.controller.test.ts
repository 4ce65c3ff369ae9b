import { createClient, type Transport } from '@wederkerig/client';
import { expect, it } from 'vitest';
import { FakeHost } from '../shared/fake-host.ts';
import { playing, type PlayedAnswer } from '../shared/played-answers.ts';
import { ThanksController } from './thanks.controller.ts';
import recordings from './thanks.recordings.json';

const { wall, below } = recordings;

/** Reads the wall, and remembers with what it was asked. */
function reading(answers: PlayedAnswer[], page: { limit?: number; building?: string } = {}) {
  const sent: unknown[] = [];
  const play = playing(...answers);
  const transport: Transport = async (request) => {
    const variables = new URL(request.url).searchParams.get('variables');
    if (variables) sent.push(JSON.parse(variables));
    return play(request);
  };
  const client = createClient({ server: 'https://community.example/', transport });
  const known: (string | undefined)[] = [];
  const controller = new ThanksController(new FakeHost(), {
    client: () => client,
    narrow: () => (page.building ? { building: page.building } : {}),
    limit: () => page.limit ?? 5,
    known: (organisation) => void known.push(organisation?.name),
    ownWall: () => undefined,
  });
  return { controller, sent, known };
}

it('asks what embed.js asked before, so that the answer is there already', async () => {
  const { controller, sent, known } = reading([wall]);
  await controller.request.ask();
  expect(sent).toEqual([{ page: expect.any(String) }]);
  expect(controller.thanks).toHaveLength(5);
  expect(known).toEqual(['Wonen aan de Maas']);
});

it('asks for the place and the number that the page says, and for the usual number where that makes no sense', async () => {
  const { controller, sent } = reading([wall], { limit: 3, building: 'de-linde' });
  await controller.request.ask();
  expect(sent).toMatchObject([{ first: 3, building: 'de-linde' }]);
  const odd = reading([wall], { limit: -1 });
  await odd.controller.request.ask();
  expect(odd.sent).toEqual([{ page: expect.any(String) }]);
});

it('adds the next ones below, each once, and knows when there are no more', async () => {
  const { controller, sent } = reading([wall, below]);
  await controller.request.ask();
  expect(controller.hasMore).toBe(true);
  await controller.more();
  expect(sent.at(-1)).toMatchObject({ after: wall.answer.data.thanksWall.endCursor });
  expect(new Set(controller.thanks.map(({ id }) => id)).size).toBe(6);
  expect(controller.hasMore).toBe(false);
  await controller.more();
  expect(controller.thanks).toHaveLength(6);
});

it('fetches the next ones once where the button is pressed twice', async () => {
  const { controller, sent } = reading([wall, below]);
  await controller.request.ask();
  await Promise.all([controller.more(), controller.more()]);
  expect(sent).toHaveLength(2);
  expect(controller.thanks).toHaveLength(6);
});

it('keeps what is shown where the next ones cannot be fetched', async () => {
  const { controller } = reading([wall, { to: 'MoreThanks', answer: 'unreachable' }]);
  await controller.request.ask();
  await controller.more();
  expect(controller.moreOutcome).toMatchObject({ kind: 'unreachable' });
  expect(controller.thanks).toHaveLength(5);
  expect(controller.hasMore).toBe(true);
});

it('begins from the first ones again when the wall is read anew', async () => {
  const { controller } = reading([wall, below]);
  await controller.request.ask();
  await controller.more();
  await controller.request.ask();
  expect(controller.thanks).toHaveLength(5);
});
