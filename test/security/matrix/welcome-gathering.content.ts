import type { Organisation, Person } from './people.ts';

/** Noor proposed a day to Ina; the newcomer whose buddy Mo is waits for one. */
export async function gatheringsHere(
  { db, organisation }: Organisation,
  { noor }: { noor: Person },
  { ofIna, ofLotte }: { ofIna: string; ofLotte: string },
): Promise<void> {
  const wanted = { organisation_id: organisation.id, wanted_on: '2026-11-22', post_id: null };
  const none = { proposed_by: null, on_date: null, at_time: null, place: null };
  const day = { proposed_by: noor.id, on_date: '2026-12-05', at_time: '15:00', place: 'De zaal van Ina' };
  await db
    .insertInto('welcome_gathering')
    .values([
      { ...wanted, ...day, welcome_id: ofIna },
      { ...wanted, ...none, welcome_id: ofLotte },
    ])
    .execute();
}
