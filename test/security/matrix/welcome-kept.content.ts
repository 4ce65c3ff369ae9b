import { dayLater } from '../../../packages/server/src/clock.ts';
import { findHome } from '../../../packages/server/src/community/places.actions.ts';
import { welcomeForTests } from '../../../packages/server/src/testing/welcomes.ts';
import { block, newId } from './content.ts';
import { colleague, signIn, type Organisation, type Person } from './people.ts';

const today = '2026-11-23';

/** What newcomers are promised: each of these is here to be found by whom it is not for, as soon as a promise is broken. */
export async function keptHere(
  at: Organisation,
  { els, noor, ina, lies }: Readonly<Record<'els' | 'noor' | 'ina' | 'lies', Person>>,
  { ofAnia, ofLotte }: { ofAnia: string; ofLotte: string },
): Promise<Record<string, string>> {
  const { db, organisation } = at;
  const begun = { key_on: dayLater(today, -9), announced_on: dayLater(today, -16) };
  const ofEls = { contact_id: els.id, contact_job: 'Opzichter', opened_on: today };
  const agreed = { agreed_on: dayLater(today, -9) };
  const home = async (name: string) => ({ home_id: (await findHome(db, name))! });
  // Lies said yes to what was announced of Ania.
  await db
    .updateTable('welcome')
    .set({ resident_id: lies.id, ...agreed })
    .where('id', '=', ofAnia)
    .execute();
  // Wes comes to live in De Linde, and none of these is there for him.
  const wes = await signIn(at, { email: 'wes@verborgen.nl', firstName: 'Wes' });
  await welcomeForTests(at, {
    ...(await home('De Linde 20')),
    ...begun,
    ...ofEls,
    ...agreed,
    resident_id: wes.id,
    neighbours_hear: 'coming',
  });
  for (const other of [els, noor, ina]) await block(at, wes, other);
  // Of who gets the keys of Mo's home next; he lived there before, and came by a letter.
  await welcomeForTests(at, {
    ...(await home('De Schipper 1')),
    ...ofEls,
    key_on: dayLater(today, 8),
    announced_on: today,
    first_name: 'Wie na Mo komt',
  });
  // Els and Jos came to one home; nothing tells which of the two was announced. It is the work of a colleague.
  const zus = await colleague(at, { email: 'zus@wonen.example', firstName: 'Zus', role: 'staff' });
  await signIn(at, { email: 'jos@verborgen.nl', firstName: 'Jos', home: 'De Wilg 3' });
  await welcomeForTests(at, {
    ...(await home('De Wilg 3')),
    ...ofEls,
    contact_id: zus.id,
    key_on: dayLater(today, -65),
    announced_on: dayLater(today, -70),
    first_name: 'Wie bij Els komt',
  });
  // Noor said yes in a home where she lives no more, and nobody carried that out yet.
  await welcomeForTests(at, {
    ...(await home('De Linde 22')),
    ...begun,
    ...ofEls,
    ...agreed,
    contact_id: zus.id,
    resident_id: noor.id,
    first_name: 'Noor van vroeger',
  });
  // Nobody looks after this one: the team sees that somebody has to call, and not why.
  const team = await welcomeForTests(at, {
    ...(await home('De Linde 21')),
    key_on: dayLater(today, -8),
    announced_on: today,
    first_name: 'Wie nog niemand heeft',
  });
  await db
    .insertInto('welcome_check_in')
    .values({
      organisation_id: organisation.id,
      welcome_id: team,
      step: 'week-1',
      face: 'bad',
      line: 'Regel voor het contact',
      language: 'nl',
      source: 'paper',
      entered_by: els.id,
      answered_on: today,
    })
    .execute();
  // Ina is the buddy of Lotte, of whom the day of the keys was missed.
  await db
    .insertInto('welcome_buddy_offer')
    .values({
      organisation_id: organisation.id,
      id: newId(),
      welcome_id: ofLotte,
      buddy_id: ina.id,
      reasons: JSON.stringify(['building']),
      offered_on: today,
      offered_by: null,
      newcomer_said: 'yes',
      buddy_said: 'yes',
      asked_on: today,
      ended_on: null,
    })
    .execute();
  return { 'welcome-of-team': team };
}
