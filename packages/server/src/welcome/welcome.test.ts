import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dayLater, todayOf } from '../clock.ts';
import { removeWhatIsOld } from '../database/retention.ts';
import { acting, type Acting } from '../testing/acting.ts';
import { communityForTests, hasPostgres, type TestCommunity } from '../testing/index.ts';
import { welcomeMorning } from './welcome.jobs.ts';

const opened = `welcome { row { id home firstName reach waits contact deputy } agreedOn neighboursHear callPhone
  steps { step on state } contacts { how on note counts by } contactCount
  checkIns { step face line onPaper } canExtend newcomerWantsMore contactWantsMore }`;
const own = `welcome { id firstName agreed neighboursHear contact contactJob endsOn checkIn callAsked canWantMore wantsMore longer
  steps { step on state } }`;

describe.skipIf(!hasPostgres())('A welcome', () => {
  let community: TestCommunity;
  let els: Acting;
  let noor: Acting;
  let sam: Acting;

  beforeAll(async () => {
    community = await communityForTests();
    await again();
  });
  afterAll(() => community.close());

  /** The console is left after half an hour: who works there comes in again. */
  async function again() {
    [els, noor, sam] = [await at('els', 'admin'), await at('noor', 'staff'), await at('sam', 'staff')];
  }
  async function at(name: string, role: 'staff' | 'admin' | 'editor') {
    const { graphql } = await community.asStaff(`${name}@wonen.example`, role, name);
    return acting({ ...community, graphql } as TestCommunity, { token: '' });
  }
  const today = () => todayOf(community);
  const soon = (days = 1) => dayLater(today(), days);
  const newcomer = (home: string, more: object = {}) => ({
    home,
    keyOn: soon(),
    language: 'pl',
    firstName: 'Agnieszka',
    job: 'Wijkbeheerder',
    ...more,
  });
  async function announced(home: string, more: object = {}, by = els): Promise<string> {
    const { welcome, code } = await by.act('announceWelcome', newcomer(home, more), opened);
    if (!welcome) throw new Error(code);
    return welcome.row.id;
  }
  const open = async (id: string, by = els) =>
    (
      await by.ask(`query ($id: ID!) { console { ${opened.replace('welcome', 'welcome(id: $id)')} } }`, {
        id,
      })
    ).console.welcome;
  const waiting = async (by: Acting, id: string) =>
    (await by.ask('{ console { today { kind page by late words building } } }')).console.today.filter(
      ({ page }: { page: string | null }) => page === `welcome/${id}`,
    );
  const colleague = async (name: string): Promise<string> =>
    (await els.ask('{ console { welcomers { id firstName } } }')).console.welcomers.find(
      ({ firstName }: { firstName: string }) => firstName === name,
    ).id;
  const mine = async (who: Acting) => (await who.ask(`{ viewer { ${own} } }`)).viewer.welcome;
  /** Whoever came to live somewhere; days later they sign in again. */
  async function movesIn(name: string, home: string): Promise<Acting> {
    const email = `${name.toLowerCase()}@voorbeeld.nl`;
    let cameOn = today();
    let now = acting(community, await community.asResident(email, home, name));
    const back = async () => {
      if (cameOn !== today()) now = acting(community, await community.asGuest(email));
      cameOn = today();
      return now;
    };
    return {
      ask: async (...asked) => (await back()).ask(...asked),
      act: async (...asked) => (await back()).act(...asked),
    };
  }
  const morning = () => community.rows((db) => welcomeMorning({ ...community, db }));
  async function passDays(days: number) {
    community.clock.passDays(days);
    await community.connection.pool.query('delete from rate_limit');
    await again();
  }

  it('is told to the contact alone, before anybody said yes', async () => {
    const ina = await movesIn('Ina', 'De Linde 12');
    const id = await announced('De Linde 1');
    expect(await waiting(els, id)).toEqual([
      {
        kind: 'WELCOME_VISIT',
        page: `welcome/${id}`,
        by: soon(),
        late: false,
        words: null,
        building: 'De Linde',
      },
    ]);
    expect(await waiting(sam, id)).toEqual([]);
    expect(await open(id)).toMatchObject({ row: { firstName: 'Agnieszka', reach: 'CONTACT' } });
    expect(await open(id, sam)).toBeNull();
    expect((await sam.ask('{ console { welcomes { id } } }')).console.welcomes).toEqual([]);
    expect(await mine(ina)).toBeNull();
    expect(await sam.act('endWelcome', { welcome: id, reason: 'OTHER' })).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await els.act('endWelcome', { welcome: id, reason: 'MISTAKE' })).toMatchObject({
      __typename: 'EndWelcomePayload',
    });
  });

  it.each([
    ['of a home that is not there', { home: 'De Linde 999' }, 'HOME_NOT_FOUND'],
    ['without a day', { keyOn: 'morgen' }, 'DATE_NEEDED'],
    ['with a day that is too far away', { keyOn: '2031-01-01' }, 'DATE_TOO_FAR'],
    ['with a day of long ago', { keyOn: '2020-01-01' }, 'DATE_PASSED'],
    ['in a language that nobody speaks here', { language: 'xx' }, 'CHOICE_NOT_OFFERED'],
    ['without a first name', { firstName: ' ' }, 'FIRST_NAME_NEEDED'],
    ['with a name that is none', { firstName: '<b>' }, 'FIRST_NAME_NOT_READABLE'],
    ['without what the contact does', { job: ' ' }, 'TEXT_EMPTY'],
    ['by a contact who is not there', { contact: 'onzin' }, 'NOT_FOUND'],
  ])('%s is refused, and mended it is taken', async (_what, wrong, code) => {
    expect(await els.act('announceWelcome', newcomer('De Linde 2', wrong))).toMatchObject({ code });
    const id = await announced('De Linde 2');
    await els.act('endWelcome', { welcome: id, reason: 'MISTAKE' });
  });

  it('of a home that has one is refused, until that one is over', async () => {
    const id = await announced('De Linde 3');
    expect(await els.act('announceWelcome', newcomer('De Linde 3'))).toMatchObject({
      code: 'WELCOME_RUNNING',
    });
    await els.act('endWelcome', { welcome: id, reason: 'KEYS_NOT_HANDED' });
    await els.act('endWelcome', { welcome: await announced('De Linde 3'), reason: 'MISTAKE' });
  });

  it('is not told of by an editor, or by somebody on a host page', async () => {
    const karim = await at('karim', 'editor');
    expect(await karim.act('announceWelcome', newcomer('De Linde 4'))).toMatchObject({ code: 'NOT_FOUND' });
    const ina = acting(community, await community.asGuest('ina@voorbeeld.nl'));
    expect(await ina.act('announceWelcome', newcomer('De Linde 4'))).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is also the deputy’s, and is handed over with all that is in it', async () => {
    const id = await announced('De Linde 5', { deputy: await colleague('noor') });
    expect(await waiting(noor, id)).toHaveLength(1);
    expect(await open(id, noor)).toMatchObject({ row: { reach: 'DEPUTY', contact: 'els', deputy: 'noor' } });
    const [to, same] = [await colleague('sam'), await colleague('noor')];
    const twice = { welcome: id, contact: same, deputy: same, job: 'Opzichter' };
    expect(await noor.act('appointForWelcome', twice)).toMatchObject({ code: 'SECOND_PERSON_NEEDED' });
    await noor.act('appointForWelcome', { welcome: id, contact: to, deputy: same, job: 'Opzichter' });
    expect(await open(id, sam)).toMatchObject({ row: { reach: 'CONTACT', contact: 'sam' } });
    expect(await open(id, els)).toBeNull();
    await sam.act('endWelcome', { welcome: id, reason: 'MISTAKE' });
  });

  it('is the team’s where nobody opened what waits for two working days, without what was written', async () => {
    const id = await announced('De Linde 6', { keyOn: today() });
    await els.act('recordWelcomeContact', { welcome: id, how: 'DOOR', on: today(), note: 'Lang gang.' });
    const ania = await movesIn('Ania', 'De Linde 6');
    await ania.act('agreeToWelcome', { neighboursHear: 'NOTHING' });
    await passDays(7);
    await ania.act('checkInToWelcome', {
      step: 'WEEK_1',
      face: 'BAD',
      line: 'Het lekt hier.',
      language: 'nl',
    });
    expect(await waiting(els, id)).toMatchObject([{ kind: 'WELCOME_NOT_GOOD', late: false }]);
    expect(await waiting(sam, id)).toEqual([]);
    await passDays(4);
    expect(await waiting(sam, id)).toMatchObject([{ kind: 'WELCOME_CALL', late: true }]);
    const seen = await open(id, sam);
    expect(seen).toMatchObject({ row: { reach: 'TEAM' }, checkIns: [] });
    expect(seen.contacts).toMatchObject([{ how: 'DOOR', note: null }]);
    // What was not shown was there.
    expect(await open(id, els)).toMatchObject({
      contacts: [{ note: 'Lang gang.' }],
      checkIns: [{ face: 'BAD', line: 'Het lekt hier.' }],
    });
    expect(await waiting(sam, id)).toEqual([]);
    await ania.act('stopWelcome');
  });

  it('asks the newcomer first, tells them who their contact is, and ends by one press', async () => {
    const id = await announced('De Linde 7', { keyOn: today() });
    const ina = acting(community, await community.asGuest('ina@voorbeeld.nl'));
    const jan = await movesIn('Jan', 'De Linde 7');
    expect(await mine(jan)).toMatchObject({
      agreed: false,
      firstName: 'Agnieszka',
      contact: 'els',
      contactJob: 'Wijkbeheerder',
      checkIn: null,
      neighboursHear: 'NOTHING',
    });
    expect(await jan.act('checkInToWelcome', { step: 'WEEK_1', face: 'GOOD', language: 'nl' })).toMatchObject(
      {
        code: 'NOT_AGREED_YET',
      },
    );
    expect(await ina.act('agreeToWelcome', { neighboursHear: 'COMING' })).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await jan.act('agreeToWelcome', { neighboursHear: 'COMING' }, own)).toMatchObject({
      welcome: { agreed: true, neighboursHear: 'COMING' },
    });
    // Another adult of the same home has none: it is whose yes came first.
    const piet = await movesIn('Piet', 'De Linde 7');
    expect(await mine(piet)).toBeNull();
    expect(await piet.act('stopWelcome')).toMatchObject({ code: 'NOT_FOUND' });
    expect(await jan.act('stopWelcome', {}, own)).toMatchObject({ welcome: null });
    expect(await waiting(els, id)).toEqual([]);
    expect(await els.act('recordWelcomeContact', { welcome: id, how: 'MET', on: today() })).toMatchObject({
      code: 'WELCOME_OVER',
    });
  });

  it('is not the one who lived there before', async () => {
    const before = await movesIn('Oud', 'De Linde 8');
    await passDays(2);
    await announced('De Linde 8', { keyOn: soon(14) });
    expect(await mine(before)).toBeNull();
    expect(await before.act('agreeToWelcome', { neighboursHear: 'COMING' })).toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('shows what was opened of a newcomer to the newcomer', async () => {
    const id = await announced('De Linde 9', { keyOn: today() });
    const fay = await movesIn('Fay', 'De Linde 9');
    await fay.act('agreeToWelcome', { neighboursHear: 'NOTHING' });
    await open(id);
    const reads = await community.rows((db) =>
      db
        .selectFrom('audit_entry')
        .innerJoin('resident', 'resident.id', 'audit_entry.whose_id')
        .select(['action', 'reason', 'resident.first_name'])
        .where('action', '=', 'read:welcome')
        .where('resident.first_name', '=', 'Fay')
        .execute(),
    );
    expect(reads).toEqual([{ action: 'read:welcome', reason: 'welcoming', first_name: 'Fay' }]);
    await fay.act('stopWelcome');
  });

  it('goes through half a year: greeted, called, missed once, asked back, longer only when both want', async () => {
    const key = today();
    const id = await announced('De Linde 10', { keyOn: key });
    const ewa = await movesIn('Ewa', 'De Linde 10');
    await ewa.act('agreeToWelcome', { neighboursHear: 'FIRST_NAME' });
    const stateAt = async (step: string, by: { ask: Acting['ask'] } = ewa) =>
      (await mine(by as Acting)).steps.find((one: { step: string }) => one.step === step).state;
    const record = (how: string, on = today(), note?: string) =>
      els.act('recordWelcomeContact', { welcome: id, how, on, note }, opened);
    expect(await record('DOOR', soon())).toMatchObject({ code: 'DATE_TOO_FAR' });
    expect(await record('DOOR')).toMatchObject({ welcome: { contactCount: 1 } });
    expect(await waiting(els, id)).toEqual([]);

    await passDays(7);
    expect(await waiting(els, id)).toMatchObject([{ kind: 'WELCOME_CALL' }]);
    expect(await record('MAIL')).toMatchObject({ welcome: { contactCount: 1 } });
    expect(await waiting(els, id)).toMatchObject([{ kind: 'WELCOME_CALL' }]);
    expect(
      await ewa.act('checkInToWelcome', { step: 'MONTH_1', face: 'GOOD', language: 'pl' }),
    ).toMatchObject({
      code: 'EDIT_WINDOW_OVER',
    });
    const good = { step: 'WEEK_1', face: 'GOOD', line: 'Dobrze.', language: 'pl' };
    expect(await ewa.act('checkInToWelcome', good, own)).toMatchObject({ welcome: { checkIn: null } });
    expect(await ewa.act('checkInToWelcome', { ...good, face: 'SO_SO' })).toMatchObject({
      __typename: 'CheckInToWelcomePayload',
    });
    expect(await open(id)).toMatchObject({ checkIns: [{ step: 'WEEK_1', face: 'SO_SO' }] });

    await passDays(6);
    expect(await stateAt('WEEK_1')).toBe('MISSED');
    expect(await waiting(els, id)).toMatchObject([{ kind: 'WELCOME_CALL', late: true }]);
    await record('PHONE', today(), 'Alles goed.');
    expect(await waiting(els, id)).toEqual([]);
    expect(await stateAt('WEEK_1')).toBe('MISSED');

    await passDays(18);
    const bad = { step: 'MONTH_1', face: 'BAD', line: 'De buren.', language: 'pl' };
    expect(await ewa.act('checkInToWelcome', { ...bad, phone: '12' })).toMatchObject({
      code: 'PHONE_NOT_READABLE',
    });
    expect(await ewa.act('checkInToWelcome', { ...bad, phone: '06 12345678' }, own)).toMatchObject({
      welcome: { callAsked: true },
    });
    expect(await waiting(els, id)).toMatchObject([{ kind: 'WELCOME_ASKED' }]);
    expect(await open(id)).toMatchObject({ callPhone: expect.stringContaining('12345678') });
    expect(await record('PHONE')).toMatchObject({ welcome: { callPhone: null, contactCount: 3 } });
    expect(await waiting(els, id)).toEqual([]);
    expect(await els.act('extendWelcome', { welcome: id })).toMatchObject({ code: 'EDIT_WINDOW_OVER' });

    await passDays(130);
    expect(await mine(ewa)).toMatchObject({ canWantMore: true, longer: false });
    expect(await ewa.act('wantMoreOfWelcome', {}, own)).toMatchObject({
      welcome: { wantsMore: true, longer: false },
    });
    expect(await els.act('extendWelcome', { welcome: id }, opened)).toMatchObject({
      welcome: { contactWantsMore: true },
    });
    expect(await mine(ewa)).toMatchObject({ longer: true, endsOn: expect.stringMatching(/^2027-/) });
    await passDays(300);
    await morning();
    expect(await mine(ewa)).toBeNull();
    const row = () =>
      community.rows((db) =>
        db
          .selectFrom('welcome')
          .select(['ended_how', 'first_name'])
          .where('home_id', 'in', (home) =>
            home.selectFrom('home').select('home.id').where('number', '=', '10'),
          )
          .execute(),
      );
    expect(await row()).toEqual([{ ended_how: 'done', first_name: 'Agnieszka' }]);

    // Thirty days later nothing is left of it but numbers.
    const night = () => community.rows((db) => removeWhatIsOld(db, community.clock.now()));
    const lines = () => community.rows((db) => db.selectFrom('welcome_check_in').select('line').execute());
    await passDays(29);
    await night();
    expect(await row()).toHaveLength(1);
    expect(JSON.stringify(await lines())).toContain('De buren.');
    await passDays(2);
    await night();
    expect(await row()).toEqual([]);
    expect(JSON.stringify(await lines())).not.toContain('De buren.');
    const tallies = await community.rows((db) => db.selectFrom('welcome_tally').selectAll().execute());
    expect(tallies).toContainEqual(expect.objectContaining({ subject: 'reached', cell: 'reached' }));
    expect(tallies).toContainEqual(expect.objectContaining({ subject: 'contact:week-1', cell: 'missed' }));
  }, 60_000);

  it('ends with the residency of the newcomer', async () => {
    const id = await announced('De Linde 11', { keyOn: today() });
    const zoe = await movesIn('Zoe', 'De Linde 11');
    await zoe.act('agreeToWelcome', { neighboursHear: 'NOTHING' });
    await passDays(3);
    expect(await open(id)).toMatchObject({ row: { firstName: 'Agnieszka' } });
    await els.act('changeResidency', { home: 'De Linde 11', until: today() });
    expect(await waiting(els, id)).toEqual([]);
    expect(await els.act('recordWelcomeContact', { welcome: id, how: 'MET', on: today() })).toMatchObject({
      code: 'WELCOME_OVER',
    });
  });

  it('is entered from paper, marked as that, once a step', async () => {
    const id = await announced('De Linde 13', { keyOn: today() });
    const entering = { welcome: id, step: 'WEEK_1', face: 'SO_SO', line: 'De lift piept.' };
    expect(await els.act('enterWelcomeCheckIn', { ...entering, step: 'MONTH_3' })).toMatchObject({
      code: 'CHOICE_NOT_OFFERED',
    });
    await passDays(7);
    expect(await els.act('enterWelcomeCheckIn', entering, opened)).toMatchObject({
      welcome: { checkIns: [{ step: 'WEEK_1', face: 'SO_SO', onPaper: true }] },
    });
    expect(await els.act('enterWelcomeCheckIn', entering)).toMatchObject({ code: 'ALREADY_ANSWERED' });
  });

  it('prints a letter with a code that lets somebody in', async () => {
    const id = await announced('De Linde 16');
    const letter = 'letter { firstName language home code address until contact job }';
    const printed = await els.act('printWelcomeLetter', { welcome: id }, letter);
    expect(printed.letter).toMatchObject({
      firstName: 'Agnieszka',
      language: 'pl',
      home: 'De Linde 16',
      contact: 'els',
    });
    expect(printed.letter.address).toMatch(/\/join#[0-9A-Z]{12}$/);
    expect(printed.letter.code.replaceAll('-', '')).toBe(printed.letter.address.split('#')[1]);
    expect(await sam.act('printWelcomeLetter', { welcome: id })).toMatchObject({ code: 'NOT_FOUND' });
  });
});
