import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { removeWhatIsOld } from '../database/retention.ts';
import { emptyTheOutbox } from '../testing/emptied-outbox.ts';
import {
  communityForTests,
  forumOrigin,
  hasPostgres,
  websiteOrigin,
  type SignedInForTests,
  type TestCommunity,
} from '../testing/index.ts';
import { leastStatements } from '../testing/statements.ts';
import {
  atOwnAccount,
  changeAddressAt,
  mailCameTo,
  newestFreshCode,
  openOwnAccountOf,
} from '../testing/own-account.ts';

const ownOrigin = 'http://localhost:4000';
const iPhone =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148 Safari/604.1';

describe.skipIf(!hasPostgres())('The page of your own account', () => {
  let community: TestCommunity;
  let people = 0;
  let email: string;
  let ina: SignedInForTests;

  beforeAll(async () => {
    community = await communityForTests({ limitFactor: 20 });
  });
  afterAll(() => community.close());
  beforeEach(async () => {
    email = `bewoner${people++}@voorbeeld.nl`;
    ina = await community.asResident(email);
    await emptyTheOutbox(community);
  });

  const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    atOwnAccount(community, path, body, headers);
  const refused = (code: string, status = 400) => ({ status, body: { refusal: { code } } });
  const newestCode = () => newestFreshCode(community);
  const open = (address = email) => openOwnAccountOf(community, address);
  const proofOf = async (address = email) => (await open(address)).body.proof as string;
  const devices = async (proof: string) => (await post('devices', { proof })).body.devices as any[];
  const viewer = async ({ token }: { token: string }) =>
    (await community.graphql('{ viewer { firstName } }', {}, { token })).data?.viewer ?? null;
  const residentOf = (address: string) =>
    community.rows((db) =>
      db.selectFrom('resident').select('id').where('email', '=', address).executeTakeFirst(),
    );
  const change = (proof: string, address: string) => changeAddressAt(community, proof, address);
  const mailTo = (address: string, subject: string) => mailCameTo(community, address, subject);
  const backCodeIn = (body: string) => /address-back#([\w-]{43})/.exec(body)![1]!;

  describe('its code', () => {
    it('is mailed to whoever has an account, and to nobody else, though all are answered alike', async () => {
      const known = await post('code', { email });
      const unknown = await post('code', { email: 'niemand@voorbeeld.nl' });
      for (const answer of [known, unknown])
        expect(answer).toEqual({ status: 200, body: { attempt: expect.stringMatching(/^[\w-]{43}$/) } });
      const mail = await mailTo(email, 'Je code is');
      expect(mail.body).toContain('wie je gegevens las');
      await vi.waitFor(async () => expect(await waitingJobs('own-account-code-mail')).toBe(0), {
        timeout: 15_000,
        interval: 100,
      });
      const codes = (await community.mails()).filter(({ subject }) => subject.startsWith('Je code'));
      expect(codes.map(({ recipient }) => recipient)).toEqual([email]);
    });

    it('costs the same work for an address that is known and one that is not', async () => {
      const asking = (address: string) =>
        leastStatements(() => post('code', { email: address }), /fresh_code|resident/);
      const proof = await proofOf();
      const changing = (address: string) =>
        leastStatements(() => post('new-address', { proof, email: address }), /fresh_code|resident/);
      const taken = `buur-${email}`;
      await community.asResident(taken, 'De Linde 3', 'Noor');
      const costs = [await asking(email), await asking('niemand@voorbeeld.nl')];
      expect(costs[0]).toBeGreaterThan(0);
      expect(costs[1]).toBe(costs[0]);
      expect(await changing(taken)).toBe(await changing('niemand@voorbeeld.nl'));
    });

    it('is taken once, five tries at most, and wrong ones sound alike for known and unknown', async () => {
      const attempts = [await post('code', { email }), await post('code', { email: 'niemand@voorbeeld.nl' })];
      for (const { body } of attempts)
        expect(await post('open', { attempt: body.attempt, code: 'nee' })).toMatchObject(
          refused('CODE_WRONG'),
        );
      const attempt = attempts[0]!.body.attempt as string;
      // The code of the first attempt, though the second was asked for later.
      const rows = await community.rows((db) =>
        db.selectFrom('fresh_code').select('id').where('email', '=', email).execute(),
      );
      const code = community.secret.digits('fresh-code', rows[0]!.id);
      expect(await post('open', { attempt, code })).toMatchObject({ status: 200, body: { email } });
      expect(await post('open', { attempt, code })).toMatchObject(refused('CODE_EXPIRED'));
      const second = (await post('code', { email })).body.attempt as string;
      for (let tried = 0; tried < 5; tried++)
        expect(await post('open', { attempt: second, code: 'x' })).toMatchObject(refused('CODE_WRONG'));
      expect(await post('open', { attempt: second, code: await newestCode() })).toMatchObject(
        refused('CODE_EXPIRED'),
      );
    });

    it('opens nothing for an address that is nobody’s, even where it was guessed', async () => {
      expect(await open('niemand@voorbeeld.nl')).toMatchObject(refused('CODE_EXPIRED'));
      expect(await open()).toMatchObject({ status: 200 });
    });

    it('proves the address for fifteen minutes, by a secret that the attempt did not have', async () => {
      const { body: asked } = await post('code', { email });
      const typed = { attempt: asked.attempt, code: await newestCode() };
      const { proof } = (await post('open', typed)).body;
      expect(await post('devices', { proof: asked.attempt })).toMatchObject(refused('PROOF_OVER'));
      community.clock.passSeconds(15 * 60 - 1);
      expect(await post('devices', { proof })).toMatchObject({ status: 200 });
      community.clock.passSeconds(1);
      expect(await post('devices', { proof })).toMatchObject(refused('PROOF_OVER'));
    });

    it('is no code for anything else, and no other code is one for it', async () => {
      const { body } = await community.session('code', { email, language: 'nl' });
      const other = { attempt: body.attempt, code: await community.codeOf(body.attempt) };
      expect(await post('open', other)).toMatchObject(refused('CODE_EXPIRED'));
      const { body: asked } = await post('code', { email });
      const typed = { attempt: asked.attempt, code: await newestCode() };
      expect((await community.session('sign-in', typed)).body).toMatchObject({
        refusal: { code: 'CODE_EXPIRED' },
      });
      expect(await post('open', typed)).toMatchObject({ status: 200 });
    });

    it('is asked for by its own page alone, in JSON that can be read', async () => {
      for (const origin of [websiteOrigin, forumOrigin, 'null', 'https://kwaad.example'])
        expect(await post('code', { email }, { origin })).toMatchObject(refused('ORIGIN_NOT_ALLOWED', 403));
      expect(await post('code', { email }, { 'content-type': 'text/plain' })).toMatchObject(
        refused('INPUT_NOT_READABLE'),
      );
      expect(await post('code', { email: 'ina' })).toMatchObject(refused('EMAIL_NOT_READABLE'));
      expect(await post('code', {})).toMatchObject(refused('EMAIL_NOT_READABLE'));
      expect(await post('code', { email })).toMatchObject({ status: 200 });
    });

    it('is not replaced by the session of a host page, from wherever that is shown', async () => {
      const authorization = `Bearer ${ina.token}`;
      for (const path of ['devices', 'seen', 'sign-out-everywhere'])
        for (const origin of [websiteOrigin, ownOrigin])
          expect(await post(path, {}, { authorization, origin, cookie: ina.cookie })).toMatchObject(
            origin === ownOrigin ? refused('PROOF_OVER') : refused('ORIGIN_NOT_ALLOWED', 403),
          );
      expect(await viewer(ina)).toEqual({ firstName: 'Ina' });
    });
  });

  describe('its devices', () => {
    it('are what sort of thing on what site, with days and no time of day', async () => {
      const headers = { 'user-agent': iPhone, 'sec-ch-ua-mobile': '?1' };
      community.clock.passDays(1);
      const { body } = await community.session('code', { email, language: 'nl' }, { origin: forumOrigin });
      const typed = { attempt: body.attempt, code: await community.codeOf(body.attempt) };
      await community.session('sign-in', typed, { origin: forumOrigin, headers });
      const shown = await devices(await proofOf());
      expect(shown).toMatchObject([
        { where: 'Forum', device: 'Telefoon' },
        { where: 'Website', device: 'Ander apparaat' },
      ]);
      expect(shown[1].since).toMatch(/^Ingelogd op \d+\u00a0november 2026$/);
      expect(JSON.stringify(shown)).not.toMatch(/\d\d:\d\d|iPhone|Mozilla/);
      const kept = await community.rows((db) => db.selectFrom('session').selectAll().execute());
      expect(JSON.stringify(kept)).not.toMatch(/iPhone|Mozilla/);
    });

    it('go out one by one, at once, and only those of whoever asks', async () => {
      const here = await community.asGuest(email, forumOrigin);
      const other = await community.asResident(`buur-${email}`, 'De Linde 3', 'Noor');
      const [proof, proofOfOther] = [await proofOf(), await proofOf(`buur-${email}`)];
      const [theirs] = await devices(proofOfOther);
      const forum = (await devices(proof)).find(({ where }) => where === 'Forum');
      expect(await post('sign-out', { proof, device: theirs.id })).toMatchObject({ status: 200 });
      expect(await viewer(other)).toEqual({ firstName: 'Noor' });
      const left = await post('sign-out', { proof, device: forum.id });
      expect(left.body.devices.map(({ where }: any) => where)).toEqual(['Website']);
      expect(await viewer(here)).toBeNull();
      expect(await viewer(ina)).toEqual({ firstName: 'Ina' });
      const refreshed = await community.session('refresh', {}, { origin: forumOrigin, cookie: here.cookie });
      expect(refreshed.body).toEqual({ accessToken: null });
      // Once more, where the first answer was lost.
      expect(await post('sign-out', { proof, device: forum.id })).toEqual(left);
      expect(await post('sign-out', { proof, device: 'x' })).toMatchObject(refused('PROOF_OVER'));
    });

    it('go out everywhere, the console too, and no other page of this account stays open', async () => {
      const staff = await community.asStaff(email, 'staff', 'Ina');
      const [proof, elsewhere] = [await proofOf(), await proofOf()];
      expect((await devices(elsewhere)).map(({ where }) => where)).toEqual(['Werk', 'Website']);
      const atWork = async () => (await staff.graphql('{ viewer { firstName } }')).data?.viewer ?? null;
      expect(await atWork()).toEqual({ firstName: 'Ina' });
      expect((await post('sign-out-everywhere', { proof })).body).toEqual({ devices: [] });
      expect([await viewer(ina), await atWork()]).toEqual([null, null]);
      expect(await post('devices', { proof: elsewhere })).toMatchObject(refused('PROOF_OVER'));
      expect(await post('devices', { proof })).toMatchObject({ status: 200 });
      expect(await viewer(await community.asGuest(email))).toEqual({ firstName: 'Ina' });
    });

    it('are gone from the list once a session is too old', async () => {
      expect(await devices(await proofOf())).toHaveLength(1);
      community.clock.passDays(91);
      expect(await devices(await proofOf())).toHaveLength(0);
    });
  });

  describe('another address', () => {
    const fresh = () => `nieuw-${people}@voorbeeld.nl`;

    it('is theirs after a code that was mailed there, and the old one is told with the phone number', async () => {
      const before = await residentOf(email);
      const proof = await proofOf();
      const { attempt } = (await post('new-address', { proof, email: fresh() })).body;
      expect((await mailTo(fresh(), 'Je code is')).body).toContain('Je wilt dit e-mailadres gebruiken');
      const typed = { proof, attempt, code: await newestCode() };
      expect(await post('change-address', typed)).toEqual({ status: 200, body: { email: fresh() } });
      const told = await mailTo(email, 'Je e-mailadres is veranderd');
      expect(told.body).toMatch(/Bel ons meteen: 000 000 00 00/);
      expect(told.body).not.toContain(fresh());
      expect(await residentOf(fresh())).toEqual(before);
      // They stay signed in, and come in again with the new address.
      expect(await viewer(ina)).toEqual({ firstName: 'Ina' });
      expect(await viewer(await community.asGuest(fresh()))).toEqual({ firstName: 'Ina' });
      // The old one makes no second account of the same person.
      const { body } = await community.session('code', { email, language: 'nl' });
      const old = { attempt: body.attempt, code: await community.codeOf(body.attempt) };
      expect((await community.session('sign-in', old)).body).toMatchObject({
        refusal: { code: 'ADDRESS_CHANGED' },
      });
      expect(await residentOf(email)).toBeUndefined();
    });

    it('that is somebody else’s is answered as any other, and that person is told plainly', async () => {
      const taken = `buur-${email}`;
      await community.asResident(taken, 'De Linde 3', 'Noor');
      await emptyTheOutbox(community);
      const [mine, theirs] = [await residentOf(email), await residentOf(taken)];
      const proof = await proofOf();
      const answers = [
        await post('new-address', { proof, email: taken }),
        await post('new-address', { proof, email: fresh() }),
      ];
      for (const answer of answers)
        expect(answer).toEqual({ status: 200, body: { attempt: expect.stringMatching(/^[\w-]{43}$/) } });
      expect((await mailTo(taken, 'al van iemand')).body).toContain('Er is niets veranderd.');
      expect((await mailTo(fresh(), 'Je code is')).body).not.toContain('al van iemand');
      expect((await community.mails()).filter(({ recipient }) => recipient === taken)).toHaveLength(1);
      // Neither does a right guess take it away.
      expect(await change(proof, taken)).toMatchObject(refused('CODE_EXPIRED'));
      expect([await residentOf(email), await residentOf(taken)]).toEqual([mine, theirs]);
      expect(await change(proof, fresh())).toMatchObject({ status: 200 });
    });

    it('that is one’s own already, or none at all, is refused beside the field', async () => {
      const proof = await proofOf();
      expect(await post('new-address', { proof, email: ` ${email.toUpperCase()}` })).toMatchObject(
        refused('ADDRESS_IS_YOURS'),
      );
      expect(await post('new-address', { proof, email: 'ina' })).toMatchObject(refused('EMAIL_NOT_READABLE'));
      expect(await post('new-address', { proof, email: fresh() })).toMatchObject({ status: 200 });
    });

    it('is not given by a code that somebody else asked for', async () => {
      const other = `buur-${email}`;
      await community.asResident(other, 'De Linde 3', 'Noor');
      const [proof, proofOfOther] = [await proofOf(), await proofOf(other)];
      const { body } = await post('new-address', { proof, email: fresh() });
      const typed = { attempt: body.attempt, code: await newestCode() };
      expect(await post('change-address', { ...typed, proof: proofOfOther })).toMatchObject(
        refused('CODE_EXPIRED'),
      );
      const wrong = { ...typed, code: 'nee', proof };
      const { body: again } = await post('new-address', { proof, email: fresh() });
      expect(await post('change-address', { ...wrong, attempt: again.attempt })).toMatchObject(
        refused('CODE_WRONG'),
      );
      const right = { proof, attempt: again.attempt, code: await newestCode() };
      expect(await post('change-address', right)).toMatchObject({ status: 200 });
    });

    it('is asked for ten times a day at most, each mailed to somebody', async () => {
      const strict = await communityForTests();
      const at = (path: string, body: object) => atOwnAccount(strict, path, body);
      await strict.asResident('ina@voorbeeld.nl');
      const { proof } = (await openOwnAccountOf(strict, 'ina@voorbeeld.nl')).body;
      for (let asked = 0; asked < 10; asked++)
        expect((await at('new-address', { proof, email: `a${asked}@voorbeeld.nl` })).status).toBe(200);
      expect(await at('new-address', { proof, email: 'b@voorbeeld.nl' })).toMatchObject(
        refused('TOO_MANY_REQUESTS', 429),
      );
      expect((await at('devices', { proof })).status).toBe(200);
      await strict.close();
    });
  });

  describe('an address that was changed', () => {
    const changedBy = async (proof: string, to: string) => {
      expect(await change(proof, to)).toMatchObject({ status: 200 });
    };

    it('comes back by the link in the mail, pressed, which signs everybody out', async () => {
      const thief = `dief-${email}`;
      await changedBy(await proofOf(), thief);
      const { body } = await mailTo(email, 'Je e-mailadres is veranderd');
      const code = backCodeIn(body);
      const stolen = await community.asGuest(thief);
      const open = await proofOf(thief);
      // A mail scanner follows the link: nothing changes.
      for (const method of ['GET', 'HEAD']) {
        const seen = await community.fetch('/account/address-back', { method });
        expect(seen.status).toBe(200);
      }
      expect(await viewer(stolen)).toEqual({ firstName: 'Ina' });
      expect(await post('address-back', { code })).toEqual({ status: 200, body: {} });
      expect([await viewer(stolen), await viewer(ina)]).toEqual([null, null]);
      expect(await post('devices', { proof: open })).toMatchObject(refused('PROOF_OVER'));
      expect(await residentOf(thief)).toBeUndefined();
      expect(await viewer(await community.asGuest(email))).toEqual({ firstName: 'Ina' });
      expect((await mailTo(thief, 'is terug')).body).toContain('Bel ons: 000 000 00 00');
      expect(await post('address-back', { code })).toMatchObject(refused('CODE_EXPIRED'));
    });

    it('comes back from behind two changes, of which neither can be undone then', async () => {
      await changedBy(await proofOf(), `b-${email}`);
      const first = backCodeIn((await mailTo(email, 'veranderd')).body);
      await changedBy(await proofOf(`b-${email}`), `c-${email}`);
      const second = backCodeIn((await mailTo(`b-${email}`, 'veranderd')).body);
      expect(await post('address-back', { code: first })).toMatchObject({ status: 200 });
      expect(await residentOf(email)).toBeDefined();
      expect(await post('address-back', { code: second })).toMatchObject(refused('CODE_EXPIRED'));
      expect(await residentOf(`c-${email}`)).toBeUndefined();
    });

    it('waits fourteen days, in which nobody else gets it, and is not kept longer', async () => {
      const later = `later-${email}`;
      await changedBy(await proofOf(), later);
      const code = backCodeIn((await mailTo(email, 'veranderd')).body);
      const other = `buur-${email}`;
      await community.asResident(other, 'De Linde 3', 'Noor');
      expect(await change(await proofOf(other), email)).toMatchObject(refused('CODE_EXPIRED'));
      community.clock.passDays(14);
      expect(await post('address-back', { code })).toMatchObject(refused('CODE_EXPIRED'));
      expect(await change(await proofOf(other), email)).toMatchObject({ status: 200 });
      community.clock.passSeconds(1);
      await community.rows((db) => removeWhatIsOld(db, community.clock.now()));
      const kept = await community.rows((db) =>
        db.selectFrom('resident_address_change').select('old_email').execute(),
      );
      expect(kept.map(({ old_email }) => old_email)).not.toContain(email);
      expect(kept.map(({ old_email }) => old_email)).toContain(other);
    });

    it('comes back by no other code than that', async () => {
      await changedBy(await proofOf(), `x-${email}`);
      const code = backCodeIn((await mailTo(email, 'veranderd')).body);
      for (const bad of [code.slice(0, -1) + (code.endsWith('A') ? 'B' : 'A'), `${code}A`])
        expect(await post('address-back', { code: bad })).toMatchObject(refused('CODE_EXPIRED'));
      expect(await post('address-back', { code: 'kort' })).toMatchObject(refused('CODE_EXPIRED'));
      const stored = await community.rows((db) =>
        db.selectFrom('resident_address_change').selectAll().execute(),
      );
      expect(JSON.stringify(stored)).not.toContain(code);
      expect(await post('address-back', { code })).toMatchObject({ status: 200 });
    });
  });

  async function waitingJobs(queue: string): Promise<number> {
    const { rows } = await community.connection.pool.query<{ count: number }>(
      "select count(*) from pgboss.job where name = $1 and state <> 'completed'",
      [queue],
    );
    return Number(rows[0]!.count);
  }
});
