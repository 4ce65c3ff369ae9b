import { sendDigests } from '../../packages/server/src/notifications/digest.actions.ts';
import { tell } from '../../packages/server/src/notifications/tell.actions.ts';
import { openRecorder, type Recordings } from './recorder.ts';

/** Who wants to hear what is new by phone, and what they are told. */
export async function recordConsoleNotifications(): Promise<Recordings> {
  const recorder = await openRecorder();
  const { community, mine, act } = recorder;
  try {
    const by = await community.asStaff('els@wonen.example', 'staff', 'Els');
    const els = { by, inConsole: true } as const;
    await community.asResident('ina.1@voorbeeld.example', 'De Linde 1', 'Ina');
    const isBack = await recorder.consoleDoor('refresh', {}, by.cookie);
    const nobody = await mine('CallsToMake', {}, els);
    await community.rows(async (db) => {
      const { organisation, clock, outbox } = community;
      const context = { db, organisation, clock, outbox };
      const ina = await db
        .selectFrom('resident')
        .select('id')
        .where('email', '=', 'ina.1@voorbeeld.example')
        .executeTakeFirstOrThrow();
      await db
        .insertInto('notification_choice')
        .values({
          organisation_id: organisation.id,
          resident_id: ina.id,
          rhythm: 'weekly',
          hears_promises: true,
          hears_labs: true,
          hears_board: true,
          hears_values: true,
          channel: 'call',
          phone: '06 12345678',
          chosen_on: '2026-11-20',
        })
        .execute();
      const lab = await db
        .updateTable('lab')
        .set({ state: 'closed' })
        .where('slug', '=', 'samen-in-de-buurt')
        .returning('id')
        .executeTakeFirstOrThrow();
      await tell(context, { kind: 'lab-closed', aboutId: lab.id, to: [ina.id] });
      await sendDigests(context);
    });
    const calls = await mine('CallsToMake', {}, els);
    const row: string = calls.answer.data.console.callsToMake[0].id;
    return {
      isBack,
      nobody,
      calls,
      one: await mine('OpenCall', { id: row }, els),
      made: await act('CallMade', { kind: 'NEWS_CALL', row }, els),
      gone: await mine('OpenCall', { id: row }, els),
      madeAlready: await act('CallMade', { kind: 'NEWS_CALL', row }, els),
    };
  } finally {
    await community.close();
  }
}
