import { dayLater, todayOf } from '../../packages/server/src/clock.ts';
import { openBoard } from '../../packages/server/src/help-board/help-board.seed.ts';
import { makeBuddy } from '../../packages/server/src/residents/buddy.actions.ts';
import { openRecorder, type Recordings } from './recorder.ts';
import { announcedAt } from './welcome.world.ts';

/** Ania, who said yes to her half year, and Mo, who is her buddy, on a board that is open. */
export async function meetingWorld() {
  const recorder = await openRecorder();
  const { community, signIn } = recorder;
  const by = await community.asStaff('els@wonen.example', 'staff', 'Els');
  const { organisation, clock } = community;
  for (const [name, home] of [
    ['Ania', 'De Linde 14'],
    ['Mo', 'De Linde 1'],
  ] as const)
    await community.asResident(`${name.toLowerCase()}@voorbeeld.example`, home, name);
  const idOf = (name: string) =>
    community.rows(
      async (db) =>
        (
          await db
            .selectFrom('resident')
            .select('id')
            .where('first_name', '=', name)
            .executeTakeFirstOrThrow()
        ).id,
    );
  const pair = { residentId: await idOf('Ania'), buddyId: await idOf('Mo') };
  await community.rows(async (db) => {
    await openBoard({ db, organisation, clock }, 'molenveld');
    await makeBuddy({ db, organisation, clock }, pair);
  });
  const welcome = await announcedAt(community, 'De Linde 14', -9, 'Ania', {
    resident_id: pair.residentId,
    agreed_on: todayOf(community),
    neighbours_hear: 'coming',
  });
  return {
    recorder,
    els: { by, inConsole: true } as const,
    ania: { by: await signIn('ania@voorbeeld.example') },
    mo: { by: await signIn('mo@voorbeeld.example') },
    proposal: {
      welcome: Buffer.from(`Welcome:${welcome}`).toString('base64'),
      onDate: dayLater(todayOf(community), 12),
      atTime: '15:00',
      place: 'De gezamenlijke ruimte, naast de lift',
    },
  };
}

/** A newcomer who wants to meet neighbours, and the buddy who finds a day. */
export async function recordGatherings(): Promise<Recordings> {
  const { recorder, ania, mo, proposal } = await meetingWorld();
  const { community, mine, act } = recorder;
  try {
    const around = () => mine('WelcomeAround', { language: 'nl' }, mo);
    const noGathering = await mine('MyGathering', {}, ania);
    const gatheringWanted = await act('WantWelcomeGathering', { wants: true }, ania);
    const helpsToMeet = await around();
    const dayPassed = await act('ProposeWelcomeGathering', { ...proposal, onDate: '2026-11-01' }, mo);
    const dayProposed = await act('ProposeWelcomeGathering', proposal, mo);
    const helpedToMeet = await around();
    const gatheringProposed = await mine('MyGathering', {}, ania);
    const gatheringPlanned = await act('AnswerWelcomeGathering', { yes: true }, ania);
    return {
      noGathering,
      gatheringWanted,
      helpsToMeet,
      dayPassed,
      dayProposed,
      helpedToMeet,
      gatheringProposed,
      gatheringPlanned,
      answeredTwice: await act('AnswerWelcomeGathering', { yes: true }, ania),
    };
  } finally {
    await community.close();
  }
}

/** The same for whoever looks after the newcomer at work. */
export async function recordGatheringsAtWork(): Promise<Recordings> {
  const { recorder, els, ania, proposal } = await meetingWorld();
  const { community, mine, act } = recorder;
  try {
    await act('WantWelcomeGathering', { wants: true }, ania);
    const asked = () => mine('WelcomeAtWork', { id: proposal.welcome }, els);
    const wantsToMeet = await asked();
    const dayAtWork = await act('ProposeGatheringAtWork', proposal, els);
    await act('AnswerWelcomeGathering', { yes: true }, ania);
    return { wantsToMeet, dayAtWork, meetsSoon: await asked() };
  } finally {
    await community.close();
  }
}
