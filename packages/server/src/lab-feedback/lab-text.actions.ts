import type { Context } from '../builder.ts';
import { today, type LabTables } from './lab-feedback.actions.ts';
import { isPublic } from './lab-feedback.rules.ts';
import { secondPersonNeeded } from './lab-setting.actions.ts';

type Changing = Pick<Context<LabTables | 'lab_setting'>, 'db' | 'organisation' | 'clock'>;

/**
 * Said by whatever changes a text of a lab: residents read that an open one was corrected, and where two people are needed, what
 * was planned is looked at again.
 *
 * @param by somebody at work; absent for whoever sits at the terminal of the server
 */
export async function labTextChanged(context: Changing, labId: string, by?: string): Promise<void> {
  const { state } = await context.db
    .selectFrom('lab')
    .select('state')
    .where('id', '=', labId)
    .forUpdate()
    .executeTakeFirstOrThrow();
  const isAskedAnew = state === 'planned' && (await secondPersonNeeded(context));
  await context.db
    .updateTable('lab')
    .set((lab) => ({ text_version: lab('text_version', '+', 1), changed_by: by ?? null }))
    .$if(isPublic(state), (lab) => lab.set({ corrected_on: today(context) }))
    .$if(isAskedAnew, (lab) =>
      lab.set({ state: 'to-be-checked', asked_by: by ?? null, asked_at: context.clock.now() }),
    )
    .where('id', '=', labId)
    .execute();
}
