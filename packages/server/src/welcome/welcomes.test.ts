import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dayLater, todayOf } from '../clock.ts';
import { makeKey } from '../residency/residency-key.actions.ts';
import { acting, type Acting } from '../testing/acting.ts';
import { communityForTests, hasPostgres, type TestCommunity } from '../testing/index.ts';
import { welcomeMorning } from './welcome.jobs.ts';

const opened = 'welcome { row { reach } }';

describe.skipIf(!hasPostgres())('Welcomes', () => {
  let community: TestCommunity;
  let els: Acting;
  let noor: Acting;
  let sam: Acting;
  let elsToken: string;

  beforeAll(async () => {
    community = await communityForTests();
    await again();
  });
  afterAll(() => community.close());

  /** The console is left after half an hour: who works there comes in again. */
  async function again() {
    [els, noor, sam] = [await at('els', 'admin'), await at('noor', 'staff'), await at('sam', 'staff')];
  }
  async function at(name: string, role: 'staff' | 'admin') {
    const { graphql, token } = await community.asStaff(`${name}@wonen.example`, role, name);
    if (name === 'els') elsToken = token;
    return acting({ ...community, graphql } as TestCommunity, { token: '' });
  }
  const today = () => todayOf(community);
  const soon = () => dayLater(today(), 1);
  const open = async (id: string, by: Acting) =>
    (await by.ask('query ($id: ID!) { console { welcome(id: $id) { row { reach } } } }', { id })).console
      .welcome;
  const colleague = async (name: string): Promise<string> =>
    (await els.ask('{ console { welcomers { id firstName } } }')).console.welcomers.find(
      ({ firstName }: { firstName: string }) => firstName === name,
    ).id;
  const morning = () => community.rows((db) => welcomeMorning({ ...community, db }));
  async function passDays(days: number) {
    community.clock.passDays(days);
    await again();
  }

  describe('of many', () => {
    const head = 'woning;sleuteldag;taal;voornaam';
    const bring = (text: string, take = true) =>
      community.fetch(`/welcome-file?job=Wijkbeheerder${take ? '&take=yes' : ''}`, {
        method: 'POST',
        headers: { authorization: `Bearer ${elsToken}`, origin: 'http://localhost:4000' },
        body: text,
      });
    const line = (home: string, more = '') => `${home};${soon()};Pools;Ola${more}`;

    it('is taken whole from a file; of one with wrong rows all of them are told, and nothing is taken', async () => {
      const wrong = `${head}\n${line('De Linde 17')}\nDe Linde 999;${soon()};Pools;Ola\nDe Linde 18;ooit;Klingon;\n${line('De Linde 17')}`;
      const told = await (await bring(wrong)).json();
      expect(told).toMatchObject({ done: false, rows: 4 });
      expect(told.wrong.map(({ row, code }: { row: number; code: string }) => [row, code])).toEqual([
        [3, 'HOME_NOT_FOUND'],
        [4, 'DAY_NOT_READABLE'],
        [4, 'LANGUAGE_NOT_KNOWN'],
        [4, 'FIRST_NAME_NEEDED'],
        [5, 'SAID_TWICE'],
      ]);
      const right = `${head}\n${line('De Linde 17')}\n${line('De Linde 18')}`;
      expect(await (await bring(right, false)).json()).toMatchObject({ done: false, wrong: [] });
      expect(await (await bring(right)).json()).toMatchObject({ done: true, rows: 2 });
      const twice = await (await bring(right)).json();
      expect(twice).toMatchObject({
        done: false,
        wrong: [{ code: 'HOME_WELCOMED' }, { code: 'HOME_WELCOMED' }],
      });
    });

    it('is taken once from a signed message; then somebody of the team takes it', async () => {
      const key = await community.rows((db) => makeKey({ ...community, db }, 'Huursysteem'));
      const send = (
        rows: object[],
        secret = key.secret,
        { late = 0, to = '/welcomes', signed = `v2./welcomes.` } = {},
      ) => {
        const body = JSON.stringify({ rows });
        const time = String(Math.floor(community.clock.now().getTime() / 1000) - late);
        const [version, before] = [signed.slice(0, 2), signed.slice(3)];
        const hex = createHmac('sha256', secret).update(`${time}.${before}${body}`).digest('hex');
        const headers = {
          'wederkerig-key': key.id,
          'wederkerig-time': time,
          'wederkerig-signature': `${version}=${hex}`,
        };
        return community.fetch(to, { method: 'POST', headers, body });
      };
      const row = { home: 'De Linde 19', keyOn: soon(), language: 'uk', firstName: 'Ola' };
      const codeOf = async (response: Response) => {
        const body = await response.json();
        return [response.status, body.refusal?.code ?? body.wrong?.[0]?.code ?? 'taken'];
      };
      expect(await codeOf(await send([row], 'wkr_geraden'))).toEqual([401, 'SIGNATURE_WRONG']);
      expect((await codeOf(await send([row], key.secret, { late: 301 })))[1]).toBe('SIGNATURE_TOO_OLD');
      // What is signed for one place comes in at no other: neither unnamed, nor named.
      const away = { home: 'De Linde 22', newKeys: true, from: today() };
      const forResidencies = 'v2./residencies.';
      for (const signed of ['v1.', forResidencies])
        expect(await codeOf(await send([row], key.secret, { signed })), signed).toEqual([
          401,
          'SIGNATURE_WRONG',
        ]);
      expect(await codeOf(await send([away], key.secret, { to: '/residencies' }))).toEqual([
        401,
        'SIGNATURE_WRONG',
      ]);
      for (const signed of ['v1.', forResidencies])
        expect(await codeOf(await send([away], key.secret, { to: '/residencies', signed })), signed).toEqual([
          200,
          'taken',
        ]);
      expect(await codeOf(await send([{ ...row, home: 'Nergens 1' }]))).toEqual([422, 'HOME_NOT_FOUND']);
      expect(await codeOf(await send([row]))).toEqual([200, 'taken']);
      expect((await codeOf(await send([row])))[1]).toBe('ALREADY_RECEIVED');
      community.clock.passSeconds(1);
      expect(await codeOf(await send([row]))).toEqual([422, 'HOME_WELCOMED']);

      const { welcomes } = (await sam.ask('{ console { welcomes { id home reach waits } } }')).console;
      const found = welcomes.find(({ home }: { home: string }) => home === 'De Linde 19');
      expect(found).toMatchObject({ reach: 'TEAM', waits: expect.arrayContaining(['NOBODY']) });
      const take = { welcome: found.id, contact: await colleague('sam'), job: 'Opzichter' };
      expect(await sam.act('appointForWelcome', take, opened)).toMatchObject({
        welcome: { row: { reach: 'CONTACT' } },
      });
      expect(await open(found.id, noor)).toBeNull();
    });
  });

  it('is counted in the page of its half year: only from twenty on, in fives, with what we change', async () => {
    const half = `${today().slice(0, 4)}-${today().slice(5, 7) <= '06' ? 1 : 2}`;
    const page = `welcomeHalfYear(half: "${half}") { half reached { reached notReached } steps { step contact { made missed } faces { good soSo bad } }
      change { text author } version }`;
    const read = async () => (await els.ask(`{ console { ${page} } }`)).console.welcomeHalfYear;
    const tally = (cell: string, count: number) =>
      community.rows((db) =>
        db
          .insertInto('welcome_tally')
          .values({
            organisation_id: community.organisation.id,
            half,
            subject: 'reached',
            cell,
            count,
            shown: 0,
          })
          .onConflict((conflict) =>
            conflict.columns(['organisation_id', 'half', 'subject', 'cell']).doUpdateSet({ count }),
          )
          .execute(),
      );
    await tally('reached', 12);
    await tally('not-reached', 7);
    await morning();
    expect(await read()).toMatchObject({ reached: null });
    await tally('reached', 13);
    await morning();
    expect(await read()).toMatchObject({ reached: { reached: 15, notReached: 5 } });
    await passDays(1);
    await tally('reached', 17);
    await morning();
    expect(await read()).toMatchObject({ reached: { reached: 15, notReached: 5 } });
    await tally('reached', 22);
    await morning();
    expect(await read()).toMatchObject({ reached: { reached: 20, notReached: 5 } });
    const change = { half, text: 'Wij bellen eerder.', version: 0 };
    expect(await els.act('writeWelcomeChange', { ...change, text: ' ' })).toMatchObject({
      code: 'TEXT_EMPTY',
    });
    expect(
      await els.act('writeWelcomeChange', change, 'halfYear { change { text author } version }'),
    ).toMatchObject({
      halfYear: { change: { text: 'Wij bellen eerder.', author: 'els' }, version: 1 },
    });
    expect(await els.act('writeWelcomeChange', change)).toMatchObject({ code: 'CHANGED_MEANWHILE' });
  });
});
