import { sql } from 'kysely';
import { signedIn, type Context } from '../builder.ts';
import { daysAfter } from '../clock.ts';
import { compiledOnce } from '../database/compiled-once.ts';
import type { Database } from '../database/connect.ts';
import { Refused } from '../errors.ts';
import { isLeftAlone } from '../residents/pause.actions.ts';
import { checkAnswering, checkAsking, daysOfAsk } from './help-ask.rules.ts';
import { mailAsked } from './help-ask-mail.actions.ts';
import { tellTalks } from './help-news.actions.ts';
import { respondToHelp } from './help-talk.actions.ts';
import { boardOfViewer, type Board } from './places.actions.ts';
import { ownPostings, readable, readerOf, type Reader } from './post-rows.actions.ts';
import { viewsOf, type PostView } from './post-views.actions.ts';
import { withWhatIsShown } from './shown-posts.actions.ts';
import { helpersFor, suggestionId } from './suggestions.actions.ts';

/**
 * The writer of a post lets one of the neighbours that were suggested be asked. Somebody who wants to be left alone since then is
 * not asked and hears nothing; for the writer that looks like everybody who does not answer.
 */
export async function askNeighbour(context: Context, postId: string, suggestion: string): Promise<string> {
  const { residentId } = signedIn(context.viewer);
  // Two asks for one post come one after the other.
  const post = await ownPostings(context, residentId)
    .where('help_post.id', '=', postId)
    .forUpdate()
    .executeTakeFirst();
  checkAsking(post);
  await context.limits.use('help-ask-by-actor', residentId);
  const named = ({ residentId: id }: { residentId: string }) =>
    suggestionId(context, postId, id) === suggestion;
  const asked = (await helpersFor(context, post)).find(named);
  const atRest = asked ? undefined : (await helpersFor(context, post, true)).find(named);
  const helper = asked ?? atRest;
  if (!helper) throw new Refused('NOT_FOUND');
  const now = context.clock.now();
  await context.db
    .insertInto('help_asked')
    .values({
      organisation_id: context.organisation.id,
      post_id: postId,
      resident_id: helper.residentId,
      asked_at: now,
      answer: atRest ? 'no' : null,
      answered_at: atRest ? now : null,
      mailed_at: null,
    })
    .execute();
  if (!asked) return postId;
  await mailAsked(context, postId, asked.residentId);
  tellTalks(context, [asked.residentId]);
  return postId;
}

/** The posts that the viewer is asked for and can still answer, the newest ask first; none for who wants to be left alone. */
export async function asksOfViewer(context: Context, board: Board): Promise<PostView[]> {
  if (!board.open) return [];
  const since = daysAfter(context.clock.now(), -daysOfAsk);
  const rows = await loadAsked(context.db, { ...readerOf(context, board), since });
  return viewsOf(context, rows).filter(({ viewerCanRespond }) => viewerCanRespond);
}

const loadAsked = compiledOnce((db: Database, { since, ...reader }: Reader & { since: Date }) =>
  withWhatIsShown(readable({ db }, reader), reader.residentId)
    .innerJoin('help_asked', (join) =>
      join
        .onRef('help_asked.organisation_id', '=', 'help_post.organisation_id')
        .onRef('help_asked.post_id', '=', 'help_post.id'),
    )
    .where('help_asked.resident_id', '=', reader.residentId)
    .where('help_asked.answer', 'is', null)
    .where('help_asked.asked_at', '>', since)
    .where(({ not }) => not(isLeftAlone(sql.val(reader.residentId), reader.today)))
    .orderBy('help_asked.asked_at', 'desc')
    .orderBy('help_post.id', 'desc'),
);

/**
 * Yes begins a talk, and only then the two learn each other's names. No is kept for the one who said it; for the writer it looks
 * like silence.
 *
 * @returns the talk; null after a no
 */
export async function answerHelpAsk(
  context: Context,
  answered: { postId: string; yes: boolean; firstName?: string | null | undefined },
): Promise<string | null> {
  const { residentId } = signedIn(context.viewer);
  const { postId, yes, firstName } = answered;
  checkAnswering(await ownAsk(context, postId, residentId));
  const talk = yes ? await respondToHelp(context, { postId, firstName, sentence: 'I_CAN_HELP_YOU' }) : null;
  await context.db
    .updateTable('help_asked')
    .set({ answer: yes ? 'yes' : 'no', answered_at: context.clock.now() })
    .where('post_id', '=', postId)
    .where('resident_id', '=', residentId)
    .execute();
  tellTalks(context, [residentId]);
  return talk;
}

/** Whether the viewer was asked for a post, and what they said; undefined where it is none they can read. */
async function ownAsk(context: Context, postId: string, residentId: string) {
  const board = await boardOfViewer(context, {});
  if (!board) throw new Refused('RESIDENT_NEEDED');
  return context.db
    .selectFrom('help_asked')
    .select('answer')
    .where('post_id', '=', postId)
    .where('resident_id', '=', residentId)
    .forUpdate()
    .executeTakeFirst();
}
