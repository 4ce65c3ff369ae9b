import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyTheOutbox } from '../testing/emptied-outbox.ts';
import { communityForTests, hasPostgres, type TestCommunity } from '../testing/index.ts';
import {
  atOwnAccount,
  changeAddressAt,
  mailCameTo,
  newestFreshCode,
  openOwnAccountOf,
} from '../testing/own-account.ts';
import { lettersFor } from '../testing/letters.ts';
import { changeNumberAt, comeByText, letTextsIn, openOwnAccountBy } from '../testing/phones.ts';
import { leastStatements } from '../testing/statements.ts';

describe.skipIf(!hasPostgres())('The number of your own account', () => {
  let community: TestCommunity;
  let people = 0;
  let email: string;
  let number: string;

  beforeAll(async () => {
    community = await communityForTests({ sms: 'demo', limitFactor: 20 });
    await letTextsIn(community);
  });
  afterAll(() => community.close());
  beforeEach(async () => {
    email = `bewoner${people}@voorbeeld.nl`;
    number = `062${String(people++).padStart(7, '0')}`;
    await community.asResident(email);
    await emptyTheOutbox(community);
  });

  const post = (path: string, body: unknown) => atOwnAccount(community, path, body);
  const refused = (code: string, status = 400) => ({ status, body: { refusal: { code } } });
  const proofOf = async () => (await openOwnAccountOf(community, email)).body.proof as string;
  const change = (proof: string, to = number) => changeNumberAt(community, proof, to);
  const said = (typed: string) => `${typed.slice(0, 2)} ${typed.slice(2)}`;
  const international = (typed: string) => `+31${typed.slice(1)}`;
  const textTo = (typed: string, words: string) =>
    vi.waitFor(
      async () => {
        const found = (await community.mails()).find(
          ({ recipient, body }) => recipient === international(typed) && body.includes(words),
        );
        expect(found).toBeDefined();
        return found!.body;
      },
      { timeout: 15_000, interval: 100 },
    );
  const waiting = async (queue: string) => {
    const { rows } = await community.connection.pool.query(
      "select count(*)::int as waiting from pgboss.job where name = $1 and state in ('created', 'active', 'retry')",
      [queue],
    );
    return rows[0].waiting as number;
  };
  /** Somebody who came by their phone and lives here by a letter; they have no address. */
  const residentByPhone = async (phone = number) => {
    const guest = await comeByText(community, phone);
    const [letter] = await lettersFor(community, 'De Wilg', { number: '3' });
    await community.session(
      'letter/join',
      { code: letter!.code, attempt: phone.repeat(4), firstName: 'Mo', sixteen: true },
      { token: guest.token },
    );
  };

  it('opens it for somebody without an address, with the code bound to this page', async () => {
    await residentByPhone();
    await post('code-to-number', { number });
    expect(await textTo(number, 'Hiermee open je je gegevens')).toMatch(/\n@localhost #\d{6}$/);
    const opened = await openOwnAccountBy(community, number);
    expect(opened).toMatchObject({ status: 200, body: { email: null, number: said(number) } });
    expect((await post('devices', { proof: opened.body.proof })).body.devices).not.toEqual([]);
  });

  it('gets its code only where it opens something, though all are answered alike', async () => {
    await residentByPhone();
    await emptyTheOutbox(community);
    for (const typed of [number, '06 39 99 99 99'])
      expect(await post('code-to-number', { number: typed })).toEqual({
        status: 200,
        body: { attempt: expect.stringMatching(/^[\w-]{43}$/) },
      });
    await textTo(number, 'Je code is');
    await vi.waitFor(async () => expect(await waiting('own-account-code-text')).toBe(0), {
      timeout: 15_000,
      interval: 100,
    });
    const to = (await community.mails()).map(({ recipient }) => recipient);
    expect(to).toEqual([international(number)]);
    expect(await openOwnAccountBy(community, '06 39 99 99 98')).toMatchObject(refused('CODE_EXPIRED'));
  });

  it('costs the same work for a number that is known and one that is not', async () => {
    await residentByPhone();
    const asking = (typed: string) =>
      leastStatements(() => post('code-to-number', { number: typed }), /fresh_code|account_phone/);
    const proof = await proofOf();
    const changing = (typed: string) =>
      leastStatements(() => post('new-number', { proof, number: typed }), /fresh_code|account_phone/);
    const free = '06 39 99 99 97';
    expect(await asking(number)).toBe(await asking(free));
    expect(await changing(number)).toBe(await changing(free));
  });

  it('is added after a code to it, and then lets them in; their address is told', async () => {
    const proof = await proofOf();
    expect(await change(proof)).toEqual({
      status: 200,
      body: { email, number: said(number), bounced: false },
    });
    expect((await mailCameTo(community, email, 'nummer')).body).toContain('Bel ons meteen');
    expect((await comeByText(community, number)).viewer).toEqual({ kind: 'RESIDENT', firstName: 'Ina' });
    expect(await post('new-number', { proof, number })).toMatchObject(refused('PHONE_IS_YOURS'));
  });

  it('is changed: the new one opens the account, the old one does not and is told', async () => {
    const proof = await proofOf();
    await change(proof);
    const other = `063${number.slice(3)}`;
    const elsewhere = await proofOf();
    expect((await change(proof, other)).body.number).toBe(said(other));
    await textTo(number, 'kun je niet meer inloggen');
    expect(await openOwnAccountBy(community, other)).toMatchObject({ status: 200, body: { email } });
    expect(await openOwnAccountBy(community, number)).toMatchObject(refused('CODE_EXPIRED'));
    expect(await post('devices', { proof: elsewhere })).toMatchObject(refused('PROOF_OVER'));
    expect(await post('devices', { proof })).toMatchObject({ status: 200 });
  });

  it('is removed where an address is left, and not where it is the last way in', async () => {
    const proof = await proofOf();
    await change(proof);
    expect(await post('remove-number', { proof })).toEqual({
      status: 200,
      body: { email, number: null, bounced: false },
    });
    await textTo(number, 'kun je niet meer inloggen');
    expect(await openOwnAccountBy(community, number)).toMatchObject(refused('CODE_EXPIRED'));
    expect(await post('remove-number', { proof })).toMatchObject({ status: 200 });

    await residentByPhone();
    const { body } = await openOwnAccountBy(community, number);
    expect(await post('remove-number', { proof: body.proof })).toMatchObject(refused('PHONE_NEEDED'));
    const first = `eerste-${email}`;
    expect(await changeAddressAt(community, body.proof, first)).toEqual({
      status: 200,
      body: { email: first },
    });
    await textTo(number, 'ook met een e-mailadres');
    expect(await post('remove-number', { proof: body.proof })).toMatchObject({ status: 200 });
    expect(await openOwnAccountOf(community, first)).toMatchObject({ status: 200, body: { number: null } });
  });

  it('of somebody else is not given away, and only that phone hears of it', async () => {
    await residentByPhone();
    const proof = await proofOf();
    const { status, body } = await post('new-number', { proof, number });
    expect({ status, body }).toEqual({ status: 200, body: { attempt: expect.any(String) } });
    expect(await textTo(number, 'Dat kan niet')).not.toMatch(/\d{6}/);
    const guessed = { proof, attempt: body.attempt, code: await newestFreshCode(community) };
    expect(await post('change-number', guessed)).toMatchObject(refused('CODE_EXPIRED'));
    expect(await openOwnAccountBy(community, number)).toMatchObject({ status: 200, body: { email: null } });
  });

  it('comes along from a guest that it made, since whoever has the phone is that guest', async () => {
    expect((await comeByText(community, number)).viewer.kind).toBe('GUEST');
    expect((await change(await proofOf())).body.number).toBe(said(number));
    expect((await comeByText(community, number)).viewer.kind).toBe('RESIDENT');
  });

  it('is taken with its own code alone: of another account, another act or a wrong one it is refused', async () => {
    const proof = await proofOf();
    const { body } = await post('new-number', { proof, number });
    const code = await newestFreshCode(community);
    expect(await post('open', { attempt: body.attempt, code })).toMatchObject(refused('CODE_EXPIRED'));
    const typed = { proof, attempt: body.attempt, code };
    expect(await post('change-number', { ...typed, code: 'x' })).toMatchObject(refused('TEXT_CODE_WRONG'));
    const stranger = `buur-${email}`;
    await community.asResident(stranger, 'De Linde 3', 'Noor');
    const theirs = (await openOwnAccountOf(community, stranger)).body.proof;
    expect(await post('change-number', { ...typed, proof: theirs })).toMatchObject(refused('CODE_EXPIRED'));
    expect(await change(proof)).toMatchObject({ status: 200 });
  });

  it('is asked for where there is a number alone that gets text messages', async () => {
    const proof = await proofOf();
    for (const typed of ['020 123 45 67', '+32 470 12 34 56'])
      expect(['PHONE_NOT_OFFERED', 'PHONE_NOT_READABLE']).toContain(
        (await post('new-number', { proof, number: typed })).body.refusal.code,
      );
    expect(await post('code-to-number', { number: 'x' })).toMatchObject(refused('PHONE_NOT_READABLE'));
    const page = await (await community.fetch('/account')).text();
    expect(page).toContain('autocomplete="tel"');
  });

  it('has no place where the server sends no text messages', async () => {
    const silent = await communityForTests();
    const page = await (await silent.fetch('/account')).text();
    expect(page).not.toContain('autocomplete="tel"');
    expect(await atOwnAccount(silent, 'code-to-number', { number })).toMatchObject(refused('WAY_OFF'));
    await silent.close();
  });

  it('opens nothing any more once somebody took their address back, whoever added it', async () => {
    const thiefs = `dief-${email}`;
    expect(await changeAddressAt(community, await proofOf(), thiefs)).toMatchObject({ status: 200 });
    const { proof } = (await openOwnAccountOf(community, thiefs)).body;
    expect(await change(proof)).toMatchObject({ status: 200 });
    expect((await openOwnAccountBy(community, number)).status).toBe(200);
    const { body } = await mailCameTo(community, email, 'Je e-mailadres is veranderd');
    const code = /address-back#([\w-]{43})/.exec(body)![1]!;
    expect(await post('address-back', { code })).toMatchObject({ status: 200 });
    expect((await openOwnAccountBy(community, number)).body.refusal?.code).toBe('CODE_EXPIRED');
    expect(await textTo(number, 'nummer')).toBeTruthy();
  });
});
