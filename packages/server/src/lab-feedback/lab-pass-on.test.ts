import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { beginPause, endPause } from '../residents/pause.actions.ts';
import { acting, type Acting } from '../testing/acting.ts';
import { enterAsMember, groupForTests } from '../testing/groups.ts';
import { communityForTests, hasPostgres, type StaffForTests, type TestCommunity } from '../testing/index.ts';
import { mailPassedOn } from './pass-on-mails.actions.ts';

const slug = 'samen-in-de-buurt';
const ways = `ways { associations { id name near hasMembers } committees { id name place hasMembers askedOn sentOn answered } }`;
const ownPassOns = 'labPassOns { id association lab subject text writer passedOn committees }';

describe.skipIf(!hasPostgres())('A lab on its way to committees', () => {
  let community: TestCommunity;
  let sam: Acting;
  let henk: Acting;
  let ina: Acting;
  let lab: string;
  let belang: string;
  let linde: string;
  let kade: string;

  beforeAll(async () => {
    community = await communityForTests();
    sam = inConsole(await community.asStaff('sam@wonen.example', 'staff', 'Sam'));
    for (const [name, home] of Object.entries({ Ina: 12, Mo: 14, Henk: 16, Riet: 18, Noor: 20 }))
      await community.asResident(`${name.toLowerCase()}@voorbeeld.nl`, `De Linde ${home}`, name);
    await community.rows((db) =>
      db.updateTable('resident').set({ language: 'pl' }).where('email', '=', 'mo@voorbeeld.nl').execute(),
    );
    const made = (kind: 'committee' | 'tenants-association', name: string, ...names: string[]) =>
      groupForTests(community, { kind, name, members: names.map((one) => `${one}@voorbeeld.nl`) });
    belang = globally(await made('tenants-association', 'Huurdersbelang', 'henk'));
    linde = globally(await made('committee', 'Commissie De Linde', 'ina', 'mo'));
    kade = globally(await made('committee', 'Commissie De Kade', 'riet', 'noor', 'ina'));
    henk = inConsole(await enterAsMember(community, 'henk@voorbeeld.nl'));
    ina = inConsole(await enterAsMember(community, 'ina@voorbeeld.nl'));
    lab = (await community.graphql(`{ lab(slug: "${slug}") { id } }`)).data.lab.id;
  });
  afterAll(() => community.close());

  const globally = (id: string) => btoa(`ResidentGroup:${id}`);
  const inConsole = ({ graphql }: StaffForTests) =>
    acting({ ...community, graphql } as TestCommunity, { token: '' });
  const ask = (more: object = {}, by = sam) => by.act('askToPassOn', { ...typed(), ...more }, ways);
  const typed = () => ({
    lab,
    association: belang,
    committees: [linde],
    subject: 'Praat mee',
    text: 'Zeg dit ook aan je buren.',
    language: 'nl',
  });
  const asked = async (by = henk) => (await by.ask(`{ console { ${ownPassOns} } }`)).console.labPassOns;
  const today = async (by = henk) =>
    (await by.ask('{ console { today { kind words page } } }')).console.today.filter(
      ({ kind }: { kind: string }) => kind === 'PASS_ON',
    );
  const passOn = async (by = henk, at = 0) => {
    const { id } = (await asked(henk))[at];
    return by.act('passOn', { passOn: id }, 'passOns { passedOn }');
  };
  const committee = async (id = linde) => {
    const { console: found } = await sam.ask(
      `{ console { labSharing(slug: "${slug}", language: "nl") { ... on LabSharing { ${ways} } } } }`,
    );
    return found.labSharing.ways.committees.find((one: { id: string }) => one.id === id);
  };
  const mailsTo = async (recipient: string, words: string) =>
    (await community.mails()).filter((mail) => mail.recipient === recipient && mail.body.includes(words));
  const arrives = (recipient: string, words: string) =>
    vi.waitFor(
      async () => {
        const [mail] = await mailsTo(recipient, words);
        expect(mail, `mail to ${recipient}`).toBeDefined();
        return mail!;
      },
      { timeout: 25_000, interval: 100 },
    );

  it('refuses what is typed badly, and takes it once it is mended', async () => {
    for (const [more, code] of [
      [{ text: ' ' }, 'TEXT_EMPTY'],
      [{ text: 'x'.repeat(3001) }, 'TEXT_TOO_LONG'],
      [{ subject: 'x'.repeat(151) }, 'TEXT_TOO_LONG'],
      [{ committees: [] }, 'CHOICE_NEEDED'],
      [{ committees: [belang] }, 'CHOICE_NOT_OFFERED'],
      [{ association: linde }, 'CHOICE_NOT_OFFERED'],
      [{ committees: [globally(crypto.randomUUID())] }, 'NOT_FOUND'],
      [{ lab: btoa(`Lab:${crypto.randomUUID()}`) }, 'NOT_FOUND'],
    ] as const)
      expect(await ask(more), JSON.stringify(more)).toMatchObject({ code });
    expect(await asked()).toEqual([]);
    const closed = globally(
      await groupForTests(community, { name: 'Gestopt', members: ['noor@voorbeeld.nl'] }),
    );
    await sam.act('closeGroup', { group: closed }, 'group { id }');
    expect(await ask({ committees: [linde, closed] })).toMatchObject({ code: 'GROUP_CLOSED' });
    const empty = globally(await groupForTests(community, { name: 'Leeg', members: [] }));
    expect(await ask({ committees: [empty] })).toMatchObject({ code: 'NOBODY_TO_WRITE_TO' });
    expect(await ask({ text: '<b>Praat mee</b>' })).not.toHaveProperty('code');
    expect((await asked())[0].text).toBe('<b>Praat mee</b>');
  });

  it('is asked of the members of the association, by mail, and waits there for one of them', async () => {
    expect(await committee()).toMatchObject({ askedOn: '2026-11-23', sentOn: null, answered: false });
    const mail = await arrives('henk@voorbeeld.nl', 'Stuur je dit bericht door');
    expect(mail.subject).toMatch(/^Stuur je dit door\? Samen/);
    expect(mail.body).toContain('Sam van');
    expect(mail.body).toContain('- Commissie De Linde');
    expect(mail.body).toContain('/console/lab-sharing');
    expect(mail.body).toContain('/notifications?lang=nl#');
    expect(await today()).toEqual([
      { kind: 'PASS_ON', words: 'Huurdersbelang: Praat mee', page: 'lab-sharing' },
    ]);
    expect(await today(ina)).toEqual([]);
    expect(await asked()).toMatchObject([
      { association: 'Huurdersbelang', writer: 'Sam', passedOn: null, committees: ['Commissie De Linde'] },
    ]);
    // A committee sees nothing of what its association was asked, and sends nothing in its name.
    expect(await asked(ina)).toEqual([]);
    expect(await passOn(ina)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await mailsTo('ina@voorbeeld.nl', 'Praat mee')).toEqual([]);
  });

  it('goes to each member of the committee who may be written to, in their language', async () => {
    const { rows, organisation, clock } = community;
    const idOf = (email: string) =>
      rows((db) =>
        db.selectFrom('resident').select('id').where('email', '=', email).executeTakeFirstOrThrow(),
      );
    const { id: inas } = await idOf('ina@voorbeeld.nl');
    expect(await passOn()).toMatchObject({ passOns: [{ passedOn: '2026-11-23' }] });
    expect(await passOn()).toMatchObject({ code: 'PASSED_ON_ALREADY' });
    expect(await committee()).toMatchObject({ sentOn: '2026-11-23', answered: false });
    const dutch = await arrives('ina@voorbeeld.nl', 'stuurt dit bericht');
    expect(dutch.subject).toBe('Praat mee');
    expect(dutch.body).toContain('<b>Praat mee</b>');
    const polish = await arrives('mo@voorbeeld.nl', 'przekazuje');
    expect(polish.subject).toMatch(/^Weź udział: /);
    expect(polish.body).toContain('<b>Praat mee</b>');
    expect(polish.body).toContain(`/share/lab-feedback/${slug}`);
    expect(await mailsTo('riet@voorbeeld.nl', 'stuurt dit bericht')).toEqual([]);
    // Off is off, and whoever wants to be left alone is.
    await rows(async (db) => {
      const context = { ...community, db, organisation, clock };
      const { id: passOnId } = await db.selectFrom('lab_pass_on').select('id').executeTakeFirstOrThrow();
      const committeeId = atob(linde).split(':')[1]!;
      const mail = () => mailPassedOn(context, { passOnId, committeeId, memberId: inas });
      expect(await mail()).toMatchObject({ to: 'ina@voorbeeld.nl' });
      await beginPause(context, inas, null);
      expect(await mail()).toBeUndefined();
      await endPause(context, inas);
      expect(await mail()).toBeDefined();
      const never = {
        organisation_id: organisation.id,
        resident_id: inas,
        rhythm: 'never',
        channel: 'mail',
      } as const;
      await db
        .insertInto('notification_choice')
        .values({
          ...never,
          phone: null,
          hears_promises: true,
          hears_labs: true,
          hears_board: true,
          hears_values: true,
          chosen_on: '2026-11-23',
        })
        .execute();
      expect(await mail()).toBeUndefined();
      await db.deleteFrom('notification_choice').execute();
    });
  });

  it('goes to the same committee once a week, and twice at most', async () => {
    expect(await ask()).toMatchObject({ code: 'MAILED_LATELY' });
    expect(await ask({ committees: [kade] })).not.toHaveProperty('code');
    community.clock.passDays(7);
    [sam, henk] = [
      inConsole(await community.asStaff('sam@wonen.example', 'staff', 'Sam')),
      inConsole(await enterAsMember(community, 'henk@voorbeeld.nl')),
    ];
    expect(await ask()).not.toHaveProperty('code');
    expect(await passOn()).not.toHaveProperty('code');
    community.clock.passDays(7);
    [sam, henk] = [
      inConsole(await community.asStaff('sam@wonen.example', 'staff', 'Sam')),
      inConsole(await enterAsMember(community, 'henk@voorbeeld.nl')),
    ];
    expect(await ask()).toMatchObject({ code: 'REMINDED_ALREADY' });
    expect(await ask({ committees: [kade] })).not.toHaveProperty('code');
  });

  it('is answered once the group said something, and says nothing of who did', async () => {
    expect((await committee()).answered).toBe(false);
    await community.rows(async (db) => {
      const { id, lab_id } = await db
        .selectFrom('lab_item')
        .select(['id', 'lab_id'])
        .where('anchor', '=', 'b-kennen')
        .executeTakeFirstOrThrow();
      const { id: author } = await db
        .selectFrom('resident')
        .select('id')
        .where('email', '=', 'ina@voorbeeld.nl')
        .executeTakeFirstOrThrow();
      const { placeComment } = await import('./place-comment.actions.ts');
      await placeComment(
        { ...community, db },
        { id, labId: lab_id },
        {
          authorId: author,
          groupId: atob(linde).split(':')[1]!,
          replyTo: null,
          text: 'Wij doen mee.',
          language: 'nl',
          state: 'published',
        },
      );
    });
    expect((await committee()).answered).toBe(true);
    expect((await committee(kade)).answered).toBe(false);
  });

  it('is not passed on when the lab closed meanwhile, or is a draft', async () => {
    const set = (values: object) =>
      community.rows((db) => db.updateTable('lab').set(values).where('slug', '=', slug).execute());
    const { state, closes_on } = await community.rows((db) =>
      db.selectFrom('lab').select(['state', 'closes_on']).where('slug', '=', slug).executeTakeFirstOrThrow(),
    );
    await set({ state: 'closed', closes_on: '2026-12-08' });
    expect(await passOn()).toMatchObject({ code: 'LAB_CLOSED' });
    expect(await today()).toEqual([]);
    for (const not of ['draft', 'planned'] as const) {
      await set({ state: not });
      expect(await ask({ committees: [kade] })).toMatchObject({ code: 'NOTHING_TO_SHARE' });
    }
    await set({ state, closes_on });
    const waiting = (await today()).length;
    expect(waiting).toBeGreaterThan(0);
    expect(await passOn()).not.toHaveProperty('code');
    expect(await today()).toHaveLength(waiting - 1);
  });

  it('is for those who share a lab, at work', async () => {
    const mila = inConsole(await community.asStaff('mila@wonen.example', 'moderator', 'Mila'));
    expect(await ask({ committees: [kade] }, mila)).toMatchObject({ code: 'NOT_FOUND' });
    const nobody = acting(community, { token: '' });
    expect(await ask({}, nobody)).toMatchObject({ code: 'SIGN_IN_NEEDED' });
  });
});
