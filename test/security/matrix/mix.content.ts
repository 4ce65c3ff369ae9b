import { now, type Organisation, type Person } from './people.ts';

/** A note that somebody wrote for their own eyes. */
export async function mixNote(
  { db, organisation }: Organisation,
  { by, text }: { by: Person; text: string },
): Promise<void> {
  await db
    .insertInto('mix_note')
    .values({
      organisation_id: organisation.id,
      resident_id: by.id,
      text,
      language: 'nl',
      written_at: now.now(),
    })
    .execute();
}
