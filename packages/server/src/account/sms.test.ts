import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { communityForTests, forumOrigin, hasPostgres, type TestCommunity } from '../testing/index.ts';
import { lettersFor } from '../testing/letters.ts';
import { comeByText, letTextsIn } from '../testing/phones.ts';

const viewerOf = '{ viewer { kind firstName building } }';

describe.skipIf(!hasPostgres())('Coming in by a code in a text message', () => {
  let community: TestCommunity;
  let phones = 0;
  let number: string;

  beforeAll(async () => {
    community = await communityForTests({ sms: 'demo', limitFactor: 20 });
    await letTextsIn(community);
  });
  afterAll(() => community.close());
  beforeEach(() => {
    number = `061${String(phones++).padStart(7, '0')}`;
  });

  const come = (typed = number) => comeByText(community, typed);
  const ask = (typed = number, asking = {}) => community.session('sms', { number: typed }, asking);
  const viewer = async (token: string) =>
    (await community.graphql(viewerOf, {}, { token })).data?.viewer ?? null;
  const textTo = (recipient: string) =>
    vi.waitFor(
      async () => {
        const found = (await community.mails()).find((mail) => mail.recipient === recipient);
        expect(found).toBeDefined();
        return found!.body;
      },
      { timeout: 15_000, interval: 100 },
    );
  const international = (typed: string) => `+31${typed.slice(1)}`;

  it('makes a guest of a number nobody had, and lets the same person in the next time, however it is typed', async () => {
    const first = await come();
    expect(first.viewer).toEqual({ kind: 'GUEST', firstName: null });
    const [account] = await community.rows((db) =>
      db
        .selectFrom('account_phone')
        .innerJoin('resident', 'resident.id', 'account_phone.resident_id')
        .select(['number', 'email', 'resident.id'])
        .where('number', '=', international(number))
        .execute(),
    );
    expect(account).toMatchObject({ number: international(number), email: null });
    expect((await come(`0031 ${number.slice(1)}`)).viewer.kind).toBe('GUEST');
    const rows = await community.rows((db) =>
      db.selectFrom('session').select('id').where('resident_id', '=', account!.id).execute(),
    );
    expect(rows).toHaveLength(2);
  });

  it('says what the code is for and to give it to nobody, and binds it to the page it is typed on', async () => {
    const { body } = await ask(number);
    const text = await textTo(international(number));
    const code = await community.codeOf(body.attempt);
    expect(text).toMatch(
      new RegExp(`^Je code is ${code}\\. Hiermee log je in bij .+\\. Geef deze code aan niemand\\.`),
    );
    expect(text.split('\n').at(-1)).toBe(`@website.localhost #${code}`);
    expect(text.length).toBeLessThanOrEqual(160);
  });

  it('comes in the language of the reader', async () => {
    await community.session('sms', { number, language: 'uk' });
    expect(await textTo(international(number))).toContain('Ваш код');
  });

  it('answers alike for a number that is known and one that is not', async () => {
    await come();
    const known = await ask(number);
    const unknown = await ask('06 19 99 99 99');
    for (const { status, body } of [known, unknown]) {
      expect(status).toBe(200);
      expect(body).toEqual({ attempt: expect.stringMatching(/^[\w-]{43}$/) });
    }
  });

  it('refuses a number that cannot be read, or gets no text message', async () => {
    expect((await ask('06 123')).body.refusal).toEqual({
      code: 'PHONE_NOT_READABLE',
      message: 'Dit nummer klopt niet, kijk het nog eens na.',
    });
    expect((await ask('020 123 45 67')).body.refusal).toEqual({
      code: 'PHONE_NOT_OFFERED',
      message: 'Naar dit nummer sturen we geen sms, kies een mobiel nummer.',
    });
    expect((await ask('+32 470 12 34 56')).body.refusal.code).toBe('PHONE_NOT_OFFERED');
    expect((await ask()).body.attempt).toBeDefined();
  });

  it('refuses a wrong code, and takes the right one once', async () => {
    const { body } = await ask();
    const code = await community.codeOf(body.attempt);
    const enter = (typed: string) => community.session('sms/sign-in', { attempt: body.attempt, code: typed });
    const wrong = code === '000000' ? '000001' : '000000';
    expect((await enter(wrong)).body.refusal).toEqual({
      code: 'TEXT_CODE_WRONG',
      message: 'Deze code klopt niet, kijk nog eens in de sms.',
    });
    expect((await enter(code)).body.accessToken).toBeDefined();
    expect((await enter(code)).body.refusal.code).toBe('CODE_EXPIRED');
  });

  it('ends the code before it when another is asked for, and any after fifteen minutes', async () => {
    const { body: before } = await ask();
    const code = await community.codeOf(before.attempt);
    const { body } = await ask();
    const enter = (attempt: string, typed: string) =>
      community.session('sms/sign-in', { attempt, code: typed });
    expect((await enter(before.attempt, code)).body.refusal.code).toBe('CODE_EXPIRED');
    community.clock.passSeconds(15 * 60);
    expect((await enter(body.attempt, await community.codeOf(body.attempt))).body.refusal.code).toBe(
      'CODE_EXPIRED',
    );
  });

  it('takes no code of a mail for a number, nor of a text message for an address', async () => {
    const { body: mail } = await community.session('code', { email: 'ina@voorbeeld.nl' });
    const { body: text } = await ask();
    const typed = async (attempt: string) => ({ attempt, code: await community.codeOf(attempt) });
    expect((await community.session('sms/sign-in', await typed(mail.attempt))).body.refusal.code).toBe(
      'CODE_EXPIRED',
    );
    expect((await community.session('sign-in', await typed(text.attempt))).body.refusal.code).toBe(
      'CODE_EXPIRED',
    );
    expect(
      (await community.session('sms/sign-in', await typed(text.attempt))).body.accessToken,
    ).toBeDefined();
    expect((await community.session('sign-in', await typed(mail.attempt))).body.accessToken).toBeDefined();
  });

  it('makes one account of a number that proves itself twice at one moment', async () => {
    const { body: one } = await ask();
    const code = await community.codeOf(one.attempt);
    await letTextsIn(community, true, 'forum');
    const { body: other } = await ask(number, { origin: forumOrigin });
    // The first was ended by the second; set back, as if both had been asked for at once.
    await community.rows((db) =>
      db
        .updateTable('sign_in')
        .set({ expires_at: new Date('2027-01-01') })
        .where('number', '=', international(number))
        .execute(),
    );
    const both = await Promise.all([
      community.session('sms/sign-in', { attempt: one.attempt, code }),
      community.session(
        'sms/sign-in',
        { attempt: other.attempt, code: await community.codeOf(other.attempt) },
        { origin: forumOrigin },
      ),
    ]);
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    const owners = await community.rows((db) =>
      db
        .selectFrom('account_phone')
        .select('resident_id')
        .where('number', '=', international(number))
        .execute(),
    );
    expect(owners).toHaveLength(1);
  });

  it('lets somebody who then uses a letter come back on a new phone as a resident', async () => {
    const guest = await come();
    const [letter] = await lettersFor(community, 'De Linde', { number: '14' });
    const joined = await community.session(
      'letter/join',
      { code: letter!.code, attempt: 'p'.repeat(43), firstName: '', sixteen: true },
      { token: guest.token },
    );
    expect(joined.body.viewer.kind).toBe('RESIDENT');
    const newPhone = await come();
    expect(newPhone.viewer.kind).toBe('RESIDENT');
    expect(await viewer(newPhone.token)).toMatchObject({ kind: 'RESIDENT', building: 'De Linde' });
  });

  describe('where it is not offered', () => {
    it('is refused at its beginning and at its end, and works again when it is switched on', async () => {
      const { body } = await ask();
      const typed = { attempt: body.attempt, code: await community.codeOf(body.attempt) };
      await letTextsIn(community, false);
      expect((await ask()).body.refusal.code).toBe('WAY_OFF');
      expect((await community.session('sms/sign-in', typed)).body.refusal.code).toBe('WAY_OFF');
      await letTextsIn(community);
      expect((await community.session('sms/sign-in', typed)).body.accessToken).toBeDefined();
    });
  });
});
