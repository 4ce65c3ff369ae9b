import { dayLater, todayOf } from '../../packages/server/src/clock.ts';
import { makeGroup, addMember } from '../../packages/server/src/residents/groups.actions.ts';
import { enterAsMember } from '../../packages/server/src/testing/groups.ts';
import { openRecorder, type Recordings } from './recorder.ts';
import { recordBuddiesAtWork } from './welcome-buddy.recorder.ts';
import { recordGatheringsAtWork } from './welcome-gathering.recorder.ts';
import { announcedAt } from './welcome.world.ts';

/** Newcomers as whoever looks after them sees it, and what is done for them. */
export async function recordConsoleWelcome(): Promise<Recordings> {
  const recorder = await openRecorder();
  const { community, mine, act, bring } = recorder;
  try {
    const by = await community.asStaff('els@wonen.example', 'staff', 'Els');
    const els = { by, inConsole: true } as const;
    const ofTeam = {
      by: await community.asStaff('sam@wonen.example', 'staff', 'Sam'),
      inConsole: true,
    } as const;
    const isBack = await recorder.consoleDoor('refresh', {}, by.cookie);
    const nothing = await mine('WelcomesAtWork', {}, els);
    await announcedAt(community, 'De Linde 14', -9);
    await announcedAt(community, 'De Linde 15', 3, 'Henk');
    await announcedAt(community, 'De Linde 16', -20, 'Olena', { language: 'ar', opened_on: null });
    const list = await mine('WelcomesAtWork', {}, els);
    const rows: { id: string; firstName: string }[] = list.answer.data.console.welcomes;
    const idOf = (name: string) => rows.find(({ firstName }) => firstName === name)!.id;
    const welcomers: { id: string; firstName: string }[] = list.answer.data.console.welcomers;
    const sam = welcomers.find(({ firstName }) => firstName === 'Sam')!.id;
    const [ania, olena] = [idOf('Ania'), idOf('Olena')];
    const today = todayOf(community);
    const announcing = {
      home: 'De Linde 17',
      keyOn: dayLater(today, 7),
      language: 'pl',
      firstName: 'Marek',
      job: 'Wijkbeheerder',
      contact: null,
      deputy: null,
    };
    const file = (text: string) => new TextEncoder().encode(`woning;sleuteldag;taal;voornaam\n${text}`);
    const row = `De Linde 18;${dayLater(today, 9)};Pools;Ola`;
    const door = { welcome: ania, how: 'DOOR', on: dayLater(today, -9), note: 'Zoekt een fietsenstalling.' };
    const one = await mine('WelcomeAtWork', { id: ania }, els);
    // Els left it unopened for days.
    const teamOne = await mine('WelcomeAtWork', { id: olena }, ofTeam);
    await act('RecordWelcomeContact', door, els);
    const recordings = {
      isBack,
      nothing,
      list,
      one,
      teamOne,
      notOne: await mine('WelcomeAtWork', { id: 'onzin' }, els),
      called: await act('RecordWelcomeContact', { ...door, how: 'PHONE', on: today, note: null }, els),
      tomorrow: await act('RecordWelcomeContact', { ...door, on: dayLater(today, 1) }, els),
      entered: await act(
        'EnterWelcomeCheckIn',
        { welcome: ania, step: 'WEEK_1', face: 'BAD', line: 'De buren zijn luid.' },
        els,
      ),
      letter: await act('PrintWelcomeLetter', { welcome: ania }, els),
      arabicOne: await mine('WelcomeAtWork', { id: olena }, els),
      arabicLetter: await act('PrintWelcomeLetter', { welcome: olena }, els),
      announced: await act('AnnounceWelcome', announcing, els),
      running: await act('AnnounceWelcome', announcing, els),
      fileRight: await bring('welcome-file?job=Wijkbeheerder', file(row), els),
      fileWrong: await bring(
        'welcome-file?job=Wijkbeheerder',
        file(`De Linde 999;${today};Pools;Ola\nDe Linde 18;ooit;Klingon;`),
        els,
      ),
      fileTaken: await bring('welcome-file?job=Wijkbeheerder&take=yes', file(row), els),
      appointed: await act(
        'AppointForWelcome',
        { welcome: ania, contact: sam, deputy: null, job: 'Opzichter' },
        els,
      ),
      ended: await act('EndWelcome', { welcome: olena, reason: 'NOT_WANTED' }, els),
      tooFew: await mine('ReadHalfYear', { half: '2026-2' }, els),
    };
    await plantHalf(community);
    const ofCommittee = await recordCommittee(recorder);
    const change = { half: '2026-1', text: 'Wij bellen na een week op een vaste dag.', version: 0 };
    return {
      ...(await recordBuddiesAtWork()),
      ...(await recordGatheringsAtWork()),
      ...recordings,
      ...ofCommittee,
      half: await mine('ReadHalfYear', { half: '2026-1' }, els),
      written: await act('WriteWelcomeChange', change, els),
    };
  } finally {
    await community.close();
  }
}

