import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { sendDigests } from './digest.actions.ts';
import { tellAtOnce } from './tell.actions.ts';
import { acting, type Acting } from '../testing/acting.ts';
import { communityForTests, hasPostgres, type StaffForTests, type TestCommunity } from '../testing/index.ts';
import { atOwnAccount, openOwnAccountOf } from '../testing/own-account.ts';
import { postOffice, subjectOf, type Arrived } from '../testing/post-office.ts';
import { returnedMail } from '../testing/returned-mail.ts';
import { mailBouncesOf, markBounced } from '../residents/mail-bounce.actions.ts';
import { takeReturnedMail } from '../residents/returned-mail.actions.ts';

const ina = 'ina@voorbeeld.nl';
const omar = 'omar@voorbeeld.nl';
const from = 'wijk@wonen.voorbeeld.nl';

describe.skipIf(!hasPostgres())('Mail that comes back', () => {
  const office = postOffice();
  let community: TestCommunity;
  let asIna: Acting;
  let els: StaffForTests;
  let asEls: Acting;
  let lab: string;
  const ids: Record<string, string> = {};

  beforeAll(async () => {
    await office.open();
    community = await communityForTests({
      mail: { smtpUrl: office.url('?socketTimeout=1500'), from, bouncesTo: 'bounces@wonen.voorbeeld.nl' },
    });
    await community.connection.pool.query('update pgboss.queue set retry_delay = 1, retry_backoff = false');
    asIna = acting(community, await community.asResident(ina, 'De Linde 12', 'Ina'));
    await community.asResident(omar, 'De Linde 14', 'Omar');
    els = await community.asStaff('els@wonen.example', 'staff', 'Els');
    asEls = acting({ ...community, graphql: els.graphql } as TestCommunity, { token: '' });
    await community.rows(async (db) => {
      for (const { id, email } of await db.selectFrom('resident').select(['id', 'email']).execute())
        ids[email ?? ''] = id;
      const closed = db.updateTable('lab').set({ state: 'closed' }).where('slug', '=', 'samen-in-de-buurt');
      lab = (await closed.returning('id').executeTakeFirstOrThrow()).id;
    });
  });
  afterAll(async () => {
    await community.close();
    await office.shut();
  });
  beforeEach(async () => {
    office.refusing.clear();
    office.waitABit.clear();
    await community.rows(async (db) => {
      for (const table of ['notification', 'digest', 'mail_bounce'] as const)
        await db.deleteFrom(table).execute();
    });
  });

  const within = <T>(work: (context: any) => Promise<T>): Promise<T> =>
    community.rows((db) => work({ ...community, db, ownPages: 'http://localhost:4000' }));
  const news = (who = ina) =>
    within((context) => tellAtOnce(context, { kind: 'lab-closed', aboutId: lab, to: [ids[who]!] }));
  const again = () => community.rows((db) => db.deleteFrom('notification').execute());
  const isMarked = (who = ina) => within((context) => mailBouncesOf(context, ids[who]!));
  const newsTo = (who = ina) =>
    office.mailTo(who).filter(({ source }) => subjectOf(source) === 'Er is nieuws voor je');
  const comes = (many: number, who = ina) =>
    vi.waitFor(() => expect(newsTo(who)).toHaveLength(many), { timeout: 20_000, interval: 50 });
  const becomes = (marked: boolean) =>
    vi.waitFor(async () => expect(await isMarked()).toBe(marked), { timeout: 20_000, interval: 50 });
  const take = (source: string) =>
    takeReturnedMail({ ...community, organisations: [community.organisation] }, Buffer.from(source));
  const viewer = async () => (await asIna.ask('{ viewer { mailBounces } }')).viewer;

  it('is said to whoever gives such an address: of an invitation, and of an own account', async () => {
    const gone = 'typo@voorbeeld.nl';
    const invite = (email: string) =>
      asEls.act('inviteResident', { email, home: 'De Linde 16', language: 'nl' }, '__typename');
    const mark = () => within((context) => markBounced(context, gone));
    await mark();
    expect(await invite(gone)).toMatchObject({ code: 'ADDRESS_BOUNCES' });
    expect(await invite('goed@voorbeeld.nl')).toMatchObject({ __typename: 'InviteResidentPayload' });
    const { body } = await openOwnAccountOf(community, omar);
    const ask = (email: string) => atOwnAccount(community, 'new-address', { proof: body.proof, email });
    expect((await ask(gone)).body.refusal).toMatchObject({ code: 'ADDRESS_BOUNCES' });
    expect((await ask('nieuw@voorbeeld.nl')).status).toBe(200);
    // After a while it is worth a try again.
    await community.rows((db) => db.deleteFrom('mail_bounce').execute());
    expect((await ask(gone)).status).toBe(200);
  });

  it('lets staff call or write to who has an answer that no mail tells of, until they did', async () => {
    const told = await asIna.act(
      'sendSignal',
      { kind: 'TIP', text: 'Een bankje bij de deur.', language: 'nl' },
      'signal { id }',
    );
    await asEls.act(
      'answerSignal',
      { signal: told.signal.id, text: 'Dat doen wij.', job: 'Wijkbeheerder' },
      '__typename',
    );
    const rows = async () =>
      (await els.graphql('{ console { today { id kind page words } } }')).data.console.today.filter(
        ({ kind }: { kind: string }) => kind === 'SIGNAL_UNREACHED',
      );
    expect(await rows()).toEqual([]);
    await within((context) => markBounced(context, ina));
    const [row] = await rows();
    expect(row).toMatchObject({ page: null, words: expect.stringMatching(/^\d{3}\s\d{3}$/) });
    await asEls.act('finishTodayRow', { row: row.id, kind: 'SIGNAL_UNREACHED' }, '__typename');
    expect(await rows()).toEqual([]);
  });

  it('is sent no more to an address that the other server does not know, until a code from there proves it', async () => {
    expect(await viewer()).toEqual({ mailBounces: false });
    office.refusing.add(ina);
    await news();
    await becomes(true);
    expect(await viewer()).toEqual({ mailBounces: true });
    expect(await isMarked(omar)).toBe(false);
    // What is new waits: no digest is made that goes nowhere.
    office.refusing.clear();
    await again();
    await community.rows((db) => db.deleteFrom('digest').execute());
    await news();
    expect(await community.rows((db) => db.selectFrom('digest').selectAll().execute())).toEqual([]);
    const before = newsTo().length;
    // A code still goes there; typed, it says that mail arrives.
    await community.asGuest(ina);
    expect(await isMarked()).toBe(false);
    community.clock.passDays(7);
    await within(sendDigests);
    await comes(before + 1);
  }, 60_000);

  it('is tried again where the other server asks to come back later, and marks nobody', async () => {
    office.waitABit.add(ina);
    const before = newsTo().length;
    await news();
    await vi.waitFor(() => expect(office.sentAway).toContain(ina), { timeout: 20_000, interval: 50 });
    office.waitABit.clear();
    await comes(before + 1);
    expect(await isMarked()).toBe(false);
  }, 60_000);

  it('marks nobody where the other server refuses us, and not the address', async () => {
    office.refusing.add(ina);
    office.says('5.7.1 we do not take mail of yours');
    try {
      const before = office.sentAway.length;
      await news();
      await vi.waitFor(() => expect(office.sentAway.length).toBeGreaterThan(before), 20_000);
      expect(await isMarked()).toBe(false);
    } finally {
      office.says(undefined);
    }
    await vi.waitFor(() => isMarked().then((marked) => expect(marked).toBe(true)), 20_000);
  }, 60_000);

  describe('later, as a report', () => {
    let mail: Arrived;
    const sent = async (who = ina) => {
      const before = newsTo(who).length;
      await again();
      await news(who);
      await comes(before + 1, who);
      return newsTo(who).at(-1)!;
    };

    it('is believed of a mail that we sent there, and of no other', async () => {
      mail = await sent();
      expect(mail.from).toBe('bounces@wonen.voorbeeld.nl');
      const good = returnedMail(mail.source, { to: ina });
      const token = /^Message-ID:\s+<([^@]+)@/im.exec(mail.source)![1]!;
      const forged = [
        ['another address', good.replaceAll(ina, omar), 'not-ours'],
        ['no id of ours', good.replaceAll(token, 'made-up'), 'not-ours'],
        [
          'an id with another proof',
          good.replaceAll(
            token,
            token.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')),
          ),
          'not-ours',
        ],
        ['no report', mail.source, 'no-report'],
        ['nothing', '', 'no-report'],
        ['late', returnedMail(mail.source, { to: ina, action: 'delayed', status: '4.4.1' }), 'not-gone'],
        ['a full mailbox', returnedMail(mail.source, { to: ina, status: '5.2.2' }), 'not-gone'],
      ] as const;
      for (const [what, source, came] of forged) expect([what, await take(source)]).toEqual([what, came]);
      for (const who of [ina, omar]) expect(await isMarked(who)).toBe(false);
      expect(await take(good)).toBe('marked');
      expect(await isMarked()).toBe(true);
      expect(await isMarked(omar)).toBe(false);
    }, 60_000);

    it('is known by our own head where the mail was sent on, and with the figures alone', async () => {
      const forwarded = returnedMail((await sent()).source, { to: 'ina@elders.example', status: '5.0.0' });
      expect(await take(forwarded)).toBe('marked');
    }, 60_000);

    it('comes too late after a month', async () => {
      const old = returnedMail((await sent()).source, { to: ina });
      community.clock.passDays(31);
      expect(await take(old)).toBe('not-ours');
      community.clock.passDays(-31);
      expect(await take(old)).toBe('marked');
    }, 60_000);
  });
});
