import { randomBytes } from 'node:crypto';
import { communityForTests, hasPostgres, type TestCommunity } from '@wederkerig/server/testing';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { codeFrom } from '../../packages/server/src/letters/letters.rules.ts';
import { lettersFor } from '../../packages/server/src/testing/letters.ts';

/** Of the limits in production a twentieth, so that a year is over in seconds; the long run makes the whole of it. */
const share = process.env['WEDERKERIG_LONG'] ? 1 : 0.05;
const days = 365;
const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

describe.skipIf(!hasPostgres())('Guessing the codes of letters', () => {
  let community: TestCommunity;

  afterEach(async () => {
    vi.useRealTimers();
    await community.close();
  });

  async function tryCode(code: string, from: string): Promise<string> {
    const { status, body } = await community.session('letter', { code }, { from });
    return status === 200 ? 'FOUND' : body.refusal.code;
  }

  /** Guesses from one network until it is told to wait, or all guesses are made. */
  async function guess(codes: Iterable<string>, from: string): Promise<Record<string, number>> {
    const told: Record<string, number> = {};
    for (const code of codes) {
      const answer = await tryCode(code, from);
      told[answer] = (told[answer] ?? 0) + 1;
      if (answer === 'TOO_MANY_REQUESTS' || answer === 'FOUND') break;
    }
    return told;
  }

  function* atRandom() {
    for (;;) yield codeFrom(randomBytes(12));
  }
  /** All codes that begin as a letter does whose last two signs are covered: ten bits instead of sixty. */
  function* withLastTwo(code: string) {
    for (const one of signs) for (const other of signs) yield code.slice(0, 10) + one + other;
  }

  it(`finds none in a year of ${days} days, each until the limit, and takes a right one after it`, async () => {
    community = await communityForTests({ limitFactor: share, works: false });
    const letters = await lettersFor(community, 'Molenstraat');
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() });
    const told: Record<string, number> = {};
    for (let day = 0; day < days; day++) {
      const today = await guess(atRandom(), '198.51.100.7');
      for (const [answer, many] of Object.entries(today)) told[answer] = (told[answer] ?? 0) + many;
      vi.setSystemTime(Date.now() + 86_400_000);
    }
    expect(told).toEqual({ LETTER_CODE_WRONG: days * 60 * share, TOO_MANY_REQUESTS: days });
    expect(await tryCode(letters[0]!.code, '198.51.100.8')).toBe('FOUND');
  }, 600_000);

  it('would find one of ten bits without limits, and does not find it with them', async () => {
    community = await communityForTests({ limitFactor: 1_000_000, works: false });
    const [letter] = await lettersFor(community, 'Molenstraat', { number: '3' });
    expect(await guess(withLastTwo(letter!.code), '198.51.100.7')).toMatchObject({ FOUND: 1 });
    await community.close();
    community = await communityForTests({ works: false });
    // The guesser begins at 00, so the letter is one whose last signs come later than the limit.
    const late = (await lettersFor(community, 'Molenstraat')).find(
      ({ code }) => signs.indexOf(code[10]!) > 2,
    )!;
    expect(await guess(withLastTwo(late.code), '198.51.100.7')).toEqual({
      LETTER_CODE_WRONG: 60,
      TOO_MANY_REQUESTS: 1,
    });
    expect(await tryCode(late.code, '198.51.100.8')).toBe('FOUND');
  }, 600_000);

  it('is stopped for the server as a whole, however many networks guess', async () => {
    community = await communityForTests({ limitFactor: 0.02, works: false });
    const [letter] = await lettersFor(community, 'Molenstraat', { number: '3' });
    const told: Record<string, number> = {};
    for (let network = 0; network < 210; network++) {
      const answer = await tryCode(codeFrom(randomBytes(12)), `2001:db8:0:${network.toString(16)}::1`);
      told[answer] = (told[answer] ?? 0) + 1;
    }
    expect(told).toEqual({ LETTER_CODE_WRONG: 200, TOO_MANY_REQUESTS: 10 });
    expect(await tryCode(letter!.code, '2001:db8:1::1')).toBe('TOO_MANY_REQUESTS');
  }, 600_000);
});
