import { dayLater } from '../../../packages/server/src/clock.ts';
import { findHome } from '../../../packages/server/src/community/places.actions.ts';
import { welcomeForTests } from '../../../packages/server/src/testing/welcomes.ts';
import { newId } from './content.ts';
import { now, type Organisation, type Person } from './people.ts';

const today = '2026-11-23';

/** What of Ina's half year each thing is done with once. */
const toDo = ['to-record', 'to-enter', 'to-end'] as const;

/** Ina is welcomed by Els, since nine days ago; and there are others for each thing that is done once. */
export async function welcomesHere(
  at: Organisation,
  { ina, els }: { ina: Person; els: Person },
): Promise<Record<string, string>> {
  const { db, organisation } = at;
  const begun = { key_on: dayLater(today, -9), announced_on: dayLater(today, -16) };
  const ofEls = { contact_id: els.id, contact_job: 'Opzichter', opened_on: today };
  const id = await welcomeForTests(at, {
    home_id: (await findHome(db, 'De Linde 12'))!,
    ...begun,
    ...ofEls,
    first_name: 'Ina die komt',
    language: 'nl',
    resident_id: ina.id,
    agreed_on: dayLater(today, -9),
    neighbours_hear: 'coming',
  });
  const spoke = (welcome_id: string, how: 'door' | 'phone', made_on: string, note: string | null) =>
    db
      .insertInto('welcome_contact')
      .values({
        organisation_id: organisation.id,
        welcome_id,
        id: newId(),
        made_by: 'organisation',
        how,
        made_on,
        note,
        by_id: els.id,
        written_at: now.now(),
      })
      .execute();
  await spoke(id, 'door', begun.key_on, 'Notitie bij Ina');
  await spoke(id, 'phone', today, null);
  await db
    .insertInto('welcome_check_in')
    .values({
      organisation_id: organisation.id,
      welcome_id: id,
      step: 'month-1',
      face: 'good',
      line: 'Regel van Ina',
      language: 'nl',
      source: 'paper',
      entered_by: els.id,
      answered_on: '2026-11-20',
    })
    .execute();
  const ids: Record<string, string> = { welcome: id };
  for (const [index, name] of toDo.entries()) {
    const one = await welcomeForTests(at, {
      home_id: (await findHome(db, `De Linde ${index + 15}`))!,
      ...begun,
      ...ofEls,
    });
    // Nothing of them waits in Vandaag.
    await spoke(one, 'phone', today, null);
    ids[`welcome-${name}`] = one;
  }
  // Of who gets the keys of Noor's home next; she lived there before, and hears nothing of it.
  await welcomeForTests(at, {
    home_id: (await findHome(db, 'De Linde 3'))!,
    key_on: dayLater(today, 8),
    announced_on: today,
    ...ofEls,
    first_name: 'Wie na Noor komt',
  });
  await halfHere(at, els);
  return ids;
}

/** The figures of a half year, and what changes because of them. */
async function halfHere({ db, organisation }: Organisation, els: Person): Promise<void> {
  const shown: Readonly<Record<string, object>> = {
    reached: { reached: 35, 'not-reached': 10 },
    'contact:week-1': { made: 30, missed: 15 },
    'faces:week-1': { good: 20, 'so-so': 10, bad: null },
  };
  await db
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
    .execute();
  await db
    .insertInto('welcome_change')
    .values({
      organisation_id: organisation.id,
      half: '2026-1',
      text: 'Wij bellen op een vaste dag.',
      written_by: els.id,
      written_on: '2026-07-02',
      version: 1,
    })
    .execute();
}
