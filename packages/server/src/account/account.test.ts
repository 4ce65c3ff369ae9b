import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { findOrMakeResident } from '../residents/newcomers.actions.ts';
import {
  communityForTests,
  forumOrigin,
  hasPostgres,
  type Asking,
  type TestCommunity,
} from '../testing/index.ts';

describe.skipIf(!hasPostgres())('Signing in by the code in a mail', () => {
  let community: TestCommunity;

  beforeAll(async () => {
    community = await communityForTests();
  });
  afterAll(() => community.close());

  let people = 0;
  const somebody = () => `bewoner${people++}@voorbeeld.nl`;

  async function ask(email: string, asking?: Asking) {
    const { status, body } = await community.session('code', { email, language: 'nl' }, asking);
    expect(status).toBe(200);
    return { attempt: body.attempt as string, code: await community.codeOf(body.attempt) };
  }
  const signIn = (typed: { attempt: string; code: string }, asking?: Asking) =>
    community.session('sign-in', typed, asking);
  const signedIn = { status: 200, body: { viewer: { kind: 'GUEST', firstName: null } } };
  const refused = (code: string) => ({ status: 400, body: { refusal: { code } }, cookie: undefined });
  /** Another code than the right one. */
  const wrong = (code: string, by = 1) => String((Number(code) + by) % 1_000_000).padStart(6, '0');

  it('makes a guest of whoever proves an address, since an address is no home', async () => {
    const opened = await signIn(await ask(somebody()));
    expect(opened).toMatchObject(signedIn);
    const mine = await community.graphql(
      '{ viewer { kind firstName building } }',
      {},
      { token: opened.body.accessToken },
    );
    expect(mine.data.viewer).toEqual({ kind: 'GUEST', firstName: null, building: null });
  });

  it('is the same account the next time, however the address is written', async () => {
    const email = somebody();
    await signIn(await ask(email));
    await signIn(await ask(`  ${email.toUpperCase()} `));
    const accounts = await community.rows((db) =>
      db.selectFrom('resident').select('email').where('email', '=', email).execute(),
    );
    expect(accounts).toHaveLength(1);
  });

  it('takes the code with a space, and in Arabic digits', async () => {
    const { attempt, code } = await ask(somebody());
    const typed = code.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)));
    expect(await signIn({ attempt, code: `${typed.slice(0, 3)} ${typed.slice(3)}` })).toMatchObject(signedIn);
  });

  it('refuses a wrong code, and takes the right one after it', async () => {
    const { attempt, code } = await ask(somebody());
    expect(await signIn({ attempt, code: wrong(code) })).toMatchObject(refused('CODE_WRONG'));
    expect(await signIn({ attempt, code })).toMatchObject(signedIn);
  });

  it('takes the right code at the fifth try, and not at the sixth', async () => {
    for (const wrongOnes of [4, 5]) {
      const { attempt, code } = await ask(somebody());
      for (let by = 1; by <= wrongOnes; by++) {
        expect(await signIn({ attempt, code: wrong(code, by) })).toMatchObject(refused('CODE_WRONG'));
      }
      expect(await signIn({ attempt, code })).toMatchObject(
        wrongOnes === 4 ? signedIn : refused('CODE_EXPIRED'),
      );
    }
  });

  it('counts every try when twenty guesses arrive at once', async () => {
    const { attempt, code } = await ask(somebody());
    const guesses = await Promise.all(
      Array.from({ length: 20 }, (_, by) => signIn({ attempt, code: wrong(code, by + 1) })),
    );
    const told = guesses.map(({ body }) => body.refusal.code);
    expect(told.filter((given) => given === 'CODE_WRONG')).toHaveLength(5);
    expect(told.filter((given) => given === 'CODE_EXPIRED')).toHaveLength(15);
    expect(await signIn({ attempt, code })).toMatchObject(refused('CODE_EXPIRED'));
  });

  it('takes a code for fifteen minutes', async () => {
    const [inTime, late] = [await ask(somebody()), await ask(somebody())];
    community.clock.passSeconds(15 * 60 - 1);
    expect(await signIn(inTime)).toMatchObject(signedIn);
    community.clock.passSeconds(1);
    expect(await signIn(late)).toMatchObject(refused('CODE_EXPIRED'));
  });

  it('takes a code once, also when it is sent ten times at the same moment', async () => {
    const asked = await ask(somebody());
    const answers = await Promise.all(Array.from({ length: 10 }, () => signIn(asked)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(await signIn(asked)).toMatchObject(refused('CODE_EXPIRED'));
  });

  it('ends the code before when somebody asks for a new one, on whatever site', async () => {
    const email = somebody();
    const [first, second] = [await ask(email), await ask(email)];
    expect(await signIn(first)).toMatchObject(refused('CODE_EXPIRED'));
    const third = await ask(email, { origin: forumOrigin });
    expect(await signIn(second)).toMatchObject(refused('CODE_EXPIRED'));
    expect(await signIn(third, { origin: forumOrigin })).toMatchObject(signedIn);
  });

  it('refuses the right code in another browser than the one that asked', async () => {
    const [own, other] = [await ask(somebody()), await ask(somebody())];
    expect(await signIn({ attempt: other.attempt, code: own.code })).toMatchObject(refused('CODE_WRONG'));
    expect(await signIn({ attempt: 'an-attempt-nobody-made', code: own.code })).toMatchObject(
      refused('CODE_EXPIRED'),
    );
    expect(await signIn(own)).toMatchObject(signedIn);
  });

  it('refuses on the forum what was asked on the website', async () => {
    const asked = await ask(somebody());
    expect(await signIn(asked, { origin: forumOrigin })).toMatchObject(refused('CODE_EXPIRED'));
    expect(await signIn(asked)).toMatchObject(signedIn);
  });

  it('answers a known address like an unknown one, and mails each once', async () => {
    const [known, unknown] = [somebody(), somebody()];
    await community.rows((db) => findOrMakeResident({ ...community, db }, { email: known, language: 'nl' }));
    const answers = await Promise.all([known, unknown].map(answerFor));
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0]).toMatchObject({ status: 200, says: ['attempt'] });
    const mails = await vi.waitFor(async () => {
      const all = await community.mails();
      const found = [known, unknown].map((email) => all.filter(({ recipient }) => recipient === email));
      expect(found.map(({ length }) => length)).toEqual([1, 1]);
      return found.flat();
    }, 10_000);
    expect(
      new Set(mails.map(({ subject, body }) => `${subject} ${body}`.replaceAll(/\d{6}/g, 'CODE'))).size,
    ).toBe(1);
  });

  async function answerFor(email: string) {
    const response = await community.fetch('/session/code', {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: forumOrigin },
      body: JSON.stringify({ email, language: 'nl' }),
    });
    const body = (await response.json()) as Record<string, string>;
    const shape = { says: Object.keys(body), length: body['attempt']?.length };
    return { status: response.status, headers: [...response.headers], ...shape };
  }

  it('refuses what is no address, and what is two, and mails nobody', async () => {
    for (const email of [
      'ina',
      'ina@voorbeeld.nl,eva@voorbeeld.nl',
      'ina@voorbeeld.nl\r\nBcc: eva@voorbeeld.nl',
    ]) {
      expect(await community.session('code', { email })).toMatchObject(refused('EMAIL_NOT_READABLE'));
    }
    const asked = await community.rows((db) =>
      db.selectFrom('sign_in').select('email').where('email', 'like', '%eva%').execute(),
    );
    expect(asked).toEqual([]);
  });

  it('takes any language for the mail, and writes in one it has', async () => {
    for (const [language, stored] of [
      ['ar', 'ar'],
      ['xx', 'nl'],
      ['\0', 'nl'],
    ] as const) {
      const email = somebody();
      expect(await community.session('code', { email, language })).toMatchObject({ status: 200 });
      const row = await community.rows((db) =>
        db.selectFrom('sign_in').select('language').where('email', '=', email).executeTakeFirst(),
      );
      expect(row).toEqual({ language: stored });
    }
  });

  it('says a refusal in the language of the reader', async () => {
    const { attempt, code } = await ask(somebody());
    const asking = (language: string) => ({ headers: { 'accept-language': language } });
    const dutch = await signIn({ attempt, code: wrong(code) }, asking('nl'));
    const english = await signIn({ attempt, code: wrong(code) }, asking('en-GB,en;q=0.9'));
    expect(dutch.body.refusal.message).toMatch(/code/);
    expect(english.body.refusal.message).not.toBe(dutch.body.refusal.message);
  });
});
