import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { communityForTests, hasPostgres, websiteOrigin, type TestCommunity } from '../testing/index.ts';
import { setWay } from '../account/way.actions.ts';
import { listSites } from '../community/sites.actions.ts';
import { lettersFor } from '../testing/letters.ts';
import { inGroups } from './letters.rules.ts';

const own = 'http://localhost:4000';

describe.skipIf(!hasPostgres())('Coming in by a letter', () => {
  let community: TestCommunity;
  let homes = 0;

  beforeAll(async () => {
    community = await communityForTests();
  });
  afterAll(() => community.close());

  const letterFor = async (options: { number?: string; places?: number; by?: string } = {}) =>
    (await lettersFor(community, 'Molenstraat', { number: String((homes++ % 26) + 1), ...options }))[0]!;
  const attempt = () => randomUUID();
  const join = (code: string, more: object = {}, asking: object = {}) =>
    community.session(
      'letter/join',
      { code, attempt: attempt(), firstName: 'Ina', sixteen: true, ...more },
      asking,
    );
  const refusal = (code: string) => ({ status: 400, body: { refusal: { code } } });
  const in_ = (firstName = 'Ina') => ({ status: 200, body: { viewer: { kind: 'RESIDENT', firstName } } });
  const residencies = (number: string) =>
    community.rows((db) =>
      db
        .selectFrom('residency')
        .innerJoin('home', 'home.id', 'residency.home_id')
        .innerJoin('building', 'building.id', 'home.building_id')
        .innerJoin('resident', 'resident.id', 'residency.resident_id')
        .select(['resident.first_name', 'resident.email', 'confirmed_how', 'confirmed_by'])
        .where('building.name', '=', 'Molenstraat')
        .where('home.number', '=', number)
        .orderBy('residency.id')
        .execute(),
    );
  const usedOf = async (home: string) =>
    (
      await community.rows((db) =>
        db
          .selectFrom('letter')
          .select('used')
          .where('home_id', '=', home)
          .where('replaced_at', 'is', null)
          .executeTakeFirstOrThrow(),
      )
    ).used;

  it('makes a confirmed resident with a session like any other, and no address', async () => {
    const { code, number } = await letterFor();
    expect(await community.session('letter', { code })).toMatchObject({
      status: 200,
      body: { building: 'Molenstraat' },
    });
    const joined = await join(code);
    expect(joined).toMatchObject(in_());
    expect(await residencies(number)).toEqual([
      { first_name: 'Ina', email: null, confirmed_how: 'letter', confirmed_by: null },
    ]);
    const mine = await community.graphql(
      '{ viewer { kind building } }',
      {},
      { token: joined.body.accessToken },
    );
    expect(mine.data.viewer).toEqual({ kind: 'RESIDENT', building: 'Molenstraat' });
    const again = await community.session('refresh', {}, { cookie: joined.cookie! });
    expect(again).toMatchObject(in_());
    await community.session('sign-out', {}, { token: again.body.accessToken });
    expect((await community.session('refresh', {}, { cookie: again.cookie! })).body.accessToken).toBeNull();
  });

  it.each([
    ['small letters', (code: string) => inGroups(code).toLowerCase()],
    ['spaces', (code: string) => ` ${code.match(/../g)!.join(' ')} `],
    ['O for 0 and I for 1', (code: string) => code.replaceAll('0', 'O').replaceAll('1', 'I')],
  ])('takes the code with %s, and none that nobody printed', async (_how, typed) => {
    const { code } = await letterFor();
    const beside = (code.startsWith('Z') ? 'Y' : 'Z') + code.slice(1);
    expect(await join(typed(beside))).toMatchObject(refusal('LETTER_CODE_WRONG'));
    expect(await join(typed(code))).toMatchObject(in_());
  });

  it('lets two adults in and no third, unless the letter is for more', async () => {
    const [two, three] = [await letterFor(), await letterFor({ places: 3 })];
    for (const { code } of [two, three]) {
      await join(code, { firstName: 'Mo' });
      expect(await join(code, { firstName: 'Fatma' })).toMatchObject(in_('Fatma'));
    }
    expect(await join(two.code)).toMatchObject(refusal('LETTER_FULL'));
    expect(await community.session('letter', { code: two.code })).toMatchObject(refusal('LETTER_FULL'));
    expect(await join(three.code)).toMatchObject(in_());
    expect([(await residencies(two.number)).length, await usedOf(two.id)]).toEqual([2, 2]);
  });

  it('lets no third in when all come at one moment', async () => {
    const { code, number } = await letterFor();
    const all = await Promise.all(Array.from({ length: 6 }, () => join(code)));
    expect(all.map(({ status }) => status).sort()).toEqual([200, 200, 400, 400, 400, 400]);
    expect(await residencies(number)).toHaveLength(2);
  });

  it('takes one place of a browser that asks again because the answer was lost, and tells nobody else its resident', async () => {
    const { code, number, id } = await letterFor();
    const other = await letterFor();
    const same = { attempt: attempt() };
    const first = await join(code, same);
    const second = await join(code, same);
    expect([first, second]).toMatchObject([in_(), in_()]);
    expect([(await residencies(number)).length, await usedOf(id)]).toEqual([1, 1]);
    expect(await join(other.code, same)).not.toMatchObject(in_());
    expect(await join(other.code)).toMatchObject(in_());
  });

  it('works for sixty days', async () => {
    const [early, late] = [await letterFor(), await letterFor()];
    community.clock.passSeconds(60 * 86_400 - 1);
    expect(await join(early.code)).toMatchObject(in_());
    community.clock.passSeconds(1);
    expect(await join(late.code)).toMatchObject(refusal('LETTER_EXPIRED'));
  });

  it('ends when a new one is printed for the home, also where the old one had a place left', async () => {
    const old = await letterFor();
    const fresh = await letterFor({ number: old.number });
    expect(await join(old.code)).toMatchObject(refusal('LETTER_REPLACED'));
    expect(await join(fresh.code)).toMatchObject(in_());
  });

  it('takes in somebody new where others live already, and tells a resident of that home that they are in', async () => {
    const { code, number, id } = await letterFor();
    const { body } = await join(code);
    expect(await join(code, {}, { token: body.accessToken })).toMatchObject(refusal('LIVES_HERE_ALREADY'));
    expect(await usedOf(id)).toBe(1);
    expect(await join(code, { firstName: 'Mo' })).toMatchObject(in_('Mo'));
    expect(await residencies(number)).toHaveLength(2);
  });

  it('makes a resident of a guest, who stays the same person and is asked nothing again', async () => {
    const guest = await community.asGuest('gast@voorbeeld.nl');
    const { code, number } = await letterFor();
    expect(await join(code, { firstName: '', sixteen: false })).toMatchObject(refusal('FIRST_NAME_NEEDED'));
    expect(await join(code, { firstName: '', sixteen: false }, { token: guest.token })).toMatchObject({
      status: 200,
      body: { viewer: { kind: 'RESIDENT', firstName: null } },
    });
    expect(await residencies(number)).toMatchObject([{ email: 'gast@voorbeeld.nl' }]);
    const asked = await community.session('code', { email: 'x@voorbeeld.nl' }, { token: guest.token });
    expect(asked.status).toBe(200);
    const before = await community.graphql('{ viewer { kind } }', {}, { token: guest.token });
    expect(before.data?.viewer?.kind).not.toBe('RESIDENT');
  });

  it('asks a first name that neighbours can read, and an age, before it takes a place', async () => {
    const { code, id } = await letterFor();
    expect(await join(code, { firstName: ' ' })).toMatchObject(refusal('FIRST_NAME_NEEDED'));
    expect(await join(code, { firstName: 'I\u200bna' })).toMatchObject(refusal('FIRST_NAME_NOT_READABLE'));
    expect(await join(code, { sixteen: false })).toMatchObject(refusal('AGE_NEEDED'));
    expect(await usedOf(id)).toBe(0);
    expect(await join(code)).toMatchObject(in_());
  });

  it('says who printed the letter that confirmed somebody', async () => {
    await community.asStaff('els@voorbeeld.nl', 'staff');
    const { id: by } = await community.rows((db) =>
      db
        .selectFrom('resident')
        .select('id')
        .where('email', '=', 'els@voorbeeld.nl')
        .executeTakeFirstOrThrow(),
    );
    const { code, number } = await letterFor({ by });
    await join(code);
    expect(await residencies(number)).toMatchObject([{ confirmed_how: 'letter', confirmed_by: by }]);
  });

  it('keeps no code: what the table holds opens nothing without the secret of the server', async () => {
    const { code, id } = await letterFor();
    const rows = await community.rows((db) =>
      db.selectFrom('letter').selectAll().where('home_id', '=', id).execute(),
    );
    expect(rows).toHaveLength(1);
    const written = JSON.stringify(rows) + rows[0]!.code_hash.toString('utf8');
    expect(written).not.toContain(code);
    const { createHash } = await import('node:crypto');
    expect(rows[0]!.code_hash.equals(createHash('sha256').update(code).digest())).toBe(false);
    expect(rows[0]!.code_hash.equals(community.secret.derive('letter', code))).toBe(true);
  });

  it('counts what is wrong against a network, and lets another one and the right code in', async () => {
    const { code } = await letterFor();
    const from = '198.51.100.7';
    for (let wrong = 0; wrong < 60; wrong++)
      expect(await join('0000-0000-0000', {}, { from })).toMatchObject(refusal('LETTER_CODE_WRONG'));
    expect(await join(code, {}, { from })).toMatchObject({ status: 429 });
    expect(await join(code, {}, { from: '198.51.100.8' })).toMatchObject(in_());
  });

  describe('on the page of the server itself', () => {
    const post = async (path: string, body: object, origin = own) => {
      const response = await community.fetch(`/session/join/${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin },
        body: JSON.stringify(body),
      });
      return { status: response.status, body: (await response.json()) as any };
    };
    const onward = async (site = 'website') => {
      const { code } = await letterFor();
      const mine = { attempt: attempt() };
      await post('by-letter', { code, ...mine, firstName: 'Ina', sixteen: true });
      const { body } = await post('onward', { ...mine, site });
      const { origin, hash } = new URL(body.address);
      return { origin, token: hash.replace('#wk-account.in=', ''), mine };
    };
    const take = (token: string, asking: object = {}) =>
      community.session('hand-over/take', { token }, asking);

    it('names the home, then the sites, and hands over to one of them', async () => {
      const { code, number } = await letterFor();
      expect(await post('letter', { code })).toEqual({
        status: 200,
        body: { home: `Molenstraat ${number}` },
      });
      const mine = { attempt: attempt() };
      expect(await post('by-letter', { code, ...mine, firstName: 'Ina', sixteen: true })).toEqual({
        status: 200,
        body: {
          sites: [
            { slug: 'forum', name: 'Forum' },
            { slug: 'website', name: 'Website' },
          ],
        },
      });
      const { body } = await post('onward', { ...mine, site: 'website' });
      expect(body.address).toMatch(/^http:\/\/website\.localhost:4001\/#wk-account\.in=[\w-]{43}$/);
      const token = body.address.split('=')[1];
      expect(await community.session('hand-over', { token })).toMatchObject({
        status: 200,
        body: { firstName: 'Ina', building: 'Molenstraat' },
      });
      expect(await take(token)).toMatchObject(in_());
    });

    it('hands over once, within two minutes, to the site it was made for', async () => {
      const over = refusal('HAND_OVER_OVER');
      const once = await onward();
      expect(await take(once.token)).toMatchObject(in_());
      expect(await take(once.token)).toMatchObject(over);
      expect(await community.session('hand-over', { token: once.token })).toMatchObject(over);
      const forForum = await onward('forum');
      expect(await take(forForum.token, { origin: websiteOrigin })).toMatchObject(over);
      expect(await take(forForum.token, { origin: forForum.origin })).toMatchObject(in_());
      const [soon, late] = [await onward(), await onward()];
      community.clock.passSeconds(119);
      expect(await take(soon.token)).toMatchObject(in_());
      community.clock.passSeconds(1);
      expect(await take(late.token)).toMatchObject(over);
    });

    it('is no way onto a site that takes no letters any more, nor is that site named', async () => {
      const [before, after] = [await onward(), await onward()];
      const turn = (isOn: boolean) =>
        community.rows(async (db) => {
          const site = (await listSites(db)).find(({ slug }) => slug === 'website')!;
          const { organisation } = community;
          await setWay({ db, organisation }, site.id, { kind: 'letter', providerId: null }, isOn);
        });
      expect(await take(before.token)).toMatchObject(in_());
      await turn(false);
      expect(await take(after.token)).toMatchObject(refusal('WAY_OFF'));
      expect(await community.session('hand-over', { token: after.token })).toMatchObject(refusal('WAY_OFF'));
      const { code } = await letterFor();
      const mine = { attempt: attempt(), firstName: 'Ina', sixteen: true };
      const { body } = await post('by-letter', { code, ...mine });
      expect(body.sites).toEqual([{ slug: 'forum', name: 'Forum' }]);
      await turn(true);
      expect(await take(after.token)).toMatchObject(in_());
    });

    it('takes one of two who show the same hand-over at one moment', async () => {
      const { token } = await onward();
      const both = await Promise.all([take(token), take(token), take(token)]);
      expect(both.map(({ status }) => status).sort()).toEqual([200, 400, 400]);
    });

    it('hands over for the browser that came by the letter alone, and for half an hour', async () => {
      const { mine } = await onward();
      expect(await post('onward', { attempt: attempt(), site: 'website' })).toMatchObject(
        refusal('HAND_OVER_OVER'),
      );
      expect(await post('onward', { ...mine, site: 'nergens' })).toMatchObject(refusal('NOT_FOUND'));
      expect(await post('onward', { ...mine, site: 'website' })).toMatchObject({ status: 200 });
      community.clock.passSeconds(1800);
      expect(await post('onward', { ...mine, site: 'website' })).toMatchObject(refusal('HAND_OVER_OVER'));
    });

    it('keeps of a hand-over what opens nothing', async () => {
      const { token } = await onward();
      const rows = await community.rows((db) => db.selectFrom('hand_over').selectAll().execute());
      expect(rows.length).toBeGreaterThan(0);
      expect(JSON.stringify(rows)).not.toContain(token);
    });

    it('is asked by its own page alone', async () => {
      const { code } = await letterFor();
      for (const path of ['letter', 'by-letter', 'onward'])
        expect((await post(path, { code }, websiteOrigin)).status, path).toBe(403);
      expect(await post('letter', { code })).toMatchObject({ status: 200 });
    });
  });
});
