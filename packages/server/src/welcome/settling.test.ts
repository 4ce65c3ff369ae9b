import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dayLater, todayOf } from '../clock.ts';
import { findBuilding, findHome } from '../community/places.actions.ts';
import { makeBuddy } from '../residents/buddy.actions.ts';
import { addMember, makeGroup } from '../residents/groups.actions.ts';
import { acting, type Acting } from '../testing/acting.ts';
import { communityForTests, hasPostgres, type TestCommunity } from '../testing/index.ts';
import { informationCounts } from './information.actions.ts';
import { welcomeForTests } from '../testing/welcomes.ts';

const seen = `newNeighbours { firstName } buddyWelcomes { id firstName contactOn steps { step on now } }
  welcomeInformation(language: "pl") { kind title { text language state } text { text } }`;

describe.skipIf(!hasPostgres())('A newcomer settles', () => {
  let community: TestCommunity;

  beforeAll(async () => {
    community = await communityForTests();
  });
  afterAll(() => community.close());

  const today = () => todayOf(community);
  const idOf = (email: string) =>
    community.rows(
      async (db) =>
        (await db.selectFrom('resident').select('id').where('email', '=', email).executeTakeFirstOrThrow())
          .id,
    );
  async function resident(name: string, home: string): Promise<Acting & { id: string }> {
    const email = `${name.toLowerCase()}@voorbeeld.nl`;
    const by = acting(community, await community.asResident(email, home, name));
    return { ...by, id: await idOf(email) };
  }
  const at = async (name: string, role: 'staff' | 'editor' | 'moderator') => {
    const { graphql } = await community.asStaff(`${name}@wonen.example`, role, name);
    return acting({ ...community, graphql } as TestCommunity, { token: '' });
  };
  const announced = (home: string, more: object = {}) =>
    community.rows(async (db) =>
      welcomeForTests(
        { ...community, db },
        {
          home_id: (await findHome(db, home))!,
          key_on: today(),
          announced_on: dayLater(today(), -7),
          ...more,
        },
      ),
    );
  const set = (id: string, values: object) =>
    community.rows((db) => db.updateTable('welcome').set(values).where('id', '=', id).execute());
  const look = async (by: Acting) => (await by.ask(`{ viewer { ${seen} } }`)).viewer;
  const globally = (id: string) => Buffer.from(`Welcome:${id}`).toString('base64');

  it('and neighbours of the building hear what they agreed to, until a month after the keys', async () => {
    const ania = await resident('Ania', 'De Linde 12');
    const noor = await resident('Noor', 'De Linde 3');
    const mo = await resident('Mo', 'De Schipper 1');
    const id = await announced('De Linde 12');
    const heard = async (by: Acting) => (await look(by)).newNeighbours;
    expect(await heard(noor)).toEqual([]);
    const agreeing = { resident_id: ania.id, agreed_on: today() };
    for (const [neighbours_hear, told] of [
      ['nothing', []],
      ['coming', [{ firstName: null }]],
      ['first-name', [{ firstName: 'Ania' }]],
    ] as const) {
      await set(id, { ...agreeing, neighbours_hear });
      expect(await heard(noor)).toEqual(told);
      expect(await heard(mo)).toEqual([]);
      expect(await heard(ania)).toEqual([]);
    }
    await set(id, { key_on: dayLater(today(), -32), announced_on: dayLater(today(), -40) });
    expect(await heard(noor)).toEqual([]);
    await set(id, { key_on: dayLater(today(), -20) });
    expect(await heard(noor)).toHaveLength(1);
    await ania.act('stopWelcome');
    expect(await heard(noor)).toEqual([]);
  });

  it('and a buddy sees when to do what, notes contact without a word, and sees nothing after the end', async () => {
    const fatma = await resident('Fatma', 'De Linde 14');
    const bo = await resident('Bo', 'De Linde 4');
    const other = await resident('Ria', 'De Linde 5');
    const id = await announced('De Linde 14', { first_name: 'Fatma', key_on: dayLater(today(), -7) });
    await set(id, { resident_id: fatma.id, agreed_on: today() });
    expect((await look(bo)).buddyWelcomes).toEqual([]);
    await community.rows((db) => makeBuddy({ ...community, db }, { residentId: fatma.id, buddyId: bo.id }));
    const [mine] = (await look(bo)).buddyWelcomes;
    expect(mine).toMatchObject({ firstName: 'Fatma', contactOn: null });
    expect(mine.steps.filter(({ now }: { now: boolean }) => now)).toMatchObject([{ step: 'WEEK_1' }]);
    expect((await look(other)).buddyWelcomes).toEqual([]);
    const noting = { welcome: globally(id), how: 'MET' };
    expect(await other.act('noteBuddyContact', noting)).toMatchObject({ code: 'NOT_FOUND' });
    const noted = await bo.act('noteBuddyContact', noting, 'buddyWelcomes { contactOn }');
    expect(noted.buddyWelcomes).toEqual([{ contactOn: today() }]);
    await bo.act('noteBuddyContact', noting);
    const contacts = () =>
      community.rows((db) =>
        db.selectFrom('welcome_contact').select(['made_by', 'how']).where('welcome_id', '=', id).execute(),
      );
    expect(await contacts()).toEqual([{ made_by: 'buddy', how: 'met' }]);
    await fatma.act('stopWelcome');
    expect((await look(bo)).buddyWelcomes).toEqual([]);
    expect(await bo.act('noteBuddyContact', { ...noting, how: 'PHONE' })).toMatchObject({
      code: 'NOT_FOUND',
    });
    const relations = await community.rows((db) =>
      db.selectFrom('resident_buddy').select('ends_on').where('buddy_id', '=', bo.id).execute(),
    );
    expect(relations).toEqual([{ ends_on: today() }]);
  });

  it('and a committee of the building sees in the console what they agreed to', async () => {
    const ewa = await resident('Ewa', 'De Linde 15');
    const id = await announced('De Linde 15', { first_name: 'Ewa' });
    const kim = await at('kim', 'moderator');
    const seenBy = async (by: Acting) =>
      (await by.ask('{ console { committeeWelcomes { firstName building steps { step now } } } }')).console
        .committeeWelcomes;
    expect(await seenBy(kim)).toBeNull();
    await community.rows(async (db) => {
      const context = { ...community, db };
      const by = await idOfWithin(db, 'kim@wonen.example');
      const groupId = await makeGroup(context, {
        kind: 'committee',
        name: 'Bewonerscommissie De Linde',
        buildingId: (await findBuilding(db, 'de-linde'))!,
        neighbourhoodId: null,
        by,
      });
      await addMember(context, { groupId, residentId: by, endsOn: dayLater(today(), 100), by });
    });
    const member = await at('kim', 'moderator');
    expect(await seenBy(member)).toEqual([]);
    await set(id, { resident_id: ewa.id, agreed_on: today() });
    expect(await seenBy(member)).toEqual([]);
    await set(id, { neighbours_hear: 'coming' });
    expect(await seenBy(member)).toMatchObject([{ firstName: null, building: 'De Linde' }]);
    await set(id, { neighbours_hear: 'first-name' });
    expect(await seenBy(member)).toMatchObject([{ firstName: 'Ewa' }]);
    expect(JSON.stringify(await seenBy(member))).not.toContain('De Linde 15');
  });

  it('and reads what is good to know of the building, in their language where it is there', async () => {
    const [els, karim, kim] = [
      await at('els', 'staff'),
      await at('karim', 'editor'),
      await at('lou', 'moderator'),
    ];
    const noor = await resident('Noor', 'De Linde 3');
    const mo = await resident('Mo', 'De Schipper 1');
    const fields = 'blocks { id kind building version texts { language title state } }';
    const write = { kind: 'WASTE', title: 'Afval', text: 'Op maandag komt de wagen.', version: 0 };
    expect(await kim.act('writeWelcomeInformation', write)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await els.act('writeWelcomeInformation', { ...write, title: ' ' })).toMatchObject({
      code: 'TEXT_EMPTY',
    });
    expect(await els.act('writeWelcomeInformation', { ...write, building: 'nergens' })).toMatchObject({
      code: 'NOT_FOUND',
    });
    const { blocks } = await els.act('writeWelcomeInformation', { ...write, building: 'de-linde' }, fields);
    expect(blocks).toMatchObject([{ kind: 'WASTE', building: 'De Linde', version: 1 }]);
    const block = blocks[0].id;
    const texts = async (by: Acting) => (await look(by)).welcomeInformation;
    expect(await texts(noor)).toMatchObject([{ title: { text: 'Afval', language: 'nl', state: 'MISSING' } }]);
    expect(await texts(mo)).toEqual([]);

    const polish = { block, language: 'pl', title: 'Śmieci', text: 'W poniedziałek.', checked: true };
    expect(await karim.act('translateWelcomeInformation', { ...polish, version: 0 })).toMatchObject({
      code: 'CHANGED_MEANWHILE',
    });
    expect(
      await karim.act('translateWelcomeInformation', { ...polish, language: 'nl', version: 1 }),
    ).toMatchObject({ code: 'CHOICE_NOT_OFFERED' });
    await karim.act('translateWelcomeInformation', { ...polish, version: 1 });
    expect(await texts(noor)).toMatchObject([
      { title: { text: 'Śmieci', language: 'pl', state: 'CHECKED' } },
    ]);
    // Another Dutch text: whoever checked the translation has to look again.
    await els.act('writeWelcomeInformation', { ...write, building: 'de-linde', block, version: 2 });
    expect(await texts(noor)).toMatchObject([{ title: { state: 'WRITTEN' } }]);

    await els.act('writeWelcomeInformation', { ...write, title: 'Grof afval', building: 'de-linde' });
    await els.act('writeWelcomeInformation', { ...write, kind: 'REPAIRS', title: 'Kapot' });
    const titles = async () =>
      (await texts(noor)).map(({ title }: { title: { text: string } }) => title.text);
    expect(await titles()).toEqual(['Śmieci', 'Grof afval', 'Kapot']);
    expect(await texts(mo)).toMatchObject([{ title: { text: 'Kapot' } }]);
    expect(await els.act('moveWelcomeInformation', { block, up: true, version: 3 })).toMatchObject({
      code: 'CHOICE_NOT_OFFERED',
    });
    await els.act('moveWelcomeInformation', { block, up: false, version: 3 });
    expect(await titles()).toEqual(['Grof afval', 'Śmieci', 'Kapot']);
    const { version } = (
      await els.ask(`{ console { welcomeInformation { id version } } }`)
    ).console.welcomeInformation.find(({ id }: { id: string }) => id === block);
    expect(await els.act('withdrawWelcomeInformation', { block, version: version - 1 })).toMatchObject({
      code: 'CHANGED_MEANWHILE',
    });
    await els.act('withdrawWelcomeInformation', { block, version });
    expect(await titles()).toEqual(['Grof afval', 'Kapot']);
    const guest = acting(community, await community.asGuest('gast@voorbeeld.nl'));
    expect((await look(guest)).welcomeInformation).toEqual([]);
  });

  it('and reads what is of their building, however much is told of others', async () => {
    const els = await at('els', 'staff');
    const mo = await resident('Mo', 'De Schipper 1');
    const blocks = async () =>
      (await els.ask(`{ console { welcomeInformation { id building version texts { title } } } }`)).console
        .welcomeInformation as {
        id: string;
        building: string;
        version: number;
        texts: { title: string }[];
      }[];
    const write = { kind: 'HOUSE', text: 'Zo werkt het.', version: 0 };
    await els.act('writeWelcomeInformation', { ...write, title: 'Van De Linde', building: 'de-linde' });
    await community.rows(async (db) => {
      const building_id = await findBuilding(db, 'de-linde');
      const { position: last } = await db
        .selectFrom('welcome_information')
        .select((row) => row.fn.max('position').as('position'))
        .executeTakeFirstOrThrow();
      for (let position = last + 1; position <= last + 210; position++)
        await db
          .insertInto('welcome_information')
          .values({
            organisation_id: community.organisation.id,
            id: newId(),
            building_id: building_id!,
            kind: 'other',
            position,
            version: 1,
            withdrawn_at: null,
          })
          .execute();
    });
    for (const title of ['Eerste', 'Tweede', 'Derde'])
      await els.act('writeWelcomeInformation', { ...write, title, building: 'de-schipper' });
    const titles = async () =>
      (await look(mo)).welcomeInformation.map(({ title }: { title: { text: string } }) => title.text);
    expect((await titles()).filter((title: string) => title !== 'Kapot')).toEqual([
      'Eerste',
      'Tweede',
      'Derde',
    ]);
    const there = await blocks();
    expect(there.filter(({ building }) => building === 'De Linde')).toHaveLength(200);
    const third = there.find(({ texts }) => texts[0]?.title === 'Derde')!;
    await els.act('moveWelcomeInformation', { block: third.id, up: true, version: third.version });
    expect((await titles()).filter((title: string) => title !== 'Kapot')).toEqual([
      'Eerste',
      'Derde',
      'Tweede',
    ]);
    const counts = await community.rows((db) => informationCounts({ db }));
    const inLinde = await community.rows((db) => findBuilding(db, 'de-linde'));
    expect(counts.find(({ buildingId }) => buildingId === inLinde)?.blocks).toBe(200);
    expect(counts.some(({ buildingId, blocks: of }) => buildingId !== inLinde && of >= 3)).toBe(true);
  });

  it('and two who move blocks of one place at the same moment both do', async () => {
    const [els, karim] = [await at('els', 'staff'), await at('karim', 'editor')];
    const write = { kind: 'CONTACT', text: 'Bel ons.', building: 'de-schipper', version: 0 };
    for (const title of ['A', 'B', 'C']) await els.act('writeWelcomeInformation', { ...write, title });
    const there = async () =>
      (
        await els.ask(`{ console { welcomeInformation { id kind version texts { title } } } }`)
      ).console.welcomeInformation.filter(({ kind }: { kind: string }) => kind === 'CONTACT');
    const [a, , c] = await there();
    await Promise.all([
      els.act('moveWelcomeInformation', { block: a.id, up: false, version: 1 }),
      karim.act('moveWelcomeInformation', { block: c.id, up: true, version: 1 }),
    ]);
    const rows = await community.rows((db) =>
      db.selectFrom('welcome_information').select('position').where('kind', '=', 'contact').execute(),
    );
    expect(new Set(rows.map(({ position }) => position)).size).toBe(3);
  });
});

async function idOfWithin(db: any, email: string): Promise<string> {
  return (await db.selectFrom('resident').select('id').where('email', '=', email).executeTakeFirstOrThrow())
    .id;
}
