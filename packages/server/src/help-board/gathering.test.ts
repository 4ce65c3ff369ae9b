import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { boardForTests, lamp, moveOut, soup, type TestBoard } from '../testing/board.ts';
import { hasPostgres, type SignedInForTests } from '../testing/index.ts';

describe.skipIf(!hasPostgres())('Doing something together', () => {
  let test: TestBoard;
  let ina: SignedInForTests;
  let noor: SignedInForTests;
  let els: SignedInForTests;
  let bas: SignedInForTests;
  let gathering: string;

  beforeAll(async () => {
    test = await boardForTests({ limitFactor: 100 });
    ina = await test.neighbour('Ina', 'De Linde 12');
    noor = await test.neighbour('Noor', 'De Linde 3');
    els = await test.neighbour('Els', 'De Wilg 3');
    bas = await test.neighbour('Bas', 'De Linde 7');
  });
  beforeEach(async () => {
    await test.community.rows((db) => db.deleteFrom('help_post').execute());
    gathering = (await test.act(ina, 'planGathering', { ...soup, reach: 'NEIGHBOURHOOD', mostPeople: 2 })).id;
  });
  afterAll(() => test.community.close());

  const answer = (who: SignedInForTests, coming: boolean, post = gathering) =>
    test.act(who, 'answerGathering', { post, coming });

  it('says by first name who comes, in the order in which they said so', async () => {
    expect(await answer(noor, true)).toMatchObject({ coming: ['Noor'], viewerComing: true, full: false });
    expect(await answer(els, true)).toMatchObject({ coming: ['Noor', 'Els'], full: true });
    expect(await answer(noor, true)).toMatchObject({ coming: ['Noor', 'Els'] });
    expect(await test.post(ina, gathering)).toMatchObject({ coming: ['Noor', 'Els'], viewerComing: null });
    expect(await answer(noor, false)).toMatchObject({ coming: ['Els'], viewerComing: false, full: false });
    expect((await test.board(els)).gatherings.map(({ id }: any) => id)).toEqual([gathering]);
    expect((await test.board(noor)).gatherings).toEqual([]);
  });

  it('is full for a third, never says how many places are left, and has room again when somebody stays away', async () => {
    await answer(noor, true);
    await answer(els, true);
    expect(await answer(bas, true)).toMatchObject({ code: 'GATHERING_FULL' });
    expect(await answer(bas, false)).toMatchObject({ viewerComing: false });
    await answer(els, false);
    expect(await answer(bas, true)).toMatchObject({ coming: ['Noor', 'Bas'], full: true });
  });

  it('gives the last place to one of two who take it at the same moment', async () => {
    await answer(noor, true);
    const both = await Promise.all([answer(els, true), answer(bas, true)]);
    expect(both.map(({ code }) => code ?? 'comes').sort()).toEqual(['GATHERING_FULL', 'comes']);
  });

  it('is not one’s own to come to, nor a request, nor over, nor out of reach', async () => {
    expect(await answer(ina, true)).toMatchObject({ code: 'YOUR_OWN_POST' });
    const request = await test.act(ina, 'askForHelp', { ...lamp, reach: 'NEIGHBOURHOOD' });
    expect(await answer(noor, true, request.id)).toMatchObject({ code: 'NOT_FOUND' });
    const ofLinde = await test.act(ina, 'planGathering', soup);
    expect(await answer(els, true, ofLinde.id)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await answer(noor, true, ofLinde.id)).toMatchObject({ coming: ['Noor'] });
    await test.act(ina, 'withdrawHelpPost', { post: ofLinde.id });
    expect(await answer(bas, true, ofLinde.id)).toMatchObject({ code: 'POST_OVER' });
  });

  it('leaves out the names of people who are absent for the reader', async () => {
    await answer(noor, true);
    await answer(els, true);
    expect(await test.post(bas, gathering)).toMatchObject({ coming: ['Noor', 'Els'] });
    const [blocker, blocked] = await Promise.all([test.residentId('Els'), test.residentId('Bas')]);
    const { organisation, clock } = test.community;
    await test.community.rows((db) =>
      db
        .insertInto('resident_block')
        .values({
          organisation_id: organisation.id,
          blocker_id: blocker,
          blocked_id: blocked,
          blocked_at: clock.now(),
        })
        .execute(),
    );
    expect(await test.post(bas, gathering)).toMatchObject({ coming: ['Noor'] });
    expect(await test.post(ina, gathering)).toMatchObject({ coming: ['Noor', 'Els'] });
    await test.community.rows((db) => db.deleteFrom('resident_block').execute());
  });

  it('comes as a file for a calendar, at the hour of the Netherlands, for ten minutes and for those who come', async () => {
    expect(await test.post(noor, gathering)).toMatchObject({ calendarAddress: null });
    const { calendarAddress } = await answer(noor, true);
    const path = new URL(calendarAddress).pathname;
    const get = (address: string) => test.community.fetch(address);
    const response = await get(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    const file = await response.text();
    // Half past five in winter, an hour ahead of the moment that all clocks share.
    expect(file).toMatch(/^DTSTART:20261130T163000Z\r$/m);
    expect(file).toMatch(/^DTSTAMP:\d{8}T\d{6}Z\r$/m);
    expect(file).toContain('SUMMARY:Soep eten');
    expect(file).toContain('LOCATION:De hal');
    expect(file).not.toMatch(/Noor|Ina|voorbeeld\.nl/);
    // Another gathering, another person or a later end, and the signature no longer fits.
    expect((await get(path.replace(/\.[\w]+\.([\w-]{43})\.ics$/, '.zzzzzz.$1.ics'))).status).toBe(404);
    expect(
      (await get(path.replace(await test.residentId('Noor'), await test.residentId('Bas')))).status,
    ).toBe(404);
    expect((await get('/calendar/nergens.ics')).status).toBe(404);
    test.community.clock.passSeconds(60 * 11);
    expect((await get(path)).status).toBe(404);
    noor = await test.community.asGuest('noor@voorbeeld.nl');
    bas = await test.community.asGuest('bas@voorbeeld.nl');
    ina = await test.community.asGuest('ina@voorbeeld.nl');
    const again = new URL((await test.post(noor, gathering)).calendarAddress).pathname;
    expect((await get(again)).status).toBe(200);
    await answer(noor, false);
    expect((await get(again)).status).toBe(404);
  });

  it('writes lines of a calendar that nobody can break out of', async () => {
    const text = 'Neem mee:\nEND:VEVENT\nATTENDEE:mailto:iemand@voorbeeld.nl';
    const { id } = await test.act(ina, 'planGathering', { ...soup, title: 'Soep; en, brood', text });
    const path = new URL((await answer(noor, true, id)).calendarAddress).pathname;
    const file = await (await test.community.fetch(path)).text();
    expect(file.match(/^END:VEVENT/gm)).toHaveLength(1);
    expect(file).not.toMatch(/^ATTENDEE/m);
    expect(file).toContain('SUMMARY:Soep\\; en\\, brood');
  });

  it('is no longer somebody’s who moved out', async () => {
    const tom = await test.neighbour('Tom', 'De Linde 9');
    const path = new URL((await answer(tom, true)).calendarAddress).pathname;
    await moveOut(test.community, await test.residentId('Tom'));
    expect((await test.community.fetch(path)).status).toBe(404);
  });
});
