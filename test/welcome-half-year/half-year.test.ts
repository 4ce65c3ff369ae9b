import { randomUUID } from 'node:crypto';
import { communityForTests, hasPostgres, type TestCommunity } from '@wederkerig/server/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dayLater, todayOf } from '../../packages/server/src/clock.ts';
import { removeWhatIsOld } from '../../packages/server/src/database/retention.ts';
import { makeBuddy } from '../../packages/server/src/residents/buddy.actions.ts';
import { acting, type Acting } from '../../packages/server/src/testing/acting.ts';
import { mailHowItGoes } from '../../packages/server/src/welcome/check-in-mail.actions.ts';
import { welcomeMorning } from '../../packages/server/src/welcome/welcome.jobs.ts';
import { workingDaysLater } from '../../packages/server/src/working-days.ts';

const languages = [
  ['Dutch', 'nl', 'Henk', 'Hoe gaat het met je?', 'Het gaat goed hier.'],
  ['Polish', 'pl', 'Agnieszka', 'Jak się masz?', 'Dobrze mi tu.'],
] as const;
const home = 'De Linde 16';
const opened = `row { waits } agreedOn callPhone contactCount
  steps { step state } contacts { madeBy how note } checkIns { step face line language }`;

/** One newcomer from the announcement until nothing of them is left. */
describe.skipIf(!hasPostgres()).each(languages)(
  'A half year of welcome, in %s',
  (_, language, firstName, subject, line) => {
    let community: TestCommunity;
    let welcome: string;
    let keyOn: string;
    let newcomerId: string;
    const email = `${firstName.toLowerCase()}@voorbeeld.nl`;

    beforeAll(async () => {
      community = await communityForTests();
    });
    afterAll(() => community.close());

    const today = () => todayOf(community);
    // Each comes anew: days pass, and a token lasts minutes.
    const els = async (): Promise<Acting> => {
      const { graphql } = await community.asStaff('els@wonen.example', 'staff', 'Els');
      return acting({ ...community, graphql } as TestCommunity, { token: '' });
    };
    const newcomer = async () => acting(community, await community.asGuest(email));
    const noor = async () => acting(community, await community.asGuest('noor@voorbeeld.nl'));
    const bo = async () => acting(community, await community.asGuest('bo@voorbeeld.nl'));
    const idOf = (address: string) =>
      community.rows(
        async (db) =>
          (
            await db
              .selectFrom('resident')
              .select('id')
              .where('email', '=', address)
              .executeTakeFirstOrThrow()
          ).id,
      );
    const open = async () =>
      (
        await (
          await els()
        ).ask(`query ($id: ID!) { console { welcome(id: $id) { ${opened} } } }`, { id: welcome })
      ).console.welcome;
    const stateAt = async (step: string) =>
      (await open()).steps.find((one: { step: string }) => one.step === step).state;
    const waiting = async () =>
      (await (await els()).ask('{ console { today { kind page by } } }')).console.today.filter(
        ({ page }: { page: string | null }) => page === `welcome/${welcome}`,
      );
    const record = async (how: string, note: string | null = null) =>
      (await els()).act('recordWelcomeContact', { welcome, how, on: today(), note });
    const mine = async () =>
      (await (await newcomer()).ask('{ viewer { welcome { checkIn steps { step state } } } }')).viewer
        .welcome;
    const heard = async () =>
      (await (await noor()).ask('{ viewer { newNeighbours { firstName } } }')).viewer.newNeighbours;
    const helps = async () =>
      (await (await bo()).ask('{ viewer { buddyWelcomes { id firstName steps { step now } } } }')).viewer
        .buddyWelcomes;
    async function goTo(day: string) {
      const days = Math.round((Date.parse(day) - Date.parse(today())) / 86_400_000);
      community.clock.passDays(days);
      await community.connection.pool.query('delete from rate_limit');
    }
    const mails = async () =>
      (await community.mails()).filter(
        ({ recipient, body }) => recipient === email && body.includes('/check-in?'),
      );
    /** Mails the question, and answers it on the page behind the link; to open that page changes nothing. */
    async function answerByMail(said: object) {
      const before = (await mails()).length;
      await community.rows((db) => mailHowItGoes({ ...community, db }));
      await expect.poll(async () => (await mails()).length, { timeout: 25_000 }).toBe(before + 1);
      const mail = (await mails())[0]!;
      expect(mail.subject).toBe(subject);
      const link = new URL(/http\S+\/check-in\?\S+/.exec(mail.body)![0]);
      const asked = (await mine()).checkIn;
      for (let time = 0; time < 2; time++)
        expect((await community.fetch(`${link.pathname}${link.search}`)).status).toBe(200);
      expect(asked).not.toBeNull();
      expect((await mine()).checkIn).toBe(asked);
      const response = await community.fetch('/check-in', {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: 'http://localhost:4000' },
        body: JSON.stringify({ code: link.hash.slice(1), line: null, phone: null, language, ...said }),
      });
      expect(response.status).toBe(200);
    }

    it('begins with an announcement that nobody else hears of, and a letter', async () => {
      await community.asResident('noor@voorbeeld.nl', 'De Linde 3', 'Noor');
      await community.asResident('bo@voorbeeld.nl', 'De Linde 4', 'Bo');
      keyOn = dayLater(today(), 3);
      const typed = { home, keyOn, language, firstName, job: 'Wijkbeheerder' };
      const announced = await (await els()).act('announceWelcome', typed, 'welcome { row { id } }');
      welcome = announced.welcome.row.id;
      expect(await heard()).toEqual([]);
      const { letter } = await (
        await els()
      ).act('printWelcomeLetter', { welcome }, 'letter { firstName language code }');
      expect(letter).toMatchObject({ firstName, language });
      const joined = await community.session('letter/join', {
        code: letter.code,
        attempt: randomUUID(),
        firstName,
        sixteen: true,
      });
      expect(joined.body.viewer.kind).toBe('RESIDENT');
      // An address is added, so that mail comes.
      await community.rows((db) =>
        db.updateTable('resident').set({ email }).where('first_name', '=', firstName).execute(),
      );
      newcomerId = await idOf(email);
    });

    it('goes on with a yes, and neighbours hear the first name', async () => {
      await (await newcomer()).act('agreeToWelcome', { neighboursHear: 'FIRST_NAME' });
      expect(await heard()).toEqual([{ firstName }]);
    });

    it('has somebody at the door on the day of the keys', async () => {
      await goTo(keyOn);
      expect(await waiting()).toMatchObject([{ kind: 'WELCOME_VISIT' }]);
      await record('DOOR', 'Was blij.');
      expect(await waiting()).toEqual([]);
      expect(await stateAt('DAY_0')).toBe('DONE');
    });

    it('has a buddy, who meets the newcomer in the first week', async () => {
      const buddyId = await idOf('bo@voorbeeld.nl');
      await community.rows((db) => makeBuddy({ ...community, db }, { residentId: newcomerId, buddyId }));
      await goTo(dayLater(keyOn, 2));
      const [seen] = await helps();
      expect(seen).toMatchObject({ id: welcome, firstName });
      expect(JSON.stringify(seen)).not.toContain('Was blij.');
      await (await bo()).act('noteBuddyContact', { welcome, how: 'MET' });
      expect(await open()).toMatchObject({
        contactCount: 2,
        contacts: [{ madeBy: 'ORGANISATION' }, { madeBy: 'BUDDY', how: 'MET', note: null }],
      });
    });

    it('asks after a week how it goes, by mail; that we did not call is said to be ours', async () => {
      await goTo(dayLater(keyOn, 7));
      await answerByMail({ face: 'good', line });
      expect(await open()).toMatchObject({
        checkIns: [{ step: 'WEEK_1', face: 'GOOD', line, language }],
        row: { waits: ['CALL'] },
      });
      await goTo(dayLater(keyOn, 14));
      expect(await stateAt('WEEK_1')).toBe('MISSED');
      const own = (await mine()).steps.find(({ step }: { step: string }) => step === 'WEEK_1');
      expect(own.state).toBe('MISSED');
    });

    it('calls within two working days who says that it goes badly', async () => {
      await goTo('2026-12-29');
      await answerByMail({ face: 'bad', line: 'De buren.', phone: '06 12345678' });
      const asked = today();
      expect(await waiting()).toMatchObject([{ kind: 'WELCOME_ASKED', by: workingDaysLater(asked, 2) }]);
      expect((await open()).callPhone).toContain('12345678');
      await goTo(dayLater(asked, 1));
      expect(today() <= workingDaysLater(asked, 2)).toBe(true);
      await record('PHONE', 'Gebeld over de buren.');
      expect(await waiting()).toEqual([]);
      expect((await open()).callPhone).toBeNull();
      // A month after the keys they are a neighbour like all others.
      expect(await heard()).toEqual([]);
    });

    it('goes on until its end', async () => {
      await goTo('2027-02-26');
      await record('PHONE');
      await goTo('2027-05-26');
      await answerByMail({ face: 'good' });
      await record('MET');
      expect(await helps()).toMatchObject([{ firstName }]);
      expect((await helps())[0].steps.find(({ now }: { now: boolean }) => now)).toMatchObject({
        step: 'MONTH_6',
      });
    });

    it('ends, and the buddy sees nothing any more', async () => {
      await goTo('2027-06-10');
      expect(await helps()).toHaveLength(1);
      await community.rows((db) => welcomeMorning({ ...community, db }));
      expect(await helps()).toEqual([]);
      expect(await (await bo()).act('noteBuddyContact', { welcome, how: 'MET' })).toMatchObject({
        code: 'NOT_FOUND',
      });
      const ends = await community.rows((db) =>
        db.selectFrom('resident_buddy').select('ends_on').where('resident_id', '=', newcomerId).execute(),
      );
      expect(ends).toEqual([{ ends_on: today() }]);
    });

    it('leaves nothing thirty days later but numbers that know nobody', async () => {
      const night = () => community.rows((db) => removeWhatIsOld(db, community.clock.now()));
      const left = () =>
        community.rows(async (db) =>
          JSON.stringify([
            await db.selectFrom('welcome').selectAll().execute(),
            await db.selectFrom('welcome_contact').selectAll().execute(),
            await db.selectFrom('welcome_check_in').selectAll().execute(),
            await db.selectFrom('welcome_link').selectAll().execute(),
          ]),
        );
      await goTo(dayLater(today(), 29));
      await night();
      for (const told of [firstName, 'Gebeld over de buren.', 'De buren.'])
        expect(await left()).toContain(told);
      await goTo(dayLater(today(), 2));
      await night();
      expect(await left()).toBe('[[],[],[],[]]');
      const tallies = await community.rows((db) => db.selectFrom('welcome_tally').selectAll().execute());
      expect(tallies).toContainEqual(
        expect.objectContaining({ subject: 'reached', cell: 'reached', count: 1 }),
      );
      expect(tallies).toContainEqual(expect.objectContaining({ subject: 'contact:week-1', cell: 'missed' }));
    });
  },
);
