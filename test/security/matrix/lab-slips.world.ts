import { saveLab } from '../../../packages/server/src/lab-feedback/save-lab.actions.ts';
import { now, type Organisation } from './people.ts';

const slip = '01a00000-0000-7000-8000-00000000b001';

/** A lab that is open, with a slip that somebody entered. */
export async function slipHere(at: Organisation, by: string) {
  const { db, organisation } = at;
  const item = { id: 'k-1', text: 'De hal is donker.', plain: null, asksMoreThanOne: false };
  const sections = [{ kind: 'bottlenecks' as const, heading: 'Kop', text: [], items: [item] }];
  const lab = await saveLab(
    { ...at, clock: now },
    { title: 'Op papier gevraagd', date: '2026-09-01', participants: 5, language: 'nl', sections },
    { slug: 'op-papier', state: 'open', closesOn: '2026-12-20' },
  );
  const asked = await db
    .selectFrom('lab_item')
    .select('id')
    .where('lab_id', '=', lab)
    .executeTakeFirstOrThrow();
  await db
    .insertInto('lab_slip')
    .values({
      organisation_id: organisation.id,
      id: slip,
      lab_id: lab,
      number: 7,
      source: 'phone',
      entered_by: by,
      entered_on: '2026-11-23',
    })
    .execute();
  await db
    .insertInto('lab_answer')
    .values({
      organisation_id: organisation.id,
      id: '01a00000-0000-7000-8000-00000000b002',
      lab_id: lab,
      item_id: asked.id,
      voice: 'phone',
      resident_id: null,
      visitor_hash: null,
      slip_id: slip,
      choice: 'no',
      answered_on: '2026-11-23',
    })
    .execute();
  return { Lab: { 'lab-with-slips': lab }, LabItem: { 'item-on-slip': asked.id } };
}
