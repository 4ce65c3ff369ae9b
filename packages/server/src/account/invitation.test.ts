import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startJobs } from '../jobs/jobs.ts';
import { communityForTests, hasPostgres, type TestCommunity } from '../testing/index.ts';
import { invite } from './invitation.actions.ts';

const ownOrigin = 'http://localhost:4000';

describe.skipIf(!hasPostgres())('Joining by invitation', () => {
  let community: TestCommunity;
  let outbox: Awaited<ReturnType<typeof startJobs>>;

  beforeAll(async () => {
    community = await communityForTests();
    outbox = await startJobs(community.connection.settings, () => {});
  });
  afterAll(async () => {
    await outbox.stop();
    await community.close();
  });

  let people = 0;
  const somebody = () => `genodigde${people++}@voorbeeld.nl`;

  const inviteTo = (email: string, home: string, firstName?: string) => {
    const { organisation, clock, secret } = community;
    const invited = { email, home, language: 'nl', ...(firstName ? { firstName } : {}) };
    return community.rows((db) => invite({ db, organisation, clock, secret, outbox }, invited));
  };
  const codeOf = (id: string) => community.secret.token('invitation', id);
  const join = async (
    code: string,
    more: { firstName?: string; origin?: string | null; type?: string } = {},
  ) => {
    const { origin = ownOrigin, type = 'application/json', firstName } = more;
    const response = await community.fetch('/session/join', {
      method: 'POST',
      headers: { 'content-type': type, ...(origin === null ? {} : { origin }) },
      body: JSON.stringify({ code, firstName }),
    });
    return { status: response.status, body: await response.json() };
  };
  const homesOf = (email: string) =>
    community.rows((db) =>
      db
        .selectFrom('resident')
        .innerJoin('residency', 'residency.resident_id', 'resident.id')
        .innerJoin('home', 'home.id', 'residency.home_id')
        .select(['home.number', 'residency.confirmed_how', 'resident.first_name'])
        .where('resident.email', '=', email)
        .execute(),
    );
  const refused = (code: string) => ({ body: { refusal: { code } } });

  it('makes a confirmed resident of whoever presses the button behind the link in the mail', async () => {
    const email = somebody();
    await inviteTo(email, 'De Linde 3', 'Eva');
    const mail = await vi.waitFor(async () => {
      const found = (await community.mails()).find(({ recipient }) => recipient === email);
      expect(found).toBeDefined();
      return found!;
    }, 10_000);
    const [, code = ''] = /http:\/\/localhost:4000\/join#(\S+)/.exec(mail.body) ?? [];
    expect(await join(code)).toEqual({ status: 200, body: {} });
    expect(await homesOf(email)).toEqual([{ number: '3', confirmed_how: 'invitation', first_name: 'Eva' }]);
    const { token, viewer } = await community.asGuest(email);
    expect(viewer).toEqual({ kind: 'RESIDENT', firstName: 'Eva' });
    const mine = await community.graphql('{ viewer { kind building } }', {}, { token });
    expect(mine.data.viewer).toEqual({ kind: 'RESIDENT', building: 'De Linde' });
  });

  it('makes a confirmed resident of whoever proves the address by a code, without the link', async () => {
    const [invited, stranger] = [somebody(), somebody()];
    await inviteTo(invited, 'De Linde 4', 'Joep');
    expect((await community.asGuest(invited)).viewer).toEqual({ kind: 'RESIDENT', firstName: 'Joep' });
    expect((await community.asGuest(stranger)).viewer).toEqual({ kind: 'GUEST', firstName: null });
  });

  it('takes the first name that somebody types over the one in the invitation, but none that hides something', async () => {
    const [own, hiding] = [somebody(), somebody()];
    await join(codeOf((await inviteTo(own, 'De Linde 5', 'W.')).id), { firstName: ' Willem ' });
    await join(codeOf((await inviteTo(hiding, 'De Linde 6', 'Mo')).id), { firstName: 'M\u200bo' });
    expect([await homesOf(own), await homesOf(hiding)]).toMatchObject([
      [{ first_name: 'Willem' }],
      [{ first_name: 'Mo' }],
    ]);
  });

  it('keeps an invitation from carrying a name that hides something', async () => {
    await expect(inviteTo(somebody(), 'De Linde 6', 'Ina\u202eanI')).rejects.toThrow(/is not a first name/);
    await expect(inviteTo(somebody(), 'De Linde 6', 'Ina')).resolves.toBeDefined();
  });

  it('is accepted once: the link of somebody who moved out makes no resident again', async () => {
    const email = somebody();
    const { id } = await inviteTo(email, 'De Linde 7');
    await join(codeOf(id));
    expect(await join(codeOf(id))).toMatchObject({ status: 200 });
    expect(await homesOf(email)).toHaveLength(1);
    await community.rows((db) => db.updateTable('residency').set({ ends_on: '2026-11-23' }).execute());
    await join(codeOf(id));
    expect((await community.asGuest(email)).viewer.kind).toBe('GUEST');
  });

  it('takes the invitations to two homes, and makes one residency of two to the same', async () => {
    const email = somebody();
    for (const home of ['De Linde 8', 'De Linde 8', 'De Wilg 8']) await inviteTo(email, home);
    await community.asGuest(email);
    expect(await homesOf(email)).toHaveLength(2);
  });

  it('is over after fourteen days, by the link and by a code', async () => {
    const [early, late, lateToo] = [somebody(), somebody(), somebody()];
    const ids = await Promise.all(
      [early, late].map(async (email) => (await inviteTo(email, 'De Linde 9')).id),
    );
    await inviteTo(lateToo, 'De Linde 9');
    community.clock.passSeconds(14 * 86_400 - 1);
    expect(await join(codeOf(ids[0]!))).toMatchObject({ status: 200 });
    community.clock.passSeconds(1);
    expect(await join(codeOf(ids[1]!))).toMatchObject({ status: 400, ...refused('CODE_EXPIRED') });
    expect((await community.asGuest(lateToo)).viewer.kind).toBe('GUEST');
    expect(await homesOf(late)).toEqual([]);
  });

  it('changes nothing when a mail scanner opens the link, and works after it', async () => {
    const email = somebody();
    const { id } = await inviteTo(email, 'De Linde 10');
    for (const path of [`/join?code=${codeOf(id)}`, '/join', `/session/join?code=${codeOf(id)}`]) {
      for (const method of ['GET', 'HEAD']) await community.fetch(path, { method });
    }
    const page = await community.fetch('/join');
    expect(page.status).toBe(200);
    expect(page.headers.get('cache-control')).toBe('no-store');
    expect(await homesOf(email)).toEqual([]);
    expect(await join(codeOf(id))).toMatchObject({ status: 200 });
    expect(await homesOf(email)).toHaveLength(1);
  });

  it('takes the button of its own page alone, and JSON alone', async () => {
    const code = codeOf((await inviteTo(somebody(), 'De Linde 11')).id);
    for (const origin of [null, 'null', 'http://website.localhost:4001', 'http://localhost:4000.kwaad.nl']) {
      expect(await join(code, { origin })).toMatchObject({ status: 403, ...refused('ORIGIN_NOT_ALLOWED') });
    }
    expect(await join(code, { type: 'text/plain' })).toMatchObject({
      status: 400,
      ...refused('INPUT_NOT_READABLE'),
    });
    expect(await join('a-code-that-nobody-was-ever-sent')).toMatchObject(refused('CODE_EXPIRED'));
    expect(await join(code)).toMatchObject({ status: 200 });
  });
});
