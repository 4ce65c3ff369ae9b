import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { acting, type Acting } from '../testing/acting.ts';
import { communityForTests, hasPostgres, type TestCommunity } from '../testing/index.ts';
import { closeLab } from './lab-results.actions.ts';

const slug = 'samen-in-de-buurt';
const joined = `labsJoined { slug title item text people { row firstName hasEmail joinedOn writtenOn told } }`;

describe.skipIf(!hasPostgres())('Who wants to join in', () => {
  let community: TestCommunity;
  let ina: Acting;
  let sam: Acting;
  let lab: string;
  let solution: { id: string; plain: { text: string } };
  let bottleneck: { id: string };

  beforeAll(async () => {
    community = await communityForTests();
    const { data } = await community.graphql(
      `{ lab(slug: "${slug}") { id sections { kind items { id plain { text } } } } }`,
    );
    lab = data.lab.id;
    const first = (kind: string) =>
      data.lab.sections.find((section: any) => section.kind === kind && section.items.length).items[0];
    [solution, bottleneck] = [first('SOLUTIONS'), first('BOTTLENECKS')];
    ina = acting(community, await community.asResident('ina@voorbeeld.nl'));
    sam = await at('sam@wonen.example', 'staff', 'Sam');
  });
  afterAll(() => community.close());

  const at = async (email: string, role: 'staff' | 'moderator', name: string) => {
    const { graphql } = await community.asStaff(email, role, name);
    return acting({ ...community, graphql } as TestCommunity, { token: '' });
  };
  const own = async (by = ina) =>
    (await by.ask(`{ viewer { labJoinings(slug: "${slug}") { item } } }`)).viewer.labJoinings;
  const labsJoined = async (by = sam) => (await by.ask(`{ console { ${joined} } }`)).console.labsJoined;
  const waiting = async () =>
    (await sam.ask('{ console { today { id kind words page } } }')).console.today.filter(
      ({ kind }: any) => kind === 'JOINED',
    );
  const write = (input: object = {}, by = sam) =>
    by.act('writeToJoined', { lab, item: solution.id, text: 'Kom dinsdag naar de hal.', ...input }, joined);

  it('says so of a solution or of the next lab, once, and thinks better of it', async () => {
    expect(await own()).toEqual([]);
    for (const item of [solution.id, solution.id, undefined])
      expect(await ina.act('joinLab', { lab, item })).not.toHaveProperty('code');
    expect(await own()).toEqual([{ item: solution.id }, { item: null }]);
    expect(await ina.act('leaveLab', { lab })).not.toHaveProperty('code');
    expect(await own()).toEqual([{ item: solution.id }]);
    expect(await ina.act('leaveLab', { lab })).not.toHaveProperty('code');
  });

  it('joins in with solutions alone, of that lab', async () => {
    expect(await ina.act('joinLab', { lab, item: bottleneck.id })).toMatchObject({
      code: 'CHOICE_NOT_OFFERED',
    });
    const other = btoa(`Lab:${crypto.randomUUID()}`);
    expect(await ina.act('joinLab', { lab: other, item: solution.id })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await ina.act('joinLab', { lab: other })).toMatchObject({ code: 'NOT_FOUND' });
    const nobody = acting(community, { token: '' });
    expect(await nobody.act('joinLab', { lab })).toMatchObject({ code: 'SIGN_IN_NEEDED' });
    expect(await ina.act('joinLab', { lab, item: solution.id })).not.toHaveProperty('code');
  });

  it('is read by those at work, by first name, and by nobody else', async () => {
    expect(await labsJoined()).toEqual([
      {
        slug,
        title: expect.any(String),
        item: solution.id,
        text: solution.plain.text,
        people: [
          {
            row: expect.any(String),
            firstName: 'Ina',
            hasEmail: true,
            joinedOn: '2026-11-23',
            writtenOn: null,
            told: false,
          },
        ],
      },
    ]);
    const mila = await at('mila@wonen.example', 'moderator', 'Mila');
    expect(await labsJoined(mila)).toBeNull();
    expect(await write({}, mila)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await write({}, ina)).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('waits in Vandaag until somebody at work wrote, which comes by mail', async () => {
    expect(await waiting()).toMatchObject([{ words: solution.plain.text, page: `lab-joining/${slug}` }]);
    expect(await write({ text: ' ' })).toMatchObject({ code: 'TEXT_EMPTY' });
    expect(await write({ text: 'x'.repeat(2001) })).toMatchObject({ code: 'TEXT_TOO_LONG' });
    expect(await write({ item: undefined })).toMatchObject({ code: 'NOBODY_TO_WRITE_TO' });
    const done = await write();
    expect(done.labsJoined[0].people).toMatchObject([{ firstName: 'Ina', writtenOn: '2026-11-23' }]);
    expect(await waiting()).toEqual([]);
    // A colleague who presses a moment later, and a second press, would make it two mails.
    const lies = await at('lies@wonen.example', 'staff', 'Lies');
    expect(await write({ text: 'Wie komt er?' }, lies)).toMatchObject({ code: 'CHANGED_MEANWHILE' });
    expect(await write()).toMatchObject({ code: 'CHANGED_MEANWHILE' });
    expect(await write({ text: 'O ja: neem een kopje mee.' })).not.toHaveProperty('code');
    const mail = await mailTo('ina@voorbeeld.nl', 'Je wilt meedoen');
    expect(mail.body).toContain('Hallo Ina,');
    expect(mail.body).toContain(solution.plain.text);
    expect(mail.body).toContain('Sam schrijft je dit:\n\nKom dinsdag naar de hal.');
    expect(mail.body).toContain(`/share/lab-feedback/${slug}`);
  });

  it('gets no mail who thought better of it before it went out', async () => {
    const mo = acting(community, await community.asResident('mo@voorbeeld.nl', 'De Linde 3', 'Mo'));
    await mo.act('joinLab', { lab });
    await ina.act('joinLab', { lab });
    const before = (await community.mails()).length;
    await community.rows(async (db) => {
      const { mailToJoined } = await import('./lab-joined-letter.actions.ts');
      const { id } = await db
        .selectFrom('lab_joining')
        .select('id')
        .where('item_id', 'is', null)
        .orderBy('id')
        .executeTakeFirstOrThrow();
      const { id: letterId } = await db
        .selectFrom('lab_joined_letter')
        .select('id')
        .executeTakeFirstOrThrow();
      const sent = { joiningId: id, letterId };
      const context = { ...community, db };
      expect(await mailToJoined(context, sent)).toMatchObject({ to: 'mo@voorbeeld.nl' });
      await db.deleteFrom('lab_joining').where('id', '=', id).execute();
      expect(await mailToJoined(context, sent)).toBeUndefined();
    });
    expect(await community.mails()).toHaveLength(before);
  });

  it('who has no address waits until somebody says that they were told', async () => {
    await community.rows((db) =>
      db.updateTable('resident').set({ email: null }).where('email', '=', 'mo@voorbeeld.nl').execute(),
    );
    await community.rows((db) =>
      db.updateTable('lab_joining').set({ letter_id: null }).where('item_id', 'is not', null).execute(),
    );
    await community.rows(async (db) => {
      const mo = await db
        .selectFrom('resident')
        .select('id')
        .where('email', 'is', null)
        .executeTakeFirstOrThrow();
      await db
        .updateTable('lab_joining')
        .set({ resident_id: mo.id })
        .where('item_id', 'is not', null)
        .execute();
    });
    expect((await labsJoined())[0].people).toMatchObject([{ firstName: 'Mo', hasEmail: false, told: false }]);
    expect(await write()).toMatchObject({ code: 'NOBODY_TO_WRITE_TO' });
    const row = (await waiting()).find(({ words }: any) => words === solution.plain.text);
    expect(await sam.act('finishTodayRow', { kind: 'JOINED', row: row.id })).not.toHaveProperty('code');
    expect((await labsJoined())[0].people).toMatchObject([{ firstName: 'Mo', told: true }]);
    expect((await waiting()).map(({ words }: any) => words)).not.toContain(solution.plain.text);
  });

  it('can be asked for the next lab also when this one is closed, and joins in with no solution then', async () => {
    await community.rows(async (db) => {
      const { id } = await db
        .selectFrom('lab')
        .select('id')
        .where('slug', '=', slug)
        .executeTakeFirstOrThrow();
      await closeLab({ ...community, db }, id);
    });
    expect(await ina.act('joinLab', { lab, item: solution.id })).toMatchObject({ code: 'LAB_CLOSED' });
    expect(await ina.act('joinLab', { lab })).not.toHaveProperty('code');
    expect(await own()).toContainEqual({ item: null });
  });

  const mailTo = (recipient: string, subject: string) =>
    vi.waitFor(
      async () => {
        const mails = (await community.mails()).filter((mail) => mail.subject === subject);
        expect(mails.map((mail) => mail.recipient)).toEqual([recipient, recipient]);
        return mails.find(({ body }) => body.includes('dinsdag'))!;
      },
      { timeout: 25_000, interval: 100 },
    );
});
