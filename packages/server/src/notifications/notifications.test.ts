import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { dayLater, todayOf } from '../clock.ts';
import { datedCode } from '../dated-code.ts';
import { beginPause, endPause } from '../residents/pause.actions.ts';
import { acting, type Acting } from '../testing/acting.ts';
import { communityForTests, hasPostgres, type TestCommunity } from '../testing/index.ts';
import { codeToChoose } from './choice.actions.ts';
import { mailOfDigest, sendDigest, sendDigests } from './digest.actions.ts';
import { tell } from './tell.actions.ts';

const ina = 'ina@voorbeeld.nl';
const omar = 'omar@voorbeeld.nl';

describe.skipIf(!hasPostgres())('What is new', () => {
  let community: TestCommunity;
  let sam: Acting;
  let asIna: Acting;
  let asOmar: Acting;
  let item: string;
  const ids: Record<string, string> = {};
  let lab: string;

  beforeAll(async () => {
    community = await communityForTests();
    const { graphql } = await community.asStaff('sam@wonen.example', 'staff', 'Sam');
    sam = acting({ ...community, graphql } as TestCommunity, { token: '' });
    asIna = acting(community, await community.asResident(ina, 'De Linde 12', 'Ina'));
    asOmar = acting(community, await community.asResident(omar, 'De Linde 14', 'Omar'));
    const { data } = await community.graphql(
      '{ lab(slug: "samen-in-de-buurt") { sections { items { id anchor } } } }',
    );
    item = data.lab.sections[1].items[0].id;
    await community.rows(async (db) => {
      for (const email of [ina, omar])
        ids[email] = (
          await db.selectFrom('resident').select('id').where('email', '=', email).executeTakeFirstOrThrow()
        ).id;
      lab = (
        await db
          .selectFrom('lab')
          .select('id')
          .where('slug', '=', 'samen-in-de-buurt')
          .executeTakeFirstOrThrow()
      ).id;
    });
  });
  afterAll(() => community.close());

  beforeEach(() =>
    community.rows(async (db) => {
      await db.deleteFrom('notification').execute();
      await db.deleteFrom('notification_choice').execute();
      await db.deleteFrom('today_done').execute();
      await db.deleteFrom('digest').execute();
      await db.deleteFrom('demo_mail').execute();
    }),
  );

  const within = <T>(work: (context: any) => Promise<T>): Promise<T> =>
    community.rows((db) =>
      work({
        db,
        organisation: community.organisation,
        clock: community.clock,
        outbox: community.outbox,
        secret: community.secret,
        ownPages: 'http://localhost:4000',
      }),
    );
  const morning = () => within(sendDigests);
  const digests = async () =>
    (await community.rows((db) => db.selectFrom('digest').selectAll().execute())).length;
  const newsTo = async (who: string) =>
    (await community.mails()).filter(
      ({ recipient, subject }) => recipient === who && subject === 'Er is nieuws voor je',
    );
  const arrives = async (who: string) => {
    await expect.poll(() => newsTo(who), { timeout: 25_000 }).toHaveLength(1);
    return (await newsTo(who))[0]!.body;
  };
  const closing = () =>
    within((context) => tell(context, { kind: 'lab-closed', aboutId: lab, to: [ids[ina]!, ids[omar]!] }));
  const asClosed = (state: 'open' | 'closed') =>
    community.rows((db) => db.updateTable('lab').set({ state }).where('id', '=', lab).execute());
  const codeOf = (who: string) => within(async (context) => codeToChoose(context, ids[who]!));
  const post = async (path: string, body: object) => {
    const response = await community.fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: 'http://localhost:4000' },
      body: JSON.stringify(body),
    });
    return { status: response.status, ...((await response.json()) as any) };
  };
  const chooseAs = async (who: string, choice: object) =>
    post('/notifications', {
      code: await codeOf(who),
      channel: 'mail',
      phone: null,
      device: null,
      ...choice,
    });
  const said = async (text: string, by = asIna) => {
    const { comment } = await by.act('commentOnLabItem', { item, text, language: 'nl' }, 'comment { id }');
    await community.rows((db) =>
      db.updateTable('lab_comment').set({ state: 'published' }).where('text', '=', text).execute(),
    );
    return comment.id as string;
  };

  it('is told once, also where two mornings run at the same moment', async () => {
    await closing();
    await asClosed('closed');
    await Promise.all([morning(), morning()]);
    expect(await digests()).toBe(2);
    // Found waiting before, told by another meanwhile.
    await within((context) => sendDigest(context, ids[ina]!));
    expect(await digests()).toBe(2);
    await asClosed('open');
  });

  it('comes once a week by mail for whoever chose nothing, all at once and under its own heading', async () => {
    await asClosed('closed');
    await closing();
    await morning();
    const body = await arrives(ina);
    expect(body).toMatch(/^Een gesprek is klaar\n-+\n\nJe kunt niet meer reageren op: /m);
    expect(body).toContain('http://localhost:4000/share/lab-feedback/samen-in-de-buurt?lang=nl');
    await morning();
    expect(await digests()).toBe(2);
    // Found waiting before, told by another meanwhile.
    await within((context) => sendDigest(context, ids[ina]!));
    expect(await digests()).toBe(2);
    await asClosed('open');
  });

  it('is never an empty mail: what is gone when it goes out is left out', async () => {
    await closing();
    await morning();
    const made = await community.rows((db) => db.selectFrom('digest').select('id').execute());
    // The lab is open again, so that there is nothing to say of its end.
    for (const { id } of made) expect(await within((context) => mailOfDigest(context, id))).toBeUndefined();
    await asClosed('closed');
    for (const { id } of made) expect(await within((context) => mailOfDigest(context, id))).toBeDefined();
    await asClosed('open');
  });

  it('is said in the language of whoever reads it', async () => {
    await asClosed('closed');
    await community.rows((db) =>
      db.updateTable('resident').set({ language: 'pl' }).where('id', '=', ids[omar]!).execute(),
    );
    await closing();
    await morning();
    await expect
      .poll(async () => (await community.mails()).filter(({ recipient }) => recipient === omar), {
        timeout: 25_000,
      })
      .toEqual([expect.objectContaining({ subject: 'Są nowe wiadomości' })]);
    await community.rows((db) =>
      db.updateTable('resident').set({ language: 'nl' }).where('id', '=', ids[omar]!).execute(),
    );
    await asClosed('open');
  });

  it('comes at once where somebody who works here answers what one wrote, and with the rest where a neighbour does', async () => {
    const question = await said('Wanneer komt er een bank?');
    await asOmar.act('commentOnLabItem', {
      item,
      replyTo: question,
      text: 'Dat wil ik ook weten.',
      language: 'nl',
    });
    const waiting = () =>
      community.rows((db) =>
        db
          .selectFrom('notification')
          .select(['kind', 'digest_id'])
          .where('resident_id', '=', ids[ina]!)
          .execute(),
      );
    // What a newcomer says is looked at first: nothing is told of it before.
    expect(await waiting()).toEqual([]);
    await sam.act('answerAsStaff', {
      item,
      replyTo: question,
      text: 'In december staat de bank er.',
      language: 'nl',
      job: 'Opzichter',
    });
    expect(await waiting()).toEqual([{ kind: 'lab-answer', digest_id: expect.any(String) }]);
    const body = await arrives(ina);
    expect(body).toContain('Antwoord op wat je schreef');
    expect(body).toContain('Sam (Opzichter) antwoordt:\nIn december staat de bank er.');
  });

  it('waits while somebody wants to be left alone', async () => {
    await closing();
    await within((context) => beginPause(context, ids[ina]!, null));
    await morning();
    expect(await digests()).toBe(1);
    await within((context) => endPause(context, ids[ina]!));
    await morning();
    expect(await digests()).toBe(2);
  });

  it('ends with one press in a mail program, and off is off', async () => {
    const code = await codeOf(ina);
    const off = (form: string, held = code) =>
      community.fetch(`/notifications/off?code=${held}`, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: form,
      });
    // A scanner opens what it finds, twice, and sends no form.
    for (let at = 0; at < 2; at++) {
      expect((await community.fetch(`/notifications/off?code=${code}`)).status).toBe(200);
      expect((await community.fetch(`/notifications/off?code=${code}`, { method: 'HEAD' })).status).toBe(200);
    }
    expect((await off('')).status).toBe(404);
    expect((await off('List-Unsubscribe=One-Click', `${code.slice(0, -3)}abc`)).status).toBe(404);
    expect(await post('/notifications/chosen', { code })).toMatchObject({ rhythm: 'weekly' });
    expect((await off('List-Unsubscribe=One-Click')).status).toBe(200);
    expect(await post('/notifications/chosen', { code })).toMatchObject({ rhythm: 'never' });
    await closing();
    await morning();
    expect(await community.rows((db) => db.selectFrom('digest').select('resident_id').execute())).toEqual([
      { resident_id: ids[omar] },
    ]);
  });

  it('does not go out any more when it was turned off after it was made', async () => {
    await asClosed('closed');
    await closing();
    await morning();
    await chooseAs(omar, { rhythm: 'never' });
    const made = await community.rows((db) =>
      db.selectFrom('digest').select('id').where('resident_id', '=', ids[omar]!).executeTakeFirstOrThrow(),
    );
    expect(await within((context) => mailOfDigest(context, made.id))).toBeUndefined();
    await asClosed('open');
  });

  it('leaves out what was turned off by itself, also after it was told', async () => {
    await asClosed('closed');
    await chooseAs(omar, { rhythm: 'weekly', hears: ['promises', 'board'] });
    expect(await post('/notifications/chosen', { code: await codeOf(omar) })).toMatchObject({
      hears: ['promises', 'board'],
    });
    await closing();
    await morning();
    const made = await community.rows((db) =>
      db.selectFrom('digest').select(['id', 'resident_id']).execute(),
    );
    expect(made.map(({ resident_id }) => resident_id)).toEqual([ids[ina]]);
    expect(await within((context) => mailOfDigest(context, made[0]!.id))).toBeDefined();
    await chooseAs(ina, { rhythm: 'weekly', hears: ['promises'] });
    expect(await within((context) => mailOfDigest(context, made[0]!.id))).toBeUndefined();
    await asClosed('open');
  });

  it('is chosen by whoever has the mail, for two years, and by nobody else', async () => {
    const today = todayOf(community);
    const old = (days: number) =>
      datedCode(community, 'choose-notifications', [ids[ina]!], dayLater(today, -days));
    expect(await post('/notifications/chosen', { code: old(731) })).toMatchObject({ status: 200 });
    expect(await post('/notifications/chosen', { code: old(732) })).toMatchObject({ status: 400 });
    const ofAnother = datedCode(community, 'stop-following', [ids[ina]!], today);
    expect(await post('/notifications/chosen', { code: ofAnother })).toMatchObject({ status: 400 });
    expect(await post('/notifications/chosen', { code: 'x'.repeat(80) })).toMatchObject({ status: 400 });
    const gone = datedCode(
      community,
      'choose-notifications',
      ['01900000-0000-7000-8000-000000000000'],
      today,
    );
    expect(await post('/notifications/chosen', { code: gone })).toMatchObject({ status: 400 });
  });

  it('is told by phone to whoever wants that: a row of Vandaag, opened with a trace, and gone when it is done', async () => {
    expect(await chooseAs(ina, { rhythm: 'weekly', channel: 'call', phone: '12' })).toMatchObject({
      refusal: { code: 'PHONE_NOT_READABLE' },
    });
    expect(await chooseAs(ina, { rhythm: 'weekly', channel: 'call', phone: '0612345678' })).toMatchObject({
      status: 200,
    });
    const chosen = await post('/notifications/chosen', { code: await codeOf(ina) });
    expect(chosen).toMatchObject({ channel: 'call', hasPhone: true });
    expect(JSON.stringify(chosen)).not.toContain('12345678');
    await asClosed('closed');
    await closing();
    await morning();
    const rows = async () =>
      (await sam.ask('{ console { today { kind id page words } } }')).console.today.filter(
        ({ kind }: { kind: string }) => kind === 'NEWS_CALL',
      );
    const [row] = await rows();
    expect(row).toEqual({ kind: 'NEWS_CALL', id: row.id, page: `notifications/${row.id}`, words: null });
    const read = () =>
      community.rows((db) =>
        db
          .selectFrom('audit_entry')
          .select(['reason', 'whose_id'])
          .where('action', '=', 'read:digest')
          .execute(),
      );
    expect(await read()).toEqual([]);
    const open = async (who: Acting) =>
      (
        await who.ask(
          'query ($id: ID!) { console { call(id: $id) { firstName phone blocks { heading lines } } } }',
          {
            id: row.id,
          },
        )
      ).console?.call;
    expect(await open(sam)).toMatchObject({
      firstName: 'Ina',
      phone: '06 12345678',
      blocks: [{ heading: 'Een gesprek is klaar' }],
    });
    expect(await read()).toEqual([{ reason: 'calling', whose_id: ids[ina] }]);
    expect(await open(asOmar)).toBeFalsy();
    await sam.act('finishTodayRow', { row: row.id, kind: 'NEWS_CALL' });
    expect(await rows()).toEqual([]);
    expect(await open(sam)).toBeNull();
    await asClosed('open');
  });

  it('waits for its day', async () => {
    community.clock.passDays(1);
    await closing();
    await morning();
    expect(await digests()).toBe(0);
    expect(await chooseAs(ina, { rhythm: 'daily' })).toMatchObject({ status: 200 });
    await morning();
    expect(await digests()).toBe(1);
    community.clock.passDays(6);
    await morning();
    expect(await digests()).toBe(2);
  });
});