/** A half year with enough newcomers to show. */
async function plantHalf({ rows, organisation }: Community) {
  const shown: Readonly<Record<string, object>> = {
    reached: { reached: 35, 'not-reached': 10 },
    'contact:day-0': { made: 40, missed: 5 },
    'contact:week-1': { made: 30, missed: 15 },
    'faces:week-1': { good: 20, 'so-so': 10, bad: null },
    'faces:month-1': { good: 25, 'so-so': 5, bad: 5 },
  };
  await rows((db) =>
    db
      .insertInto('published_count')
      .values(
        Object.entries(shown).map(([subject, cells]) => ({
          organisation_id: organisation.id,
          subject: `welcome:2026-1:${subject}`,
          audience: 'newcomers',
          counted_on: '2026-07-01',
          cells: JSON.stringify(cells),
        })),
      )
      .execute(),
  );
}

/** The committee of De Linde, of which Ina is a member: one newcomer told their name, another did not. */
async function recordCommittee({ community, mine, consoleDoor }: Awaited<ReturnType<typeof openRecorder>>) {
  const email = 'ina@voorbeeld.example';
  for (const [name, home] of [
    ['Ina', 'De Linde 12'],
    ['Ewa', 'De Linde 20'],
    ['Joao', 'De Linde 21'],
  ] as const)
    await community.asResident(`${name.toLowerCase()}@voorbeeld.example`, home, name);
  const { organisation, clock } = community;
  await community.rows(async (db) => {
    const context = { db, organisation, clock };
    const ina = await db
      .selectFrom('resident')
      .select('id')
      .where('email', '=', email)
      .executeTakeFirstOrThrow();
    const linde = await db
      .selectFrom('building')
      .select('id')
      .where('slug', '=', 'de-linde')
      .executeTakeFirstOrThrow();
    const place = { buildingId: linde.id, neighbourhoodId: null };
    const made = { kind: 'committee', name: 'Commissie De Linde', ...place, by: ina.id } as const;
    const groupId = await makeGroup(context, made);
    await addMember(context, { groupId, residentId: ina.id, endsOn: '2027-11-23', by: ina.id });
  });
  for (const [name, home, days, hear] of [
    ['Ewa', 'De Linde 20', -32, 'first-name'],
    ['Joao', 'De Linde 21', -9, 'coming'],
  ] as const)
    await announcedAt(community, home, days, name, {
      resident_id: await idOf(community, `${name.toLowerCase()}@voorbeeld.example`),
      agreed_on: todayOf(community),
      neighbours_hear: hear,
    });
  const ina = await enterAsMember(community, email);
  return {
    committeeIsBack: await consoleDoor('refresh', {}, ina.cookie),
    ofCommittee: await mine('WelcomesAtWork', {}, { by: ina, inConsole: true }),
  };
}

type Community = Awaited<ReturnType<typeof openRecorder>>['community'];

async function idOf({ rows }: Community, email: string): Promise<string> {
  const found = await rows((db) =>
    db.selectFrom('resident').select('id').where('email', '=', email).executeTakeFirstOrThrow(),
  );
  return found.id;
}
