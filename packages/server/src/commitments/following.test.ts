import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dayLater, todayOf } from '../clock.ts';
import { acting, type Acting } from '../testing/acting.ts';
import { communityForTests, hasPostgres, visitorHash, type TestCommunity } from '../testing/index.ts';
import { commitmentJobs } from './commitments.jobs.ts';
import { codeToStop } from './follow.actions.ts';
import { sendDigests } from '../notifications/digest.actions.ts';
import { writeToFollowers } from './tell-followers.actions.ts';
import { countNotices } from './notice.actions.ts';

const job = 'Opzichter';

describe.skipIf(!hasPostgres())('Following what was promised', () => {
  let community: TestCommunity;
  let sam: Acting;
  let ina: Acting;
  let omar: Acting;
  let item: string;

  beforeAll(async () => {
    community = await communityForTests();
    const staff = await community.asStaff('sam@wonen.example', 'staff', 'Sam');
    sam = acting({ ...community, graphql: staff.graphql } as TestCommunity, { token: '' });
    ina = acting(community, await community.asResident('ina@voorbeeld.nl', 'De Linde 12', 'Ina'));
    omar = acting(community, await community.asGuest('omar@voorbeeld.nl'));
    const { data } = await community.graphql(
      '{ lab(slug: "samen-in-de-buurt") { sections { items { id anchor } } } }',
    );
    item = data.lab.sections
      .flatMap((section: any) => section.items)
      .find((one: any) => one.anchor === 'a-licht').id;
  });
  afterAll(() => community.close());

  const made = async (more: object = {}): Promise<string> => {
    const input = { text: 'Wij maken de lampen.', owner: 'Woonservice', due: '2026-12-01', ...more };
    return (await sam.act('makeCommitment', input, 'commitment { id }')).commitment.id;
  };
  const [moved, kept, dropped] = ['Dit duurt langer: ', 'Gedaan: ', 'Dit gaat niet door: '];
  /** Of what somebody follows. */
  const newsOf = async (who: string) =>
    (await community.mails())
      .filter(({ recipient, body }) => recipient === who && body.includes('Beloftes die je volgt'))
      .flatMap(({ body }) => body.match(/^(Dit duurt langer|Gedaan|Dit gaat niet door): /gm) ?? []);
  /** The morning on which everybody hears what is new, once what happened is written down for them. */
  const monday = async (told: string) => {
    await expect
      .poll(
        () =>
          community.rows((db) =>
            db
              .selectFrom('commitment_update')
              .select('told_at')
              .where('text', '=', told)
              .unionAll(db.selectFrom('commitment_move').select('told_at').where('reason', '=', told))
              .executeTakeFirstOrThrow(),
          ),
        { timeout: 25_000 },
      )
      .toEqual({ told_at: expect.any(Date) });
    await community.rows((db) =>
      sendDigests({
        db,
        organisation: community.organisation,
        clock: community.clock,
        outbox: community.outbox,
      }),
    );
  };
  const until = (who: string, told: string[]) =>
    expect.poll(async () => (await newsOf(who)).toSorted(), { timeout: 25_000 }).toEqual(told.toSorted());

  it('is a thing of its own, which tells nothing of an answer, and ends when somebody says so', async () => {
    const about = await made();
    const follows = async (who: Acting) =>
      (
        await who.ask('query ($about: [ID!]!) { viewer { follows(about: $about) } }', {
          about: [about, item],
        })
      ).viewer.follows;
    expect(await follows(ina)).toEqual([]);
    await ina.act('follow', { about }, 'about');
    await ina.act('follow', { about: item }, 'about');
    expect(await follows(ina)).toEqual([about, item]);
    expect(await follows(omar)).toEqual([]);
    await ina.act('unfollow', { about }, 'about');
    expect(await follows(ina)).toEqual([item]);
    await ina.act('unfollow', { about: item }, 'about');
    expect(await ina.act('follow', { about: 'onzin' })).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('brings news when it is moved and kept, with a link that stops it, and none to whoever stopped', async () => {
    const about = await made({ item });
    // Ina follows the promise, and Omar the point that it comes from.
    await ina.act('follow', { about });
    await omar.act('follow', { about: item });
    await sam.act('moveCommitment', {
      commitment: about,
      to: '2026-12-05',
      reason: 'Het duurt langer.',
      job,
    });
    await monday('Het duurt langer.');
    await until('ina@voorbeeld.nl', [moved]);
    await until('omar@voorbeeld.nl', [moved]);
    const mail = (await community.mails()).find(
      ({ recipient, body }) => recipient === 'omar@voorbeeld.nl' && body.includes('stop-following'),
    )!;
    expect(mail.body).toContain('Het duurt langer.');
    expect(mail.body).toMatch(/5\sdecember 2026/);
    const code = /stop-following#(\S+)/.exec(mail.body)![1]!;
    const press = (body: object) =>
      community.fetch('/stop-following', {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: 'http://localhost:4000' },
        body: JSON.stringify(body),
      });
    expect((await community.fetch('/stop-following')).status).toBe(200);
    expect((await press({ code: `${code.slice(0, -3)}abc`, stop: true })).status).toBe(400);
    expect((await press({ code, stop: false })).status).toBe(200);
    expect((await press({ code, stop: true })).status).toBe(200);
    await sam.act('keepCommitment', { commitment: about, text: 'Alle lampen branden.', job });
    await monday('Alle lampen branden.');
    await until('ina@voorbeeld.nl', [moved, kept]);
    expect(await newsOf('omar@voorbeeld.nl')).toEqual([moved]);
  });

  it('is for whoever said something under the point it comes from, too', async () => {
    const { data } = await community.graphql(
      '{ lab(slug: "samen-in-de-buurt") { sections { items { id anchor } } } }',
    );
    const call = data.lab.sections
      .flatMap((one: any) => one.items)
      .find((one: any) => one.anchor === 'a-bellen').id;
    await ina.act('commentOnLabItem', { item: call, text: 'Mooi!', language: 'nl' });
    await community.rows((db) =>
      db.updateTable('lab_comment').set({ state: 'published' }).where('text', '=', 'Mooi!').execute(),
    );
    const about = await made({ item: call });
    await sam.act('dropCommitment', { commitment: about, text: 'Het lukt niet.', job });
    await monday('Het lukt niet.');
    await until('ina@voorbeeld.nl', [moved, kept, dropped]);
  });

  it('tells nobody twice of the same thing, also when the job that tells was broken off after it told', async () => {
    const about = await made();
    await ina.act('follow', { about });
    const move = { commitment: about, to: '2026-12-06', reason: 'Het duurt nog langer.', job };
    await sam.act('moveCommitment', move);
    await monday(move.reason);
    const own = async () =>
      (await community.mails()).filter(
        ({ recipient, body }) => recipient === 'ina@voorbeeld.nl' && body.includes(move.reason),
      );
    await expect.poll(own, { timeout: 25_000 }).toHaveLength(1);
    await community.rows(async (db) => {
      const { id: aboutId } = await db
        .selectFrom('commitment_move')
        .select('id')
        .where('reason', '=', move.reason)
        .executeTakeFirstOrThrow();
      const { organisation, clock } = community;
      const waiting = () =>
        db.selectFrom('notification').select('id').where('digest_id', 'is', null).execute();
      await writeToFollowers({ db, organisation, clock }, { event: 'moved', aboutId });
      expect(await waiting()).toEqual([]);
      // Had it not been told yet, it would be told now.
      await db.updateTable('commitment_move').set({ told_at: null }).where('id', '=', aboutId).execute();
      await db.deleteFrom('notification').where('about_id', '=', aboutId).execute();
      await writeToFollowers({ db, organisation, clock }, { event: 'moved', aboutId });
      expect(await waiting()).toHaveLength(1);
      await db.deleteFrom('notification').where('about_id', '=', aboutId).execute();
    });
  });

  it('can be stopped by the link in a mail for two years, and no longer', async () => {
    const mail = (await community.mails()).find(
      ({ recipient, body }) => recipient === 'ina@voorbeeld.nl' && body.includes('stop-following'),
    )!;
    const [residentId = '', id = ''] = /stop-following#(\S+)/.exec(mail.body)![1]!.split('.');
    const press = async (day: string) => {
      const body = JSON.stringify({ code: codeToStop(community, residentId, id, day), stop: true });
      const headers = { 'content-type': 'application/json', origin: 'http://localhost:4000' };
      return (await community.fetch('/stop-following', { method: 'POST', headers, body })).status;
    };
    const today = todayOf(community);
    expect(await press(dayLater(today, -731))).toBe(200);
    expect(await press(dayLater(today, -732))).toBe(400);
  });

  it('reminds whoever has the turn seven days before, on the day, and each seven days after, each time once', async () => {
    const sent = async (id: string) =>
      (
        await community.rows((db) =>
          db
            .selectFrom('commitment_reminder')
            .select('days_late')
            .where('commitment_id', '=', Buffer.from(id, 'base64').toString().split(':')[1]!)
            .orderBy('days_late')
            .execute(),
        )
      ).map(({ days_late }) => days_late);
    const id = await made({ due: '2026-12-02' });
    const mailed: string[] = [];
    const server = {
      ...community,
      organisations: [community.organisation],
      organisation: () => community.organisation,
      publicUrl: () => 'http://localhost:4000',
      mail: { send: async () => {}, close: async () => {} },
      jobs: { send: async (_: unknown, queue: string) => void mailed.push(queue) },
    };
    const morning = commitmentJobs(server as never).find(({ queue }) => queue === 'commitment-morning')!;
    await morning.run({});
    expect(await sent(id)).toEqual([]);
    for (const [days, expected] of [
      [2, [-7]],
      [3, [-7]],
      [4, [-7, 0]],
      [7, [-7, 0, 7]],
      [8, [-7, 0, 7, 14]],
    ] as const) {
      community.clock.passDays(days);
      await morning.run({});
      await morning.run({});
      expect(await sent(id)).toEqual(expected);
    }
    expect(mailed.filter((queue) => queue === 'commitment-reminder-mail').length).toBeGreaterThanOrEqual(4);
  });
});

describe.skipIf(!hasPostgres())('Whether people notice what was promised', () => {
  let community: TestCommunity;
  let sam: Acting;
  let id: string;
  let slug: string;

  beforeAll(async () => {
    community = await communityForTests();
    const staff = await community.asStaff('sam@wonen.example', 'staff', 'Sam');
    sam = acting({ ...community, graphql: staff.graphql } as TestCommunity, { token: '' });
    const input = { text: 'Wij maken de lampen.', owner: 'Woonservice', due: '2026-12-01' };
    const { commitment } = await sam.act('makeCommitment', input, 'commitment { commitment { id slug } }');
    ({ id, slug } = commitment.commitment);
  });
  afterAll(() => community.close());

  const results = async () => {
    const { data } = await community.graphql(
      `{ commitment(slug: "${slug}") { results { enough countedOn residents { choice count } visitors { choice count } } } }`,
    );
    return data.commitment.results;
  };
  const notice = (who: Acting, choice: string, visitor?: string) =>
    who.act('noticeCommitment', { commitment: id, choice, visitor }, 'notice { choice }');
  const stored = () =>
    community.rows((db) =>
      db.selectFrom('commitment_notice').select(['voice', 'choice', 'resident_id', 'visitor_hash']).execute(),
    );
  const morning = () =>
    community.rows((db) =>
      countNotices({ db, organisation: community.organisation, clock: community.clock }),
    );

  it('is asked once it was kept or its day passed, and never before', async () => {
    const visitor = acting(community, { token: '' } as never);
    const asVisitor = { ask: visitor.ask, act: visitor.act };
    expect(await notice(asVisitor, 'YES', visitorHash('bank', id))).toMatchObject({
      code: 'CHOICE_NOT_OFFERED',
    });
    await sam.act('keepCommitment', { commitment: id, text: 'Klaar.', job });
    expect(await notice(asVisitor, 'YES', visitorHash('bank', id))).toMatchObject({
      notice: { choice: 'YES' },
    });
    expect(await notice(asVisitor, 'NOT_YET', visitorHash('bank', id))).toMatchObject({
      notice: { choice: 'NOT_YET' },
    });
    expect(await stored()).toMatchObject([{ voice: 'visitor', choice: 'not-yet', resident_id: null }]);
    expect(await notice(asVisitor, 'YES')).toMatchObject({ code: 'SIGN_IN_NEEDED' });
  });

  it('becomes the own word of whoever signs in there, so that nobody counts twice', async () => {
    const ina = acting(community, await community.asResident('ina@voorbeeld.nl', 'De Linde 12', 'Ina'));
    const kept = { notices: [{ commitment: id, visitor: visitorHash('bank', id) }] };
    expect(await ina.act('adoptCommitmentNotices', kept, 'notices { choice }')).toMatchObject({
      notices: [{ choice: 'NOT_YET' }],
    });
    expect(await stored()).toMatchObject([{ voice: 'resident', visitor_hash: null }]);
    const own = await ina.ask(
      'query ($ids: [ID!]!) { viewer { commitmentNotices(commitments: $ids) { choice } } }',
      {
        ids: [id],
      },
    );
    expect(own.viewer.commitmentNotices).toEqual([{ choice: 'NOT_YET' }]);
  });

  it('is shown in the morning, apart for residents and visitors, and only with enough answers', async () => {
    const visitor = acting(community, { token: '' } as never);
    for (let at = 0; at < 22; at++)
      await notice(visitor, at < 15 ? 'YES' : 'NOT_YET', visitorHash(`browser ${at}`, id));
    expect(await results()).toMatchObject({ enough: false, residents: [], visitors: [] });
    community.clock.passDays(1);
    await morning();
    expect(await results()).toMatchObject({
      enough: true,
      countedOn: '2026-11-24',
      residents: [],
      visitors: [
        { choice: 'YES', count: 15 },
        { choice: 'NOT_YET', count: 5 },
        { choice: 'DONT_KNOW', count: null },
      ],
    });
  });

  it('loses its link to a person a year after it was kept, and is asked no more', async () => {
    expect((await stored()).some(({ resident_id, visitor_hash }) => resident_id ?? visitor_hash)).toBe(true);
    community.clock.passDays(364);
    await morning();
    expect((await stored()).every(({ resident_id, visitor_hash }) => !resident_id && !visitor_hash)).toBe(
      true,
    );
    const visitor = acting(community, { token: '' } as never);
    expect(await notice(visitor, 'YES', visitorHash('later', id))).toMatchObject({
      code: 'CHOICE_NOT_OFFERED',
    });
  });
});
