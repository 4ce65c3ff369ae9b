import { inConsole, type Context } from '../builder.ts';
import { secondPersonNeeded } from './lab-setting.actions.ts';

/** A lab that waits for an editor. */
export interface WaitingLab {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly since: Date;
}

/** Labs that somebody asked to look at: where two people are needed, for others than who asked or wrote last. */
export async function labsToCheck(context: Context, most: number): Promise<WaitingLab[]> {
  const { residentId } = inConsole(context.viewer, 'editor');
  const bySomebodyElse = await secondPersonNeeded(context);
  const rows = await context.db
    .selectFrom('lab')
    .select(['id', 'slug', 'title', 'asked_at'])
    .where('state', '=', 'to-be-checked')
    .where('asked_at', 'is not', null)
    .$if(bySomebodyElse, (lab) =>
      lab
        .where('asked_by', 'is distinct from', residentId)
        .where('changed_by', 'is distinct from', residentId),
    )
    .orderBy('asked_at')
    .limit(most)
    .execute();
  return rows.map(({ asked_at, ...lab }) => ({ ...lab, since: asked_at! }));
}

/** Labs about which something was said that nobody read yet. */
export async function labsWithAnswers(context: Context, most: number): Promise<WaitingLab[]> {
  return context.db
    .selectFrom('lab_preview_answer')
    .innerJoin('lab_preview', (join) =>
      join
        .onRef('lab_preview.organisation_id', '=', 'lab_preview_answer.organisation_id')
        .onRef('lab_preview.id', '=', 'lab_preview_answer.preview_id'),
    )
    .innerJoin('lab', (join) =>
      join
        .onRef('lab.organisation_id', '=', 'lab_preview.organisation_id')
        .onRef('lab.id', '=', 'lab_preview.lab_id'),
    )
    .select(['lab.id', 'lab.slug', 'lab.title'])
    .select(({ fn }) => fn.min('lab_preview_answer.said_at').as('since'))
    .where('lab_preview_answer.read_at', 'is', null)
    .groupBy(['lab.id', 'lab.slug', 'lab.title'])
    .orderBy('since')
    .limit(most)
    .execute();
}
