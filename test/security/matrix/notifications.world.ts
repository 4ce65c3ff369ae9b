import { newId } from './content.ts';
import type { Organisation, Person } from './people.ts';

/** Ina wants to be called, and somebody answered what she wrote. It waits behind everything else. */
export async function callsHere(
  { db, organisation }: Organisation,
  { ina, reply }: { ina: Person; reply: string },
): Promise<Record<string, string>> {
  const organisation_id = organisation.id;
  const later = new Date('2027-06-01T09:00:00Z');
  await db
    .insertInto('notification_choice')
    .values({
      organisation_id,
      resident_id: ina.id,
      rhythm: 'weekly',
      hears_promises: true,
      hears_labs: true,
      hears_board: true,
      hears_values: true,
      channel: 'call',
      phone: '06 11112222',
      chosen_on: '2026-11-20',
    })
    .execute();
  const id = newId();
  await db
    .insertInto('digest')
    .values({ organisation_id, id, resident_id: ina.id, channel: 'call', made_at: later })
    .execute();
  await db
    .insertInto('notification')
    .values({
      organisation_id,
      id: newId(),
      resident_id: ina.id,
      kind: 'lab-answer',
      about_id: reply,
      happened_at: later,
      digest_id: id,
    })
    .execute();
  return { 'call-to-make': id };
}
