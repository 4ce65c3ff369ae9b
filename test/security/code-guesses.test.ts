import { randomInt } from 'node:crypto';
import { communityForTests, hasPostgres, type TestCommunity } from '@wederkerig/server/testing';
import { afterEach, describe, expect, it } from 'vitest';

/** The long run makes 10,000 guesses, the short one 500. */
const guesses = process.env['WEDERKERIG_LONG'] ? 10_000 : 500;
const addresses = Array.from({ length: 50 }, (_, index) => `slachtoffer${index}@voorbeeld.nl`);
const each = guesses / addresses.length;

type Told = Record<'SIGNED_IN' | 'CODE_WRONG' | 'CODE_EXPIRED' | 'TOO_MANY_REQUESTS', number>;

describe.skipIf(!hasPostgres())(`Guessing ${guesses} codes over ${addresses.length} addresses`, () => {
  let community: TestCommunity;
  let networks = 0;
  /** A guesser with a whole botnet: no two requests come from the same network. */
  const elsewhere = () =>
    `2001:db8:${(networks >> 16).toString(16)}:${(networks++ & 0xffff).toString(16)}::1`;

  afterEach(() => community.close());

  async function ask(email: string): Promise<{ attempt: string; code: string } | undefined> {
    const { body } = await community.session('code', { email }, { from: elsewhere() });
    return body.attempt && { attempt: body.attempt, code: await community.codeOf(body.attempt) };
  }

  async function tryCode(typed: { attempt: string; code: string }): Promise<keyof Told> {
    const { status, body } = await community.session('sign-in', typed, { from: elsewhere() });
    return status === 200 ? 'SIGNED_IN' : body.refusal.code;
  }

  /** Any code but the right one: luck is a matter of arithmetic (5 in a million an attempt), not of this run. */
  function guessBeside(code: string): string {
    const guess = String(randomInt(1_000_000)).padStart(6, '0');
    return guess === code ? guessBeside(code) : guess;
  }

  /** Guesses at each address in turn; from the eighth guess on the guesser says the very code that is in the mail. */
  async function guessAll(
    at: (email: string) => Promise<{ attempt: string; code: string }>,
    before = async () => {},
  ) {
    const told: Told = { SIGNED_IN: 0, CODE_WRONG: 0, CODE_EXPIRED: 0, TOO_MANY_REQUESTS: 0 };
    const live = await Promise.all(addresses.map(at));
    for (let guess = 1; guess <= each; guess++) {
      for (const { attempt, code } of live) {
        await before();
        told[await tryCode({ attempt, code: guess < 8 ? guessBeside(code) : code })]++;
      }
    }
    return told;
  }

  const askOrFail = async (email: string) => (await ask(email)) ?? expect.fail('no code was given');

  it('signs nobody in, with the limits loosened: five wrong codes end an attempt, also for the right one', async () => {
    community = await communityForTests({ limitFactor: 1_000_000, works: false });
    expect(await guessAll(askOrFail)).toEqual({
      SIGNED_IN: 0,
      CODE_WRONG: 250,
      CODE_EXPIRED: guesses - 250,
      TOO_MANY_REQUESTS: 0,
    });
    const owners = await Promise.all(addresses.map(async (email) => tryCode(await askOrFail(email))));
    expect(owners.filter((answer) => answer === 'SIGNED_IN')).toHaveLength(addresses.length);
  }, 600_000);

  it('would sign all fifty in without that: the same guesses, the count of tries set back before each', async () => {
    community = await communityForTests({ limitFactor: 1_000_000, works: false });
    const forget = () =>
      community.rows(async (db) => void (await db.updateTable('sign_in').set({ tries: 0 }).execute()));
    expect(await guessAll(askOrFail, forget)).toMatchObject({
      SIGNED_IN: addresses.length,
      CODE_WRONG: 7 * addresses.length,
    });
  }, 600_000);

  it('lets a guesser who asks for ever new codes try twenty an address, and signs nobody in after them', async () => {
    community = await communityForTests({ works: false });
    const told: Told = { SIGNED_IN: 0, CODE_WRONG: 0, CODE_EXPIRED: 0, TOO_MANY_REQUESTS: 0 };
    const victims = addresses.slice(0, guesses / 250);
    for (const email of victims) {
      let live = await askOrFail(email);
      for (let guess = 1; guess <= 250; guess++) {
        const answer = await tryCode({ ...live, code: guess <= 24 ? guessBeside(live.code) : live.code });
        told[answer]++;
        if (answer === 'CODE_EXPIRED') live = (await ask(email)) ?? live;
      }
    }
    const [judged, ended] = [20 * victims.length, 4 * victims.length];
    expect(told).toEqual({
      SIGNED_IN: 0,
      CODE_WRONG: judged,
      CODE_EXPIRED: ended,
      TOO_MANY_REQUESTS: guesses - judged - ended,
    });
  }, 600_000);

  it('lets a guesser spread two guesses over each of many addresses: all judged wrong, and from one network few are judged at all', async () => {
    community = await communityForTests({ works: false });
    const many = Array.from({ length: guesses / 2 }, (_, index) => `velen${index}@voorbeeld.nl`);
    const spread = async (from: () => string) => {
      const told: Record<string, number> = {};
      for (const email of many) {
        const { body: asked } = await community.session('code', { email }, { from: from() });
        for (let guess = 0; guess < 2; guess++) {
          const code = asked.attempt ? guessBeside(await community.codeOf(asked.attempt)) : '000000';
          const typed = { attempt: asked.attempt ?? 'x'.repeat(43), code };
          const { status, body } = await community.session('sign-in', typed, { from: from() });
          const answer = status === 200 ? 'SIGNED_IN' : body.refusal.code;
          told[answer] = (told[answer] ?? 0) + 1;
        }
      }
      return told;
    };
    expect(await spread(elsewhere)).toEqual({ CODE_WRONG: guesses });
    // Three hundred codes an hour are given to a network, and six hundred tries.
    const one = elsewhere();
    const judged = (await spread(() => one))['CODE_WRONG'];
    expect(judged).toBe(Math.min(guesses, 600));
    const owner = await askOrFail(many[0]!);
    expect(await tryCode(owner)).toBe('SIGNED_IN');
  }, 600_000);
});
