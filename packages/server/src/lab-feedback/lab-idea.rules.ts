import { Refused } from '../errors.ts';
import type { CommentMode, LabState } from './lab-feedback.table.ts';
import { checkCommenting } from './lab-comment.rules.ts';
import type { IdeaState } from './lab-idea.table.ts';

export const longestIdea = 500;
/** How many ideas of one resident wait or stand in a lab: enough to say something, too few to fill it. */
export const mostIdeas = 3;

/** What its author sees of an idea; `taken-away`: it stood there, and somebody at work took it away. */
export type IdeaStanding = IdeaState | 'taken-away';

/** Whether somebody can put an idea forward in a lab now: where nothing can be written, no idea either. */
export function checkPuttingForward(
  lab: { state: LabState; closesOn: string | null; comments: CommentMode },
  own: readonly IdeaState[],
  today: string,
): void {
  checkCommenting(lab, today);
  // What was refused takes no place: its author may say it better.
  if (own.filter((state) => state !== 'refused').length >= mostIdeas) throw new Refused('TOO_MANY_IDEAS');
}

/** Its author takes an idea back while it waits; later the answers of others hang on it. */
export function checkWithdrawIdea(idea: { authorId: string; state: IdeaState }, viewerId: string): void {
  if (idea.authorId !== viewerId || idea.state === 'refused') throw new Refused('NOT_FOUND');
  if (idea.state === 'published') throw new Refused('IDEA_STANDS');
}

/** Somebody at work gives an idea a plain text beside it; its own words, and what they are asked, stay those of its author. */
export function checkWordsStay(item: { from_resident: boolean; report_text: string }, text: string): void {
  if (item.from_resident && text !== item.report_text.replace(/\s+/g, ' '))
    throw new Refused('WORDS_OF_RESIDENT');
}

const shapesOfIdeas: readonly string[] = ['up'];

/**
 * Cut, joined or under another question it would no longer be what its author said; and it is taken away by a decision alone, which its
 * author hears and can object to.
 */
export function checkShape(item: { from_resident: boolean }, how: string): void {
  if (item.from_resident && !shapesOfIdeas.includes(how)) throw new Refused('WORDS_OF_RESIDENT');
}

export function standingOf(idea: { state: IdeaState; itemIsGone: boolean }): IdeaStanding {
  return idea.state === 'published' && idea.itemIsGone ? 'taken-away' : idea.state;
}
