import { inConsole, type Context } from '../builder.ts';
import { Refused } from '../errors.ts';
import { slugOf } from '../slug.ts';
import { noteEdit } from './lab-pieces.actions.ts';
import type { ReadReport } from './report/read-bytes.ts';
import { saveLab } from './save-lab.actions.ts';

/** Counts an attempt to bring a report in, before anything of it is read. */
export async function beginReport(context: Context): Promise<void> {
  const { residentId } = inConsole(context.viewer, 'editor');
  await context.limits.use('lab-report-by-actor', residentId);
}

/**
 * Makes a draft of what was found in a report.
 *
 * @param heldOn for a report that does not say when the lab was held
 * @returns the slug of the new lab
 */
export async function keepReport(
  context: Context,
  { report, source }: ReadReport,
  heldOn: string | null,
): Promise<string> {
  const { residentId } = inConsole(context.viewer, 'editor');
  const date = report.date ?? heldOn;
  if (!date) throw new Refused('DATE_NEEDED');
  const slug = await freeSlug(context, report.title);
  const labId = await saveLab(context, { ...report, date }, { slug, source });
  await noteEdit(context, residentId, 'bring-lab', labId);
  return slug;
}

async function freeSlug({ db }: Context, title: string): Promise<string> {
  const wanted = slugOf(title) || 'lab';
  const taken = await db.selectFrom('lab').select('slug').where('slug', 'like', `${wanted}%`).execute();
  const slugs = new Set(taken.map(({ slug }) => slug));
  for (let number = 1; ; number++) {
    const slug = number === 1 ? wanted : `${wanted}-${number}`;
    if (!slugs.has(slug)) return slug;
  }
}
