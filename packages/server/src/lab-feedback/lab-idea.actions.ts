import { v7 as newId } from 'uuid';
import { signedIn, type Context } from '../builder.ts';
import { Refused } from '../errors.ts';
import { readPublicText } from '../public-text.rules.ts';
import { readLanguage } from '../text.rules.ts';
import { loadPublicLab, today } from './lab-feedback.actions.ts';
import { checkPuttingForward, checkWithdrawIdea, longestIdea } from './lab-idea.rules.ts';

/** Somebody puts an idea of their own forward; a person looks at every one before others read it. */
export async function putForwardIdea(
  context: Context,
  put: { labId: string; text: string; language: string },
): Promise<string> {
  const { residentId } = signedIn(context.viewer);
  await context.limits.use('idea-by-actor', residentId);
  const lab = await loadPublicLab(context, put.labId, 'alone');
  const own = await context.db
    .selectFrom('lab_idea')
    .select('state')
    .where('author_id', '=', residentId)
    .where('lab_id', '=', put.labId)
    .execute();
  checkPuttingForward(
    lab,
    own.map(({ state }) => state),
    today(context),
  );
  const text = readPublicText(put.text, longestIdea, context.organisation.phone);
  const id = newId();
  await context.db
    .insertInto('lab_idea')
    .values({
      organisation_id: context.organisation.id,
      id,
      lab_id: put.labId,
      author_id: residentId,
      text,
      language: readLanguage(put.language),
      state: 'waiting',
      written_at: context.clock.now(),
      item_id: null,
    })
    .execute();
  return id;
}

/** Its author thought better of it before anybody else read it: nothing of it is kept. */
export async function withdrawIdea(context: Context, id: string): Promise<string> {
  const { residentId } = signedIn(context.viewer);
  const idea = await context.db
    .selectFrom('lab_idea')
    .select(['author_id', 'state'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  if (!idea) throw new Refused('NOT_FOUND');
  checkWithdrawIdea({ authorId: idea.author_id, state: idea.state }, residentId);
  await context.db.deleteFrom('lab_idea').where('id', '=', id).execute();
  return id;
}
