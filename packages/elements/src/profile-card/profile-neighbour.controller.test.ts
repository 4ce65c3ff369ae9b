import type { Client, Outcome } from '@wederkerig/client';
import { expect, it } from 'vitest';
import { FakeHost } from '../shared/fake-host.ts';
import recordings from './profile-card.recordings.json';
import { AnswerHello, SayHello } from './profile-hello.operations.ts';
import { ProfileNeighbourController } from './profile-neighbour.controller.ts';

async function meeting(read: object, acts: Outcome<unknown>[] = []) {
  const acted: [unknown, unknown][] = [];
  const asked: unknown[] = [];
  let hellos = 0;
  const client = {
    mine: async (_: unknown, variables: unknown) => {
      asked.push(variables);
      return { kind: 'ready', data: read as never };
    },
  } as unknown as Client;
  const meets = new ProfileNeighbourController(new FakeHost(), {
    client: () => client,
    language: () => 'nl',
    act: async (operation, input) => {
      acted.push([operation, input]);
      return acts.shift() as never;
    },
    helloSaid: () => hellos++,
  });
  meets.show('a');
  await expect.poll(() => meets.card !== undefined).toBe(true);
  return { meets, acted, asked, hellos: () => hellos };
}

const ready = (data: object): Outcome<unknown> => ({ kind: 'ready', data });
const { olenaInStairwell, elsWhoSaysHello, cardForNameless } = recordings;

it('shows a card once, and another one when that is asked for', async () => {
  const { meets, asked } = await meeting(olenaInStairwell.answer.data);
  meets.show('a');
  expect([meets.card!.firstName, meets.home!.building]).toEqual(['Olena', 'De Linde']);
  meets.show('b');
  expect(meets.card).toBeUndefined();
  expect(asked).toEqual([{ id: 'a' }, { id: 'b' }]);
});

it('says hello, and tells the page that and not to whom', async () => {
  const said = ready(recordings.helloSaid.answer.data.sayHello);
  const { meets, acted, hellos } = await meeting(olenaInStairwell.answer.data, [said]);
  await meets.sayHello();
  expect(acted).toEqual([[SayHello, { neighbour: 'a', firstName: undefined }]]);
  expect([meets.card!.hello, hellos()]).toEqual(['SAID', 1]);
});

it('answers a hello that waits with a hello', async () => {
  const back = ready(recordings.helloBack.answer.data.answerHello);
  const { meets, acted } = await meeting(elsWhoSaysHello.answer.data, [back]);
  await meets.sayHello();
  expect(acted).toEqual([[AnswerHello, { neighbour: 'a', firstName: undefined, yes: true }]]);
  expect(meets.card!.hello).toBe('BOTH');
});

it('remembers on this page that somebody chose not now, and tells no one', async () => {
  const not = ready(recordings.notNow.answer.data.answerHello);
  const { meets, hellos } = await meeting(elsWhoSaysHello.answer.data, [not]);
  await meets.notNow();
  expect([meets.choseNotNow, hellos()]).toEqual([true, 0]);
});

it('asks for a name where the account has none, and sends it along', async () => {
  const said = ready(recordings.helloOfNameless.answer.data.sayHello);
  const refused = { kind: 'refused', code: 'FIRST_NAME_NEEDED', message: 'Typ eerst je voornaam.' } as const;
  const { meets, acted, hellos } = await meeting(cardForNameless.answer.data, [refused, said]);
  expect(meets.asksName).toBe(true);
  await meets.sayHello();
  expect([meets.asksName, meets.outcome, hellos()]).toEqual([true, refused, 0]);
  meets.firstName = ' Eva ';
  await meets.sayHello();
  expect(acted[1]![1]).toEqual({ neighbour: 'a', firstName: 'Eva' });
  expect([meets.asksName, hellos()]).toEqual([false, 1]);
});

it('forgets the card when nobody is signed in any more', async () => {
  const { meets } = await meeting(olenaInStairwell.answer.data);
  meets.forget();
  expect([meets.card, meets.home]).toEqual([undefined, undefined]);
});
