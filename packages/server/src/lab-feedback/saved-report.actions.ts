import { nearestDelivered } from '@wederkerig/words';
import type { Context } from '../builder.ts';
import type { LabTables } from './lab-feedback.actions.ts';
import type { Report } from './report/report.ts';

/** The report as it stands in the database, to compare a new version with. Null when there is no such lab. */
export async function savedReport(
  { db }: Pick<Context<LabTables>, 'db'>,
  slug: string,
): Promise<Report | null> {
  const lab = await db.selectFrom('lab').selectAll().where('slug', '=', slug).executeTakeFirst();
  if (!lab) return null;
  const sections = await db
    .selectFrom('lab_section')
    .selectAll()
    .where('lab_id', '=', lab.id)
    .orderBy('position')
    .execute();
  const items = await db
    .selectFrom('lab_item')
    .selectAll()
    .where('lab_id', '=', lab.id)
    .where('from_resident', '=', false)
    .orderBy('position')
    .execute();
  return {
    title: lab.title,
    date: lab.held_on,
    participants: lab.participants,
    language: nearestDelivered(lab.language),
    sections: sections.map((section) => ({
      kind: section.kind,
      heading: section.heading,
      text: section.paragraphs as unknown as string[],
      items: items
        .filter((item) => item.section_id === section.id)
        .map((item) => ({
          id: item.anchor,
          text: item.report_text,
          plain: null,
          asksMoreThanOne: item.asks_more_than_one,
          ...(item.owner ? { owner: item.owner } : {}),
          ...(item.due ? { due: item.due } : {}),
        })),
    })),
  };
}
