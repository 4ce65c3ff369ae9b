import { randomInt } from 'node:crypto';
import { communityForTests, hasPostgres, type TestCommunity } from '@wederkerig/server/testing';
import { letTextsIn } from '../../packages/server/src/testing/phones.ts';
import { afterEach, describe, expect, it } from 'vitest';

/** The long run makes 10,000 guesses, the short one 500. */
const guesses = process.env['WEDERKERIG_LONG'] ? 10_000 : 500;
const fifty = Array.from({ length: 50 }, (_, index) => index);
const each = guesses / fifty.length;

/** What a code goes to, and by which doors: a guesser finds the same walls at both. */
const kinds = [
  {
    what: 'addresses',
    victim: (index: number) => `slachtoffer${index}@voorbeeld.nl`,
    other: (index: number) => `velen${index}@voorbeeld.nl`,
    begin: 'code',
    told: 'email',
    end: 'sign-in',
    wrong: 'CODE_WRONG',
    fromOneNetwork: 600,
    most: Infinity,
  },
  {
    what: 'numbers',
    victim: (index: number) => `06 10000${String(100 + index)}`,
    other: (index: number) => `06 2${String(index).padStart(7, '0')}`,
    begin: 'sms',
    told: 'number',
    end: 'sms/sign-in',
    wrong: 'TEXT_CODE_WRONG',
    // A hundred text messages an hour are asked for from a network, and two guesses are judged at each.
    fromOneNetwork: 200,
    // No more text messages are sent in a day than are paid for.
    most: 1_500,
  },
] as const;

type Told = Record<string, number>;

describe.skipIf(!hasPostgres()).each(kinds)(`Guessing ${guesses} codes over fifty $what`, (kind) => {
  const victims = fifty.map(kind.victim);
  let community: TestCommunity;
  let networks = 0;
  /** A guesser with a whole botnet: no two requests come from the same network. */
  const elsewhere = () =>
    `2001:db8:${(networks >> 16).toString(16)}:${(networks++ & 0xffff).toString(16)}::1`;

  afterEach(() => community.close());

  async function start(options: Parameters<typeof communityForTests>[0]): Promise<void> {
    community = await communityForTests({ ...options, sms: 'demo', works: false });
    await letTextsIn(community);
  }

  async function ask(to: string): Promise<{ attempt: string; code: string } | undefined> {
    const { body } = await community.session(kind.begin, { [kind.told]: to }, { from: elsewhere() });
    return body.attempt && { attempt: body.attempt, code: await community.codeOf(body.attempt) };
  }

  async function tryCode(typed: { attempt: string; code: string }): Promise<string> {
    const { status, body } = await community.session(kind.end, typed, { from: elsewhere() });
    return status === 200 ? 'SIGNED_IN' : body.refusal.code;
  }

  /** Any code but the right one: luck is a matter of arithmetic (5 in a million an attempt), not of this run. */
  function guessBeside(code: string): string {
    const guess = String(randomInt(1_000_000)).padStart(6, '0');
    return guess === code ? guessBeside(code) : guess;
  }

  /** Guesses at each address in turn; from the eighth guess on the guesser says the very code that is in the mail. */
  async function guessAll(
    at: (to: string) => Promise<{ attempt: string; code: string }>,
    before = async () => {},
  ) {
    const told: Told = { SIGNED_IN: 0, [kind.wrong]: 0, CODE_EXPIRED: 0, TOO_MANY_REQUESTS: 0 };
    const live = await Promise.all(victims.map(at));
    for (let guess = 1; guess <= each; guess++) {
      for (const { attempt, code } of live) {
        await before();
        told[await tryCode({ attempt, code: guess < 8 ? guessBeside(code) : code })]!++;
      }
    }
    return told;
  }

  const askOrFail = async (to: string) => (await ask(to)) ?? expect.fail('no code was given');

  it('signs nobody in, with the limits loosened: five wrong codes end an attempt, also for the right one', async () => {
    await start({ limitFactor: 1_000_000 });
    expect(await guessAll(askOrFail)).toEqual({
      SIGNED_IN: 0,
      [kind.wrong]: 250,
      CODE_EXPIRED: guesses - 250,
      TOO_MANY_REQUESTS: 0,
    });
    const owners = await Promise.all(victims.map(async (to) => tryCode(await askOrFail(to))));
    expect(owners.filter((answer) => answer === 'SIGNED_IN')).toHaveLength(victims.length);
  }, 600_000);

  it('would sign all fifty in without that: the same guesses, the count of tries set back before each', async () => {
    await start({ limitFactor: 1_000_000 });
    const forget = () =>
      community.rows(async (db) => void (await db.updateTable('sign_in').set({ tries: 0 }).execute()));
    expect(await guessAll(askOrFail, forget)).toMatchObject({
      SIGNED_IN: victims.length,
      [kind.wrong]: 7 * victims.length,
    });
  }, 600_000);

  it('lets a guesser who asks for ever new codes try twenty an address, and signs nobody in after them', async () => {
    await start({});
    const told: Told = { SIGNED_IN: 0, [kind.wrong]: 0, CODE_EXPIRED: 0, TOO_MANY_REQUESTS: 0 };
    const few = victims.slice(0, guesses / 250);
    for (const to of few) {
      let live = await askOrFail(to);
      for (let guess = 1; guess <= 250; guess++) {
        const answer = await tryCode({ ...live, code: guess <= 24 ? guessBeside(live.code) : live.code });
        told[answer]!++;
        if (answer === 'CODE_EXPIRED') live = (await ask(to)) ?? live;
      }
    }
    const [judged, ended] = [20 * few.length, 4 * few.length];
    expect(told).toEqual({
      SIGNED_IN: 0,
      [kind.wrong]: judged,
      CODE_EXPIRED: ended,
      TOO_MANY_REQUESTS: guesses - judged - ended,
    });
  }, 600_000);

  it('lets a guesser spread two guesses over each of many addresses: all judged wrong, and from one network few are judged at all', async () => {
    await start({});
    const many = Array.from({ length: Math.min(guesses / 2, kind.most) }, (_, index) => kind.other(index));
    const spread = async (from: () => string) => {
      const told: Record<string, number> = {};
      for (const to of many) {
        const { body: asked } = await community.session(kind.begin, { [kind.told]: to }, { from: from() });
        for (let guess = 0; guess < 2; guess++) {
          const code = asked.attempt ? guessBeside(await community.codeOf(asked.attempt)) : '000000';
          const typed = { attempt: asked.attempt ?? 'x'.repeat(43), code };
          const { status, body } = await community.session(kind.end, typed, { from: from() });
          const answer = status === 200 ? 'SIGNED_IN' : body.refusal.code;
          told[answer] = (told[answer] ?? 0) + 1;
        }
      }
      return told;
    };
    expect(await spread(elsewhere)).toEqual({ [kind.wrong]: 2 * many.length });
    // Three hundred codes an hour are given to a network, and six hundred tries.
    const one = elsewhere();
    const judged = (await spread(() => one))[kind.wrong];
    expect(judged).toBe(Math.min(2 * many.length, kind.fromOneNetwork));
    const owner = await askOrFail(many[0]!);
    expect(await tryCode(owner)).toBe('SIGNED_IN');
  }, 600_000);
});
