import type { Context } from '../builder.ts';
import { tellTalks } from './help-news.actions.ts';
import { mailFirstAnswer } from './help-talk-mail.actions.ts';
import { isThere } from './help-talk.rules.ts';
import { talkOf } from './talk-rows.actions.ts';

/**
 * Says to the two of a talk that something is new in it, and mails a writer whom somebody answers. Whoever left the talk, or is
 * absent for the other, hears nothing; what comes to the office waits in the console.
 */
export async function tellBoth(context: Context, talkId: string, actorId: string): Promise<void> {
  // Other pages of the one who did something hear it too.
  tellTalks(context, [actorId]);
  const other = (await talkOf(context, actorId, talkId, { atWork: true }))?.other;
  const theirs = other && (await talkOf(context, other.residentId, talkId));
  if (!theirs || !isThere(theirs.mine, theirs)) return;
  tellTalks(context, [other.residentId]);
  await mailFirstAnswer(context, theirs);
}
