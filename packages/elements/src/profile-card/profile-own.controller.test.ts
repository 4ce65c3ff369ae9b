import type { Client, Outcome } from '@wederkerig/client';
import { expect, it } from 'vitest';
import { FakeHost } from '../shared/fake-host.ts';
import recordings from './profile-card.recordings.json';
import { ProfileOwnController } from './profile-own.controller.ts';

const unreachable: Outcome<never> = { kind: 'unreachable' };

/** Somebody whose page plays these answers, one after another. */
async function owning(read: object[], acts: Outcome<unknown>[] = []) {
  const asked: unknown[] = [];
  const acted: unknown[] = [];
  const told = { changed: 0, hello: 0 };
  const client = {
    mine: async (_: unknown, variables: unknown) => {
      asked.push(variables);
      return { kind: 'ready', data: (read.length > 1 ? read.shift()! : read[0]!) as never };
    },
  } as unknown as Client;
  const own = new ProfileOwnController(new FakeHost(), {
    client: () => client,
    language: () => 'nl',
    act: async (_, input) => {
      acted.push(input);
      return acts.shift() as never;
    },
    changed: () => told.changed++,
    helloSaid: () => told.hello++,
  });
  await own.request.ask();
  return { own, asked, acted, told };
}

const ina = recordings.profileOfIna.answer.data;
const mo = recordings.profileOfMoLater.answer.data;
const withdrawn = recordings.enjoyWithdrawn.answer.data.withdrawProfileAnswer;
const ready = (data: object): Outcome<unknown> => ({ kind: 'ready', data });

it('knows the own card, and who waits for an answer', async () => {
  const { own } = await owning([ina]);
  expect([own.firstName, own.isEmpty, own.hellos.map(({ firstName }) => firstName)]).toEqual([
    'Ina',
    false,
    ['Els'],
  ]);
  expect((await owning([recordings.profileOfMo.answer.data])).own.isEmpty).toBe(true);
  expect((await owning([recordings.profileOfGuest.answer.data])).own.profile).toBeNull();
});

it('takes an answer back only after asking, and tells the page', async () => {
  const { own, acted, told } = await owning([mo], [ready(withdrawn)]);
  own.ask('ENJOY');
  expect([own.removing, acted]).toEqual(['ENJOY', []]);
  expect(await own.remove()).toBe(true);
  expect(acted).toEqual([{ question: 'ENJOY' }]);
  expect(own.profile!.answers.map(({ question }) => question)).toEqual(['GOOD_AT']);
  expect([own.removing, own.done, told.changed]).toEqual([undefined, 'removed', 1]);
});

it('keeps what could not be taken back, and takes it back the next time', async () => {
  const { own, told } = await owning([mo], [unreachable, ready(withdrawn)]);
  own.ask('ENJOY');
  expect(await own.remove()).toBe(false);
  expect([own.profile!.answers.length, own.outcome, own.removing]).toEqual([2, unreachable, 'ENJOY']);
  expect(told.changed).toBe(0);
  expect(await own.remove()).toBe(true);
});

it('looks through other eyes, once for each, and anew after something changed', async () => {
  const seen = recordings.seenInBuilding.answer.data;
  const { own, asked } = await owning([ina, seen, seen, seen]);
  own.lookAs('BUILDING');
  own.lookAs('BUILDING');
  await expect.poll(() => own.looking.data?.card?.firstName).toBe('Ina');
  expect(asked.slice(1)).toEqual([{ audience: 'BUILDING' }]);
  own.take(own.profile!);
  own.lookAs('BUILDING');
  expect(asked).toHaveLength(3);
});

it('says hello back, or not now, and then nobody waits any more', async () => {
  const back = ready(recordings.helloBack.answer.data.answerHello);
  const yes = await owning([recordings.samSaysHello.answer.data], [back]);
  const [els, sam] = yes.own.hellos;
  expect(await yes.own.answerHello(sam ?? els!, true)).toBe(true);
  expect([yes.told.hello, yes.acted]).toEqual([1, [{ neighbour: (sam ?? els!).id, yes: true }]]);
  const no = await owning([ina], [ready(recordings.notNow.answer.data.answerHello)]);
  await no.own.answerHello(no.own.hellos[0]!, false);
  expect([no.own.hellos, no.own.done, no.told.hello]).toEqual([[], 'answeredNotNow', 0]);
});

it('hides hellos while somebody wants to be left alone, and asks for them afterwards', async () => {
  const paused = ready(recordings.pausedUntil.answer.data.pause);
  const ended = ready(recordings.pauseEnded.answer.data.endPause);
  const { own, acted, asked } = await owning([ina], [paused, ended]);
  await own.pause('2026-12-10');
  expect([own.profile!.pausedUntil, own.hellos, own.done]).toEqual(['2026-12-10', [], 'pauseStarted']);
  await own.endPause();
  expect([own.profile!.paused, own.done]).toEqual([false, 'pauseEnded']);
  await expect.poll(() => own.hellos.length).toBe(1);
  expect([acted, asked.length]).toEqual([[{ until: '2026-12-10' }, {}], 2]);
});

it('forgets all of it when nobody is signed in any more', async () => {
  const { own } = await owning([ina]);
  expect(own.profile).toBeDefined();
  own.forget();
  expect([own.profile, own.hellos, own.firstName]).toEqual([undefined, [], undefined]);
});
