import { dayLater } from '../../../packages/server/src/clock.ts';
import { findBuilding, findHome } from '../../../packages/server/src/community/places.actions.ts';
import { makeBuddy } from '../../../packages/server/src/residents/buddy.actions.ts';
import { welcomeForTests } from '../../../packages/server/src/testing/welcomes.ts';
import { newId } from './content.ts';
import { now, type Organisation, type Person } from './people.ts';

const today = '2026-11-23';
/** A name for each, as questions can say it. */
const spare = 'abcdefghijkl';

/** Lotte comes to live in De Linde, says her name to neighbours, and has Mo as a buddy; De Linde has something that is good to know. */
export async function aroundWelcomesHere(
  at: Organisation,
  { els, mo, gijs }: Readonly<Record<'els' | 'mo' | 'gijs', Person>>,
): Promise<{ welcome: string; blocks: Record<string, string> }> {
  const { db, organisation } = at;
  const lotte = await welcomeForTests(at, {
    home_id: (await findHome(db, 'De Linde 19'))!,
    key_on: dayLater(today, -9),
    announced_on: dayLater(today, -16),
    contact_id: els.id,
    contact_job: 'Opzichter',
    opened_on: today,
    first_name: 'Lotte die komt',
    resident_id: gijs.id,
    agreed_on: dayLater(today, -9),
    neighbours_hear: 'first-name',
  });
  await db
    .insertInto('welcome_contact')
    .values({
      organisation_id: organisation.id,
      welcome_id: lotte,
      id: newId(),
      made_by: 'organisation',
      how: 'phone',
      made_on: today,
      note: null,
      by_id: els.id,
      written_at: now.now(),
    })
    .execute();
  await makeBuddy({ ...at, clock: now }, { residentId: gijs.id, buddyId: mo.id });
  const block = async (slug: string, kind: 'waste' | 'other', position: number) => {
    const id = newId();
    await db
      .insertInto('welcome_information')
      .values({
        organisation_id: organisation.id,
        id,
        building_id: (await findBuilding(db, slug))!,
        kind,
        position,
        version: 1,
        withdrawn_at: null,
      })
      .execute();
    const text = {
      organisation_id: organisation.id,
      information_id: id,
      written_by: els.id,
      written_at: now.now(),
    };
    await db
      .insertInto('welcome_information_text')
      .values([
        { ...text, language: 'nl', title: 'Afval hier', text: 'Op maandag in De Linde.', state: 'written' },
        { ...text, language: 'pl', title: 'Śmieci tu', text: 'W poniedziałek.', state: 'checked' },
      ])
      .execute();
    return id;
  };
  const blocks: Record<string, string> = { information: await block('de-linde', 'waste', 1) };
  for (const [index, letter] of [...spare].entries())
    blocks[`information-${letter}`] = await block('de-kade', 'other', index + 2);
  return { welcome: lotte, blocks };
}
