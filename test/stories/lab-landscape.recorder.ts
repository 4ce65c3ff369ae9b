import { drawLandscape } from '../../packages/server/src/lab-feedback/lab-landscape.actions.ts';
import type { Choice } from '../../packages/server/src/lab-feedback/lab-feedback.table.ts';
import type { Recorder, Recordings } from './recorder.ts';

const slug = 'samen-in-de-hal';

/** What residents of the hall agree on: nothing known yet, two halves that answer otherwise, and all much alike. */
export async function recordLandscape({ community, read }: Recorder): Promise<Recordings> {
  const asked = () => read('LabLandscape', { slug });
  const noLandscape = await asked();
  const halves = (who: number, at: number): Choice => (at < 2 || (at + who) % 2 === 0 ? 'yes' : 'no');
  await answeredBy(community, 48, halves);
  const landscape = await asked();
  await answeredBy(community, 60, (who, at) => ((who * 7 + at * 3) % 11 < 8 ? 'yes' : 'no'));
  return { noLandscape, landscape, noGroups: await asked() };
}

/** Residents answered all points in a lab of its own days, of which nothing is left afterwards but the picture. */
async function answeredBy(
  community: Recorder['community'],
  people: number,
  choice: (who: number, at: number) => Choice,
): Promise<void> {
  const { organisation, clock } = community;
  await community.rows(async (db) => {
    const { id: lab_id } = await db
      .selectFrom('lab')
      .select('id')
      .where('slug', '=', slug)
      .executeTakeFirstOrThrow();
    const items = await db
      .selectFrom('lab_item')
      .innerJoin('lab_section', 'lab_section.id', 'lab_item.section_id')
      .select('lab_item.id')
      .where('lab_item.lab_id', '=', lab_id)
      .where('lab_section.kind', 'in', ['meaning', 'bottlenecks', 'solutions', 'action-points'])
      .orderBy('lab_section.position')
      .orderBy('lab_item.position')
      .execute();
    const before = await db.selectFrom('lab_answer').selectAll().where('lab_id', '=', lab_id).execute();
    await db.deleteFrom('lab_answer').where('lab_id', '=', lab_id).execute();
    await db.deleteFrom('lab_landscape').execute();
    await db.deleteFrom('published_count').where('subject', '=', `lab-landscape:${lab_id}`).execute();
    const made: string[] = [];
    for (let who = 0; who < people; who++) {
      const id = crypto.randomUUID();
      made.push(id);
      await db
        .insertInto('resident')
        .values({
          organisation_id: organisation.id,
          id,
          email: `${id}@voorbeeld.example`,
          first_name: null,
          language: 'nl',
          created_at: clock.now(),
        })
        .execute();
      await db
        .insertInto('lab_answer')
        .values(
          items.map(({ id: item_id }, at) => ({
            organisation_id: organisation.id,
            id: crypto.randomUUID(),
            lab_id,
            item_id,
            voice: 'resident' as const,
            resident_id: id,
            visitor_hash: null,
            slip_id: null,
            choice: choice(who, at),
            answered_on: '2026-01-01',
          })),
        )
        .execute();
    }
    await drawLandscape({ db, organisation, clock }, lab_id);
    await db.deleteFrom('lab_answer').where('resident_id', 'in', made).execute();
    await db.deleteFrom('resident').where('id', 'in', made).execute();
    if (before.length > 0) await db.insertInto('lab_answer').values(before).execute();
  });
}
