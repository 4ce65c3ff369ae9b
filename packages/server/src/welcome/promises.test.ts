import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dayLater, todayOf } from '../clock.ts';
import { findBuilding, findHome } from '../community/places.actions.ts';
import { readsAbout } from '../community/reads.actions.ts';
import { addMember, makeGroup } from '../residents/groups.actions.ts';
import { homeNamed } from '../community/homes-to-walk.actions.ts';
import { writeLetters } from '../letters/print-letters.actions.ts';
import { acting, type Acting } from '../testing/acting.ts';
import { residentNamed, togetherForTests } from '../testing/buddies.ts';
import { communityForTests, hasPostgres, type TestCommunity } from '../testing/index.ts';
import { welcomeForTests } from '../testing/welcomes.ts';

const opened = `row { waits reach } contacts { how note } checkIns { step face line } steps { step state }`;

describe.skipIf(!hasPostgres())('What a newcomer is promised', () => {
  let community: TestCommunity;
  let els: Acting;
  let sam: Acting;

  beforeAll(async () => {
    community = await communityForTests();
    [els, sam] = [await at('els'), await at('sam')];
  });
  afterAll(() => community.close());

  async function at(name: string): Promise<Acting> {
    const { graphql } = await community.asStaff(`${name}@wonen.example`, 'staff', name);
    return acting({ ...community, graphql } as TestCommunity, { token: '' });
  }
  const today = () => todayOf(community);
  const idOf = (name: string) => residentNamed(community, name);
  const lives = async (name: string, home: string): Promise<Acting> =>
    acting(community, await community.asResident(`${name.toLowerCase()}@voorbeeld.nl`, home, name));
  const announced = async (home: string, more: object = {}) => {
    const contact_id = await idOf('els');
    return community.rows(async (db) =>
      welcomeForTests(
        { ...community, db },
        {
          home_id: (await findHome(db, home))!,
          key_on: dayLater(today(), -8),
          announced_on: dayLater(today(), -15),
          first_name: 'Aangekondigd',
          contact_id,
          contact_job: 'wijkbeheerder',
          opened_on: today(),
          ...more,
        },
      ),
    );
  };
  const open = async (id: string, by = els) =>
    (await by.ask(`query ($id: ID!) { console { welcome(id: $id) { ${opened} } } }`, { id: globally(id) }))
      .console.welcome;
  const globally = (id: string) => Buffer.from(`Welcome:${id}`).toString('base64');
  const block = async (blocker: string, blocked: string) => {
    const [blocker_id, blocked_id] = [await idOf(blocker), await idOf(blocked)];
    await community.rows((db) =>
      db
        .insertInto('resident_block')
        .values({
          organisation_id: community.organisation.id,
          blocker_id,
          blocked_id,
          blocked_at: community.clock.now(),
        })
        .execute(),
    );
  };
  const joins = async (firstName: string, code: string): Promise<Acting> => {
    const said = { code: code.replaceAll('-', ''), attempt: crypto.randomUUID(), firstName, sixteen: true };
    const joined = await community.session('letter/join', said);
    return acting(community, { token: joined.body.accessToken });
  };
  const unblock = () => community.rows((db) => db.deleteFrom('resident_block').execute());
  const bad = { step: 'WEEK_1', face: 'BAD', line: 'Het lekt hier.', language: 'nl' };

  it('who stops leaves nothing of what they wrote, and still counts in the half year', async () => {
    const id = await announced('De Linde 1');
    const ania = await lives('Ania', 'De Linde 1');
    await ania.act('agreeToWelcome', { neighboursHear: 'NOTHING' });
    await ania.act('checkInToWelcome', { ...bad, phone: '06 12345678' });
    await ania.act('wantBuddy', { wants: true });
    await els.act('recordWelcomeContact', {
      welcome: globally(id),
      how: 'MET',
      on: today(),
      note: 'Zij vertelde van de buren.',
    });
    await lives('Bo', 'De Linde 2');
    const bo = await idOf('Bo');
    const of = { organisation_id: community.organisation.id, welcome_id: id };
    await community.rows(async (db) => {
      await db
        .insertInto('welcome_link')
        .values({ ...of, link_hash: Buffer.from('x'), step: 'week-1', made_at: community.clock.now() })
        .execute();
      const offer = { id: crypto.randomUUID(), buddy_id: bo, reasons: '[]', offered_on: today() };
      const said = {
        offered_by: null,
        newcomer_said: null,
        buddy_said: null,
        asked_on: null,
        ended_on: null,
      };
      await db
        .insertInto('welcome_buddy_offer')
        .values({ ...of, ...offer, ...said })
        .execute();
    });
    const left = () =>
      community.rows(async (db) => {
        const rows = [];
        for (const table of [
          'welcome_check_in',
          'welcome_link',
          'welcome_buddy_want',
          'welcome_buddy_offer',
        ] as const)
          rows.push(
            (await db.selectFrom(table).select('welcome_id').where('welcome_id', '=', id).execute()).length,
          );
        return rows;
      });
    const notes = () =>
      community.rows((db) =>
        db.selectFrom('welcome_contact').select('note').where('welcome_id', '=', id).execute(),
      );
    const phones = () =>
      community.rows((db) => db.selectFrom('welcome').select('call_phone').where('id', '=', id).execute());
    // It was all there.
    expect(await left()).toEqual([1, 1, 1, 1]);
    expect(await notes()).toEqual([{ note: 'Zij vertelde van de buren.' }]);
    expect(await open(id)).toMatchObject({ checkIns: [{ face: 'BAD', line: 'Het lekt hier.' }] });
    await ania.act('stopWelcome');
    expect(await left()).toEqual([0, 0, 0, 0]);
    expect(await notes()).toEqual([{ note: null }]);
    expect(await phones()).toEqual([{ call_phone: null }]);
    const tallies = await community.rows((db) => db.selectFrom('welcome_tally').selectAll().execute());
    expect(tallies).toContainEqual(
      expect.objectContaining({ subject: 'faces:week-1', cell: 'bad', count: 1 }),
    );
  });

  it('what is over is opened by nobody, and what runs by the contact', async () => {
    const id = await announced('De Linde 3');
    await els.act('enterWelcomeCheckIn', { welcome: globally(id), ...bad, language: undefined });
    expect(await open(id)).toMatchObject({ checkIns: [{ line: 'Het lekt hier.' }] });
    const ended = await els.act(
      'endWelcome',
      { welcome: globally(id), reason: 'OTHER' },
      'welcome { row { id } }',
    );
    expect(ended).toEqual({ __typename: 'EndWelcomePayload', welcome: null });
    expect(await open(id)).toBeNull();
    // Other than who stops themselves, it is kept for thirty days.
    const kept = await community.rows((db) =>
      db.selectFrom('welcome_check_in').select('line').where('welcome_id', '=', id).execute(),
    );
    expect(kept).toEqual([{ line: 'Het lekt hier.' }]);
  });

  it('a committee hears of nobody who blocked one of them, or whom one of them blocked', async () => {
    await announced('De Linde 4');
    const eva = await lives('Eva', 'De Linde 4');
    await eva.act('agreeToWelcome', { neighboursHear: 'FIRST_NAME' });
    await community.asStaff('kim@wonen.example', 'moderator', 'Kim');
    const by = await idOf('Kim');
    await community.rows(async (db) => {
      const context = { ...community, db };
      const groupId = await makeGroup(context, {
        kind: 'committee',
        name: 'Bewonerscommissie De Linde',
        buildingId: (await findBuilding(db, 'de-linde'))!,
        neighbourhoodId: null,
        by,
      });
      await addMember(context, { groupId, residentId: by, endsOn: dayLater(today(), 100), by });
    });
    const { graphql } = await community.asStaff('kim@wonen.example', 'moderator', 'Kim');
    const kim = acting({ ...community, graphql } as TestCommunity, { token: '' });
    const heard = async () =>
      (await kim.ask('{ console { committeeWelcomes { firstName } } }')).console.committeeWelcomes;
    expect(await heard()).toEqual([{ firstName: 'Eva' }]);
    for (const [one, other] of [
      ['Eva', 'Kim'],
      ['Kim', 'Eva'],
    ] as const) {
      await block(one, other);
      expect(await heard()).toEqual([]);
      await unblock();
    }
    expect(await heard()).toEqual([{ firstName: 'Eva' }]);
    await eva.act('stopWelcome');
  });

  it('a buddy reads when steps are, and neither what was missed nor whether the newcomer answered', async () => {
    const id = await announced('De Linde 5', {
      key_on: dayLater(today(), -70),
      announced_on: dayLater(today(), -77),
    });
    const fay = await lives('Fay', 'De Linde 5');
    const gijs = await lives('Gijs', 'De Linde 6');
    await fay.act('agreeToWelcome', { neighboursHear: 'NOTHING' });
    const [newcomer, buddy] = [await idOf('Fay'), await idOf('Gijs')];
    await togetherForTests(community, { welcome: id, newcomer, buddy });
    const states = (seen: { steps: { step: string; state: string }[] }) =>
      Object.fromEntries(seen.steps.map(({ step, state }) => [step, state]));
    const buddys = async () =>
      states(
        (await gijs.ask('{ viewer { buddying { newcomers { steps { step state } } } } }')).viewer.buddying
          .newcomers[0],
      );
    const seen = await buddys();
    expect(seen).toMatchObject({ DAY_0: 'OVER', MONTH_2: 'NOW', MONTH_3: 'LATER' });
    await fay.act('checkInToWelcome', { ...bad, step: 'MONTH_2' });
    await els.act('recordWelcomeContact', { welcome: globally(id), how: 'PHONE', on: today() });
    // The newcomer sees what was missed, and whoever looks after her that she answered.
    const own = (await fay.ask('{ viewer { welcome { steps { step state } } } }')).viewer.welcome;
    expect(states(own)).toMatchObject({ DAY_0: 'MISSED', MONTH_2: 'DONE' });
    expect(states(await open(id))).toMatchObject({ DAY_0: 'MISSED', MONTH_2: 'DONE' });
    expect(await buddys()).toEqual(seen);
    await fay.act('stopWelcome');
  });

  it('neighbours, a committee and a buddy hear the name of who said yes', async () => {
    const id = await announced('De Linde 7');
    const hanna = await lives('Hanna', 'De Linde 7');
    const iris = await lives('Iris', 'De Linde 8');
    await hanna.act('agreeToWelcome', { neighboursHear: 'FIRST_NAME' });
    const [newcomer, buddy] = [await idOf('Hanna'), await idOf('Iris')];
    await togetherForTests(community, { welcome: id, newcomer, buddy });
    // Whoever looks after her knows the name that was announced.
    expect((await els.ask('{ console { welcomes { firstName } } }')).console.welcomes).toContainEqual({
      firstName: 'Aangekondigd',
    });
    const heard = async () =>
      (
        await iris.ask(
          '{ viewer { newNeighbours { firstName } buddyWelcomes { firstName } buddying { newcomers { firstName } } } }',
        )
      ).viewer;
    const named = [{ firstName: 'Hanna' }];
    expect(await heard()).toEqual({
      newNeighbours: named,
      buddyWelcomes: named,
      buddying: { newcomers: named },
    });
    await community.rows((db) =>
      db.updateTable('resident').set({ first_name: null }).where('id', '=', newcomer).execute(),
    );
    expect(await heard()).toMatchObject({ newNeighbours: [{ firstName: null }] });
    expect(JSON.stringify(await heard())).not.toContain('Aangekondigd');
    await hanna.act('stopWelcome');
  });

  it('it is theirs from the keys on, or by the welcome letter, and not of who lived there before', async () => {
    const id = await announced('De Linde 9', { key_on: dayLater(today(), 5), announced_on: today() });
    const asked = async (who: Acting) => (await who.ask('{ viewer { welcome { agreed } } }')).viewer.welcome;
    // Of the household that leaves; came after the announcement.
    const jan = await lives('Jan', 'De Linde 9');
    const yes = { neighboursHear: 'FIRST_NAME' };
    expect(await asked(jan)).toBeNull();
    expect(await jan.act('agreeToWelcome', yes)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await jan.act('stopWelcome')).toMatchObject({ code: 'NOT_FOUND' });
    const { letter } = await els.act('printWelcomeLetter', { welcome: globally(id) }, 'letter { code }');
    community.clock.passSeconds(1);
    const kees = await joins('Kees', letter.code);
    expect(await asked(kees)).toEqual({ agreed: false });
    expect(await asked(jan)).toBeNull();
    // A letter that everybody gets is another one, and takes its place.
    community.clock.passSeconds(1);
    const home_id = await community.rows(async (db) => (await findHome(db, 'De Linde 9'))!);
    const home = await community.rows((db) => homeNamed({ ...community, db }, home_id));
    const every = await community.rows((db) =>
      writeLetters({ ...community, db }, { homes: [home!], places: 2 }),
    );
    community.clock.passSeconds(1);
    expect(await asked(await joins('Leo', every.letters[0]!.code))).toBeNull();
    expect(await asked(kees)).toEqual({ agreed: false });
    expect(await kees.act('agreeToWelcome', yes)).toMatchObject({ __typename: 'AgreeToWelcomePayload' });
    await kees.act('stopWelcome');

    // The same day as the keys is in time.
    await announced('De Linde 10', { key_on: today() });
    const lot = await lives('Lot', 'De Linde 10');
    expect(await lot.act('agreeToWelcome', yes)).toMatchObject({ __typename: 'AgreeToWelcomePayload' });
    await lot.act('stopWelcome');
  });

  it('the team reads neither the face nor that it goes badly, and whoever takes it over does', async () => {
    const long = dayLater(today(), -20);
    const id = await announced('De Linde 11', {
      key_on: dayLater(today(), -40),
      announced_on: dayLater(today(), -47),
      opened_on: long,
    });
    await lives('Mia', 'De Linde 11');
    const resident_id = await idOf('Mia');
    await community.rows(async (db) => {
      await db.updateTable('welcome').set({ resident_id, agreed_on: long }).where('id', '=', id).execute();
      const said = { step: 'month-1', face: 'bad', line: 'Ik slaap niet.', language: 'nl' } as const;
      await db
        .insertInto('welcome_check_in')
        .values({
          organisation_id: community.organisation.id,
          welcome_id: id,
          ...said,
          source: 'web',
          entered_by: null,
          answered_on: dayLater(today(), -8),
        })
        .execute();
    });
    const list = async (by: Acting) =>
      (await by.ask('{ console { welcomes { id waits reach } } }')).console.welcomes.filter(
        (one: { id: string }) => one.id === globally(id),
      );
    const todays = async (by: Acting) =>
      (await by.ask('{ console { today { kind page late } } }')).console.today.filter(
        ({ page }: { page: string | null }) => page === `welcome/${globally(id)}`,
      );
    expect(await list(els)).toMatchObject([{ waits: ['NOT_GOOD'], reach: 'CONTACT' }]);
    expect(await todays(els)).toMatchObject([{ kind: 'WELCOME_NOT_GOOD', late: true }]);
    expect(await list(sam)).toMatchObject([{ waits: ['CALL'], reach: 'TEAM' }]);
    expect(await todays(sam)).toMatchObject([{ kind: 'WELCOME_CALL', late: true }]);
    expect(await open(id, sam)).toMatchObject({ row: { waits: ['CALL'] }, checkIns: [] });
    const { welcomers } = (await sam.ask('{ console { welcomers { id firstName } } }')).console;
    const contact = welcomers.find(({ firstName }: { firstName: string }) => firstName === 'sam').id;
    await sam.act('appointForWelcome', { welcome: globally(id), contact, job: 'Opzichter' });
    expect(await open(id, sam)).toMatchObject({
      row: { waits: ['NOT_GOOD'] },
      checkIns: [{ face: 'BAD', line: 'Ik slaap niet.' }],
    });
  });

  it('what was opened before the yes is shown to who said yes', async () => {
    const id = await announced('De Linde 12');
    await open(id);
    const noor = await lives('Noor', 'De Linde 12');
    const reads = async (name: string) => {
      const id = await idOf(name);
      const since = new Date(community.clock.now().getTime() - 86_400_000);
      const all = await community.rows((db) => readsAbout({ ...community, db }, id, since));
      return all.map(({ by, reason }) => ({ by, reason }));
    };
    expect(await reads('Noor')).toEqual([]);
    await noor.act('agreeToWelcome', { neighboursHear: 'NOTHING' });
    expect(await reads('Noor')).toEqual([{ by: 'staff', reason: 'welcoming' }]);
    await open(id);
    expect(await reads('Noor')).toHaveLength(2);
    // Nobody else reads of it.
    await lives('Oda', 'De Linde 13');
    expect(await reads('Oda')).toEqual([]);
  });
});
