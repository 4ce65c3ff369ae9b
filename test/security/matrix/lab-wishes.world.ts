import { saveLab } from '../../../packages/server/src/lab-feedback/save-lab.actions.ts';
import { now, type Organisation, type Person } from './people.ts';
import { newId } from './content.ts';

/** Two labs with a solution each: one that Ina wished something in, and one to do so in. */
export async function wishesHere(at: Organisation, ina: Person) {
  const wished = await labOf(at, 'met-wensen', 'Samen koken');
  const open = await labOf(at, 'om-te-wensen', 'Samen tuinieren');
  const { db, organisation } = at;
  const own = { organisation_id: organisation.id, lab_id: wished.lab, resident_id: ina.id };
  await db
    .insertInto('lab_priority')
    .values({ ...own, id: newId(), item_id: wished.item, slot: 1, chosen_on: '2026-11-22' })
    .execute();
  const joining = newId();
  await db
    .insertInto('lab_joining')
    .values({ ...own, id: joining, item_id: wished.item, joined_at: now.now(), letter_id: null })
    .execute();
  await db
    .insertInto('published_count')
    .values({
      organisation_id: organisation.id,
      subject: `lab-priorities:${wished.lab}`,
      audience: 'residents',
      counted_on: '2026-11-23',
      cells: JSON.stringify({ [wished.item]: 25 }),
    })
    .execute();
  await db
    .insertInto('lab_landscape')
    .values({
      organisation_id: organisation.id,
      lab_id: wished.lab,
      counted_on: '2026-11-23',
      picture: JSON.stringify({
        agreed: [{ itemId: wished.item, says: 'yes' }],
        groups: [
          { size: 25, x: 0.5, y: -0.5, spread: 0.25, standsFor: [{ itemId: wished.item, says: 'no' }] },
          { size: 20, x: -0.5, y: 0.5, spread: 0.25, standsFor: [] },
        ],
      }),
    })
    .execute();
  return {
    Lab: { 'lab-with-wishes': wished.lab, 'lab-to-wish-in': open.lab },
    LabItem: { 'solution-wished': wished.item, 'solution-to-wish': open.item },
    TodayRow: { 'joined-row': joining },
  };
}

async function labOf(at: Organisation, slug: string, solution: string) {
  const { db } = at;
  const item = { id: `s-${slug}`, text: solution, plain: null, asksMoreThanOne: false };
  const sections = [{ kind: 'solutions' as const, heading: 'Kop', text: [], items: [item] }];
  const lab = await saveLab(
    { ...at, clock: now },
    // Held before all others, so that it stands behind them.
    { title: `Gesprek ${slug}`, date: '2020-01-01', participants: 5, language: 'nl', sections },
    { slug, state: 'open', closesOn: '2026-12-20' },
  );
  const { id } = await db
    .selectFrom('lab_item')
    .select('id')
    .where('lab_id', '=', lab)
    .executeTakeFirstOrThrow();
  return { lab, item: id };
}
