import { giveRole } from '../../packages/server/src/residents/residents.actions.ts';
import { openRecorder, type Recordings } from './recorder.ts';

/** Els thanks Ina and Mo, who welcome new neighbours. */
export async function recordConsoleThanks(): Promise<Recordings> {
  const recorder = await openRecorder();
  const { community, mine, act } = recorder;
  const { organisation, clock } = community;
  try {
    const by = await community.asStaff('els@wonen.example', 'staff', 'Els');
    const els = { by, inConsole: true } as const;
    const isBack = await recorder.consoleDoor('refresh', {}, by.cookie);
    const nobody = await mine('ThanksAtWork', {}, els);
    for (const [email, home, name, daysAgo] of [
      ['ina.1@voorbeeld.example', 'De Linde 1', 'Ina', 200],
      ['mo.2@voorbeeld.example', 'De Linde 2', 'Mo', 40],
    ] as const) {
      await community.asResident(email, home, name);
      const then = { now: () => new Date(clock.now().getTime() - daysAgo * 86_400_000) };
      await community.rows(async (db) => {
        const { id } = await db
          .selectFrom('resident')
          .select('id')
          .where('email', '=', email)
          .executeTakeFirstOrThrow();
        await giveRole({ db, organisation, clock: then }, { residentId: id, role: 'welcome-buddy' });
      });
    }
    const due = await mine('ThanksAtWork', {}, els);
    const [{ id: resident }] = due.answer.data.console.thanks.toThank;
    const words = {
      resident,
      deed: 'Nieuwe buren welkom heten',
      text: 'Door jou voelen nieuwe bewoners zich snel thuis.',
      language: 'nl',
      job: 'wijkbeheerder',
      audience: 'EVERYONE',
    };
    return {
      isBack,
      nobody,
      due,
      noWords: await act('ThankActiveResident', { ...words, text: '' }, els),
      inFuture: await act('ThankedInPerson', { resident, on: '2027-01-01' }, els),
      rhythm: await act('ChangeThanksSetting', { months: 9, version: 0 }, els),
      tooManyMonths: await act('ChangeThanksSetting', { months: 13, version: 1 }, els),
      inPerson: await act('ThankedInPerson', { resident, on: '2026-11-20' }, els),
      thanked: await act('ThankActiveResident', words, els),
    };
  } finally {
    await community.close();
  }
}
