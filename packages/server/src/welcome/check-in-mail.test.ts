import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dayLater, todayOf } from '../clock.ts';
import { findHome } from '../community/places.actions.ts';
import { removeWhatIsOld } from '../database/retention.ts';
import { acting } from '../testing/acting.ts';
import { communityForTests, hasPostgres, type TestCommunity } from '../testing/index.ts';
import { welcomeForTests } from '../testing/welcomes.ts';
import { mailForCheckIn, mailHowItGoes } from './check-in-mail.actions.ts';

const origin = 'http://localhost:4000';

describe.skipIf(!hasPostgres())('The mail that asks a newcomer how it goes', () => {
  let community: TestCommunity;

  beforeAll(async () => {
    community = await communityForTests();
  });
  afterAll(() => community.close());

  /** Somebody who got the keys so many days ago, and said yes. */
  async function newcomer(name: string, home: string, daysAgo: number, more: object = {}) {
    const email = `${name.toLowerCase()}@voorbeeld.nl`;
    const by = acting(community, await community.asResident(email, home, name));
    const today = todayOf(community);
    const id = await community.rows(async (db) => {
      const { id: resident_id } = await db
        .selectFrom('resident')
        .select('id')
        .where('email', '=', email)
        .executeTakeFirstOrThrow();
      return welcomeForTests(
        { ...community, db },
        {
          home_id: (await findHome(db, home))!,
          key_on: dayLater(today, -daysAgo),
          announced_on: dayLater(today, -daysAgo - 3),
          first_name: name,
          resident_id,
          agreed_on: today,
          ...more,
        },
      );
    });
    return { id, email, by };
  }
  const morning = () => community.rows((db) => mailHowItGoes({ ...community, db }));
  const mailsTo = async (email: string) =>
    (await community.mails()).filter(
      ({ recipient, body }) => recipient === email && body.includes('/check-in?'),
    );
  const linkTo = async (email: string) => {
    await expect.poll(() => mailsTo(email), { timeout: 25_000 }).not.toEqual([]);
    const { body } = (await mailsTo(email))[0]!;
    return new URL(/http\S+\/check-in\?\S+/.exec(body)![0]);
  };
  const send = async (said: object, headers: object = { origin }) => {
    const response = await community.fetch('/check-in', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ face: 'good', line: null, language: 'pl', phone: null, ...said }),
    });
    return { status: response.status, body: (await response.json()) as any };
  };
  const answers = (id: string) =>
    community.rows((db) =>
      db
        .selectFrom('welcome_check_in')
        .select(['step', 'face', 'line', 'language', 'source'])
        .where('welcome_id', '=', id)
        .execute(),
    );
  const askedToCall = (id: string) =>
    community.rows((db) =>
      db.selectFrom('welcome').select('call_phone').where('id', '=', id).executeTakeFirst(),
    );

  it('comes once, in their language, and opening its link changes nothing', async () => {
    const ania = await newcomer('Ania', 'De Linde 12', 7);
    await morning();
    await morning();
    const link = await linkTo(ania.email);
    expect(await mailsTo(ania.email)).toHaveLength(1);
    expect((await mailsTo(ania.email))[0]).toMatchObject({
      subject: 'Jak się masz?',
      body: expect.stringContaining('Nie ma to wpływu na czynsz.'),
    });
    expect(link.searchParams.get('lang')).toBe('pl');
    for (const method of ['GET', 'GET', 'HEAD', 'HEAD']) {
      const page = await community.fetch(`${link.pathname}${link.search}`, { method });
      expect(page.status).toBe(200);
      if (method === 'GET')
        expect(await page.text()).toContain('Czyta to tylko osoba do kontaktu i zastępca.');
    }
    expect(await answers(ania.id)).toEqual([]);
    expect(await send({ code: link.hash.slice(1), line: 'Dobrze tu.' })).toMatchObject({ status: 200 });
    expect(await answers(ania.id)).toEqual([
      { step: 'week-1', face: 'good', line: 'Dobrze tu.', language: 'pl', source: 'mail' },
    ]);
  });

  it('brings a call within two working days to whoever says that it goes badly', async () => {
    const { id, email } = await newcomer('Fatma', 'De Linde 14', 31);
    await morning();
    const code = (await linkTo(email)).hash.slice(1);
    const bad = { code, face: 'bad', line: 'De buren.', phone: '12' };
    expect((await send(bad)).body.refusal.code).toBe('PHONE_NOT_READABLE');
    expect(await answers(id)).toEqual([]);
    expect(await send({ ...bad, phone: '06 12345678' })).toMatchObject({ status: 200 });
    expect(await answers(id)).toMatchObject([{ step: 'month-1', face: 'bad' }]);
    expect((await askedToCall(id))!.call_phone).toContain('12345678');
  });

  it('is taken from our own page alone, with the link that was sent, for two weeks', async () => {
    const { id, email } = await newcomer('Ewa', 'De Linde 15', 7);
    await morning();
    const code = (await linkTo(email)).hash.slice(1);
    const refused = async (said: object, headers?: object) => (await send(said, headers)).body.refusal.code;
    expect(await refused({ code }, { origin: 'http://website.localhost:4001' })).toBe('ORIGIN_NOT_ALLOWED');
    expect(await refused({ code: `${code.slice(0, -1)}${code.endsWith('A') ? 'B' : 'A'}` })).toBe(
      'NOT_FOUND',
    );
    expect(await answers(id)).toEqual([]);
    community.clock.passDays(13);
    expect((await send({ code })).status).toBe(200);
    community.clock.passDays(1);
    expect(await refused({ code })).toBe('NOT_FOUND');
    const links = () =>
      community.rows((db) =>
        db.selectFrom('welcome_link').select('step').where('welcome_id', '=', id).execute(),
      );
    expect(await links()).toHaveLength(1);
    community.clock.passDays(1);
    await community.rows((db) => removeWhatIsOld(db, community.clock.now()));
    expect(await links()).toEqual([]);
  });

  it('comes to nobody who turned mail off, has no address, is left alone, or gave no yes; and to the others', async () => {
    const off = await newcomer('Olga', 'De Linde 16', 7);
    const none = await newcomer('Nina', 'De Linde 17', 7);
    const silent = await newcomer('Sara', 'De Linde 18', 7, { resident_id: null, agreed_on: null });
    const stopped = await newcomer('Tess', 'De Linde 19', 7);
    const wants = await newcomer('Wim', 'De Linde 20', 7, { language: 'nl' });
    await stopped.by.act('stopWelcome');
    await community.rows(async (db) => {
      const { id } = await db
        .selectFrom('resident')
        .select('id')
        .where('email', '=', off.email)
        .executeTakeFirstOrThrow();
      const choice = {
        rhythm: 'never',
        channel: 'mail',
        phone: null,
        hears_promises: false,
        hears_labs: false,
        hears_board: false,
        hears_values: false,
        chosen_on: todayOf(community),
      } as const;
      await db
        .insertInto('notification_choice')
        .values({ organisation_id: community.organisation.id, resident_id: id, ...choice })
        .execute();
      await db.updateTable('resident').set({ email: null }).where('email', '=', none.email).execute();
    });
    await morning();
    await linkTo(wants.email);
    for (const { email } of [off, none, silent, stopped]) expect(await mailsTo(email)).toEqual([]);
    const links = await community.rows((db) =>
      db
        .selectFrom('welcome_link')
        .select('welcome_id')
        .where('welcome_id', 'in', [off.id, none.id, silent.id, stopped.id])
        .execute(),
    );
    expect(links).toEqual([]);
  });

  it('is not written any more for whoever stopped since, and is for whoever did not', async () => {
    const { id, by } = await newcomer('Ruth', 'De Linde 21', 7);
    const written = () =>
      community.rows((db) => mailForCheckIn({ ...community, db }, { welcomeId: id, step: 'week-1' }));
    expect(await written()).toMatchObject({ firstName: 'Ruth', language: 'pl' });
    await by.act('stopWelcome');
    expect(await written()).toBeUndefined();
  });
});
