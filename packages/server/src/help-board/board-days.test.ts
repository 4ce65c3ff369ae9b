import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startJobs, type Jobs } from '../jobs/jobs.ts';
import { beginPause } from '../residents/pause.actions.ts';
import { boardForTests, lamp, moveOut, soup, type TestBoard } from '../testing/board.ts';
import { hasPostgres, type SignedInForTests } from '../testing/index.ts';
import { askWhetherOpen, endWhatIsOver, remindOfTomorrow } from './board-days.actions.ts';

describe.skipIf(!hasPostgres())('What happens on the board by itself', () => {
  let test: TestBoard;
  let sending: Jobs;
  let ina: SignedInForTests;
  let noor: SignedInForTests;

  beforeAll(async () => {
    test = await boardForTests({ limitFactor: 100 });
    sending = await startJobs(test.community.connection.settings, () => {});
    ina = await test.neighbour('Ina', 'De Linde 12');
    noor = await test.neighbour('Noor', 'De Linde 3');
  });
  beforeEach(() =>
    test.community.rows(async (db) => {
      await db.deleteFrom('help_post').execute();
      await db.deleteFrom('demo_mail').execute();
      await db.deleteFrom('resident_pause').execute();
    }),
  );
  afterAll(async () => {
    await sending.stop();
    await test.community.close();
  });

  type Work = typeof askWhetherOpen;
  const run = (work: Work) => {
    const { organisation, clock } = test.community;
    return test.community.rows((db) => work({ db, organisation, clock, outbox: sending }));
  };
  const inDays = async (days: number) => {
    test.community.clock.passDays(days);
    ina = await test.community.asGuest('ina@voorbeeld.nl');
    noor = await test.community.asGuest('noor@voorbeeld.nl');
    await test.community.rows((db) =>
      db.deleteFrom('demo_mail').where('subject', 'like', '%code%').execute(),
    );
  };
  const day = (later: number) =>
    new Date(test.community.clock.now().getTime() + later * 86_400_000).toISOString().slice(0, 10);
  /** Codes and invitations are mailed to let people in, and nothing of the board. */
  const mails = async () =>
    (await test.community.mails()).filter(({ subject }) => !/code|Doe mee/.test(subject));
  const oneMail = async () => {
    await expect.poll(async () => (await mails()).length, { timeout: 20_000, interval: 200 }).toBe(1);
    return (await mails())[0]!;
  };

  it('asks a writer once, three days before the end, by mail and on the board; what is not answered lapses', async () => {
    const { id } = await test.act(ina, 'askForHelp', { ...lamp, openUntil: day(10) });
    await run(askWhetherOpen);
    await inDays(6);
    await run(askWhetherOpen);
    expect(await test.post(ina, id)).toMatchObject({ asksWhetherOpen: false });
    await inDays(1);
    await run(askWhetherOpen);
    await run(askWhetherOpen);
    const mail = await oneMail();
    expect(mail).toMatchObject({ recipient: 'ina@voorbeeld.nl', subject: 'Is je bericht nog nodig?' });
    expect(mail.subject).not.toContain('lamp');
    expect(mail.body).toContain(lamp.title);
    expect(mail.body).toMatch(/\/still-needed#[0-9a-f-]{36}\.[\w-]{43}\n/);
    expect(await test.post(ina, id)).toMatchObject({ asksWhetherOpen: true, state: 'OPEN' });
    expect(await test.post(noor, id)).toMatchObject({ asksWhetherOpen: false });
    await inDays(3);
    await run(endWhatIsOver);
    expect(await test.post(ina, id)).toMatchObject({ state: 'OPEN' });
    await inDays(1);
    await run(endWhatIsOver);
    expect(await test.post(ina, id)).toMatchObject({ state: 'LAPSED', asksWhetherOpen: false });
    expect(await test.posts(noor)).toEqual([]);
    expect((await test.board(ina)).mine).toHaveLength(1);
    await inDays(15);
    expect((await test.board(ina)).mine).toEqual([]);
  });

  it('does what a button on the page behind the link says, once, and nothing when the link is only opened', async () => {
    const { id } = await test.act(ina, 'askForHelp', { ...lamp, openUntil: day(10) });
    await inDays(8);
    await run(askWhetherOpen);
    const [, address = '', code = ''] = /(\/still-needed)#(\S+)/.exec((await oneMail()).body) ?? [];
    const press = (body: object, origin = 'http://localhost:4000') =>
      test.community.fetch(address, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin },
        body: JSON.stringify(body),
      });
    const page = await test.community.fetch(address);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(await page.text()).toContain('Is het nog nodig?');
    expect(await test.post(ina, id)).toMatchObject({ state: 'OPEN', asksWhetherOpen: true });
    expect((await press({ code, needed: true }, 'http://website.localhost:4001')).status).toBe(403);
    for (const wrong of [`${code.slice(0, -1)}x`, code.replace(/^./, 'f'), 'x'.repeat(40)])
      expect((await (await press({ code: wrong, needed: true })).json()).refusal.code).toBe('NOT_FOUND');
    expect((await press({ code, needed: true })).status).toBe(200);
    expect(await test.post(ina, id)).toMatchObject({ openUntil: day(30), asksWhetherOpen: false });
    // What the link asked was answered; the next question has a link of its own.
    expect((await (await press({ code, needed: false })).json()).refusal.code).toBe('NOT_FOUND');
    expect(await test.post(ina, id)).toMatchObject({ state: 'OPEN' });
    await inDays(28);
    await test.community.rows((db) => db.deleteFrom('demo_mail').execute());
    await run(askWhetherOpen);
    const [, next = ''] = /#(\S+)/.exec((await oneMail()).body) ?? [];
    expect((await press({ code: next, needed: false })).status).toBe(200);
    expect(await test.post(ina, id)).toMatchObject({ state: 'WITHDRAWN' });
  });

  it('asks again when it was kept and comes to its end again', async () => {
    const { id } = await test.act(ina, 'askForHelp', { ...lamp, openUntil: day(10) });
    await inDays(8);
    await run(askWhetherOpen);
    await oneMail();
    expect(await test.act(ina, 'keepHelpPostOpen', { post: id })).toMatchObject({
      openUntil: day(30),
      asksWhetherOpen: false,
    });
    await inDays(28);
    await run(askWhetherOpen);
    expect(await test.post(ina, id)).toMatchObject({ asksWhetherOpen: true });
  });

  it('does not ask about what was meant for some days alone, nor mail somebody who wants to be left alone', async () => {
    const short = await test.act(ina, 'askForHelp', { ...lamp, openUntil: day(3) });
    const long = await test.act(noor, 'askForHelp', { ...lamp, openUntil: day(10) });
    const { organisation, clock } = test.community;
    const residentId = await test.residentId('Noor');
    await test.community.rows((db) => beginPause({ db, organisation, clock }, residentId, null));
    await run(askWhetherOpen);
    await inDays(8);
    await run(askWhetherOpen);
    // The board itself asks who looks there; only the mail stays away.
    expect(await test.post(noor, long.id)).toMatchObject({ asksWhetherOpen: true });
    expect(await test.post(ina, short.id)).toMatchObject({ asksWhetherOpen: false });
    await test.act(ina, 'askForHelp', { ...lamp, openUntil: day(10) });
    await inDays(8);
    await run(askWhetherOpen);
    expect(await oneMail()).toMatchObject({ recipient: 'ina@voorbeeld.nl' });
  });

  it('reminds those who come the day before, and nobody else', async () => {
    const planned = await test.act(ina, 'planGathering', { ...soup, onDate: day(3) });
    const bas = await test.neighbour('Bas', 'De Linde 7');
    await test.act(noor, 'answerGathering', { post: planned.id, coming: true });
    await test.act(bas, 'answerGathering', { post: planned.id, coming: false });
    await run(remindOfTomorrow);
    await inDays(2);
    await run(remindOfTomorrow);
    await run(remindOfTomorrow);
    const reminders = async () =>
      (await mails()).filter(({ subject }) => subject === 'Morgen is er iets met je buren');
    await expect.poll(reminders, { timeout: 20_000, interval: 200 }).toHaveLength(1);
    const [mail] = await reminders();
    expect(mail!.recipient).toBe('noor@voorbeeld.nl');
    expect(mail!.body).toContain('Soep eten\nWaar: De hal\nHoe laat: 17:30');
  });

  it('is done with a gathering the day after, and asks those who were there how it was', async () => {
    const { id } = await test.act(ina, 'planGathering', { ...soup, onDate: day(1) });
    await test.act(noor, 'answerGathering', { post: id, coming: true });
    expect(await test.post(noor, id)).toMatchObject({ asksHowItWent: false });
    await inDays(1);
    await run(endWhatIsOver);
    expect(await test.post(noor, id)).toMatchObject({ state: 'OPEN', asksHowItWent: false });
    await inDays(1);
    await run(endWhatIsOver);
    expect(await test.post(noor, id)).toMatchObject({ state: 'DONE', asksHowItWent: true });
    expect((await test.board(noor)).gatherings.map((one: any) => one.id)).toEqual([id]);
    expect((await test.board(noor)).posts.nodes).toEqual([]);
    expect(await test.act(noor, 'answerGathering', { post: id, coming: false })).toMatchObject({
      code: 'POST_OVER',
    });
  });

  it('lets the posts of somebody who moved out lapse', async () => {
    const jos = await test.neighbour('Jos', 'De Linde 4');
    await test.act(jos, 'askForHelp', lamp);
    await test.act(ina, 'askForHelp', lamp);
    await moveOut(test.community, await test.residentId('Jos'));
    await run(endWhatIsOver);
    const states = await test.community.rows((db) =>
      db.selectFrom('help_post').select('state').orderBy('id').execute(),
    );
    expect(states).toEqual([{ state: 'lapsed' }, { state: 'open' }]);
  });
});
